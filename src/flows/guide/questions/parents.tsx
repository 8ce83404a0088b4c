import { PARENTS } from '@/household'
import { Field } from '@/ui'
import { guide } from '@/ui/text'
import { Choices } from '@/flows/guide/choices'
import { QuestionFrame } from '@/flows/guide/question-frame'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'

const OPTIONS = PARENTS.map((value) => ({ value, ...guide.parents[value] }))

/** Whether a parent is insured: some places ask nothing of their newborns then. */
function ParentsQuestion({ view }: QuestionProps) {
  const known = view.draft.answers.parents
  const { fault, faultAt, submit } = useAnswer('parents', { parents: known })
  return (
    <QuestionFrame view={view} question="parents" fault={fault} onNext={known && (() => submit(known))}>
      <Field id={fieldId('parents')} error={faultAt('parents')}>
        <Choices options={OPTIONS} known={known} onChoose={submit} />
      </Field>
    </QuestionFrame>
  )
}

export const parents: QuestionView<'parents'> = {
  Page: ParentsQuestion,
  row: (parents) => [guide.parents[parents].label]
}
