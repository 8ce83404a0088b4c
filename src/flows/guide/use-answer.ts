import { useEffect, useState } from 'react'
import { GuideError } from '@/household'
import type { Answers, AskedId, GuideErrorCode, GuideErrorData, GuideProblem } from '@/household'
import { household } from '@/app/services'
import { goToField } from '@/ui'
import { guideErrors } from '@/ui/text'
import { useGuideSteps } from './use-steps'

/** What is wrong with an answer, by the field it stands at. */
export interface Fault {
  field: string
  says: string
}

/** The id of a question's field on the page. */
export function fieldId(field: string): string {
  return `f-${field.replace(/\W/g, '-')}`
}

export interface Answering<Q extends AskedId> {
  fault: Fault | null
  /** What is wrong at this field; `undefined`: nothing. */
  faultAt: (field: string) => string | undefined
  /** Hands the answer over and goes on; `undefined` stands for nothing chosen at `field`. */
  submit: (answer: Answers[Q] | undefined, field?: string) => void
}

const sentences: { readonly [Code in GuideErrorCode]: (data: GuideErrorData[Code]) => string } = guideErrors

function sentenceOf<Code extends GuideErrorCode>({ code, data }: GuideProblem<Code>): string {
  return sentences[code](data)
}

/** Takes the answer to a question: goes on where it leads, or says what is wrong beside the field. */
export function useAnswer<Q extends AskedId>(question: Q): Answering<Q> {
  const { goOn } = useGuideSteps()
  const [fault, setFault] = useState<Fault | null>(null)
  useEffect(() => {
    if (fault) goToField(fault.field)
  }, [fault])

  return {
    fault,
    faultAt: (field) => (fault?.field === fieldId(field) ? fault.says : undefined),
    submit(answer, field = question) {
      try {
        if (answer === undefined) throw new GuideError('answer-missing', question, field)
        goOn(household.guide.answer(question, answer))
        setFault(null)
      } catch (error) {
        if (!(error instanceof GuideError)) throw error
        setFault({ field: fieldId(error.field), says: sentenceOf(error.problem) })
      }
    }
  }
}
