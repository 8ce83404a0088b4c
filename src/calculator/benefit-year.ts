/** Which benefit year an answer speaks of, where the question names none. */
import { yearOf } from './civil-date'
import { eventsOf } from './events'
import { yearOfHistory } from './history'
import { bestOptionOn } from './pay-option'
import type { AssessQuery, CivilDate, EventKind, Resident, Scheme } from './resident'
import type { Rules, Shelf } from './rules'
import { windowsFor } from './window'

export interface YearChoice {
  year: number
  rules: Rules | undefined
  /** The year is over, or nothing is left to buy in it; it stands in for a natural year without a notice. */
  standsIn: boolean
  /** The natural year, if the library has notices for the region but none for that year. */
  unpublished: number | null
}

/**
 * The year people ask about on a day: the day's own, or from the start of the collecting season the next. No clause: the season
 * is `seasonStart` of the shelf, since each notice opens its own collection on another day.
 */
export function naturalYear(shelf: Shelf, asOf: CivilDate): number {
  return yearOf(asOf) + (asOf.slice('YYYY-'.length) >= shelf.seasonStart ? 1 : 0)
}

/**
 * The year to answer for. First the earliest one, not yet insured, in which paying at `asOf` still buys
 * cover; else the natural year; else the newest earlier year the library covers. No clause: it chooses which notice to ask.
 */
export function chooseYear(shelf: Shelf, { asOf, benefitYear, resident }: AssessQuery): YearChoice {
  const rulesOf = (year: number): Rules | undefined => shelf.rules.find((rules) => rules.benefitYear === year)
  if (benefitYear !== undefined) {
    return { year: benefitYear, rules: rulesOf(benefitYear), standsIn: false, unpublished: null }
  }
  const natural = naturalYear(shelf, asOf)
  const unpublished = shelf.rules.length > 0 && !rulesOf(natural) ? natural : null
  const open = shelf.rules.find(
    (rules) => !isInsured(resident, rules.benefitYear) && canBuyCover(rules, resident, asOf)
  )
  if (open) return { year: open.benefitYear, rules: open, standsIn: false, unpublished }
  if (unpublished === null) return { year: natural, rules: rulesOf(natural), standsIn: false, unpublished }
  const newest = shelf.rules.filter((rules) => rules.benefitYear < natural).pop()
  return { year: newest?.benefitYear ?? natural, rules: newest, standsIn: newest !== undefined, unpublished }
}

/** After which events, in the same year, a scheme no longer covers it. */
const ENDED_BY: Record<Scheme, readonly EventKind[] | null> = {
  resident: [],
  employee: ['employee-insurance-ended'],
  other: ['military-discharge', 'draft-return', 'prison-release'],
  none: null
}

/**
 * Whether the history lists the year as insured, and no event in it ended that: a lost job, a discharge, a release. Who may
 * enrol after such an event: 湘医保发〔2024〕41号 二(六).
 */
export function isInsured(resident: Resident, year: number): boolean {
  const scheme = yearOfHistory(resident, year)?.scheme
  const endings = scheme && ENDED_BY[scheme]
  if (!endings) return false
  return !eventsOf(resident).some(({ kind, date }) => endings.includes(kind) && yearOf(date) === year)
}

function canBuyCover(rules: Rules, resident: Resident, asOf: CivilDate): boolean {
  const option = bestOptionOn(rules, resident, windowsFor(rules, resident), asOf)
  return option !== undefined && option.cover !== null
}
