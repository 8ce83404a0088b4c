/**
 * Where a member stands: the years that matter, payments taken in, the one that counts first. From the first day of
 * the collecting season that is next year, whatever the library has for it. Pure: the day is given.
 */
import { naturalYear, yearOf } from '@/calculator'
import type { CivilDate, Resident } from '@/calculator'
import { hasNotice, shelfIn } from '@/policy'
import type { PolicyShelf, Shelves } from '@/policy'
import { assessed, paymentsOn, withPayments } from './history'
import type { PaymentRecord } from './record'
import { isPaidState, isToDo } from './year-state'
import { underWay, yearStatusOf } from './year-status'
import type { YearStatus } from './year-status'

export interface MemberYears {
  /** The member as of the day that is looked at, insured in the years that are paid. */
  resident: Resident
  /** The year that every screen leads with. */
  lead: YearStatus
  /** The others that matter as well, in the order in which they are shown. */
  rest: readonly YearStatus[]
}

export interface MemberYearsQuery {
  library: Shelves
  /** Where the member lives. */
  region: string
  /** What is known of the member on `asOf`. */
  resident: Resident
  /** The member's. What happened after `asOf` is left out, so that an earlier day can be looked at. */
  records: readonly PaymentRecord[]
  asOf: CivilDate
}

/** `null` where there is no such region, or what is known of the resident does not fit its rules any more. */
export function memberYearsOf(query: MemberYearsQuery): MemberYears | null {
  const { records, asOf } = query
  const found = yearsIn(query)
  if (found === null) return null
  const { shelf, known, yearAt } = found
  const thisYear = yearOf(asOf)
  const natural = naturalYear(shelf, asOf)
  const [before, running, next] = [thisYear - 1, thisYear, thisYear + 1].map(yearAt)
  const counting = natural === thisYear ? running : next
  if (!running || !counting) return null

  const own = [before, running].find((year) => year && year !== counting && isOwnWindow(year))
  const lead = own ?? counting
  const others = natural === thisYear ? [next && upcoming(next, running)] : [asSecond(running, counting)]
  const ofBirth = before && before.newbornDays !== null ? asSecond(before, counting) : null
  const shown = [lead, counting, ofBirth, ...others].filter((year) => year !== null && year !== undefined)
  const pending = [...new Set(records.map(({ benefitYear }) => benefitYear))]
    .filter((year) => year >= thisYear - 1 && underWay(records, year, asOf) !== undefined)
    .map(yearAt)
  const isOpenQuestion = shown.every((year) => isSeason(year) || year.state === 'not-asked')
  const lastYear = isOpenQuestion ? lastKnown(shelf, known, thisYear) : undefined
  const last = lastYear === undefined ? null : yearAt(lastYear)
  return { resident: known, lead, rest: restOf(lead, [...shown, ...pending, last]) }
}

/** One year of a member, whether or not it matters on that day. `null` as above. */
export function memberYearOf(query: MemberYearsQuery, benefitYear: number): YearStatus | null {
  return yearsIn(query)?.yearAt(benefitYear) ?? null
}

function yearsIn(query: MemberYearsQuery) {
  const { library, region, resident, records, asOf } = query
  const shelf = shelfIn(library, region)
  if (shelf === null) return null
  const payments = paymentsOn(records, asOf)
  const known = withPayments({ library, shelf }, resident, payments)
  const yearAt = (benefitYear: number): YearStatus | null => {
    const answer = assessed(shelf, { asOf, resident: known, benefitYear })
    return answer && yearStatusOf({ ...query, shelf, answer, known, payments })
  }
  return { shelf, known, yearAt }
}

/** Each year once, the lead left out. */
function restOf(lead: YearStatus, years: readonly (YearStatus | null | undefined)[]): YearStatus[] {
  const seen = new Set([lead.assessment.benefitYear])
  return years.flatMap((year) => {
    if (!year || seen.has(year.assessment.benefitYear)) return []
    seen.add(year.assessment.benefitYear)
    return [year]
  })
}

/** A window of the resident's own, as of a newborn, still open and not paid, or being paid: it closes for good, so it goes first. */
function isOwnWindow({ state, assessment }: YearStatus): boolean {
  return (state === 'due' || state === 'paying') && assessment.phase === 'special'
}

/** This year, once next year leads: its cover, what can still be paid, that it was missed, or that nobody was asked. */
function asSecond(running: YearStatus, next: YearStatus): YearStatus | null {
  if (!isSeason(running)) return running
  // Where next year has a notice, the guide has asked about this one; a newborn may still enrol.
  if (next.season === null && running.newbornDays === null) return null
  if (running.isUnasked) return { ...running, state: 'not-asked' }
  return running.said === 'none' || running.newbornDays !== null ? running : null
}

/** Next year before its season: by its notice, or as what comes after a year about which nothing is to be done. */
function upcoming(next: YearStatus, running: YearStatus): YearStatus | null {
  if (isPaidState(next.state) || isToDo(next.state)) return next
  return isToDo(running.state) || isSeason(running) || !isSeason(next) ? null : next
}

function isSeason({ state }: YearStatus): boolean {
  return state.startsWith('season-')
}

/** The year just over where it had a notice, else the newest one before that was insured. */
function lastKnown(shelf: PolicyShelf, { birthDate, history = [] }: Resident, thisYear: number): number | undefined {
  const wasBorn = birthDate === undefined || yearOf(birthDate) < thisYear
  if (wasBorn && hasNotice(shelf, thisYear - 1)) return thisYear - 1
  const insured = history.filter(({ year, scheme }) => year < thisYear && scheme !== 'none').map(({ year }) => year)
  return insured.length > 0 ? Math.max(...insured) : undefined
}

/** The resident, insured in every year that is paid by `asOf`; `null`: there is no such region. */
export function residentWithPayments({ library, region, resident, records, asOf }: MemberYearsQuery): Resident | null {
  const shelf = shelfIn(library, region)
  return shelf && withPayments({ library, shelf }, resident, paymentsOn(records, asOf))
}
