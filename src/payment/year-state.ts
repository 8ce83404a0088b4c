/** Which word stands for a member's year. */
import { yearOf } from '@/calculator'
import type { Assessment, CivilDate } from '@/calculator'

export type YearState =
  | 'not-yet-open'
  | 'due'
  | 'paying'
  | 'paid-waiting'
  | 'waiting'
  | 'covered'
  | 'ended'
  | 'lapsed'
  | 'not-published'
  | 'no-local-policy'

/** Of a year for which the app knows no payment; the resident's own history may say that it is insured. */
export function unpaidState({ phase, benefitYear, asOf, cover }: Assessment): YearState {
  // A year that is over only stands in for one without a notice.
  if (benefitYear < yearOf(asOf)) return 'not-published'
  switch (phase) {
    case 'insured':
      return benefitYear > yearOf(asOf) ? 'paid-waiting' : 'covered'
    case 'closed':
      return 'lapsed'
    case 'not-yet-open':
    case 'not-published':
    case 'no-local-policy':
      return phase
    default:
      return cover === null ? 'lapsed' : 'due'
  }
}

/**
 * Of a year that is paid, by the dates that the day of payment brought. Where no first day of cover is stated, none is
 * promised: the payment waits to take effect until the year is over.
 */
export function paidState({ benefitYear, waiting, cover }: Assessment, asOf: CivilDate): YearState {
  if (cover === null ? yearOf(asOf) > benefitYear : asOf > cover.endsOn) return 'ended'
  const { startsOn: from, endsOn: until } = waiting
  if (from !== null && until !== null && from <= asOf && asOf <= until) return 'waiting'
  const startsOn = cover?.startsOn ?? null
  return startsOn !== null && startsOn <= asOf ? 'covered' : 'paid-waiting'
}
