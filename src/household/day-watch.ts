/** Keeps the day on the screen true while a page stays open: midnight passes, a clock is put right, a phone has slept. */

/** A timer counts neither the hours that a phone sleeps nor those that its clock is put on. */
const AT_MOST_MS = 10 * 60 * 1000

const DAY_MS = 24 * 60 * 60 * 1000
/** Of midnight in Beijing, within a day of the universal time. */
const MIDNIGHT_MS = 16 * 60 * 60 * 1000

export interface DayWatch {
  /** While the app is shown; again changes nothing. */
  start: () => void
  /** Once it is hidden: whoever comes back reads the clock anyway. */
  stop: () => void
}

/** Calls `refresh` when the next day begins in China, and every ten minutes until then. `now`: milliseconds since 1970. */
export function createDayWatch({ now, refresh }: { now: () => number; refresh: () => void }): DayWatch {
  let timer: ReturnType<typeof setTimeout> | null = null

  function arm(): void {
    timer = setTimeout(
      () => {
        refresh()
        arm()
      },
      Math.min(AT_MOST_MS, untilMidnight(now()))
    )
  }

  return {
    start() {
      if (timer === null) arm()
    },
    stop() {
      if (timer !== null) clearTimeout(timer)
      timer = null
    }
  }
}

/** From 1 millisecond to a day; also before 1970. */
function untilMidnight(milliseconds: number): number {
  const sinceMidnight = (((milliseconds - MIDNIGHT_MS) % DAY_MS) + DAY_MS) % DAY_MS
  return DAY_MS - sinceMidnight
}
