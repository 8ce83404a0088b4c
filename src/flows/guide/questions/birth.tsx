import { View } from '@tarojs/components'
import { useState } from 'react'
import { yearOf } from '@/calculator'
import { beginsBirthYear, birthYearsMeant, needsBirthDate } from '@/household'
import type { GuideView } from '@/household'
import { Button, DateEntries, datePartsOf, dateText, goToField, LabelledField } from '@/ui'
import type { DateParts } from '@/ui'
import { guide, longDate } from '@/ui/text'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf } from '@/flows/guide/question-view'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'
import { useEnteredBefore, useKeepEntered } from '@/flows/guide/use-entered'
import './birth.scss'

/** The year of birth; the day only where it opens a window of its own. */
function BirthQuestion({ view }: QuestionProps) {
  const facts = factsOf(view)
  const known = view.draft.answers.birth
  const before = useEnteredBefore(view, 'birth')
  const [parts, setParts] = useState<DateParts>(() => ({
    ...datePartsOf(known?.date ?? ''),
    year: known ? String(known.year) : '',
    ...before
  }))
  useKeepEntered('birth', { ...parts })
  const { fault, faultAt, submit } = useAnswer('birth', { year: parts.year, date: [parts.year, dateText(parts)] })

  const year = parts.year === '' ? NaN : Number(parts.year)
  const asksDay = parts.year.length === 4 && needsBirthDate(year, facts)
  const error = faultAt('year') ?? faultAt('date')
  const id = fieldId(fault?.field === fieldId('date') ? 'date' : 'year')
  const hint = asksDay ? guide.birth.dateHint : guide.birth.yearHint(exampleFor(view))
  const next = () => submit({ year, ...(asksDay && { date: dateText(parts) }) })
  // Half of a year that is being typed in full is offered nothing, until it is left at that.
  const isHalf = error === undefined && beginsBirthYear(parts.year, facts.asOf)
  const meant = isHalf ? [] : birthYearsMeant(parts.year, facts.asOf)
  const take = (taken: number) => {
    setParts({ ...parts, year: String(taken) })
    if (needsBirthDate(taken, facts)) goToField(fieldId('year'))
    else submit({ year: taken })
  }

  return (
    <QuestionFrame view={view} question="birth" fault={fault} onNext={next}>
      <LabelledField id={id} label={asksDay ? guide.birth.date : guide.birth.year} hint={hint} error={error}>
        {(spoken) => (
          <DateEntries {...spoken} id="birth" parts={parts} yearOnly={!asksDay} onChange={setParts} onDone={next} />
        )}
      </LabelledField>
      <View className="birth__meant" role="status" ariaLive="polite">
        {meant.map((one) => (
          <Button key={one} kind="plain" onPress={() => take(one)}>
            {guide.birth.meant(one)}
          </Button>
        ))}
      </View>
    </QuestionFrame>
  )
}

/** A year as it may be that of the one who is asked about: of a child one of these days. */
function exampleFor(view: GuideView): number {
  const asOf = yearOf(factsOf(view).asOf)
  return asOf - (view.draft.answers.who?.relation === 'child' ? 1 : USUAL_AGE)
}

const USUAL_AGE = 60

export const birth: QuestionView<'birth'> = {
  Page: BirthQuestion,
  row: ({ year, date }) => [date === undefined ? guide.birth.born(year) : longDate(date)]
}
