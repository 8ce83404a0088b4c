import { Input } from '@tarojs/components'
import { join } from '@/ui/join'
import type { EntryProps } from './entry-types'
import './entry.scss'

/** One line to type into. */
export function Entry({
  id,
  label,
  value,
  onInput,
  onDone,
  kind = 'text',
  maxLength = 40,
  invalid,
  focus,
  className
}: EntryProps) {
  return (
    <Input
      id={id}
      className={join('entry', invalid && 'entry--invalid', className)}
      type={kind === 'number' ? 'number' : kind === 'amount' ? 'digit' : 'text'}
      confirmType={kind === 'search' ? 'search' : 'done'}
      maxlength={maxLength}
      value={value}
      {...(focus && { focus })}
      ariaLabel={label}
      onInput={(event) => onInput(event.detail.value)}
      onConfirm={() => onDone?.()}
    />
  )
}
