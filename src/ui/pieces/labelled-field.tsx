import type { ReactNode } from 'react'
import { describedBy, Field } from './field'

/** What is known of a field that is labelled: the same for every kind of control in it. */
export interface LabelledProps {
  id: string
  label: string
  hint?: string
  error?: string | undefined
}

/** What the control says of itself to those who do not see the label and the error beside it. */
interface Spoken {
  label: string
  invalid: boolean
  describedBy: string | undefined
}

/** A label, a hint and what is wrong, with one control below that says the same. */
export function LabelledField({
  id,
  label,
  hint,
  error,
  children
}: LabelledProps & { children: (spoken: Spoken) => ReactNode }) {
  return (
    <Field id={id} label={label} error={error} {...(hint !== undefined && { hint })}>
      {children({ label, invalid: error !== undefined, describedBy: describedBy(id, hint, error) })}
    </Field>
  )
}
