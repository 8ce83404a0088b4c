import { useState } from 'react'
import { DateEntries } from './date-entries'
import { datePartsOf, dateText } from './date-parts'
import type { DateParts } from './date-parts'
import { LabelledField } from './labelled-field'
import type { LabelledProps } from './labelled-field'

interface Props extends LabelledProps {
  /** `YYYY-MM-DD`, or anything else for empty fields. */
  value: string
  /** The date as typed: `YYYY-MM-DD` once all three are filled, else an empty string. Need not exist in the calendar. */
  onChange: (date: string) => void
  onDone?: () => void
}

/** A date in three numbers: quicker than a wheel for a birthday, and the same on every platform and keyboard. */
export function DateField({ value, onChange, onDone, ...field }: Props) {
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
    <LabelledField {...field}>
      {(spoken) => <DateEntries {...spoken} id={field.id} parts={parts} onChange={change} onDone={onDone} />}
    </LabelledField>
  )
}
