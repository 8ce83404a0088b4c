/** Whatever is typed into. */
export interface ControlProps {
  id: string
  /** Spoken name; what is seen stands beside the field. */
  label: string
  value: string
  onInput: (value: string) => void
  invalid?: boolean
  /** Ids of the texts that explain the field: its hint, its error. */
  describedBy?: string | undefined
}
