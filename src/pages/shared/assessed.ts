/** Answers for the pages: the calculator asked, and what it refuses told as data. */
import { addDays, assess, CalculatorError, yearOf } from '@/calculator'
import type { Assessment, AssessQuery, CivilDate, Resident } from '@/calculator'
import { policyById, regionPath, shelfFor, UnknownRegionError } from '@/policy'
import type { LocalPolicy } from '@/policy'
import type { StripWindow } from '@/ui'

/** `null`: no such region, as after a reform of districts. */
export function shelfOf(region: string): ReturnType<typeof shelfFor> | null {
  try {
    return shelfFor(region)
  } catch (error) {
    if (error instanceof UnknownRegionError) return null
    throw error
  }
}

/** The answer; `null` where what is known of the resident does not fit the region's rules any more. */
function answerFor(region: string, query: AssessQuery): Assessment | null {
  const shelf = shelfOf(region)
  if (shelf === null) return null
  try {
    return assess(shelf, query)
  } catch (error) {
    if (error instanceof CalculatorError) return null
    throw error
  }
}

/** Phases in which something can be done about a year, now or soon, or has been done. */
const WORTH_SHOWING: readonly Assessment['phase'][] = [
  'insured',
  'not-yet-open',
  'concentrated',
  'supplementary',
  'mid-year',
  'late',
  'special'
]

export interface Answers {
  main: Assessment
  /** The other one of this year and the next, where it matters as well: this year's cover, next year's collection. */
  other: Assessment | null
}

/** The years to show of a resident. `null` where what is known of them does not fit the region's rules any more. */
export function answersFor(region: string, asOf: CivilDate, resident: Resident): Answers | null {
  const main = answerFor(region, { asOf, resident })
  if (main === null) return null
  const other = otherYear(region, main, resident)
  // A year that is over stands in for one without a notice; who is insured in that one anyway asks about that.
  return main.benefitYear < yearOf(asOf) && other?.phase === 'insured' ? { main: other, other: null } : { main, other }
}

function otherYear(region: string, main: Assessment, resident: Resident): Assessment | null {
  const thisYear = yearOf(main.asOf)
  const candidates = [thisYear, thisYear + 1].filter((year) => year !== main.benefitYear)
  const answers = candidates.map((benefitYear) => answerFor(region, { asOf: main.asOf, resident, benefitYear }))
  return answers.find((answer) => answer && WORTH_SHOWING.includes(answer.phase) && isUseful(answer)) ?? null
}

/** Paying for it buys something, or there is nothing left to pay. */
function isUseful({ phase, cover }: Assessment): boolean {
  return phase === 'insured' || cover !== null
}

/** What paying on the day after the last one would give; `null` where there is no such day to speak of. */
export function afterDeadline(region: string, main: Assessment, resident: Resident): Assessment | null {
  const { nextDeadline, benefitYear, asOf } = main
  if (!nextDeadline || nextDeadline.kind === 'window-opens') return null
  return answerFor(region, { asOf, resident, benefitYear, payOn: addDays(nextDeadline.date, 1) })
}

/** The local policy that an answer was read from. */
function policyOf({ policyId }: Assessment): LocalPolicy | null {
  const policy = policyId === null ? undefined : policyById(policyId)
  return policy?.kind === 'local' ? policy : null
}

/** The windows to draw on a year's strip. */
export function windowsOf(assessment: Assessment): readonly StripWindow[] {
  return policyOf(assessment)?.windows ?? []
}

/** The last two names of a place, as people say it: 兰州市城关区. */
export function placeName(region: string): string {
  try {
    return regionPath(region).slice(-2).join('')
  } catch (error) {
    if (error instanceof UnknownRegionError) return region
    throw error
  }
}
