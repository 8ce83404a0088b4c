/** What a resident's past says: which years count as lapses, as unknown, as insured. */
import { yearOf } from './civil-date'
import type { HistoryYear, Resident } from './resident'

/** The entry of one benefit year; `undefined`: unknown, or before the resident was born. */
export function yearOfHistory(resident: Resident, year: number): HistoryYear | undefined {
  if (isBeforeBirth(resident, year)) return undefined
  return resident.history?.find((entry) => entry.year === year)
}

function isBeforeBirth({ birthDate }: Resident, year: number): boolean {
  return birthDate !== undefined && year < yearOf(birthDate)
}

/**
 * Missed years in a row right before `benefitYear`, from `countsFrom` on. An unknown year neither
 * continues nor breaks the run; any insurance, the employees' included, ends it.
 */
export function missedYearsInARow(resident: Resident, benefitYear: number, countsFrom: number): number {
  let missed = 0
  for (let year = benefitYear - 1; year >= countsFrom; year--) {
    const scheme = yearOfHistory(resident, year)?.scheme
    if (scheme === 'none') missed++
    else if (scheme !== undefined) break
  }
  return missed
}

/** Whether any year from `countsFrom` to the one before `benefitYear` is neither listed nor before birth. */
export function hasUnknownYear(resident: Resident, benefitYear: number, countsFrom: number): boolean {
  for (let year = countsFrom; year < benefitYear; year++) {
    if (!isBeforeBirth(resident, year) && yearOfHistory(resident, year) === undefined) return true
  }
  return false
}
