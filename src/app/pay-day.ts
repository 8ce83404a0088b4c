/** Any day on which somebody could pay: what paying then comes to, and the days on which that changes. */
import { addDays, CalculatorError, changePoints, lastDayOf } from '@/calculator'
import type { Assessment, Caution, ChangePoint, CivilDate, Resident } from '@/calculator'
import { cautionSentence } from '@/ui/text'
import { answerFor, shelfOf } from './assessed'
import { isOpenQuestion } from './open-questions'

/** Who would pay, for which year, and what is known of it today. */
export interface Payer {
  region: string
  resident: Resident
  /** The answer of today. */
  assessment: Assessment
  asOf: CivilDate
}

/** The last day worth showing: to the end of the year that is paid for; a special window may run on beyond it. */
export function lastDayShown({ benefitYear, window }: Assessment): CivilDate {
  const yearEnds = lastDayOf(benefitYear)
  const over = window ? addDays(window.closesOn, 1) : yearEnds
  return over > yearEnds ? over : yearEnds
}

/** The days from today on that change something; none where what is known of the resident does not fit: the answer itself has said so by then. */
export function payDayPoints({ region, resident, assessment, asOf }: Payer): ChangePoint[] {
  const shelf = shelfOf(region)
  if (shelf === null) return []
  try {
    const { benefitYear } = assessment
    return changePoints(shelf, { resident, benefitYear, from: asOf, to: lastDayShown(assessment) })
  } catch (error) {
    if (error instanceof CalculatorError) return []
    throw error
  }
}

/** What paying on that day comes to, and what has to be minded then but not today, with any doubt about it all. */
export function payingOn(
  { region, resident, assessment, asOf }: Payer,
  payOn: CivilDate
): { then: Assessment; cautions: Caution[] } | null {
  const { benefitYear } = assessment
  const then = answerFor(region, { asOf, benefitYear, resident, payOn })
  if (then === null) return null
  const today = assessment.cautions.map(cautionSentence)
  const isNew = (caution: Caution) => !today.includes(cautionSentence(caution))
  return { then, cautions: then.cautions.filter((one) => isOpenQuestion(one) || isNew(one)) }
}
