import type { ControlProps } from './control-types'

export interface EntryProps extends ControlProps {
  /** Enter on a keyboard, the tick on a phone. */
  onDone?: (() => void) | undefined
  /** `amount`: a number that may have a point. */
  kind?: 'text' | 'number' | 'amount' | 'search'
  maxLength?: number
  /** Has the keyboard as soon as its page opens, and not again when one comes back to it. */
  focus?: boolean | undefined
  className?: string
}
