/** Which years of birth somebody may mean who types two digits of one. */
import { yearOf } from '@/calculator'
import type { CivilDate } from '@/calculator'

/** Nobody is older, in years. */
export const OLDEST = 120

/** The years that end in these two digits and in which somebody alive on that day can be born, the latest first; empty for any other text. */
export function birthYearsMeant(text: string, asOf: CivilDate): number[] {
  if (!/^\d{2}$/.test(text)) return []
  const last = yearOf(asOf)
  const nearest = last - ((last - Number(text)) % 100)
  return [nearest, nearest - 100].filter((year) => year >= last - OLDEST)
}

/** Whether these two digits are how a year of birth begins that is typed in full, as 19 and 20. */
export function beginsBirthYear(text: string, asOf: CivilDate): boolean {
  const last = yearOf(asOf)
  return [last - OLDEST, last].some((year) => text === String(year).slice(0, 2))
}
