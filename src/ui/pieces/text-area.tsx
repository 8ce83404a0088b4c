import { Area } from '../base/area'
import { describedBy, Field } from './field'

interface Props {
  id: string
  label: string
  hint?: string
  error?: string | undefined
  value: string
  onChange: (value: string) => void
}

/** A label and several lines to paste into. */
export function TextArea({ id, label, hint, error, value, onChange }: Props) {
  return (
    <Field id={id} label={label} error={error} {...(hint !== undefined && { hint })}>
      <Area
        id={`${id}-entry`}
        label={label}
        value={value}
        invalid={error !== undefined}
        describedBy={describedBy(id, hint, error)}
        onInput={onChange}
      />
    </Field>
  )
}
