import { useId } from 'react'
import { join } from '@/ui/join'
import { OptionFace } from './option-face'
import type { OptionProps } from './option'
import './option.scss'

/** One choice as a full-width row, on a real radio or checkbox: arrow keys and groups come with it. */
export function Option({ kind, name, value, label, aside, hint, checked, onChoose }: OptionProps) {
  const id = useId()
  return (
    <label className={join('option', checked && 'option--on')} htmlFor={id}>
      <input
        id={id}
        className="option__native"
        type={kind}
        name={name}
        value={value}
        checked={checked}
        onChange={onChoose}
      />
      <OptionFace kind={kind} label={label} hint={hint} checked={checked} {...(aside !== undefined && { aside })} />
    </label>
  )
}
