/** Opening a payment: what is due is written down, and never twice for one member and one year by mistake. */
import { saidBy } from '@/calculator'
import type { Assessment } from '@/calculator'
import { PaymentError } from './errors'
import { isPaid, isUnderWay } from './record'
import type { PaymentRecord, Quote } from './record'
import type { Moment } from './transitions'

export interface QuoteItem {
  memberId: string
  region: string
  assessment: Assessment
  /** It is known, and wanted, that the year is paid or being paid already. */
  again?: boolean | undefined
}

/**
 * The record of a quote: a new one, or the one that was only quoted so far, renewed.
 * Throws PaymentError `nothing-due`, and, unless `again`, `already-paid` and `under-way`.
 */
export function quotedRecord(
  records: readonly PaymentRecord[],
  { memberId, region, assessment, again = false }: QuoteItem,
  moment: Moment,
  newId: () => string
): PaymentRecord {
  const { benefitYear, phase } = assessment
  const sameYear = records.filter((record) => record.memberId === memberId && record.benefitYear === benefitYear)
  if (!again) refuseTwice(sameYear, benefitYear)
  if (!again && phase === 'insured') throw new PaymentError({ code: 'already-paid', data: { memberId, benefitYear } })
  const fresh = {
    region,
    quote: quoteOf(assessment, memberId, moment),
    secondTime: phase === 'insured' || rivalIn(sameYear) !== undefined
  }
  const open = sameYear.find(({ state }) => state === 'quoted')
  if (open !== undefined) return { ...open, ...fresh }
  return {
    id: newId(),
    memberId,
    benefitYear,
    state: 'quoted',
    channel: null,
    batch: null,
    order: null,
    paid: null,
    confirmedOn: null,
    refundedOn: null,
    steps: [{ state: 'quoted', ...moment }],
    ...fresh
  }
}

/** Throws PaymentError `already-paid` or `under-way` where another payment for the year is; not for a known second one. */
export function refuseRival(
  records: readonly PaymentRecord[],
  { memberId, benefitYear, secondTime }: PaymentRecord
): void {
  const sameYear = records.filter((record) => record.memberId === memberId && record.benefitYear === benefitYear)
  if (!secondTime) refuseTwice(sameYear, benefitYear)
}

function refuseTwice(sameYear: readonly PaymentRecord[], benefitYear: number): void {
  const rival = rivalIn(sameYear)
  if (rival === undefined) return
  const { id, memberId } = rival
  const code = isPaid(rival) ? 'already-paid' : 'under-way'
  throw new PaymentError({ code, data: { id, memberId, benefitYear } })
}

function rivalIn(sameYear: readonly PaymentRecord[]): PaymentRecord | undefined {
  return sameYear.find(isPaid) ?? sameYear.find(isUnderWay)
}

function quoteOf({ amountDue, policyId, benefitYear }: Assessment, memberId: string, { on }: Moment): Quote {
  if (amountDue === null || policyId === null)
    throw new PaymentError({ code: 'nothing-due', data: { memberId, benefitYear } })
  const { totalFen, certainty, tier } = amountDue
  return { amountFen: totalFen, certainty, source: saidBy(amountDue), policyId, tier, quotedOn: on }
}
