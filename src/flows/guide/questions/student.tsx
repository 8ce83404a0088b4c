import { useState } from 'react'
import type { Student } from '@/calculator'
import { ChooseOne, Field } from '@/ui'
import { guide, students } from '@/ui/text'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf, policyOf } from '@/flows/guide/question-view'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'

/** What sort of student, of those that the place's rules tell apart; who is meant, in the words of the policy. */
function StudentQuestion({ view }: QuestionProps) {
  const [student, setStudent] = useState<Student | undefined>(view.draft.answers.student)
  const { fault, faultAt, submit } = useAnswer('student')
  const { subsidies = [], premiums = [] } = policyOf(view) ?? {}
  const options = factsOf(view).students.map((value) => ({
    value,
    label: students[value].name,
    hint: hintOf(value, [...subsidies, ...premiums].find((row) => row.students?.includes(value))?.basis.says)
  }))

  return (
    <QuestionFrame view={view} question="student" fault={fault} onNext={() => submit(student)}>
      <Field id={fieldId('student')} error={faultAt('student')}>
        <ChooseOne label={guide.student.title} name="student" options={options} value={student} onChange={setStudent} />
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
