import { daysBetween } from '@/calculator'
import type { Assessment } from '@/calculator'
import type { YearStanding } from './year-standing'

/** How many days a payment buys, where the calculator warns that they are few; else `null`. */
export function littleCoverDays({ cautions, cover }: Assessment): number | null {
  const isLittle = cautions.some(({ code }) => code === 'little-cover')
  return isLittle && cover?.startsOn ? daysBetween(cover.startsOn, cover.endsOn) + 1 : null
}

/** Whether a year is due, and not only for a few days that it would still buy: these nobody is urged to pay. */
export function isUrged({ state, assessment }: Pick<YearStanding, 'state' | 'assessment'>): boolean {
  return state === 'due' && littleCoverDays(assessment) === null
}
