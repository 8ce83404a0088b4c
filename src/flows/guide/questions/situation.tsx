import { View } from '@tarojs/components'
import { useState } from 'react'
import { availableSituations } from '@/household'
import type { Situation } from '@/household'
import { ChooseMany, DateField, Field } from '@/ui'
import { events, guide, longDate } from '@/ui/text'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf, orNone } from '@/flows/guide/question-view'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'
import { several, useEnteredBefore, useKeepEntered } from '@/flows/guide/use-entered'

/** Events with rules of their own, and the day of each. */
function SituationQuestion({ view }: QuestionProps) {
  const known = view.draft.answers.situation
  const available = availableSituations(view.draft, factsOf(view))
  const before = useEnteredBefore(view, 'situation')
  const [kinds, setKinds] = useState<readonly Situation[] | null>(() =>
    before ? several.read(available, before.situation) : (known?.map(({ kind }) => kind) ?? null)
  )
  const [dates, setDates] = useState<Partial<Record<Situation, string>>>(
    before ?? Object.fromEntries(known?.map(({ kind, date }) => [kind, date]) ?? [])
  )
  useKeepEntered('situation', { ...dates, situation: several.text(kinds) })
  const daysEntered = available.map((kind): [string, unknown] => [
    kind,
    kinds?.includes(kind) ? (dates[kind] ?? '') : null
  ])
  const { fault, faultAt, submit } = useAnswer('situation', {
    situation: kinds,
    ...Object.fromEntries<unknown>(daysEntered)
  })
  const options = available.map((value) => ({ value, label: events[value].name, hint: events[value].help }))
  const next = () => submit(kinds?.map((kind) => ({ kind, date: dates[kind] ?? '' })))

  return (
    <QuestionFrame view={view} question="situation" fault={fault} onNext={next}>
      <Field id={fieldId('situation')} error={faultAt('situation')}>
        <ChooseMany
          label={guide.situation.title}
          name="situation"
          options={options}
          values={kinds ?? []}
          onChange={(chosen) => setKinds(chosen.length > 0 ? chosen : null)}
          none={{ label: guide.noneOfThese, chosen: kinds?.length === 0, onChoose: () => setKinds([]) }}
        />
      </Field>
      {kinds?.map((kind) => (
        <View key={kind} className="situation__date">
          <DateField
            id={fieldId(kind)}
            label={`${events[kind].name}：${events[kind].dateLabel}`}
            error={faultAt(kind)}
            value={dates[kind] ?? ''}
            onChange={(date) => setDates({ ...dates, [kind]: date })}
            onDone={next}
          />
        </View>
      ))}
    </QuestionFrame>
  )
}

export const situation: QuestionView<'situation'> = {
  Page: SituationQuestion,
  row: (answer) => orNone(answer.map(({ kind, date }) => guide.situation.event(events[kind].name, longDate(date))))
}
