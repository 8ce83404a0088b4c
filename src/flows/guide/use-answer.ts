import { GuideError } from '@/household'
import type { Answers, AskedId } from '@/household'
import { guideProblemSentence } from '@/app/guide-problem'
import { household } from '@/app/services'
import { useFaults } from '@/app/use-faults'
import type { Entered, Fault } from '@/app/use-faults'
import { useGuideSteps } from './use-steps'

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

/**
 * Takes the answer to a question: goes on where it leads, or says what is wrong beside the field, until something else
 * stands there. `entered`: what stands at each field now, by the name that the guide's errors have for it.
 */
export function useAnswer<Q extends AskedId>(question: Q, entered: Entered): Answering<Q> {
  const { goOn } = useGuideSteps()
  const { faults, faultAt, setFaults } = useFaults(
    Object.fromEntries(Object.entries(entered).map(([field, value]) => [fieldId(field), value]))
  )

  return {
    fault: faults[0] ?? null,
    faultAt: (field) => faultAt(fieldId(field)),
    submit(answer, field = question) {
      try {
        if (answer === undefined) throw new GuideError('answer-missing', question, field)
        goOn(household.guide.answer(question, answer))
        setFaults([])
      } catch (error) {
        if (!(error instanceof GuideError)) throw error
        setFaults([{ field: fieldId(error.field), says: guideProblemSentence(error.problem) }])
      }
    }
  }
}
