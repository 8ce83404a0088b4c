import type { ChangeEvent } from 'react'
import type { ControlProps } from './entry'

/** What every real field is told: a label does not reach the ones inside Taro's. */
export function controlProps({ id, label, value, onInput, invalid, describedBy }: ControlProps) {
  return {
    id,
    autoComplete: 'off',
    value,
    'aria-label': label,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onInput(event.target.value)
  }
}
