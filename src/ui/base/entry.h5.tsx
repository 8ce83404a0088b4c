import { join } from '@/ui/join'
import { controlProps } from './control.h5'
import type { EntryProps } from './entry'
import './entry.scss'

/** One line to type into. */
export function Entry({ onDone, kind = 'text', maxLength = 40, focus, className, ...control }: EntryProps) {
  return (
    <input
      {...controlProps(control)}
      className={join('entry', control.invalid && 'entry--invalid', className)}
      type={kind === 'search' ? 'search' : 'text'}
      inputMode={kind === 'number' ? 'numeric' : kind === 'amount' ? 'decimal' : undefined}
      enterKeyHint={kind === 'search' ? 'search' : 'done'}
      maxLength={maxLength}
      data-focus={focus || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onDone?.()
      }}
    />
  )
}
