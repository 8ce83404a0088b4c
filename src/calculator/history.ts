/** What a resident's past says: which years count as lapses, as unknown, as insured. */
import { yearOf } from './civil-date'
import { birthOf } from './resident'
import type { HistoryYear, Resident } from './resident'

/** The entry of one benefit year; `undefined`: unknown, or before the resident was born. */
export function yearOfHistory(resident: Resident, year: number): HistoryYear | undefined {
  if (isBeforeBirth(resident, year)) return undefined
  return resident.history?.find((entry) => entry.year === year)
}

function isBeforeBirth(resident: Resident, year: number): boolean {
  const born = birthOf(resident)
  return born !== undefined && year < yearOf(born)
}

export function isYearOfBirth(resident: Resident, year: number): boolean {
  const born = birthOf(resident)
  return born !== undefined && year === yearOf(born)
}

/** Whether somebody who was never insured before enrols for the first time in this year or later. */
function isBeforeFirstEnrolment({ neverInsured, history = [] }: Resident, year: number): boolean {
  return neverInsured === true && history.every((entry) => entry.scheme === 'none' || entry.year >= year)
}

/**
 * The resident, with what an insured year means for somebody who was never insured before: the first of these years is
 * when they enrolled for the first time, so nothing is missed before it, and they are no longer one who never was. Facts
 * without such a contradiction stay as they are.
 */
export function sinceFirstEnrolment(resident: Resident): Resident {
  const { neverInsured, ...known } = resident
  const { history = [] } = known
  const insured = history.flatMap(({ year, scheme }) => (scheme === 'none' ? [] : [year]))
  if (neverInsured !== true || insured.length === 0) return resident
  const first = Math.min(...insured)
  return { ...known, history: history.filter(({ year }) => year >= first) }
}

/** Which years count as missed, by one reading of the rules. */
export type LapseReading = (resident: Resident, year: number) => boolean

/**
 * Enrolling for the first time is no lapse: the year of birth does not count as missed, nor, for whoever was never
 * insured, a year before the first enrolled one. Clause: 甘医保发〔2025〕62号 四(三), 断保人员再参加, by our reading
 * (`firstEnrolmentBasis`).
 */
export const isMissed: LapseReading = (resident, year) =>
  yearOfHistory(resident, year)?.scheme === 'none' &&
  !isYearOfBirth(resident, year) &&
  !isBeforeFirstEnrolment(resident, year)

/**
 * The other reading of a first enrolment: as if lapsed in every year without cover since birth. The year of birth itself
 * is one of them whether it is known to be without cover or not known at all: knowing less makes no wait surer.
 */
export const isMissedOrFirst: LapseReading = (resident, year) => {
  const scheme = yearOfHistory(resident, year)?.scheme
  return (
    scheme === 'none' ||
    (scheme === undefined &&
      !isBeforeBirth(resident, year) &&
      (isYearOfBirth(resident, year) || isBeforeFirstEnrolment(resident, year)))
  )
}

/** As if every year of which nothing is known had been missed. */
export const isMissedOrUnknown: LapseReading = (resident, year) =>
  isMissed(resident, year) || (isUnknown(resident, year) && !isYearOfBirth(resident, year))

function isUnknown(resident: Resident, year: number): boolean {
  return (
    yearOfHistory(resident, year) === undefined &&
    !isBeforeBirth(resident, year) &&
    !isBeforeFirstEnrolment(resident, year)
  )
}

/**
 * Missed years in a row right before `benefitYear`, from `countsFrom` on. A year that is unknown or no lapse neither
 * continues nor breaks the run; any insurance, the employees' included, ends it: 甘医保发〔2025〕62号 四(三) speaks of 基本医疗保险,
 * which both are.
 */
export function missedYearsInARow(
  resident: Resident,
  benefitYear: number,
  countsFrom: number,
  counts: LapseReading
): number {
  let missed = 0
  for (let year = benefitYear - 1; year >= countsFrom; year--) {
    const scheme = yearOfHistory(resident, year)?.scheme
    if (counts(resident, year)) missed++
    else if (scheme !== undefined && scheme !== 'none') break
  }
  return missed
}

/**
 * Whether anything is unknown of a year from `countsFrom` to the one before `benefitYear`. Of the year of birth, too: it
 * is no lapse, but may count toward a bonus.
 */
export function hasUnknownYear(resident: Resident, benefitYear: number, countsFrom: number): boolean {
  for (let year = countsFrom; year < benefitYear; year++) {
    if (isUnknown(resident, year)) return true
  }
  return false
}
