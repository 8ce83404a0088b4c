import type { Student } from '@/calculator'
import { Field } from '@/ui'
import { guide, students } from '@/ui/text'
import { Choices } from '@/flows/guide/choices'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf, policyOf } from '@/flows/guide/question-view'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'

/** What sort of student, of those that the place's rules tell apart; who is meant, in the words of the policy. */
function StudentQuestion({ view }: QuestionProps) {
  const known = view.draft.answers.student
  const { fault, faultAt, submit } = useAnswer('student', { student: known })
  const { subsidies = [], premiums = [] } = policyOf(view) ?? {}
  const options = factsOf(view).students.map((value) => ({
    value,
    label: students[value].name,
    hint: hintOf(value, [...subsidies, ...premiums].find((row) => row.students?.includes(value))?.basis.says)
  }))

  return (
    <QuestionFrame view={view} question="student" fault={fault} onNext={known && (() => submit(known))}>
      <Field id={fieldId('student')} error={faultAt('student')}>
        <Choices options={options} known={known} onChoose={submit} />
      </Field>
    </QuestionFrame>
  )
}

export const student: QuestionView<'student'> = {
  Page: StudentQuestion,
  row: (student) => [students[student].name]
}

function hintOf(student: Student, says: string | undefined): string {
  const { help } = students[student]
  return says === undefined ? help : guide.student.hint(help, says)
}
