/** Between payments on the phone and an order of the cashier's server. */
import type { CivilDate } from '@/calculator'
import type { Order, OrderRequest } from './contract'
import type { PaymentRecord } from './record'
import { moved } from './transitions'
import type { Moment } from './transitions'

/** All that the server is told. */
export function requestFor(
  records: readonly PaymentRecord[],
  platform: OrderRequest['platform'],
  payerCode: string
): OrderRequest {
  const items = records.map(({ id, region, benefitYear, quote }) => ({
    reference: id,
    region,
    benefitYear,
    tier: quote.tier,
    quotedFen: quote.amountFen
  }))
  return { platform, payerCode, items }
}

export function quotedTotal(records: readonly PaymentRecord[]): number {
  return records.reduce((total, { quote }) => total + quote.amountFen, 0)
}

/** Whether an order is the one that was asked for: under our key, for exactly these payments. */
export function isOurs({ key, items }: Order, records: readonly PaymentRecord[], batch: string): boolean {
  const references = new Set(items.map(({ reference }) => reference))
  return (
    key === batch &&
    items.length === records.length &&
    references.size === records.length &&
    records.every(({ id }) => references.has(id))
  )
}

/** The records as the server says they are, if it says that money was paid; without those that are not in the order. */
export function settledBy(order: Order, records: readonly PaymentRecord[], moment: Moment): PaymentRecord[] {
  const { state, paidOn, refundedOn, receipt, orderId } = order
  if (paidOn === null || (state !== 'paid' && state !== 'refunded')) return []
  return records.flatMap((record) => {
    const item = order.items.find(({ reference }) => reference === record.id)
    if (item === undefined) return []
    const paid = { on: paidOn, amountFen: item.amountFen, receipt: receipt ?? '', saidBy: 'server' as const }
    const settled = moved(record, 'declared-paid', moment, { paid, order: orderId })
    return refundedOn === null ? [settled] : [givenBack(settled, refundedOn, moment)]
  })
}

function givenBack(record: PaymentRecord, refundedOn: CivilDate, moment: Moment): PaymentRecord {
  return moved(record, 'refunded', moment, { refundedOn })
}
