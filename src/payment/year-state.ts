/** Which word stands for a member's year. */
import { yearOf } from '@/calculator'
import type { Assessment, CivilDate } from '@/calculator'
import type { Season } from '@/policy'

export type YearState =
  | 'not-yet-open'
  | 'due'
  | 'paying'
  | 'paid-waiting'
  /** Paid, but on a day on which the notice lets nobody pay: what that bought is not known. */
  | 'paid-off-window'
  | 'waiting'
  | 'covered'
  /** Paid, or said to be, for a year that has no notice: nobody knows from which day it covers. */
  | 'said-paid'
  | 'ended'
  | 'lapsed'
  /** Of a year without a local notice: before its season, in it, in the usual window, after that. */
  | 'season-ahead'
  | 'season-soon'
  | 'season-now'
  | 'season-over'
  /** No notice, no payment, and nobody was ever asked whether it is paid. */
  | 'not-asked'

/** Of a year for which the app knows no payment; the resident's own history may say that it is insured. */
export function unpaidState({ phase, benefitYear, asOf, cover }: Assessment, season: Season | null): YearState {
  const thisYear = yearOf(asOf)
  switch (phase) {
    case 'insured':
      if (benefitYear === thisYear) return season === null ? 'covered' : 'said-paid'
      return benefitYear > thisYear ? 'paid-waiting' : 'ended'
    case 'not-yet-open':
      return phase
    case 'closed':
      return 'lapsed'
    default:
      if (season !== null) return `season-${season.phase}`
      return cover === null ? 'lapsed' : 'due'
  }
}

/**
 * Of a year that is paid, by the dates that the day of payment brought. Where no first day of cover is stated, none is
 * promised: the payment waits to take effect until the year is over.
 */
export function paidState({ benefitYear, phase, waiting, cover, amountDue }: Assessment, asOf: CivilDate): YearState {
  if (cover === null ? yearOf(asOf) > benefitYear : asOf > cover.endsOn) return 'ended'
  // Without a notice, as after a resident has taken their own away, there is no window that the day could be outside of.
  if (phase === 'not-published' || phase === 'no-local-policy') return 'said-paid'
  if (amountDue === null) return 'paid-off-window'
  const { startsOn: from, endsOn: until } = waiting
  if (from !== null && until !== null && from <= asOf && asOf <= until) return 'waiting'
  const startsOn = cover?.startsOn ?? null
  return startsOn !== null && startsOn <= asOf ? 'covered' : 'paid-waiting'
}

/** Something can be done about the year now, or soon, and the notice says what. */
const TO_DO: readonly YearState[] = ['not-yet-open', 'due', 'paying']

/** By what the app knows, or by what the resident said. */
const PAID: readonly YearState[] = ['paid-waiting', 'paid-off-window', 'waiting', 'covered', 'said-paid', 'ended']

export const isToDo = (state: YearState): boolean => TO_DO.includes(state)
export const isPaidState = (state: YearState): boolean => PAID.includes(state)
