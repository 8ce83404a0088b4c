/** From what was seen to the measures of https://web.dev/articles/vitals, which are Lighthouse's. */
import type { Shift, Span } from './watch'

/** A task up to this long lets a touch through in time; ms. */
const UNNOTICED = 50

/** Shifts belong together while none comes more than a second after the last, and five seconds after the first; ms. */
const GAP = 1000
const SESSION = 5000

/**
 * Total blocking time, ms: what each task takes beyond 50 ms after the first paint. Of a task that was
 * under way at that moment, only the part after it counts.
 */
export function blockingTime(tasks: readonly Span[], firstPaint: number): number {
  const afterwards = tasks.map(({ start, duration }) => start + duration - Math.max(start, firstPaint))
  return sum(afterwards.map((duration) => Math.max(0, duration - UNNOTICED)))
}

/** Cumulative layout shift: the worst session of shifts, each by the share of the screen that moved times how far. */
export function layoutShift(shifts: readonly Shift[]): number {
  let worst = 0
  let session = { first: -Infinity, last: -Infinity, value: 0 }
  for (const { at, value } of shifts) {
    const goesOn = at - session.last < GAP && at - session.first < SESSION
    session = goesOn ? { ...session, last: at, value: session.value + value } : { first: at, last: at, value }
    worst = Math.max(worst, session.value)
  }
  return worst
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return sum(middle) / middle.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
