import { useState } from 'react'
import type { Identity } from '@/calculator'
import { availableIdentities } from '@/household'
import { identityOf } from '@/policy'
import { ChooseMany, Field } from '@/ui'
import { guide } from '@/ui/text'
import { identityNames } from '@/app/clauses/names'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf, orNone } from '@/flows/guide/question-view'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { TakenOver } from '@/flows/guide/taken-over'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'
import { several, useEnteredBefore, useKeepEntered } from '@/flows/guide/use-entered'

/** Identities that the place's rules know, each in plain words. */
function IdentitiesQuestion({ view }: QuestionProps) {
  const available = availableIdentities(view.draft, factsOf(view))
  const before = useEnteredBefore(view, 'identities')
  const [chosen, setChosen] = useState<readonly Identity[] | null>(() =>
    before ? several.read(available, before.identities) : stillAvailable(view.draft.answers.identities, available)
  )
  useKeepEntered('identities', { identities: several.text(chosen) })
  const { fault, faultAt, submit } = useAnswer('identities', { identities: chosen })
  const options = available.flatMap((value) => {
    const named = identityOf(value)
    return named ? [{ value, label: named.label, hint: named.help }] : []
  })

  return (
    <QuestionFrame
      view={view}
      question="identities"
      fault={fault}
      onNext={() => submit(chosen ? [...chosen] : undefined)}
    >
      <TakenOver view={view} question="identities" />
      <Field id={fieldId('identities')} error={faultAt('identities')}>
        <ChooseMany
          label={guide.identities.title}
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

export const identities: QuestionView<'identities'> = {
  Page: IdentitiesQuestion,
  row: (answer) => orNone(identityNames(answer))
}

/** What was chosen and is not available any more could not be unchosen; where nothing else was, it is asked anew. */
function stillAvailable(
  chosen: readonly Identity[] | undefined,
  available: readonly Identity[]
): readonly Identity[] | null {
  const left = chosen?.filter((identity) => available.includes(identity)) ?? []
  return left.length > 0 || chosen?.length === 0 ? left : null
}
