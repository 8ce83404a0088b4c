import { useState } from 'react'
import type { Answers } from '@/household'
import { ChooseMany, DateField, Field, Notice } from '@/ui'
import { guide, longDate } from '@/ui/text'
import { Choices } from '@/flows/guide/choices'
import { QuestionFrame } from '@/flows/guide/question-frame'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'
import { oneOf, useEnteredBefore, useKeepEntered } from '@/flows/guide/use-entered'

type Now = Answers['insurance']['now']

const DAY_UNKNOWN = [{ value: 'unknown', label: guide.insurance.dayUnknown }] as const

const NOWS = ['none', 'employee-ended', 'employee'] as const
const OPTIONS = NOWS.map((value) => ({ value, ...guide.insurance[value] }))

/** Employee insurance: who has it needs no other, who lost it has days of their own. */
function InsuranceQuestion({ view }: QuestionProps) {
  const known = view.draft.answers.insurance
  const before = useEnteredBefore(view, 'insurance')
  const [now, setNow] = useState<Now | undefined>(before ? oneOf(NOWS, before.now) : known?.now)
  const [endedOn, setEndedOn] = useState(
    before ? (before.endedOn ?? '') : (known?.now === 'employee-ended' && known.endedOn) || ''
  )
  const [dayUnknown, setDayUnknown] = useState(
    before ? before.day === 'unknown' : known?.now === 'employee-ended' && known.endedOn === null
  )
  useKeepEntered('insurance', { ...(now && { now }), endedOn, ...(dayUnknown && { day: 'unknown' }) })
  const { fault, faultAt, submit } = useAnswer('insurance', { now, endedOn: [now, dayUnknown, endedOn] })
  const answer = (chosen: Now) =>
    submit(chosen === 'employee-ended' ? { now: chosen, endedOn: dayUnknown ? null : endedOn } : { now: chosen }, 'now')
  const choose = (chosen: Now) => {
    setNow(chosen)
    // What has ended has a day besides.
    if (chosen !== 'employee-ended') answer(chosen)
  }
  const next = now && (() => answer(now))

  return (
    <QuestionFrame view={view} question="insurance" fault={fault} onNext={next}>
      <Field id={fieldId('now')} error={faultAt('now')}>
        <Choices options={OPTIONS} known={now} onChoose={choose} />
      </Field>
      {now === 'employee-ended' && !dayUnknown ? (
        <DateField
          id={fieldId('endedOn')}
          label={guide.insurance.endedOn}
          hint={guide.insurance.endedOnHint}
          error={faultAt('endedOn')}
          value={endedOn}
          onChange={setEndedOn}
          {...(next && { onDone: next })}
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
