import { useState } from 'react'
import { yearOf } from '@/calculator'
import { MONTHS_OF_YEAR } from '@/household'
import { ChooseOne, Field } from '@/ui'
import { guide } from '@/ui/text'
import { QuestionFrame } from '@/flows/guide/question-frame'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'
import { oneOf, useEnteredBefore, useKeepEntered } from '@/flows/guide/use-entered'

const UNKNOWN = 'unknown'

const OPTIONS = [
  ...Array.from({ length: MONTHS_OF_YEAR + 1 }, (_, count) => ({
    value: String(count),
    label: guide.months.count(count)
  })),
  { value: UNKNOWN, label: guide.months.unknown }
]

const MONTHS = OPTIONS.map(({ value }) => value)

/** How many months of employee insurance were paid in the year in which it ended. */
function MonthsQuestion({ view }: QuestionProps) {
  const { insurance, months: known } = view.draft.answers
  const year = insurance?.now === 'employee-ended' && insurance.endedOn !== null ? yearOf(insurance.endedOn) : undefined
  const before = useEnteredBefore(view, 'months')
  const [months, setMonths] = useState<string | undefined>(
    before
      ? oneOf(MONTHS, before.months)
      : known?.year === year
        ? known?.paid === null
          ? UNKNOWN
          : known?.paid.toString()
        : undefined
  )
  useKeepEntered('months', months === undefined ? {} : { months })
  const { fault, faultAt, submit } = useAnswer('months', { months })
  const next = () =>
    submit(
      year === undefined || months === undefined
        ? undefined
        : { year, paid: months === UNKNOWN ? null : Number(months) }
    )

  return (
    <QuestionFrame view={view} question="months" fault={fault} onNext={next}>
      <Field id={fieldId('months')} error={faultAt('months')}>
        <ChooseOne
          short
          label={guide.months.title}
          name="months"
          options={OPTIONS}
          value={months}
          onChange={setMonths}
        />
      </Field>
    </QuestionFrame>
  )
}

export const months: QuestionView<'months'> = {
  Page: MonthsQuestion,
  row: ({ year, paid }) => [guide.months.line(year, paid === null ? guide.months.unknown : guide.months.count(paid))]
}
