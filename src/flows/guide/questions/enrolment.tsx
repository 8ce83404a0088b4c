import { ENROLMENTS } from '@/household'
import { Field } from '@/ui'
import { guide } from '@/ui/text'
import { Choices } from '@/flows/guide/choices'
import { QuestionFrame } from '@/flows/guide/question-frame'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'

const OPTIONS = ENROLMENTS.map((value) => ({ value, ...guide.enrolment[value] }))

/** Whether one has to register first; with which papers, the answer says. */
function EnrolmentQuestion({ view }: QuestionProps) {
  const known = view.draft.answers.enrolment
  const { fault, faultAt, submit } = useAnswer('enrolment', { enrolment: known })
  return (
    <QuestionFrame view={view} question="enrolment" fault={fault} onNext={known && (() => submit(known))}>
      <Field id={fieldId('enrolment')} error={faultAt('enrolment')}>
        <Choices options={OPTIONS} known={known} onChoose={submit} />
      </Field>
    </QuestionFrame>
  )
}

export const enrolment: QuestionView<'enrolment'> = {
  Page: EnrolmentQuestion,
  row: (enrolment) => [guide.enrolment[enrolment].label]
}
