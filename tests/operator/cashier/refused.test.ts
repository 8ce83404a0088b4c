import type { CashierPorts } from '@/operator'
import type { Order, OrderErrorCode } from '@/operator/contract'
import { CASHIER, quoted } from '../../payment/support'
import type { Mischief } from './server'
import { Shop } from './support'

let shop: Shop

beforeEach(async () => {
  shop = new Shop()
  await shop.open()
})

afterEach(() => shop.close())

/** Begins one payment that is to come to nothing: no dialog, the quote as before. */
async function begun(more: Partial<CashierPorts> = {}) {
  const app = shop.app(more)
  const [id] = quoted(app, 'mum')
  const outcome = await app.payments.start([id!], CASHIER)
  expect(shop.dialogs).toEqual([])
  expect(app.payments.record(id!)).toMatchObject({ state: 'quoted', order: null, batch: null, paid: null })
  expect(shop.app().records()).toEqual(app.records())
  return outcome
}

describe('a server that asks for another amount than was quoted', () => {
  test('stops the payment before the dialog, which goes on once the amount is agreed to', async () => {
    shop.server.amountOf = () => 42000
    expect(await begun()).toEqual({ kind: 'amount-differs', quotedFen: 40000, amountFen: 42000 })

    const app = shop.app()
    const [id] = app.records().map((record) => record.id)
    expect(await app.payments.start([id!], CASHIER, { acceptFen: 42000 })).toEqual({ kind: 'paid' })
    expect(app.payments.record(id!)).toMatchObject({ quote: { amountFen: 40000 }, paid: { amountFen: 42000 } })
    // The order that was not agreed to is closed: it cannot be paid as well.
    expect([...shop.server.orders.values()].map(({ order }) => order.state)).toEqual(['closed', 'paid'])
  })

  test('stops the payment again where the amount has changed once more', async () => {
    shop.server.amountOf = () => 42000
    await begun()
    const app = shop.app()
    shop.server.amountOf = () => 45000
    expect(
      await app.payments.start(
        app.records().map(({ id }) => id),
        CASHIER,
        { acceptFen: 42000 }
      )
    ).toMatchObject({
      kind: 'amount-differs',
      amountFen: 45000
    })
  })

  test('is judged by the sum, not by its parts', async () => {
    const app = shop.app()
    const ids = quoted(app, 'mum', 'dad')
    shop.server.amountOf = ({ reference }) => (reference === ids[0] ? 30000 : 50001)
    expect(await app.payments.start(ids, CASHIER)).toEqual({
      kind: 'amount-differs',
      quotedFen: 80000,
      amountFen: 80001
    })
  })
})

describe('a server that does not answer', () => {
  test.each<Mischief>(['unwell', 'too-many', 'silent', 'answer-lost'])(
    'is asked again with the same key: %s',
    async (trick) => {
      shop.server.mischief.push(trick, trick)
      const app = shop.app()
      const [id] = quoted(app, 'mum')
      expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'paid' })
      expect(shop.waits.slice(0, 2)).toEqual([1000, 3000])
      expect(shop.server.orders.size).toBe(1)
      expect(shop.server.payments).toHaveLength(1)
    }
  )

  test('makes the payment fail after three tries', async () => {
    shop.server.mischief.push('unwell', 'unwell', 'unwell')
    expect(await begun()).toEqual({ kind: 'failed', reason: 'server-down' })
  })

  test('makes the payment fail also if it cannot be reached at all', async () => {
    await shop.close()
    expect(await begun()).toEqual({ kind: 'failed', reason: 'server-down' })
    await shop.open().catch(() => undefined)
  })
})

describe('a server that answers what the contract does not know', () => {
  test.each<Mischief>(['malformed', 'no-json'])('is not believed: %s', async (trick) => {
    shop.server.mischief.push(trick)
    expect(await begun()).toEqual({ kind: 'failed', reason: 'server-wrong' })
  })

  const foreign: [string, (order: Order) => unknown][] = [
    ['an order of somebody else', (order) => ({ ...order, items: [{ reference: 'theirs', amountFen: 40000 }] })],
    ['an order under another key', (order) => ({ ...order, key: 'theirs' })],
    [
      'an order with somebody else in it',
      (order) => ({ ...order, amountFen: 80000, items: [...order.items, { reference: 'theirs', amountFen: 40000 }] })
    ],
    [
      'an order with one payment twice',
      (order) => ({ ...order, amountFen: 80000, items: [...order.items, ...order.items] })
    ],
    ['a sum that is not that of its items', (order) => ({ ...order, amountFen: 40001 })],
    ['no dialog', (order) => ({ ...order, dialog: null })],
    ['a dialog of another platform', (order) => ({ ...order, dialog: { platform: 'alipay', tradeNO: '1' } })],
    ['paid, but not when', (order) => ({ ...order, state: 'paid' })],
    ['half a fen', (order) => ({ ...order, amountFen: 0.5, items: [{ ...order.items[0], amountFen: 0.5 }] })]
  ]

  test.each(foreign)('is not believed with %s', async (_, twist) => {
    shop.server.twist = twist
    expect(await begun()).toEqual({ kind: 'failed', reason: 'server-wrong' })
  })

  test.each<[string, Partial<Order>]>([
    ['an order of somebody else', { items: [{ reference: 'theirs', amountFen: 40000 }] }],
    ['an order under another key', { key: 'theirs' }],
    ['another order', { orderId: 'order/2' }]
  ])('is not believed after the dialog either with %s: the payment stays unknown', async (_, change) => {
    shop.server.twist = (order) => (order.dialog ? order : { ...order, ...change })
    const app = shop.app()
    const [id] = quoted(app, 'mum')
    expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'unknown' })
    expect(app.payments.record(id!).state).toBe('handed-over')
  })
})

test.each<[OrderErrorCode, string]>([
  ['not-collected', 'refused'],
  ['payer-unknown', 'no-payer'],
  ['key-reused', 'server-wrong'],
  ['request-invalid', 'server-wrong'],
  ['already-paid', 'server-wrong']
])('an order that the server refuses with %s fails with %s', async (code, reason) => {
  shop.server.refuses = code
  expect(await begun()).toEqual({ kind: 'failed', reason })
})

test('a phone that cannot say who pays makes the payment fail', async () => {
  expect(await begun({ payerCode: () => Promise.reject(new Error('no')) })).toEqual({
    kind: 'failed',
    reason: 'no-payer'
  })
})

test('no pay dialog opens if the storage does not take the order', async () => {
  shop.server.twist = (order) => {
    shop.phone.full = true
    return order
  }
  const app = shop.app()
  const [id] = quoted(app, 'mum')
  expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'failed', reason: 'not-kept' })
  expect(shop.dialogs).toEqual([])
})

test('no pay dialog opens if everything was erased while the server was asked', async () => {
  const app = shop.app()
  const [id] = quoted(app, 'mum')
  shop.server.twist = (order) => {
    app.household.eraseAll()
    return order
  }
  expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'cancelled' })
  expect(shop.dialogs).toEqual([])
  expect(app.records()).toEqual([])
  expect([...shop.phone.kept.keys()]).toEqual([])
})

describe('a payment that is paid already', () => {
  /** Mum has paid, but this phone was restored from a backup of before. */
  async function paidBefore() {
    const app = shop.app()
    const [id] = quoted(app, 'mum')
    const backup = new Map(shop.phone.kept)
    await app.payments.start([id!], CASHIER)
    shop.phone.kept.clear()
    for (const [key, text] of backup) shop.phone.kept.set(key, text)
    return id!
  }

  test('is not paid twice: the server knows the reference, and its word is recorded', async () => {
    const id = await paidBefore()
    const app = shop.app()
    expect(app.payments.record(id).state).toBe('quoted')
    expect(await app.payments.start([id], CASHIER)).toEqual({ kind: 'paid' })
    expect(app.payments.record(id)).toMatchObject({
      state: 'declared-paid',
      order: 'order/1',
      paid: { amountFen: 40000, saidBy: 'server' }
    })
    expect(shop.server.payments).toEqual(['order/1'])
  })

  test('is recorded, and the rest of the order is not begun', async () => {
    const mum = await paidBefore()
    const app = shop.app()
    const [dad] = quoted(app, 'dad')
    expect(await app.payments.start([mum, dad!], CASHIER)).toEqual({ kind: 'failed', reason: 'partly-paid' })
    expect(app.payments.record(mum).state).toBe('declared-paid')
    expect(app.payments.record(dad!).state).toBe('quoted')
    expect(shop.server.payments).toEqual(['order/1'])
    expect(await app.payments.start([dad!], CASHIER)).toEqual({ kind: 'paid' })
  })

  test('is not believed of an order that is not ours, or not paid', async () => {
    const id = await paidBefore()
    const app = shop.app()
    const changes: Partial<Order>[] = [
      { items: [{ reference: 'theirs', amountFen: 40000 }] },
      { orderId: 'order/2' },
      { state: 'open', paidOn: null },
      { state: 'closed', paidOn: null },
      { state: 'refunded', refundedOn: '2025-11-04' }
    ]
    for (const change of changes) {
      shop.server.twist = (order) => ({ ...order, ...change })
      expect(await app.payments.start([id], CASHIER)).toEqual({ kind: 'failed', reason: 'server-wrong' })
      expect(app.payments.record(id).state).toBe('quoted')
    }
  })

  test.each<[Mischief, string]>([
    ['unwell', 'server-down'],
    ['malformed', 'server-wrong']
  ])('fails if the server that is asked for it is %s: %s', async (trick, reason) => {
    const id = await paidBefore()
    const app = shop.app({
      http: (request) => {
        if (request.method === 'GET') shop.server.mischief.push(trick)
        return shop.ports().http(request)
      }
    })
    expect(await app.payments.start([id], CASHIER)).toEqual({ kind: 'failed', reason })
  })

  test('is one order although its answer came twice', async () => {
    shop.server.mischief.push('answer-lost')
    const app = shop.app()
    await app.payments.start(quoted(app, 'mum'), CASHIER)
    expect(shop.server.requests.filter((request) => request === 'POST /orders')).toHaveLength(2)
    expect(shop.server.only().state).toBe('paid')
  })
})

test('a browser has no cashier', async () => {
  const app = shop.app({ platform: 'h5' })
  const [id] = quoted(app, 'mum')
  expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'failed', reason: 'no-payer' })
})
