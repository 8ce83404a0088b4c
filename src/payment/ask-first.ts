import { yearOf } from '@/calculator'
import type { CautionCode } from '@/calculator'
import type { YearStatus } from './year-status'

type Year = Pick<YearStatus, 'state' | 'assessment'>

/** Where the notice leaves open whether, or from when, paying helps somebody of a special group. */
const IN_DOUBT: readonly CautionCode[] = ['special-group-unclear', 'notice-expired']

/** Whether to call before paying: it may buy nothing, or nobody says that it can still be done, or at which price. */
export function asksFirst({ state, assessment }: Year): boolean {
  const { phase, cautions, cover, asOf, benefitYear } = assessment
  if (state !== 'due') return false
  if (phase !== 'special') return isPriceOpen(assessment)
  const isLate = cover?.startsOn === null && cautions.some(({ code }) => code === 'newborn-days-over')
  return isLate || yearOf(asOf) > benefitYear || cautions.some(({ code }) => IN_DOUBT.includes(code))
}

/** Whether no clause gives the price that somebody of a special group pays in a window for everybody. */
function isPriceOpen({ amountDue, cautions }: Year['assessment']): boolean {
  const premium = amountDue?.lines.find(({ kind }) => kind === 'premium')
  const isUnclear = cautions.some(({ code }) => code === 'special-group-unclear')
  return isUnclear && premium?.basis.certainty === 'interpreted'
}

/** Whether somebody whom the ordinary rules shut out may still enrol, as the notice does not say that they may not. */
export function mayStillEnrol({ state, assessment: { cautions } }: Year): boolean {
  return state === 'lapsed' && cautions.some(({ code }) => code === 'special-group-unclear')
}
