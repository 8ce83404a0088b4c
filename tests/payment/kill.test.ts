import type { ChannelRef, PaymentPorts, PaymentRecord } from '@/payment'
import { Shop } from '../operator/cashier/support'
import { CASHIER, MINI_PROGRAM, Phone, quoted, startOn } from './support'
import type { App } from './support'

/**
 * The app is stopped right before or right after each of its writes, and started again on what it left. Nothing may be
 * lost, and nobody may pay twice.
 */
class MortalPhone extends Phone {
  isDead = false
  /** Which write ends it, counted from 1, and whether that write still gets through. */
  last: { write: number; through: boolean } | null = null

  private readonly live = this.write

  override write = (key: string, text: string): void => {
    if (this.isDead) return
    const isLast = this.last?.write === this.writes + 1
    if (!isLast || this.last?.through) this.live(key, text)
    if (isLast) this.isDead = true
  }

  revive(): void {
    this.isDead = false
    this.last = null
  }
}

/** What a dead process asks of the world never reaches it. */
function mortal<A extends unknown[], R>(
  phone: MortalPhone,
  port: (...args: A) => Promise<R>
): (...args: A) => Promise<R> {
  return (...args) => (phone.isDead ? new Promise<R>(() => undefined) : port(...args))
}

/** Lets it go on until it ends, or its process does. */
async function untilDead(phone: MortalPhone, work: Promise<void>): Promise<void> {
  const end = new AbortController()
  const death = (async () => {
    while (!phone.isDead && !end.signal.aborted) await new Promise((resolve) => setTimeout(resolve, 5))
  })()
  await Promise.race([work, death])
  end.abort()
}

const WRITES = [1, 2, 3, 4, 5]
const kills = WRITES.flatMap((write) =>
  [true, false].map((through) => ({ write, through, name: through ? 'after' : 'before' }))
)
const MEMBERS = ['mum', 'dad']

/** The official channel: it takes money from whoever stands before it and is not known to have paid. */
class Office {
  readonly paid: string[] = []

  constructor(readonly phone: MortalPhone) {}

  ports(): Partial<PaymentPorts> {
    return {
      externalApp: {
        ...this.phone.externalApp,
        // Nothing is configured to open: by name and steps. The resident walks there with what the phone shows.
        copy: mortal(this.phone, () => {
          this.paid.push(...MEMBERS)
          return Promise.resolve()
        })
      }
    }
  }
}

describe('two members paid in one go by hand-over are paid once, though the app is killed', () => {
  async function walk(app: App, office: Office): Promise<void> {
    const known = new Map(app.records().map((record) => [record.memberId, record]))
    const missing = MEMBERS.filter((member) => !known.has(member))
    if (missing.length > 0) quoted(app, ...missing)
    const toPay = inState(app, 'quoted')
    if (toPay.length > 0)
      await app.payments.start(
        toPay.map(({ id }) => id),
        MINI_PROGRAM,
        { copy: MINI_PROGRAM.name }
      )
    // On return, the resident answers what is true.
    const asked = inState(app, 'handed-over')
    const [yes, no] = [
      asked.filter(({ memberId }) => office.paid.includes(memberId)),
      asked.filter(({ memberId }) => !office.paid.includes(memberId))
    ]
    if (yes.length > 0)
      app.payments.declarePaid(yes.map(({ id }) => ({ id, on: '2025-11-01', amountFen: 40000, receipt: '' })))
    if (no.length > 0) {
      app.payments.notPaid(no.map(({ id }) => id))
      await walk(app, office)
    }
    for (const { id } of inState(app, 'declared-paid')) app.payments.confirm(id, '2025-11-01')
  }

  test.each(kills)('$name write $write', async ({ write, through }) => {
    const phone = new MortalPhone()
    const office = new Office(phone)
    phone.last = { write, through }
    await untilDead(phone, walk(startOn(phone, office.ports()), office))
    expect(phone.isDead).toBe(true)
    phone.revive()

    const again = startOn(phone, office.ports())
    await again.payments.resume()
    // Whoever has paid is never offered to pay once more.
    for (const { memberId, state } of again.records())
      if (office.paid.includes(memberId)) expect(state).not.toBe('quoted')
    if (office.paid.length > 0) expect(again.records()).toHaveLength(2)
    await walk(again, office)
    expect(office.paid).toEqual(MEMBERS)
    expectPaidOnce(startOn(phone), 'confirmed', MINI_PROGRAM)
  })
})

describe('two members paid in one go by the cashier are paid once, though the app is killed', () => {
  let shop: Shop

  beforeEach(async () => {
    shop = new Shop()
    await shop.open()
  })

  afterEach(() => shop.close())

  async function walk(app: App): Promise<void> {
    await app.payments.resume()
    const missing = MEMBERS.filter((member) => !app.records().some(({ memberId }) => memberId === member))
    if (missing.length > 0) quoted(app, ...missing)
    const toPay = inState(app, 'quoted')
    if (toPay.length > 0)
      await app.payments.start(
        toPay.map(({ id }) => id),
        CASHIER
      )
    for (const { id } of inState(app, 'declared-paid')) app.payments.confirm(id, '2025-11-01')
  }

  function mortalPorts(phone: MortalPhone): Partial<PaymentPorts> {
    const { http, payDialog, payerCode, wait } = shop.ports()
    return {
      cashier: shop.cashier({
        http: mortal(phone, http),
        payDialog: mortal(phone, payDialog),
        payerCode: mortal(phone, payerCode),
        wait: mortal(phone, wait)
      })
    }
  }

  test.each([...kills, { write: 6, through: true, name: 'after' }])(
    '$name write $write',
    async ({ write, through }) => {
      shop.server.paidOn = '2025-11-01'
      const phone = new MortalPhone()
      phone.last = { write, through }
      await untilDead(phone, walk(startOn(phone, mortalPorts(phone))))
      expect(phone.isDead).toBe(true)
      phone.revive()

      const again = startOn(phone, mortalPorts(phone))
      if (shop.server.payments.length > 0) expect(again.records().map(({ state }) => state)).not.toContain('quoted')
      await walk(again)
      if (inState(again, 'handed-over').length > 0) {
        // Killed between the order and its dialog: nobody pays it any more, so the server closes it in time.
        shop.server.close(shop.server.only().orderId)
        await walk(again)
      }
      expect(shop.server.payments).toHaveLength(1)
      expectPaidOnce(startOn(phone), 'confirmed', CASHIER)
    }
  )

  test.each(['before the resident pays', 'after the resident has paid'])('in the pay dialog, %s', async (when) => {
    const phone = new MortalPhone()
    shop.dialog = (orderId) => {
      if (when.startsWith('after')) shop.server.pay(orderId)
      phone.isDead = true
      return new Promise(() => undefined)
    }
    await untilDead(phone, walk(startOn(phone, mortalPorts(phone))))
    phone.revive()

    const again = startOn(phone, mortalPorts(phone))
    await again.payments.resume()
    if (when.startsWith('after')) expectPaidOnce(again, 'declared-paid', CASHIER)
    else {
      expect(again.records()).toMatchObject([
        { state: 'handed-over', order: 'order/1' },
        { state: 'handed-over', order: 'order/1' }
      ])
      shop.server.close('order/1')
      await again.payments.resume()
      expect(again.records()).toMatchObject([{ state: 'quoted' }, { state: 'quoted' }])
    }
  })
})

function inState(app: App, state: PaymentRecord['state']): PaymentRecord[] {
  return app.records().filter((record) => record.state === state)
}

function expectPaidOnce(app: App, state: PaymentRecord['state'], channel: ChannelRef): void {
  const one = {
    state,
    channel,
    benefitYear: 2026,
    paid: { on: expect.any(String), amountFen: 40000 },
    secondTime: false
  }
  expect(app.records()).toMatchObject([
    { ...one, memberId: 'mum' },
    { ...one, memberId: 'dad' }
  ])
}
