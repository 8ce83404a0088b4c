import { CASHIER, quoted, refusalOf } from '../../payment/support'
import { Shop } from './support'

let shop: Shop

beforeEach(async () => {
  shop = new Shop()
  await shop.open()
})

afterEach(() => shop.close())

test('when two members are paid for in one go, the server says how much, that it is paid, and when', async () => {
  shop.phone.today = '2025-11-03'
  const app = shop.app()
  const [mum, dad] = quoted(app, 'mum', 'dad')
  expect(await app.payments.start([mum!, dad!], CASHIER)).toEqual({ kind: 'paid' })
  for (const id of [mum!, dad!]) {
    expect(app.payments.record(id)).toMatchObject({
      state: 'declared-paid',
      order: 'order/1',
      paid: { on: '2025-11-02', amountFen: 40000, receipt: 'R-1', saidBy: 'server' }
    })
  }
  expect(shop.server.payments).toEqual(['order/1'])
  expect(shop.server.requests).toEqual(['POST /orders', 'GET /orders/order%2F1'])
})

test('the server learns region, year, tier, amount and a random reference, and not who it is', async () => {
  const app = shop.app()
  const [id] = quoted(app, 'mum')
  await app.payments.start([id!], CASHIER)
  expect(shop.server.bodies.map((body) => JSON.parse(body) as unknown)).toEqual([
    {
      platform: 'weapp',
      payerCode: 'code',
      items: [{ reference: id, region: '620102', benefitYear: 2026, tier: 'standard', quotedFen: 40000 }]
    }
  ])
  expect(shop.server.bodies.join()).not.toMatch(/mum|1964/)
})

test('each step of paying at the cashier is written before it is taken', async () => {
  const app = shop.app()
  const [id] = quoted(app, 'mum')
  let atDialog: unknown
  shop.dialog = (orderId) => {
    atDialog = shop.app().payments.record(id!)
    shop.server.pay(orderId)
    return Promise.resolve('done')
  }
  shop.phone.writes = 0
  await app.payments.start([id!], CASHIER)
  expect(atDialog).toMatchObject({
    state: 'handed-over',
    channel: CASHIER,
    order: 'order/1',
    batch: shop.server.only().key
  })
  // Handed over, the order, paid.
  expect(shop.phone.writes).toBe(3)
})

test('closing the pay dialog means that nothing was paid, once the server says so too', async () => {
  shop.dialog = () => Promise.resolve('cancelled')
  const app = shop.app()
  const [id] = quoted(app, 'mum')
  expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'cancelled' })
  expect(app.payments.record(id!)).toMatchObject({ state: 'quoted', order: null })
  expect(shop.waits).toEqual([1000])
})

test('closing the pay dialog while the server is away does not say that nothing was paid', async () => {
  shop.dialog = () => {
    shop.server.mischief.push('unwell', 'silent')
    return Promise.resolve('cancelled')
  }
  const app = shop.app()
  const [id] = quoted(app, 'mum')
  expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'unknown' })
  expect(app.payments.record(id!)).toMatchObject({ state: 'handed-over', order: 'order/1' })
})

test('a pay dialog that says cancelled is not believed against a server that says paid', async () => {
  shop.dialog = (orderId) => {
    shop.server.pay(orderId)
    return Promise.resolve('cancelled')
  }
  const app = shop.app()
  expect(await app.payments.start(quoted(app, 'mum'), CASHIER)).toEqual({ kind: 'paid' })
})

test('a pay dialog that says done is not believed against a server that says open', async () => {
  shop.dialog = () => Promise.resolve('done')
  const app = shop.app()
  const [id] = quoted(app, 'mum')
  expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'unknown' })
  expect(app.payments.record(id!).state).toBe('handed-over')
  expect(shop.waits).toEqual([1000, 2000, 4000, 8000])
})

test.each([
  ['says that it does not know', () => Promise.resolve('unknown' as const)],
  ['fails', () => Promise.reject(new Error('gone'))]
])('when the pay dialog %s, the server is asked', async (_, said) => {
  shop.server.hearsAfter = 2
  shop.dialog = (orderId) => {
    shop.server.pay(orderId)
    return said()
  }
  const app = shop.app()
  const [id] = quoted(app, 'mum')
  expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'paid' })
  expect(app.payments.record(id!).paid).toMatchObject({ saidBy: 'server' })
  expect(shop.waits).toEqual([1000, 2000])
})

describe('a payment of which nobody knows whether it was made', () => {
  async function unknown() {
    shop.server.hearsAfter = 6
    const app = shop.app()
    const [id] = quoted(app, 'mum')
    expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'unknown' })
    return id!
  }

  test('is asked again after a kill, until the server knows', async () => {
    const id = await unknown()
    const later = shop.app()
    await later.payments.resume()
    expect(later.payments.record(id)).toMatchObject({ state: 'handed-over', order: 'order/1' })
    await later.payments.resume()
    expect(later.payments.record(id)).toMatchObject({
      state: 'declared-paid',
      paid: { amountFen: 40000, saidBy: 'server' }
    })
    expect(shop.server.payments).toHaveLength(1)
  })

  test('is not for the resident to decide', async () => {
    const id = await unknown()
    const { payments } = shop.app()
    const code = 'server-decides'
    expect(refusalOf(() => payments.notPaid([id]))).toMatchObject({ code })
    const declaration = { id, on: '2025-11-01', amountFen: 1, receipt: '' }
    expect(refusalOf(() => payments.declarePaid([declaration]))).toMatchObject({ code })
    expect(payments.record(id).state).toBe('handed-over')
  })

  test('is a quote again, once the server has closed the order', async () => {
    const id = await unknown()
    shop.server.close('order/1')
    const app = shop.app()
    await app.payments.resume()
    expect(app.payments.record(id)).toMatchObject({ state: 'quoted', order: null })
  })

  test('is recorded as paid and refunded if both happened meanwhile', async () => {
    const id = await unknown()
    shop.server.giveBack('order/1', '2025-11-04')
    const app = shop.app()
    await app.payments.resume()
    expect(app.payments.record(id)).toMatchObject({
      state: 'refunded',
      refundedOn: '2025-11-04',
      paid: { on: '2025-11-02' }
    })
    expect(app.payments.record(id).steps.map(({ state }) => state)).toEqual([
      'quoted',
      'handed-over',
      'declared-paid',
      'refunded'
    ])
  })

  test('stays unknown while the server is away or gives a malformed answer', async () => {
    const id = await unknown()
    const app = shop.app()
    for (const trick of ['unwell', 'silent', 'malformed', 'no-json', 'answer-lost'] as const) {
      shop.server.mischief.push(trick)
      await app.payments.resume()
      expect(app.payments.record(id).state).toBe('handed-over')
    }
  })

  test('is not asked about while another day is looked at', async () => {
    await unknown()
    const app = shop.app()
    app.household.startPreview('2025-12-24')
    const before = shop.server.requests.length
    await app.payments.resume()
    expect(shop.server.requests).toHaveLength(before)
  })
})

test('returning to the app from the dialog does not ask about the payment in hand', async () => {
  const app = shop.app()
  const [id] = quoted(app, 'mum')
  shop.dialog = async (orderId) => {
    await app.payments.resume()
    expect(app.payments.record(id!)).toMatchObject({ state: 'handed-over', order: orderId })
    shop.server.pay(orderId)
    return 'done'
  }
  expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'paid' })
})

test('returning to the app while the order is made does not ask about the payment in hand', async () => {
  const { http } = shop.ports()
  const app = shop.app({
    http: async (request) => {
      await app.payments.resume()
      return http(request)
    }
  })
  expect(await app.payments.start(quoted(app, 'mum'), CASHIER)).toEqual({ kind: 'paid' })
})

test('what the server says while another day is looked at is not written, and asked for again', async () => {
  const app = shop.app()
  const [id] = quoted(app, 'mum')
  shop.dialog = (orderId) => {
    shop.server.pay(orderId)
    app.household.startPreview('2025-12-24')
    return Promise.resolve('done')
  }
  expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'paid' })
  const later = shop.app()
  expect(later.payments.record(id!).state).toBe('handed-over')
  await later.payments.resume()
  expect(later.payments.record(id!).state).toBe('declared-paid')
})

test('a payment left unknown stays so where the app has no server to ask', async () => {
  const app = shop.app()
  const [id] = quoted(app, 'mum')
  shop.dialog = () => Promise.resolve('unknown')
  expect(await app.payments.start([id!], CASHIER)).toEqual({ kind: 'unknown' })
  const before = shop.server.requests.length
  const later = shop.app({}, { cashier: null })
  await later.payments.resume()
  expect(shop.server.requests).toHaveLength(before)
  expect(later.payments.record(id!)).toMatchObject({ state: 'handed-over', paid: null })
})

test("after the server's word only the receipt can be corrected, and nothing can be called not found", async () => {
  const app = shop.app()
  const [id] = quoted(app, 'mum')
  shop.phone.today = '2025-11-02'
  await app.payments.start([id!], CASHIER)
  const said = { on: '2025-11-02', amountFen: 40000, receipt: 'paper' }
  expect(refusalOf(() => app.payments.correct(id!, { ...said, amountFen: 1 }))).toMatchObject({
    code: 'server-decides'
  })
  expect(refusalOf(() => app.payments.notFound(id!))).toMatchObject({ code: 'server-decides' })
  app.payments.correct(id!, said)
  expect(app.payments.record(id!).paid).toEqual({ ...said, saidBy: 'server' })
})
