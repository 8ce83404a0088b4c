/** Days and hours of Beijing, which is eight hours ahead of UTC all year. */
import type { CivilDate } from '@/calculator'

const HOUR_MS = 60 * 60 * 1000
const BEIJING_AHEAD_MS = 8 * HOUR_MS

/** The instant of a day and an hour in Beijing. */
export function instantOf(on: CivilDate, hour: number): Date {
  return new Date(Date.parse(on) + hour * HOUR_MS - BEIJING_AHEAD_MS)
}

/** The day in Beijing. `now`: milliseconds since 1970. */
export function dayInBeijing(now: number): CivilDate {
  return new Date(now + BEIJING_AHEAD_MS).toISOString().slice(0, 10)
}
