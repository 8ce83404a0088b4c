import { useState } from 'react'
import type { Answers } from '@/household'
import { ChooseOne, DateField, Field } from '@/ui'
import { guide } from '@/ui/text'
import { QuestionFrame } from '../question-frame'
import type { QuestionProps } from '../question-props'
import { fieldId, useAnswer } from '../use-answer'

type Now = Answers['insurance']['now']

const OPTIONS = (['none', 'employee-ended', 'employee'] as const).map((value) => ({ value, ...guide.insurance[value] }))

/** Employee insurance: who has it needs no other, who lost it has days of their own. */
export function InsuranceQuestion({ view }: QuestionProps) {
  const known = view.draft.answers.insurance
  const [now, setNow] = useState<Now | undefined>(known?.now)
  const [endedOn, setEndedOn] = useState(known?.now === 'employee-ended' ? known.endedOn : '')
  const { fault, faultAt, submit } = useAnswer('insurance')
  const next = () =>
    submit(now === undefined ? undefined : now === 'employee-ended' ? { now, endedOn } : { now }, 'now')

  return (
    <QuestionFrame view={view} question='insurance' fault={fault} onNext={next}>
      <Field id={fieldId('now')} error={faultAt('now')}>
        <ChooseOne label={guide.titles.insurance} name='insurance' options={OPTIONS} value={now} onChange={setNow} />
      </Field>
      {now === 'employee-ended' ? (
        <DateField
          id={fieldId('endedOn')}
          label={guide.insurance.endedOn}
          hint={guide.insurance.endedOnHint}
          error={faultAt('endedOn')}
          value={endedOn}
          onChange={setEndedOn}
          onDone={next}
        />
      ) : null}
    </QuestionFrame>
  )
}
