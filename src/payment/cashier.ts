/**
 * Paying in the app, to an operator who may collect. What is due and whether it is paid, the operator's server says;
 * the phone's dialog says neither.
 */
import { createCashierClient } from './cashier-client'
import type { Answer } from './cashier-client'
import type { Order, OrderRequest } from './contract'
import { takenBack } from './ledger'
import { isOurs, quotedTotal, requestFor, settledBy } from './order'
import type { CashierMaker } from './ports'
import type { BeginOptions, FailureReason, HandOverOutcome } from './way'

/** How long to wait, in milliseconds, before each time of asking. */
const CREATE_WAITS = [0, 1000, 3000]
const RESULT_WAITS = [0, 1000, 2000, 4000, 8000]
const CANCELLED_WAITS = [0, 1000]

type Refusal = Extract<Answer, { kind: 'refused' }>
export const createCashier: CashierMaker = (ports, ledger) => {
  const { http, payDialog, payerCode, wait, operator, externalApp } = ports
  const client = createCashierClient(http, operator.cashier.server)
  /** Batches in hand: returning from the pay dialog wakes the app, which then resumes what is open. */
  const inHand = new Set<string>()

  async function pay(batch: string, { acceptFen }: BeginOptions): Promise<HandOverOutcome> {
    const request = await requestOf(batch)
    if (request === null) return failed(batch, 'no-payer')
    const answer = await untilAnswered(CREATE_WAITS, () => client.create(batch, request))
    if (answer.kind === 'refused') return refusedBy(batch, answer)
    if (answer.kind !== 'order') return failed(batch, answer.kind === 'malformed' ? 'server-wrong' : 'server-down')

    const { order } = answer
    const records = ledger.waiting(batch)
    // Erased meanwhile, or taken back: then nobody would know of the payment.
    if (records.length < request.items.length) return cancelled(batch)
    if (!isOurs(order, records, batch)) return failed(batch, 'server-wrong')
    if (order.state !== 'open') return settle(batch, order)
    if (order.dialog?.platform !== externalApp.platform) return failed(batch, 'server-wrong')
    const quotedFen = quotedTotal(records)
    if (order.amountFen !== (acceptFen ?? quotedFen)) {
      ledger.takeBack(batch)
      return { kind: 'amount-differs', quotedFen, amountFen: order.amountFen }
    }
    const { orderId, dialog } = order
    if (!ledger.put(records.map((record) => ({ ...record, order: orderId })))) return failed(batch, 'not-kept')
    return afterDialog(batch, orderId, await payDialog(dialog).catch(() => 'unknown' as const))
  }

  async function requestOf(batch: string): Promise<OrderRequest | null> {
    const { platform } = externalApp
    if (platform === 'h5') return null
    try {
      return requestFor(ledger.waiting(batch), platform, await payerCode())
    } catch {
      return null
    }
  }

  /** Asks until the server knows; as long as it does not, nobody does. */
  async function afterDialog(
    batch: string,
    orderId: string,
    said: 'done' | 'cancelled' | 'unknown'
  ): Promise<HandOverOutcome> {
    let isOpen = false
    for (const pause of said === 'cancelled' ? CANCELLED_WAITS : RESULT_WAITS) {
      if (pause > 0) await wait(pause)
      const order = await orderOf(batch, orderId)
      if (order !== null && order.state !== 'open') return settle(batch, order)
      isOpen ||= order !== null
    }
    return said === 'cancelled' && isOpen ? cancelled(batch) : { kind: 'unknown' }
  }

  /** `null`: no answer that can be believed. */
  async function orderOf(batch: string, orderId: string): Promise<Order | null> {
    const answer = await client.ask(orderId)
    if (answer.kind !== 'order' || answer.order.orderId !== orderId) return null
    return isOurs(answer.order, ledger.waiting(batch), batch) ? answer.order : null
  }

  async function refusedBy(batch: string, { code, orderId }: Refusal): Promise<HandOverOutcome> {
    if (code === 'not-collected') return failed(batch, 'refused')
    if (code === 'payer-unknown') return failed(batch, 'no-payer')
    if (code !== 'already-paid' || orderId === null) return failed(batch, 'server-wrong')
    const answer = await untilAnswered(CREATE_WAITS, () => client.ask(orderId))
    if (answer.kind === 'no-answer') return failed(batch, 'server-down')
    const isPaid = answer.kind === 'order' && answer.order.orderId === orderId && answer.order.state === 'paid'
    return isPaid ? settle(batch, answer.order) : failed(batch, 'server-wrong')
  }

  /** Records in one write what the server says of an order that is open no more. */
  function settle(batch: string, order: Order): HandOverOutcome {
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

  async function untilAnswered(waits: readonly number[], ask: () => Promise<Answer>): Promise<Answer> {
    let answer: Answer = { kind: 'no-answer' }
    for (const pause of waits) {
      if (pause > 0) await wait(pause)
      answer = await ask()
      if (answer.kind !== 'no-answer') break
    }
    return answer
  }

  async function askAgain(batch: string): Promise<void> {
    const orderId = ledger.waiting(batch)[0]?.order ?? null
    if (orderId === null) {
      // The order is written before its dialog opens: without one, no dialog ever did.
      ledger.takeBack(batch)
      return
    }
    const order = await orderOf(batch, orderId)
    if (order !== null && order.state !== 'open') settle(batch, order)
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
      // Without a server, as in a build of another operator, nobody can be asked: the payment stays unknown.
      if (inHand.has(batch) || operator.cashier.server === '') return
      inHand.add(batch)
      try {
        await askAgain(batch)
      } finally {
        inHand.delete(batch)
      }
    }
  }
}
