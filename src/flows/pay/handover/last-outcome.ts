/** What came of leaving for a channel, for the page that then asks about it. Known until the app ends, and of the last time only. */
import type { HandOverOutcome, PaymentRecord } from '@/payment'

type Named = Pick<PaymentRecord, 'id'>

let last: { of: string; outcome: HandOverOutcome } | null = null

const named = (records: readonly Named[]) => records.map(({ id }) => id).join()

export function noteOutcome(records: readonly Named[], outcome: HandOverOutcome): void {
  last = { of: named(records), outcome }
}

/** `null`: these were not the last ones with which somebody left. */
export function outcomeOf(records: readonly Named[]): HandOverOutcome | null {
  return last?.of === named(records) ? last.outcome : null
}
