import { Area } from '@/ui/base/area'
import { LabelledField } from './labelled-field'
import type { LabelledProps } from './labelled-field'

interface Props extends LabelledProps {
  value: string
  onChange: (value: string) => void
}

/** A label and several lines to paste into. */
export function TextArea({ value, onChange, ...field }: Props) {
  return (
    <LabelledField {...field}>
      {(spoken) => <Area {...spoken} id={`${field.id}-entry`} value={value} onInput={onChange} />}
    </LabelledField>
  )
}
