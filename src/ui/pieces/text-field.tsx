import { Entry } from '../base/entry'
import { describedBy, Field } from './field'

interface Props {
  id: string
  label: string
  hint?: string
  error?: string | undefined
  value: string
  maxLength?: number
  kind?: 'text' | 'number' | 'amount'
  className?: string
  onChange: (value: string) => void
  onDone?: () => void
}

/** A label and a line to type into. */
export function TextField({ id, label, hint, error, value, maxLength, kind, className, onChange, onDone }: Props) {
  return (
    <Field id={id} label={label} error={error} {...(hint !== undefined && { hint })}>
      <Entry
        id={`${id}-entry`}
        label={label}
        value={value}
        invalid={error !== undefined}
        describedBy={describedBy(id, hint, error)}
        onInput={onChange}
        onDone={onDone}
        {...(maxLength !== undefined && { maxLength })}
        {...(kind !== undefined && { kind })}
        {...(className !== undefined && { className })}
      />
    </Field>
  )
}
