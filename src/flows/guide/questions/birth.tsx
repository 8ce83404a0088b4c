import { useState } from 'react'
import { needsBirthDate } from '@/household'
import { DateEntries, datePartsOf, dateText, LabelledField } from '@/ui'
import type { DateParts } from '@/ui'
import { guide, longDate } from '@/ui/text'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf } from '@/flows/guide/question-view'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'

/** The year of birth; the day only where it opens a window of its own. */
function BirthQuestion({ view }: QuestionProps) {
  const facts = factsOf(view)
  const known = view.draft.answers.birth
  const [parts, setParts] = useState<DateParts>(() => ({
    ...datePartsOf(known?.date ?? ''),
    year: known ? String(known.year) : ''
  }))
  const { fault, faultAt, submit } = useAnswer('birth')

  const year = parts.year === '' ? NaN : Number(parts.year)
  const asksDay = parts.year.length === 4 && needsBirthDate(year, facts)
  const error = faultAt('year') ?? faultAt('date')
  const id = fieldId(fault?.field === fieldId('date') ? 'date' : 'year')
  const hint = asksDay ? guide.birth.dateHint : guide.birth.yearHint
  const next = () => submit({ year, ...(asksDay && { date: dateText(parts) }) })

  return (
    <QuestionFrame view={view} question="birth" fault={fault} onNext={next}>
      <LabelledField id={id} label={asksDay ? guide.birth.date : guide.birth.year} hint={hint} error={error}>
        {(spoken) => (
          <DateEntries {...spoken} id="birth" parts={parts} yearOnly={!asksDay} onChange={setParts} onDone={next} />
        )}
      </LabelledField>
    </QuestionFrame>
  )
}

export const birth: QuestionView<'birth'> = {
  Page: BirthQuestion,
  row: ({ year, date }) => [date === undefined ? guide.birth.born(year) : longDate(date)]
}
