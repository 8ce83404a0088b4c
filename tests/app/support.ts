/** Members in Lanzhou and their payments, for tests of what app makes of them. */
import type { Member } from '@/household'
import type { PaymentRecord } from '@/payment'

export const LANZHOU = '620102'

/** Paid for 2025: 400 yuan for 2026 by Gansu's notice, from 15 October to 31 December 2025 without a wait. */
export function memberOf(id: string, change: Partial<Member> = {}): Member {
  return {
    id,
    nickname: id,
    relation: 'parent',
    region: LANZHOU,
    enrolment: 'continuing',
    changedAt: 0,
    resident: { birthDate: '1964-01-01', history: [{ year: 2025, scheme: 'resident' }] },
    ...change
  }
}

/** 400 yuan for 2026, quoted and declared paid on that day. */
export function paymentOf(memberId: string, on: string, change: Partial<PaymentRecord> = {}): PaymentRecord {
  return {
    id: `payment-of-${memberId}`,
    memberId,
    region: LANZHOU,
    benefitYear: 2026,
    state: 'declared-paid',
    quote: { amountFen: 40000, certainty: 'exact', policyId: 'gansu-2026', tier: 'standard', quotedOn: on },
    channel: { kind: 'bank', name: '银行' },
    batch: null,
    order: null,
    paid: { on, amountFen: 40000, receipt: '', saidBy: 'resident' },
    confirmedOn: null,
    refundedOn: null,
    secondTime: false,
    steps: [{ state: 'declared-paid', at: 0, on }],
    ...change
  }
}

/** The same, handed over to a channel, and nobody has said what became of it. */
export function begunFor(memberId: string, on: string): PaymentRecord {
  return paymentOf(memberId, on, { state: 'handed-over', paid: null, steps: [{ state: 'handed-over', at: 0, on }] })
}
