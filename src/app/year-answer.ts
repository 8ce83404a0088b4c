/** What somebody says of a year that no question of the guide asks about: written into their history, changed or taken out. */
import { yearOf } from '@/calculator'
import type { Resident } from '@/calculator'
import type { YearStatus } from '@/payment'
import { isYear } from '@/policy'

/** The resident with this year paid, not paid, or, where nobody is sure, not known. All else that was said stays, so that it can be taken back. */
export function withYearAnswer(resident: Resident, year: number, scheme: 'resident' | 'none' | null): Resident {
  const { history: before = [], ...known } = resident
  const others = before.filter((entry) => entry.year !== year)
  const history = [...others, ...(scheme === null ? [] : [{ year, scheme }])].sort((a, b) => a.year - b.year)
  // An empty history would say that years were asked about.
  return history.length === 0 ? known : { ...known, history }
}

/** Whether what was said of the year is said here, and so can be taken back here. */
export function canChangeYearAnswer({ season, said, record }: YearStatus): boolean {
  return season !== null && (said === 'resident' || said === 'none') && !record?.paid
}

/** Whether a year that nobody asks about yet, the coming one, can be said to be paid: as at a counter, before its notice is here. */
export function canAnswerPaid({ asOf, season, said, isUnasked, assessment }: YearStatus): boolean {
  const isAsked = season !== null && season.phase !== 'ahead'
  const { benefitYear } = assessment
  return isAsked && said === null && !isUnasked && benefitYear > yearOf(asOf) && isYear(benefitYear)
}
