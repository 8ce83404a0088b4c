/** Paying in the app: what a cashier says of its orders, written into the records. */
import type { Cashier, Charge, SettledOrder } from './cashier'
import { takenBack } from './ledger'
import type { Ledger } from './ledger'
import type { PaymentRecord } from './record'
import { moved } from './transitions'
import type { Moment } from './transitions'
import type { BeginOptions, FailureReason, HandOverOutcome, PaymentWay } from './way'

export function createInApp(cashier: Cashier, ledger: Ledger): PaymentWay {
  /** Batches in hand: returning from the pay dialog wakes the app, which then resumes what is open. */
  const inHand = new Set<string>()

  async function pay(batch: string, { acceptFen }: BeginOptions): Promise<HandOverOutcome> {
    const charges = ledger.waiting(batch).map(chargeOf)
    /** Erased meanwhile, or taken back: then nobody would know of the payment. */
    const isGone = () => ledger.waiting(batch).length < charges.length
    const ordered = await cashier.order(batch, charges)
    if (ordered.kind === 'failed') return failed(batch, ordered.reason)
    if (isGone()) return cancelled(batch)
    if (ordered.kind === 'settled') return settle(batch, ordered.order)

    const { orderId, amountFen } = ordered
    const records = ledger.waiting(batch)
    const quotedFen = records.reduce((total, { quote }) => total + quote.amountFen, 0)
    if (amountFen !== (acceptFen ?? quotedFen)) {
      ledger.takeBack(batch)
      return { kind: 'amount-differs', quotedFen, amountFen }
    }
    if (!ledger.put(records.map((record) => ({ ...record, order: orderId })))) return failed(batch, 'not-kept')
    const collected = await ordered.pay()
    if (isGone() || collected.kind === 'unknown') return { kind: 'unknown' }
    return collected.kind === 'settled' ? settle(batch, collected.order) : cancelled(batch)
  }

  /** Records in one write what the server says of an order that is open no more. */
  function settle(batch: string, order: SettledOrder): HandOverOutcome {
    const records = ledger.waiting(batch)
    const settled = settledBy(order, records, ledger.moment())
    const rest = records.filter(({ id }) => !settled.some((record) => record.id === id))
    ledger.put([...settled, ...rest.map((record) => takenBack(record, ledger.moment()))])
    if (order.state === 'closed') return { kind: 'cancelled' }
    if (settled.length === 0) return { kind: 'failed', reason: 'server-wrong' }
    if (order.state === 'refunded') return { kind: 'failed', reason: 'refunded' }
    return rest.length > 0 ? { kind: 'failed', reason: 'partly-paid' } : { kind: 'paid' }
  }

  function cancelled(batch: string): HandOverOutcome {
    ledger.takeBack(batch)
    return { kind: 'cancelled' }
  }

  function failed(batch: string, reason: FailureReason): HandOverOutcome {
    ledger.takeBack(batch)
    return { kind: 'failed', reason }
  }

  async function askAgain(batch: string): Promise<void> {
    const records = ledger.waiting(batch)
    const orderId = records[0]?.order ?? null
    if (orderId === null) {
      // The order is written before its dialog opens: without one, no dialog ever did.
      ledger.takeBack(batch)
      return
    }
    const references = records.map(({ id }) => id)
    const order = await cashier.settled(batch, orderId, references)
    if (order !== null && ledger.waiting(batch).length === references.length) settle(batch, order)
  }

  return {
    async begin({ batch }, options) {
      inHand.add(batch)
      try {
        return await pay(batch, options)
      } finally {
        inHand.delete(batch)
      }
    },

    async resume({ batch }) {
      if (inHand.has(batch)) return
      inHand.add(batch)
      try {
        await askAgain(batch)
      } finally {
        inHand.delete(batch)
      }
    }
  }
}

function chargeOf({ id, region, benefitYear, quote }: PaymentRecord): Charge {
  return { reference: id, region, benefitYear, tier: quote.tier, quotedFen: quote.amountFen }
}

/** The records as the server says they are, if it says that money was paid; without those that are not in the order. */
function settledBy(order: SettledOrder, records: readonly PaymentRecord[], moment: Moment): PaymentRecord[] {
  const { state, paidOn, refundedOn, receipt, orderId } = order
  if (paidOn === null || state === 'closed') return []
  return records.flatMap((record) => {
    const item = order.items.find(({ reference }) => reference === record.id)
    if (item === undefined) return []
    const paid = { on: paidOn, amountFen: item.amountFen, receipt: receipt ?? '', saidBy: 'server' as const }
    const settled = moved(record, 'declared-paid', moment, { paid, order: orderId })
    return refundedOn === null ? [settled] : [moved(settled, 'refunded', moment, { refundedOn })]
  })
}
