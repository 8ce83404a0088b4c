/** From a day and an hour in Beijing to an instant, whatever zone the phone is set to. */
import type { CivilDate } from '@/calculator'

const HOUR_MS = 60 * 60 * 1000
const BEIJING_AHEAD_HOURS = 8

/** Milliseconds since 1970. A bare date is read as UTC by the language. */
export function instantOf({ on, hour }: { on: CivilDate; hour: number }): number {
  return Date.parse(on) + (hour - BEIJING_AHEAD_HOURS) * HOUR_MS
}
