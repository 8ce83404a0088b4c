import { useState } from 'react'
import type { Answers } from '@/household'
import { ChooseMany, ChooseOne, DateField, Field, Notice } from '@/ui'
import { guide, longDate } from '@/ui/text'
import { QuestionFrame } from '@/flows/guide/question-frame'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'

type Now = Answers['insurance']['now']

const DAY_UNKNOWN = [{ value: 'unknown', label: guide.insurance.dayUnknown }] as const

const OPTIONS = (['none', 'employee-ended', 'employee'] as const).map((value) => ({ value, ...guide.insurance[value] }))

/** Employee insurance: who has it needs no other, who lost it has days of their own. */
function InsuranceQuestion({ view }: QuestionProps) {
  const known = view.draft.answers.insurance
  const [now, setNow] = useState<Now | undefined>(known?.now)
  const [endedOn, setEndedOn] = useState((known?.now === 'employee-ended' && known.endedOn) || '')
  const [dayUnknown, setDayUnknown] = useState(known?.now === 'employee-ended' && known.endedOn === null)
  const { fault, faultAt, submit } = useAnswer('insurance')
  const next = () =>
    submit(now && (now === 'employee-ended' ? { now, endedOn: dayUnknown ? null : endedOn } : { now }), 'now')

  return (
    <QuestionFrame view={view} question="insurance" fault={fault} onNext={next}>
      <Field id={fieldId('now')} error={faultAt('now')}>
        <ChooseOne label={guide.insurance.title} name="insurance" options={OPTIONS} value={now} onChange={setNow} />
      </Field>
      {now === 'employee-ended' && !dayUnknown ? (
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
      {now === 'employee-ended' ? (
        <ChooseMany
          label={guide.insurance.day}
          name="day"
          options={DAY_UNKNOWN}
          values={dayUnknown ? ['unknown'] : []}
          onChange={(values) => setDayUnknown(values.length > 0)}
        />
      ) : null}
      {now === 'employee-ended' && dayUnknown ? <Notice>{guide.insurance.dayUnknownSays}</Notice> : null}
    </QuestionFrame>
  )
}

export const insurance: QuestionView<'insurance'> = {
  Page: InsuranceQuestion,
  row(answer) {
    if (answer.now !== 'employee-ended') return [guide.insurance[answer.now].label]
    return [answer.endedOn === null ? guide.insurance.endedUnknown : guide.insurance.ended(longDate(answer.endedOn))]
  }
}
