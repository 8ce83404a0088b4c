/** Payments of different places have different channels: one hand-over each. */
import { policyById } from '@/policy'
import type { LocalPolicy } from '@/policy'
import { placeName } from './assessed'
import type { MemberPayment } from './payments'

export interface Part {
  /** `null`: its notice is in the library no more. */
  policy: LocalPolicy | null
  payments: MemberPayment[]
}

/** The payments by the notice that they were quoted from, in the order given. */
export function partsOf(payments: readonly MemberPayment[]): Part[] {
  const parts = new Map<string, MemberPayment[]>()
  for (const payment of payments) {
    const { policyId } = payment.record.quote
    parts.set(policyId, [...(parts.get(policyId) ?? []), payment])
  }
  return [...parts].map(([policyId, list]) => {
    const policy = policyById(policyId)
    return { policy: policy?.kind === 'local' ? policy : null, payments: list }
  })
}

/** Where a part is paid: the place of its notice. */
export function placeOf({ policy, payments: [first] }: Part): string {
  return policy?.place ?? (first ? placeName(first.record.region) : '')
}
