import { join } from '../join'
import type { EntryProps } from './entry-types'
import './entry.scss'

/** One line to type into: a real input, since a label does not reach the one inside Taro's. */
export function Entry({ id, label, value, onInput, onDone, kind = 'text', maxLength = 40, invalid, describedBy, className }: EntryProps) {
  return (
    <input
      id={id}
      className={join('entry', invalid && 'entry--invalid', className)}
      type={kind === 'search' ? 'search' : 'text'}
      inputMode={kind === 'number' ? 'numeric' : kind === 'amount' ? 'decimal' : undefined}
      enterKeyHint={kind === 'search' ? 'search' : 'done'}
      autoComplete='off'
      maxLength={maxLength}
      value={value}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => onInput(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onDone?.()
      }}
    />
  )
}
