/** What a plan comes to: the days of each year without cover, and the sums over its years. */
import type { Cover, ProjectedYear, Totals } from './assessment'
import { addDays, daysBetween, firstDayOf, lastDayOf, later } from './civil-date'
import type { Resident } from './resident'

/**
 * The days of a benefit year on which `cover` does not cover; days before birth are none. `null` where the first
 * day of cover is not stated.
 */
export function daysWithoutCover(year: number, { birthDate }: Resident, cover: Cover | null): number | null {
  const first = later(firstDayOf(year), birthDate ?? firstDayOf(year))
  const until = cover ? cover.startsOn : addDays(lastDayOf(year), 1)
  return until === null ? null : Math.max(0, daysBetween(first, until))
}

/** Money and days of the years together; the days only where they are known. */
export function totalsOf(years: readonly ProjectedYear[]): Totals {
  const days = years.flatMap(({ daysWithoutCover: uncovered }) => uncovered ?? [])
  return {
    paidFen: years.reduce<number | null>(
      (total, { paidFen }) => (total === null || paidFen === null ? null : total + paidFen),
      0
    ),
    daysWithoutCover: days.reduce((total, uncovered) => total + uncovered, 0),
    yearsNotStated: years.length - days.length
  }
}
