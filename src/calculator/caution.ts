/** What an answer warns of, as a code with what a sentence about it has to name: `ui/text` writes the sentence. */
import type { CivilDate } from './resident'
import type { Basis, Span } from './rules'

/** Codes that name nothing: their clause says it all. A policy may bring them anywhere. */
export const PLAIN_CAUTION_CODES = [
  'cover-start-not-stated',
  'employee-years-unclear',
  'first-enrolment-unclear',
  'history-unknown',
  'identity-needs-class',
  'identity-not-in-notice',
  'newborn-days-over',
  'other-cover-unclear',
  'student-premium-not-stated',
  'subsidy-not-in-notice',
  'subsidy-outside-window',
  'subsidy-table-unclear',
  'tier-assumed',
  'wait-outlasts-cover'
] as const
export type PlainCautionCode = (typeof PLAIN_CAUTION_CODES)[number]

/** Codes that a policy may bring with a window, an event or an identity. */
export const POLICY_CAUTION_CODES = [
  ...PLAIN_CAUTION_CODES,
  'event-in-other-year',
  'needs-proof',
  'notice-contradicts-itself',
  'special-group-unclear'
] as const
export type PolicyCautionCode = (typeof POLICY_CAUTION_CODES)[number]

/** How an answer takes somebody who may be special: as everybody else, as too late, or by the rule in question. */
export type Treatment = 'ordinary' | 'closed' | 'special'

/** What the sentence of each code has to name. Money is integer fen. */
export interface CautionData extends Record<PlainCautionCode, Record<string, never>> {
  'ceiling-bounds-only': { afterYears: number; continuousFen: number; zeroClaimFen: number }
  /** `year`: the benefit year, in which the event does not lie. */
  'event-in-other-year': { year: number }
  /**
   * More missed years than the rule speaks of; or one before the years that it counts: then with the wait if it counted;
   * or one of which no rule is known.
   */
  'lapse-rule-unclear':
    | { missedYears: number; days: number }
    | { missedYear: number; countsFrom: number; otherWaiting: Span }
    | { missedYear: number }
  /** `next`: when the year after `year` can be paid, as far as it is known. */
  'little-cover': { days: number; year: number; next?: { opensOn: CivilDate | null; closesOn: CivilDate } | undefined }
  /** `contributions`: the months of employee insurance that have to be shown, where it is these. */
  'needs-proof': { contributions?: { year: number; months: number } }
  'no-local-policy': { year: number }
  'no-window-on-day': { date: CivilDate }
  'not-published': { year: number }
  /** `starts`: the first day of cover by either place of the notice, where both are known. */
  'notice-contradicts-itself': { starts?: { on: CivilDate; otherwiseOn: CivilDate } | undefined }
  /** `date`: the last day on which the notice was in force. */
  'notice-expired': { date: CivilDate }
  /** `year`: the benefit year of the policy that is moved on; `notice`: its number. */
  'projected-from': { notice: string; year: number }
  'repair-limited': { asked: number; useful: number }
  /** `year`: the year that is skipped; the price of the one after it rises. */
  'skip-raises-price': { year: number }
  'special-group-unclear': { treated: Treatment }
}

export type CautionCode = keyof CautionData

/** A caution of one of these codes, by default of any. */
export type Caution<Codes extends CautionCode = CautionCode> = {
  [Code in Codes]: { code: Code; data: CautionData[Code]; basis?: Basis | undefined }
}[Codes]

/** What the cautions of a policy may have to name. */
interface Circumstances extends Pick<CautionData['notice-contradicts-itself'], 'starts'> {
  benefitYear: number
  treated: Treatment
}

/** A caution that stands in a policy, as this answer has to give it. */
export function cautionOfPolicy(
  { code, basis }: { code: PolicyCautionCode; basis: Basis },
  { benefitYear, treated, starts }: Circumstances
): Caution {
  switch (code) {
    case 'event-in-other-year':
      return { code, basis, data: { year: benefitYear } }
    case 'notice-contradicts-itself':
      return { code, basis, data: { starts } }
    case 'special-group-unclear':
      return { code, basis, data: { treated } }
    default:
      return { code, basis, data: {} }
  }
}

/** The cautions of an answer, the first of each code. */
export function firstOfEach(cautions: readonly Caution[]): Caution[] {
  return cautions.filter(({ code }, i) => cautions.findIndex((other) => other.code === code) === i)
}
