import * as v from 'valibot'
import { recordSchema } from '@/payment'
import {
  answer,
  CHANGSHA,
  declared,
  GROWN_UP,
  LANZHOU,
  MINI_PROGRAM,
  Phone,
  quoted,
  refusalOf,
  startOn
} from './support'

const item = { memberId: 'mum', region: LANZHOU, assessment: answer() }

describe('a quote', () => {
  test('holds what the calculator said, and is there after a kill', () => {
    const phone = new Phone()
    const [record] = startOn(phone).payments.quote([item])
    expect(record).toMatchObject({
      memberId: 'mum',
      region: LANZHOU,
      benefitYear: 2026,
      state: 'quoted',
      quote: {
        amountFen: 40000,
        certainty: 'exact',
        source: 'notice',
        policyId: 'gansu-2026',
        tier: 'standard',
        quotedOn: '2025-11-01'
      },
      channel: null,
      paid: null,
      secondTime: false,
      steps: [{ state: 'quoted', on: '2025-11-01', at: Date.parse('2025-11-01T12:00:00+08:00') }]
    })
    expect(startOn(phone).records()).toEqual([record])
  })

  test('of an amount that others report keeps its source, also after a kill', () => {
    const phone = new Phone()
    const [record] = startOn(phone).payments.quote([
      { ...item, region: CHANGSHA, assessment: answer({ region: CHANGSHA, benefitYear: 2026 }) }
    ])
    expect(record?.quote).toMatchObject({ amountFen: 40000, certainty: 'estimate', source: 'reported' })
    expect(startOn(phone).records()).toEqual([record])
  })

  test('of an earlier version, which knew amounts from notices only, is read as it was', () => {
    const [record] = startOn(new Phone()).payments.quote([item])
    const { amountFen, certainty, policyId, tier, quotedOn } = record!.quote
    const earlier = { ...record, quote: { amountFen, certainty, policyId, tier, quotedOn } }
    expect(v.parse(recordSchema, JSON.parse(JSON.stringify(earlier)))).toEqual(earlier)
    expect(v.safeParse(recordSchema, { ...record, quote: { ...record!.quote, source: 'hearsay' } }).success).toBe(false)
  })

  test('for several members takes one write', () => {
    const phone = new Phone()
    quoted(startOn(phone), 'mum', 'dad')
    expect(phone.writes).toBe(1)
  })

  test('is renewed, not doubled, when it is made again', () => {
    const phone = new Phone()
    const app = startOn(phone)
    const [id] = quoted(app, 'mum')
    phone.today = '2025-11-05'
    const poor = answer({ asOf: '2025-11-05', resident: { ...GROWN_UP, identities: ['rural-subsistence-1-2'] } })
    app.payments.quote([{ ...item, assessment: poor }])
    expect(app.records()).toHaveLength(1)
    // 400 less 310 of subsidised enrolment.
    expect(app.payments.record(id!).quote).toMatchObject({ amountFen: 9000, quotedOn: '2025-11-05' })
  })

  test.each([
    ['a year that is over', answer({ asOf: '2026-03-10', benefitYear: 2026 })],
    ['a year without a notice', answer({ region: '440000' })]
  ])('for %s is refused, as there is no amount', (_, assessment) => {
    const { payments } = startOn(new Phone())
    expect(refusalOf(() => payments.quote([{ ...item, assessment }]))).toMatchObject({ code: 'nothing-due' })
  })

  test('for a year that the resident says is insured is refused', () => {
    const insured = answer({ benefitYear: 2026, resident: { history: [{ year: 2026, scheme: 'resident' }] } })
    const { payments } = startOn(new Phone())
    expect(refusalOf(() => payments.quote([{ ...item, assessment: insured }]))).toMatchObject({ code: 'already-paid' })
  })
})

describe('a second payment for one member and one year', () => {
  test('has to be wanted once one is under way', () => {
    const app = startOn(new Phone())
    const [id] = quoted(app, 'mum')
    app.payments.handOver([id!], MINI_PROGRAM)
    expect(refusalOf(() => app.payments.quote([item]))).toMatchObject({
      code: 'under-way',
      data: { id: id!, benefitYear: 2026 }
    })
    const [second] = app.payments.quote([{ ...item, again: true }])
    expect(second).toMatchObject({ state: 'quoted', secondTime: true })
    expect(app.records()).toHaveLength(2)
  })

  test('has to be wanted once one is paid or confirmed', () => {
    const app = startOn(new Phone())
    const id = declared(app)
    expect(refusalOf(() => app.payments.quote([item]))).toMatchObject({ code: 'already-paid', data: { id } })
    app.payments.confirm(id, '2025-11-01')
    expect(refusalOf(() => app.payments.quote([item]))).toMatchObject({ code: 'already-paid' })
    expect(app.payments.quote([{ ...item, again: true }])[0]).toMatchObject({ secondTime: true })
  })

  test('is not counted where it is for another member or year, or after a refund', () => {
    const app = startOn(new Phone())
    const id = declared(app)
    expect(app.payments.quote([{ ...item, memberId: 'dad' }])[0]).toMatchObject({ secondTime: false })
    app.payments.refund(id, '2025-11-01')
    expect(app.payments.quote([item])[0]).toMatchObject({ secondTime: false })
  })

  test('is refused at the hand-over too, where the first one came in between', () => {
    const app = startOn(new Phone())
    const first = declared(app)
    app.payments.notFound(first)
    const [second] = app.payments.quote([item])
    expect(second!.id).toBe(first)
    app.payments.handOver([first], MINI_PROGRAM)
    const [third] = app.payments.quote([{ ...item, again: true }])
    app.payments.notPaid([first])
    expect(refusalOf(() => app.payments.handOver([third!.id, first], MINI_PROGRAM))).toMatchObject({
      code: 'under-way'
    })
    app.payments.handOver([third!.id], MINI_PROGRAM)
    expect(refusalOf(() => app.payments.handOver([first], MINI_PROGRAM))).toMatchObject({ code: 'under-way' })
  })
})

describe('handing payments over', () => {
  test('for several members takes one write, with one batch', () => {
    const phone = new Phone()
    const app = startOn(phone)
    const ids = quoted(app, 'mum', 'dad')
    phone.writes = 0
    const [mum, dad] = app.payments.handOver(ids, MINI_PROGRAM)
    expect(phone.writes).toBe(1)
    expect(mum!.batch).toBe(dad!.batch)
    expect(startOn(phone).records()).toMatchObject([
      { state: 'handed-over', channel: MINI_PROGRAM },
      { state: 'handed-over', channel: MINI_PROGRAM }
    ])
  })

  test('hands over all of them or none', () => {
    const app = startOn(new Phone())
    const [mum, dad] = quoted(app, 'mum', 'dad')
    app.payments.handOver([dad!], MINI_PROGRAM)
    expect(refusalOf(() => app.payments.handOver([mum!, dad!], MINI_PROGRAM))).toMatchObject({ code: 'transition' })
    expect(app.payments.record(mum!).state).toBe('quoted')
    expect(refusalOf(() => app.payments.handOver([], MINI_PROGRAM))).toMatchObject({ code: 'nobody' })
    expect(refusalOf(() => app.payments.handOver(['gone'], MINI_PROGRAM))).toMatchObject({
      code: 'record-unknown',
      data: { id: 'gone' }
    })
  })

  test('does not happen where it cannot be written', async () => {
    const phone = new Phone()
    const app = startOn(phone)
    const ids = quoted(app, 'mum')
    phone.full = true
    expect(refusalOf(() => app.payments.handOver(ids, MINI_PROGRAM))).toMatchObject({ code: 'not-kept' })
    expect(await app.payments.start(ids, MINI_PROGRAM)).toEqual({ kind: 'failed', reason: 'not-kept' })
    expect(app.payments.record(ids[0]!).state).toBe('quoted')
    expect(phone.opened).toEqual([])
    expect(app.household.backup()).not.toContain('handed-over')
  })

  test('can be taken back, which leaves the quote and its history', () => {
    const app = startOn(new Phone())
    const ids = quoted(app, 'mum', 'dad')
    app.payments.handOver(ids, MINI_PROGRAM)
    app.payments.notPaid(ids)
    for (const record of app.records()) {
      expect(record).toMatchObject({ state: 'quoted', channel: null, batch: null, paid: null })
      expect(record.steps.map(({ state }) => state)).toEqual(['quoted', 'handed-over', 'quoted'])
    }
  })
})

test('while another day is looked at nothing is recorded, and nothing opened', async () => {
  const phone = new Phone()
  const app = startOn(phone)
  const [id] = quoted(app, 'mum')
  app.household.startPreview('2025-12-24')
  const refused = { code: 'preview-on', data: { preview: '2025-12-24' } }
  const { payments } = app
  expect(refusalOf(() => payments.quote([item]))).toEqual(refused)
  expect(refusalOf(() => payments.handOver([id!], MINI_PROGRAM))).toEqual(refused)
  expect(refusalOf(() => payments.notPaid([id!]))).toEqual(refused)
  expect(refusalOf(() => payments.declarePaid([{ id: id!, on: '2025-11-01', amountFen: 1, receipt: '' }]))).toEqual(
    refused
  )
  expect(refusalOf(() => payments.confirm(id!, '2025-11-01'))).toEqual(refused)
  expect(refusalOf(() => payments.notFound(id!))).toEqual(refused)
  expect(refusalOf(() => payments.refund(id!, '2025-11-01'))).toEqual(refused)
  expect(refusalOf(() => payments.correct(id!, { on: '2025-11-01', amountFen: 1, receipt: '' }))).toEqual(refused)
  await expect(payments.start([id!], MINI_PROGRAM)).rejects.toMatchObject({ fault: refused })
  expect(phone.opened).toEqual([])
  expect(payments.record(id!).state).toBe('quoted')
})

test('two windows do not pay twice: the one that knows less opens nothing', async () => {
  const phone = new Phone()
  const ids = quoted(startOn(phone), 'mum')
  const [one, other] = [startOn(phone), startOn(phone)]
  one.payments.handOver(ids, MINI_PROGRAM)
  one.payments.declarePaid([{ id: ids[0]!, on: '2025-11-01', amountFen: 40000, receipt: '' }])
  expect(await other.payments.start(ids, MINI_PROGRAM)).toEqual({ kind: 'failed', reason: 'not-kept' })
  expect([phone.opened, phone.copied]).toEqual([[], null])
  other.household.reload()
  expect(other.payments.record(ids[0]!).state).toBe('declared-paid')
})

describe('the payments that are kept', () => {
  test('are gone after everything was erased', () => {
    const app = startOn(new Phone())
    quoted(app, 'mum')
    app.household.eraseAll()
    expect(app.records()).toEqual([])
  })

  test.each([
    ['a state that nobody knows', { state: 'paid' }],
    ['a state that is not the last step', { state: 'confirmed' }],
    ['a payment that was not made', { paid: { on: '2025-11-01', amountFen: 1, receipt: '', saidBy: 'resident' } }],
    ['an amount that is no money', { quote: { ...answer(), amountFen: 0.5 } }],
    ['an impossible day', { confirmedOn: '2025-02-30' }]
  ])('are quarantined and not believed with %s', (_, change) => {
    const phone = new Phone()
    quoted(startOn(phone), 'mum')
    const [key, text] = [...phone.kept].find(([name]) => name.includes('payments'))!
    const { version, data } = JSON.parse(text) as { version: number; data: object[] }
    phone.kept.set(key, JSON.stringify({ version, data: [{ ...data[0], ...change }] }))
    const app = startOn(phone)
    expect(app.records()).toEqual([])
    expect(app.household.store.getState().issues).toHaveLength(1)
    expect([...phone.kept.values()].some((kept) => kept.includes('"mum"'))).toBe(true)
  })
})
