/** Which benefit year an answer speaks of, where the question names none. */
import { yearOf } from './civil-date'
import { yearOfHistory } from './history'
import { offerFor, windowOn } from './offer'
import type { AssessQuery, CivilDate, Resident } from './resident'
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

/** The year people ask about on a day: the day's own, or from the start of the collecting season the next. */
export function naturalYear(shelf: Shelf, asOf: CivilDate): number {
  return yearOf(asOf) + (asOf.slice('YYYY-'.length) >= shelf.seasonStart ? 1 : 0)
}

/**
 * The year to answer for. First the earliest one, not yet insured, in which paying at `asOf` still buys
 * cover; else the natural year; else the newest earlier year the library covers.
 */
export function chooseYear(shelf: Shelf, { asOf, benefitYear, resident }: AssessQuery): YearChoice {
  const rulesOf = (year: number): Rules | undefined => shelf.rules.find((rules) => rules.benefitYear === year)
  if (benefitYear !== undefined) {
    return { year: benefitYear, rules: rulesOf(benefitYear), standsIn: false, unpublished: null }
  }
  const natural = naturalYear(shelf, asOf)
  const unpublished = shelf.rules.length > 0 && !rulesOf(natural) ? natural : null
  const open = shelf.rules.find((rules) => !isInsured(resident, rules.benefitYear) && buysCover(rules, resident, asOf))
  if (open) return { year: open.benefitYear, rules: open, standsIn: false, unpublished }
  if (unpublished === null) return { year: natural, rules: rulesOf(natural), standsIn: false, unpublished }
  const newest = shelf.rules.filter((rules) => rules.benefitYear < natural).pop()
  return { year: newest?.benefitYear ?? natural, rules: newest, standsIn: newest !== undefined, unpublished }
}

/** Whether the history lists the year as insured; not so for employees whose insurance ended in that year. */
export function isInsured(resident: Resident, year: number): boolean {
  const scheme = yearOfHistory(resident, year)?.scheme
  if (scheme === 'resident') return true
  const lostEmployment = resident.events?.some(
    ({ kind, date }) => kind === 'employee-insurance-ended' && yearOf(date) === year
  )
  return scheme === 'employee' && lostEmployment !== true
}

function buysCover(rules: Rules, resident: Resident, asOf: CivilDate): boolean {
  const window = windowOn(rules, resident, windowsFor(rules, resident), asOf)
  return window !== undefined && offerFor(rules, resident, window, asOf, 0).cover !== null
}
