/**
 * An operator's server for tests: speaks the contract over real HTTP, on a port of its own, and misbehaves on demand.
 * Money moves by `pay`, as the platform's dialog would have it moved.
 */
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as v from 'valibot'
import { orderRequestSchema } from '@/operator/contract'
import type { Order, OrderErrorCode, OrderRequest } from '@/operator/contract'

interface Kept {
  order: Order
  request: OrderRequest
}

/** Done to the next request instead of answering it well. */
export type Mischief =
  | 'unwell'
  | 'too-many'
  | 'silent'
  /** It is dealt with, but the answer gets lost. */
  | 'answer-lost'
  | 'malformed'
  | 'no-json'

export class CashierServer {
  readonly orders = new Map<string, Kept>()
  /** Every body that came, as it came. */
  readonly bodies: string[] = []
  readonly requests: string[] = []
  /** What the next requests meet, in order. */
  readonly mischief: Mischief[] = []
  /** Orders that were paid for, each as often as it was. */
  readonly payments: string[] = []
  paidOn = '2025-11-02'
  receipt: string | null = 'R-1'
  amountOf = (item: OrderRequest['items'][number]): number => item.quotedFen
  refuses: OrderErrorCode | null = null
  /** How many times the server is asked before it hears of a payment. */
  hearsAfter = 0
  /** Told of a request that will never be answered. */
  onSilence: () => void = () => undefined
  /** What goes out last. */
  twist = (order: Order): unknown => order
  private readonly server: Server
  private readonly unheard = new Map<string, number>()
  private made = 0

  constructor() {
    this.server = createServer((request, response) => void this.answer(request, response))
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** The resident pays in the dialog of this order. */
  pay(orderId: string): void {
    this.payments.push(orderId)
    this.unheard.set(orderId, this.hearsAfter)
  }

  close(orderId: string): void {
    this.change(orderId, { state: 'closed', dialog: null })
  }

  giveBack(orderId: string, refundedOn: string): void {
    this.unheard.delete(orderId)
    this.change(orderId, { state: 'refunded', dialog: null, paidOn: this.paidOn, refundedOn })
  }

  only(): Order {
    const [kept] = this.orders.values()
    if (this.orders.size !== 1 || kept === undefined) throw new Error(`${this.orders.size} orders`)
    return kept.order
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    if (body !== '') this.bodies.push(body)
    this.requests.push(`${request.method} ${request.url}`)
    const trick = this.mischief.shift()
    if (trick === 'silent') {
      this.onSilence()
      return
    }
    if (trick === 'unwell') {
      send(response, 503, { error: 'busy' })
      return
    }
    if (trick === 'too-many') {
      send(response, 429, { error: 'slowly' })
      return
    }
    if (trick === 'malformed') {
      send(response, 200, { state: 'paid' })
      return
    }
    if (trick === 'no-json') return void response.writeHead(200).end('<html>')
    const [status, content] = this.dealWith(request, body)
    if (trick === 'answer-lost') return void response.destroy()
    send(response, status, content)
  }

  private dealWith({ method, url = '', headers }: IncomingMessage, body: string): [number, unknown] {
    if (method === 'POST' && url === '/orders') return this.create(String(headers['idempotency-key']), body)
    const orderId = decodeURIComponent(/^\/orders\/([^/]+)$/.exec(url)?.[1] ?? '')
    const kept = this.orders.get(orderId)
    if (method !== 'GET' || kept === undefined) return [404, refusal('order-unknown')]
    this.hear(orderId)
    return [200, this.twist({ ...this.orders.get(orderId)!.order, dialog: null })]
  }

  private create(key: string, body: string): [number, unknown] {
    const request = v.safeParse(orderRequestSchema, JSON.parse(body))
    if (!request.success) return [400, refusal('request-invalid')]
    if (this.refuses !== null) return [422, refusal(this.refuses)]
    const before = [...this.orders.values()].find(({ order }) => order.key === key)
    if (before) {
      return JSON.stringify(before.request.items) === JSON.stringify(request.output.items)
        ? [200, this.twist(before.order)]
        : [409, refusal('key-reused')]
    }
    for (const { order } of [...this.orders.values()].filter(sharing(request.output))) {
      this.hear(order.orderId)
      const { state } = this.orders.get(order.orderId)!.order
      if (state === 'paid') return [409, refusal('already-paid', order.orderId)]
      if (state === 'open') this.close(order.orderId)
    }
    const order = this.fresh(key, request.output)
    this.orders.set(order.orderId, { order, request: request.output })
    return [201, this.twist(order)]
  }

  private fresh(key: string, request: OrderRequest): Order {
    const orderId = `order/${(this.made += 1)}`
    const items = request.items.map((item) => ({ reference: item.reference, amountFen: this.amountOf(item) }))
    const dialog =
      request.platform === 'weapp'
        ? {
            platform: 'weapp' as const,
            timeStamp: '1',
            nonceStr: 'n',
            package: orderId,
            signType: 'RSA' as const,
            paySign: 's'
          }
        : { platform: 'alipay' as const, tradeNO: orderId }
    const amountFen = items.reduce((sum, item) => sum + item.amountFen, 0)
    return { orderId, key, state: 'open', amountFen, items, dialog, paidOn: null, receipt: null, refundedOn: null }
  }

  private hear(orderId: string): void {
    const left = this.unheard.get(orderId)
    if (left === undefined) return
    this.unheard.set(orderId, left - 1)
    if (left <= 0) this.change(orderId, { state: 'paid', dialog: null, paidOn: this.paidOn, receipt: this.receipt })
  }

  private change(orderId: string, change: Partial<Order>): void {
    const kept = this.orders.get(orderId)
    if (kept) this.orders.set(orderId, { ...kept, order: { ...kept.order, ...change } })
  }
}

function sharing({ items }: OrderRequest): (kept: Kept) => boolean {
  const references = items.map(({ reference }) => reference)
  return ({ order }) => order.items.some(({ reference }) => references.includes(reference))
}

function refusal(code: OrderErrorCode, orderId?: string) {
  return { error: { code, ...(orderId !== undefined && { orderId }) } }
}

function send(response: ServerResponse, status: number, content: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
}
