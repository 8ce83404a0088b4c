import { useState } from 'react'
import type { Identity } from '@/calculator'
import { identitiesOffered } from '@/household'
import { ChooseMany, Field } from '@/ui'
import { guide, identities as names } from '@/ui/text'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf } from '@/flows/guide/question-props'
import type { QuestionProps } from '@/flows/guide/question-props'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'

/** Identities that the place's rules know, each in plain words. */
export function IdentitiesQuestion({ view }: QuestionProps) {
  const [chosen, setChosen] = useState<readonly Identity[] | null>(view.draft.answers.identities ?? null)
  const { fault, faultAt, submit } = useAnswer('identities')
  const options = identitiesOffered(view.draft, factsOf(view)).map((value) => ({
    value,
    label: names[value].name,
    hint: names[value].help
  }))

  return (
    <QuestionFrame
      view={view}
      question="identities"
      fault={fault}
      onNext={() => submit(chosen ? [...chosen] : undefined)}
    >
      <Field id={fieldId('identities')} error={faultAt('identities')}>
        <ChooseMany
          label={guide.titles.identities}
          name="identities"
          options={options}
          values={chosen ?? []}
          onChange={(values) => setChosen(values.length > 0 ? values : null)}
          none={{ label: guide.noneOfThese, chosen: chosen?.length === 0, onChoose: () => setChosen([]) }}
        />
      </Field>
    </QuestionFrame>
  )
}
