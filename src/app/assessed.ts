/** Answers for the pages: the calculator asked, and what it refuses told as data. */
import { addDays, bestRepair, lastDayOf, mayEndSooner } from '@/calculator'
import type { Assessment, AssessQuery, CivilDate, RepairOption, Resident } from '@/calculator'
import { assessed } from '@/payment'
import { library, policyById, regionPath, shelfIn, UnknownRegionError } from '@/policy'
import type { LocalPolicy, PolicyShelf } from '@/policy'
import type { StripWindow } from '@/ui'

/** `null`: no such region, as after a reform of districts. */
export function shelfOf(region: string): PolicyShelf | null {
  return shelfIn(library, region)
}

/** The answer; `null` where what is known of the resident does not fit the region's rules any more. */
export function answerFor(region: string, query: AssessQuery): Assessment | null {
  const shelf = shelfOf(region)
  return shelf && assessed(shelf, query)
}

/**
 * What paying after the last day would give: on the next day, or, past a gap, on the day on which a later window opens.
 * `main` is the answer of `asOf`. `null` where there is no such day to speak of.
 */
export function afterDeadline(
  region: string,
  main: Assessment,
  resident: Resident,
  asOf: CivilDate
): Assessment | null {
  const { nextDeadline, benefitYear } = main
  if (!nextDeadline || nextDeadline.kind === 'window-opens') return null
  const dayAfter = addDays(nextDeadline.date, 1)
  const openings = windowsOf(main)
    .flatMap(({ opensOn }) => (opensOn !== null && opensOn > dayAfter ? [opensOn] : []))
    .sort()
  const answers = [dayAfter, ...openings].map((payOn) => answerFor(region, { asOf, resident, benefitYear, payOn }))
  return answers.find((answer) => answer?.amountDue) ?? answers[0] ?? null
}

/**
 * The last day before the benefit year, where paying in the window that is open has a stated start of cover until then
 * only, and that day is not over; else `null`.
 */
export function startStatedUntil(assessment: Assessment): CivilDate | null {
  const { window, waiting, cover, benefitYear, payOn } = assessment
  const until = lastDayOf(benefitYear - 1)
  if (!window || waiting.totalDays > 0 || cover?.startsOn !== addDays(until, 1) || payOn > until) return null
  const terms = policyOf(assessment)?.windows.find(
    ({ kind, closesOn }) => kind === window.kind && closesOn === window.closesOn
  )
  return terms?.cover.starts === 'benefit-year-if-paid-before' && terms.closesOn > until ? until : null
}

/** Whether one should pay a day before the deadline, since days may be counted otherwise. On the last day there is none before it. */
export function isBestDayBefore(assessment: Assessment): boolean {
  const { nextDeadline } = assessment
  return nextDeadline !== null && nextDeadline.daysLeft > 0 && mayEndSooner(assessment)
}

/** The repair that pays off; `undefined`: there is none. */
export function bestRepairOf({ repairOptions }: Assessment): RepairOption | undefined {
  return bestRepair(repairOptions)
}

/** The local policy that an answer was read from. */
export function policyOf({ policyId }: Pick<Assessment, 'policyId'>): LocalPolicy | null {
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
