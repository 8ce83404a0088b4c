/** Payments of different places have different channels: one hand-over each. Where nothing is to be paid, nobody is left for. */
import { isFree } from '@/calculator'
import type { PaymentRecord } from '@/payment'
import { policyById } from '@/policy'
import type { LocalPolicy } from '@/policy'
import { placeName } from './assessed'
import type { MemberPayment } from './payments'

export interface Part {
  /** `null`: its notice is in the library no more. */
  policy: LocalPolicy | null
  payments: MemberPayment[]
  /** One only enrols. */
  isFree: boolean
}

/** Whether nothing was quoted to be paid. */
export function isFreeRecord({ quote }: Pick<PaymentRecord, 'quote'>): boolean {
  return isFree({ totalFen: quote.amountFen })
}

/** The payments by the notice that they were quoted from, in the order given; what costs nothing last. */
export function partsOf(payments: readonly MemberPayment[]): Part[] {
  const parts = new Map<string, MemberPayment[]>()
  for (const payment of payments) {
    const key = `${isFreeRecord(payment.record) ? 'free' : 'priced'} ${payment.record.quote.policyId}`
    parts.set(key, [...(parts.get(key) ?? []), payment])
  }
  return [...parts.values()].map((list) => partOf(list)).sort((a, b) => Number(a.isFree) - Number(b.isFree))
}

function partOf(payments: MemberPayment[]): Part {
  const [first] = payments
  const policy = first && policyById(first.record.quote.policyId)
  return {
    policy: policy?.kind === 'local' ? policy : null,
    payments,
    isFree: first !== undefined && isFreeRecord(first.record)
  }
}

export function peopleIn({ payments }: Part): number {
  return new Set(payments.map(({ member }) => member.id)).size
}

/** Where a part is paid: the place of its notice. */
export function placeOf({ policy, payments: [first] }: Part): string {
  return policy?.place ?? (first ? placeName(first.record.region) : '')
}
