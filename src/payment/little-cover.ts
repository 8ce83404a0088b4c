import { daysBetween } from '@/calculator'
import type { Assessment } from '@/calculator'
import type { YearStatus } from './year-status'

/**
 * How many days a payment buys, where the calculator warns that they are few; else `null`. Cover back to a day before the
 * payment, as to a birth, is all that there is to have.
 */
export function littleCoverDays({ cautions, cover, payOn }: Assessment): number | null {
  const isLittle = cautions.some(({ code }) => code === 'little-cover')
  const startsOn = cover?.startsOn ?? null
  if (!isLittle || cover === null || startsOn === null || startsOn < payOn) return null
  return daysBetween(startsOn, cover.endsOn) + 1
}

/** Whether a year is due, and not only for a few days that it would still buy: these nobody is urged to pay. */
export function isUrged({ state, assessment }: Pick<YearStatus, 'state' | 'assessment'>): boolean {
  return state === 'due' && littleCoverDays(assessment) === null
}
