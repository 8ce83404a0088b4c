import { useState } from 'react'
import { PARENTS } from '@/household'
import type { Parents } from '@/household'
import { ChooseOne, Field } from '@/ui'
import { guide } from '@/ui/text'
import { QuestionFrame } from '@/flows/guide/question-frame'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'

const OPTIONS = PARENTS.map((value) => ({ value, ...guide.parents[value] }))

/** Whether a parent is insured: some places ask nothing of their newborns then. */
function ParentsQuestion({ view }: QuestionProps) {
  const [parents, setParents] = useState<Parents | undefined>(view.draft.answers.parents)
  const { fault, faultAt, submit } = useAnswer('parents')

  return (
    <QuestionFrame view={view} question="parents" fault={fault} onNext={() => submit(parents)}>
      <Field id={fieldId('parents')} error={faultAt('parents')}>
        <ChooseOne label={guide.parents.title} name="parents" options={OPTIONS} value={parents} onChange={setParents} />
      </Field>
    </QuestionFrame>
  )
}

export const parents: QuestionView<'parents'> = {
  Page: ParentsQuestion,
  row: (parents) => [guide.parents[parents].label]
}
