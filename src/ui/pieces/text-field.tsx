import { Entry } from '@/ui/base/entry'
import type { EntryProps } from '@/ui/base/entry'
import { LabelledField } from './labelled-field'
import type { LabelledProps } from './labelled-field'

interface Props extends LabelledProps, Pick<EntryProps, 'value' | 'maxLength' | 'kind' | 'className' | 'onDone'> {
  onChange: (value: string) => void
}

/** A label and a line to type into. */
export function TextField({ id, label, hint, error, onChange, ...entry }: Props) {
  return (
    <LabelledField id={id} label={label} error={error} {...(hint !== undefined && { hint })}>
      {(spoken) => <Entry {...spoken} {...entry} id={`${id}-entry`} onInput={onChange} />}
    </LabelledField>
  )
}
