import { useState } from 'react'
import { DateEntries } from './date-entries'
import { datePartsOf, dateText } from './date-parts'
import type { DateParts } from './date-parts'
import { describedBy, Field } from './field'

interface Props {
  id: string
  label: string
  hint?: string
  error?: string | undefined
  /** `YYYY-MM-DD`, or anything else for empty fields. */
  value: string
  /** The date as typed: `YYYY-MM-DD` once all three are filled, else an empty string. Need not exist in the calendar. */
  onChange: (date: string) => void
  onDone?: () => void
}

/** A date in three numbers: quicker than a wheel for a birthday, and the same on every platform and keyboard. */
export function DateField({ id, label, hint, error, value, onChange, onDone }: Props) {
  const [parts, setParts] = useState<DateParts>(() => datePartsOf(value))
  const [told, setTold] = useState(value)
  // A value set from outside, as by a button that fills the field.
  if (value !== told) {
    setTold(value)
    if (value !== dateText(parts)) setParts(datePartsOf(value))
  }

  const change = (next: DateParts) => {
    setParts(next)
    onChange(dateText(next))
  }

  return (
    <Field id={id} label={label} error={error} {...(hint !== undefined && { hint })}>
      <DateEntries
        id={id}
        label={label}
        parts={parts}
        invalid={error !== undefined}
        describedBy={describedBy(id, hint, error)}
        onChange={change}
        onDone={onDone}
      />
    </Field>
  )
}
