/**
 * Paying in the app, to an operator who may collect. What is due and whether it is paid, the operator's server says;
 * the phone's dialog says neither. Orders are all that it knows: what is recorded of them is the business of whoever asks.
 */
import type { Order, OrderRequest, PayDialog } from '@/operator/contract/orders'
import type { Http } from '@/operator/http'
import { createCashierClient } from './client'
import type { Answer } from './client'

export interface CashierPorts {
  /** What the way of paying is called. */
  name: string
  /** The address of the server, without a slash at its end. */
  server: string
  /** A browser has no pay dialog. */
  platform: OrderRequest['platform'] | 'h5'
  http: Http
  /** `done` means that the dialog was gone through, not that anything was paid. */
  payDialog: (params: PayDialog) => Promise<'done' | 'cancelled' | 'unknown'>
  /** A code by which the operator's server learns from the platform who pays. */
  payerCode: () => Promise<string>
  wait: (milliseconds: number) => Promise<void>
}

/** All that the server is told of one payment. */
type Item = OrderRequest['items'][number]

/** An order that is open no more, as the server says. */
export type SettledOrder = Order & { state: Exclude<Order['state'], 'open'> }

export type Ordered =
  /** It waits to be paid by `pay`, which opens the dialog and then asks until the server knows. */
  | { kind: 'open'; orderId: string; amountFen: number; pay: () => Promise<Collected> }
  /** Of an order that was found paid already, the items may be others than were asked for. */
  | { kind: 'settled'; order: SettledOrder }
  | { kind: 'failed'; reason: 'no-payer' | 'refused' | 'server-down' | 'server-wrong' }

/** As long as the server does not know, nobody does. */
export type Collected = { kind: 'settled'; order: SettledOrder } | { kind: 'cancelled' } | { kind: 'unknown' }

/** None of these rejects. */
export interface Cashier {
  name: string
  /** Makes the order of this key, or finds the one that was made before. */
  order: (key: string, items: readonly Item[]) => Promise<Ordered>
  /** What became of an order with these references; `null`: it is open, or there is no answer that can be believed. */
  settled: (key: string, orderId: string, references: readonly string[]) => Promise<SettledOrder | null>
}

/** An order as it was asked for. */
interface Asked {
  key: string
  orderId: string
  references: readonly string[]
}

/** How long to wait, in milliseconds, before each time of asking. */
const CREATE_WAITS = [0, 1000, 3000]
const RESULT_WAITS = [0, 1000, 2000, 4000, 8000]
const CANCELLED_WAITS = [0, 1000]

export function createCashier(ports: CashierPorts): Cashier {
  const { name, server, platform, http, payDialog, payerCode, wait } = ports
  const client = createCashierClient(http, server)

  async function requestFor(items: readonly Item[]): Promise<OrderRequest | null> {
    if (platform === 'h5') return null
    try {
      return { platform, payerCode: await payerCode(), items: [...items] }
    } catch {
      return null
    }
  }

  async function untilAnswered(ask: () => Promise<Answer>): Promise<Answer> {
    let answer: Answer = { kind: 'no-answer' }
    for (const pause of CREATE_WAITS) {
      if (pause > 0) await wait(pause)
      answer = await ask()
      if (answer.kind !== 'no-answer') break
    }
    return answer
  }

  async function refused({ code, orderId }: Extract<Answer, { kind: 'refused' }>): Promise<Ordered> {
    if (code === 'not-collected') return failed('refused')
    if (code === 'payer-unknown') return failed('no-payer')
    if (code !== 'already-paid' || orderId === null) return failed('server-wrong')
    const answer = await untilAnswered(() => client.ask(orderId))
    if (answer.kind === 'no-answer') return failed('server-down')
    if (answer.kind !== 'order' || answer.order.orderId !== orderId) return failed('server-wrong')
    const { order } = answer
    return isSettled(order) && order.state === 'paid' ? { kind: 'settled', order } : failed('server-wrong')
  }

  /** `null`: no answer that can be believed. */
  async function known({ key, orderId, references }: Asked): Promise<Order | null> {
    const answer = await client.ask(orderId)
    if (answer.kind !== 'order' || answer.order.orderId !== orderId) return null
    return isFor(answer.order, key, references) ? answer.order : null
  }

  async function collected(asked: Asked, dialog: PayDialog): Promise<Collected> {
    const said = await payDialog(dialog).catch(() => 'unknown' as const)
    let isOpen = false
    for (const pause of said === 'cancelled' ? CANCELLED_WAITS : RESULT_WAITS) {
      if (pause > 0) await wait(pause)
      const order = await known(asked)
      if (order !== null && isSettled(order)) return { kind: 'settled', order }
      isOpen ||= order !== null
    }
    return { kind: said === 'cancelled' && isOpen ? 'cancelled' : 'unknown' }
  }

  return {
    name,

    async order(key, items) {
      const request = await requestFor(items)
      if (request === null) return failed('no-payer')
      const answer = await untilAnswered(() => client.create(key, request))
      if (answer.kind === 'refused') return refused(answer)
      if (answer.kind !== 'order') return failed(answer.kind === 'malformed' ? 'server-wrong' : 'server-down')

      const { order } = answer
      const references = items.map(({ reference }) => reference)
      if (!isFor(order, key, references)) return failed('server-wrong')
      if (isSettled(order)) return { kind: 'settled', order }
      const { orderId, amountFen, dialog } = order
      if (dialog?.platform !== platform) return failed('server-wrong')
      return { kind: 'open', orderId, amountFen, pay: () => collected({ key, orderId, references }, dialog) }
    },

    async settled(key, orderId, references) {
      const order = await known({ key, orderId, references })
      return order !== null && isSettled(order) ? order : null
    }
  }
}

function failed(reason: Extract<Ordered, { kind: 'failed' }>['reason']): Ordered {
  return { kind: 'failed', reason }
}

function isSettled(order: Order): order is SettledOrder {
  return order.state !== 'open'
}

/** Whether an order is the one that was asked for: under our key, for exactly these payments. */
function isFor({ key, items }: Order, wanted: string, references: readonly string[]): boolean {
  const found = new Set(items.map(({ reference }) => reference))
  return (
    key === wanted &&
    items.length === references.length &&
    found.size === references.length &&
    references.every((reference) => found.has(reference))
  )
}
