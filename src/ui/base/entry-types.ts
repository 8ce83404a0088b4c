export interface EntryProps {
  id: string
  /** Spoken name; what is seen stands beside the field. */
  label: string
  value: string
  onInput: (value: string) => void
  /** Enter on a keyboard, the tick on a phone. */
  onDone?: (() => void) | undefined
  /** `amount`: a number that may have a point. */
  kind?: 'text' | 'number' | 'amount' | 'search'
  maxLength?: number
  invalid?: boolean
  /** Ids of the texts that explain the field: its hint, its error. */
  describedBy?: string | undefined
  className?: string
}
