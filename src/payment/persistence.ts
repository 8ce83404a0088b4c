/** How payments are kept on the phone, and made one with those of a backup. */
import { listOf } from '@/storage'
import type { PersistOptions } from '@/storage'
import { recordSchema } from './record'
import type { PaymentRecord } from './record'

/** Oldest first. */
export const paymentsPersistence: PersistOptions<PaymentRecord[]> = {
  name: 'payments',
  ...listOf(recordSchema),
  empty: [],
  merge: mergeRecords,
  count: (records) => records.length
}

/**
 * Of a payment that is on both sides, the one with the longer history. Nothing is lost but quotes of which nothing
 * came, nothing is there twice, and merging the same again changes nothing.
 */
export function mergeRecords(
  kept: readonly PaymentRecord[],
  restored: readonly PaymentRecord[],
  newIdOf: (memberId: string) => string
): PaymentRecord[] {
  const merged = [...kept]
  for (const backedUp of restored) {
    const record = { ...backedUp, memberId: newIdOf(backedUp.memberId) }
    const known = merged.findIndex(({ id }) => id === record.id)
    const place = known >= 0 ? known : merged.findIndex((other) => isTheSame(other, record))
    const other = merged[place]
    if (other === undefined) merged.push(record)
    else if (record.steps.length > other.steps.length) merged[place] = record
  }
  return merged.sort((a, b) => startOf(a) - startOf(b))
}

/** Whether two records speak of one payment: entered on two phones, or a quote of which nothing has come yet. */
function isTheSame(a: PaymentRecord, b: PaymentRecord): boolean {
  if (a.memberId !== b.memberId || a.benefitYear !== b.benefitYear) return false
  return isMereQuote(a) || isMereQuote(b) || isSamePayment(a, b)
}

function isMereQuote({ steps }: PaymentRecord): boolean {
  return steps.length === 1
}

function isSamePayment({ paid: a }: PaymentRecord, { paid: b }: PaymentRecord): boolean {
  return a !== null && b !== null && a.on === b.on && a.amountFen === b.amountFen && a.receipt === b.receipt
}

function startOf({ steps }: PaymentRecord): number {
  return steps[0]?.at ?? 0
}
