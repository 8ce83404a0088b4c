import { useState } from 'react'
import { ENROLMENTS } from '@/household'
import type { Enrolment } from '@/household'
import { ChooseOne, Field } from '@/ui'
import { guide } from '@/ui/text'
import { registrationCase } from '@/app/registration'
import { RegistrationAdvice } from '@/app/screen/registration-advice'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf } from '@/flows/guide/question-view'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'

const OPTIONS = ENROLMENTS.map((value) => ({ value, ...guide.enrolment[value] }))

/** Whether one has to register first, and with which papers. */
function EnrolmentQuestion({ view }: QuestionProps) {
  const { region, benefitYear } = factsOf(view)
  const [enrolment, setEnrolment] = useState<Enrolment | undefined>(view.draft.answers.enrolment)
  const { fault, faultAt, submit } = useAnswer('enrolment')
  const advised = enrolment && registrationCase(enrolment, false)

  return (
    <QuestionFrame view={view} question="enrolment" fault={fault} onNext={() => submit(enrolment)}>
      <Field id={fieldId('enrolment')} error={faultAt('enrolment')}>
        <ChooseOne
          label={guide.enrolment.title}
          name="enrolment"
          options={OPTIONS}
          value={enrolment}
          onChange={setEnrolment}
        />
      </Field>
      {advised ? (
        <RegistrationAdvice
          region={region}
          benefitYear={benefitYear}
          registrationCase={advised}
          student={view.draft.answers.student}
        />
      ) : null}
    </QuestionFrame>
  )
}

export const enrolment: QuestionView<'enrolment'> = {
  Page: EnrolmentQuestion,
  row: (enrolment) => [guide.enrolment[enrolment].label]
}
