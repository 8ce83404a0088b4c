import { join } from '../join'
import type { AreaProps } from './area-types'
import './area.scss'

/** Several lines to type or paste into, as long as one likes: a real field, since a label does not reach the one inside Taro's. */
export function Area({ id, label, value, onInput, invalid, describedBy }: AreaProps) {
  return (
    <textarea
      id={id}
      className={join('area', invalid && 'area--invalid')}
      autoComplete='off'
      spellCheck={false}
      value={value}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => onInput(event.target.value)}
    />
  )
}
