/** Whether to urge somebody to pay, or to have them ask first. */
import { daysBetween, yearOf } from '@/calculator'
import type { Assessment } from '@/calculator'
import type { YearStatus } from './year-status'

type Year = Pick<YearStatus, 'state' | 'assessment'>

/** Whether the notice leaves open if, or from when, paying helps somebody of this special group. */
function isGroupUnclear({ cautions }: Assessment): boolean {
  return cautions.some(({ code }) => code === 'special-group-unclear')
}

/** Whether to call before paying: it may buy nothing, or nobody says that it can still be done, or at which price. */
export function mustCallFirst({ state, assessment }: Year): boolean {
  const { phase, cautions, cover, asOf, benefitYear } = assessment
  if (state !== 'due') return false
  if (phase !== 'special') return isGroupUnclear(assessment) && isPriceOpen(assessment)
  const isLate = cover?.startsOn === null && cautions.some(({ code }) => code === 'newborn-days-over')
  const isExpired = cautions.some(({ code }) => code === 'notice-expired')
  return isLate || isExpired || yearOf(asOf) > benefitYear || isGroupUnclear(assessment)
}

/** Whether no clause gives the price in a window for everybody. */
function isPriceOpen({ amountDue }: Assessment): boolean {
  const premium = amountDue?.lines.find(({ kind }) => kind === 'premium')
  return premium?.basis.certainty === 'interpreted'
}

/** Whether somebody whom the ordinary rules shut out may still enrol, as the notice does not say that they may not. */
export function mayStillEnrol({ state, assessment }: Year): boolean {
  return state === 'lapsed' && isGroupUnclear(assessment)
}

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
export function isUrged({ state, assessment }: Year): boolean {
  return state === 'due' && littleCoverDays(assessment) === null
}
