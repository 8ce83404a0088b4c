/** What a resident says of a payment: that it was made, that it was otherwise, that it is not there. */
import { addDays } from '@/calculator'
import { declared, MINI_PROGRAM, Phone, quoted, refusalOf, refusalsOf, startOn } from './support'

describe('declaring payments', () => {
  test('for several members takes one write, and trims the number of the receipt', () => {
    const phone = new Phone()
    const app = startOn(phone)
    const ids = quoted(app, 'mum', 'dad')
    app.payments.handOver(ids, MINI_PROGRAM)
    phone.writes = 0
    phone.today = '2025-11-03'
    app.payments.declarePaid([
      { id: ids[0]!, on: '2025-11-01', amountFen: 40000, receipt: ' 3620 ' },
      { id: ids[1]!, on: '2025-11-02', amountFen: 9000, receipt: '' }
    ])
    expect(phone.writes).toBe(1)
    expect(startOn(phone).records()).toMatchObject([
      { state: 'declared-paid', paid: { on: '2025-11-01', amountFen: 40000, receipt: '3620', saidBy: 'resident' } },
      { state: 'declared-paid', paid: { on: '2025-11-02', amountFen: 9000, receipt: '', saidBy: 'resident' } }
    ])
  })

  test.each([
    ['a day that does not exist', { on: '2025-02-30' }, 'date-invalid'],
    ['tomorrow', { on: '2025-11-02' }, 'date-in-future'],
    ['half a fen', { amountFen: 0.5 }, 'amount-invalid'],
    ['less than nothing', { amountFen: -1 }, 'amount-invalid'],
    ['a receipt of 65 characters', { receipt: '1'.repeat(65) }, 'receipt-too-long']
  ])('is refused with %s', (_, change, code) => {
    const app = startOn(new Phone())
    const [id] = quoted(app, 'mum')
    app.payments.handOver([id!], MINI_PROGRAM)
    const declaration = { id: id!, on: '2025-11-01', amountFen: 40000, receipt: '', ...change }
    expect(refusalOf(() => app.payments.declarePaid([declaration]))).toMatchObject({ code, data: { id: id! } })
    expect(app.payments.record(id!).state).toBe('handed-over')
  })

  test('tells at once what is wrong with each of several, and writes none of them', () => {
    const phone = new Phone()
    const app = startOn(phone)
    const [mum, dad, sister] = quoted(app, 'mum', 'dad', 'sister')
    app.payments.handOver([mum!, dad!, sister!], MINI_PROGRAM)
    phone.writes = 0
    const right = { on: '2025-11-01', amountFen: 40000, receipt: '' }
    const refusals = refusalsOf(() =>
      app.payments.declarePaid([
        { id: mum!, ...right, amountFen: -1 },
        { id: dad!, ...right },
        { id: sister!, ...right, on: '2025-11-02' }
      ])
    )
    expect(refusals).toMatchObject([
      { code: 'amount-invalid', data: { id: mum! } },
      { code: 'date-in-future', data: { id: sister! } }
    ])
    expect(phone.writes).toBe(0)
    expect([mum, dad, sister].map((id) => app.payments.record(id!).state)).toEqual([
      'handed-over',
      'handed-over',
      'handed-over'
    ])
  })

  test('tells who paid and who did not in one write', () => {
    const phone = new Phone()
    const app = startOn(phone)
    const [mum, dad] = quoted(app, 'mum', 'dad')
    app.payments.handOver([mum!, dad!], MINI_PROGRAM)
    phone.writes = 0
    app.payments.declarePaid([{ id: mum!, on: '2025-11-01', amountFen: 40000, receipt: '' }], [dad!])
    expect(phone.writes).toBe(1)
    expect(startOn(phone).records()).toMatchObject([{ state: 'declared-paid' }, { state: 'quoted', channel: null }])
  })

  test('declares nothing where a payment told beside it cannot be taken back', () => {
    const phone = new Phone()
    const app = startOn(phone)
    const [mum, dad] = quoted(app, 'mum', 'dad')
    app.payments.handOver([mum!], MINI_PROGRAM)
    const before = app.records()
    phone.writes = 0
    const said = { id: mum!, on: '2025-11-01', amountFen: 40000, receipt: '' }
    expect(refusalOf(() => app.payments.declarePaid([said], [dad!]))).toMatchObject({
      code: 'transition',
      data: { id: dad! }
    })
    expect(phone.writes).toBe(0)
    expect(app.records()).toEqual(before)
  })

  test('keeps nothing on the phone of who paid and who did not where the storage fails', () => {
    const phone = new Phone()
    const app = startOn(phone)
    const [mum, dad] = quoted(app, 'mum', 'dad')
    app.payments.handOver([mum!, dad!], MINI_PROGRAM)
    const before = new Map(phone.kept)
    phone.full = true
    app.payments.declarePaid([{ id: mum!, on: '2025-11-01', amountFen: 40000, receipt: '' }], [dad!])
    expect(phone.kept).toEqual(before)
    expect(startOn(phone).records()).toMatchObject([{ state: 'handed-over' }, { state: 'handed-over' }])
  })

  test('accepts a payment of nothing where nothing is due', () => {
    const app = startOn(new Phone())
    const [id] = quoted(app, 'mum')
    app.payments.handOver([id!], MINI_PROGRAM)
    app.payments.declarePaid([{ id: id!, on: '2025-11-01', amountFen: 0, receipt: '' }])
    expect(app.payments.record(id!)).toMatchObject({ paid: { amountFen: 0 } })
  })

  test('can be taken back as not found: it is unpaid again, and what was said stays in the history', () => {
    const app = startOn(new Phone())
    const id = declared(app)
    app.payments.notFound(id)
    expect(app.payments.record(id)).toMatchObject({ state: 'quoted', paid: null })
    expect(app.payments.record(id).steps[3]).toMatchObject({
      state: 'quoted',
      was: { on: '2025-11-01', amountFen: 40000, receipt: 'A1' }
    })
  })

  test('is followed by a confirmation or a refund on a day not before the payment', () => {
    const app = startOn(new Phone())
    const id = declared(app)
    const before = addDays('2025-11-01', -1)
    expect(refusalOf(() => app.payments.confirm(id, before))).toMatchObject({
      code: 'date-before-payment',
      data: { id, paidOn: '2025-11-01' }
    })
    expect(refusalOf(() => app.payments.refund(id, before))).toMatchObject({ code: 'date-before-payment' })
    expect(refusalOf(() => app.payments.confirm(id, '2025-11-02'))).toMatchObject({ code: 'date-in-future' })
    app.payments.confirm(id, '2025-11-01')
    app.payments.refund(id, '2025-11-01')
    expect(app.payments.record(id)).toMatchObject({
      confirmedOn: '2025-11-01',
      refundedOn: '2025-11-01',
      paid: { amountFen: 40000 }
    })
  })
})

describe('correcting a payment', () => {
  const right = { on: '2025-10-31', amountFen: 9000, receipt: 'B2' }

  test('replaces the entry and keeps the old one', () => {
    const phone = new Phone()
    const app = startOn(phone)
    const id = declared(app)
    phone.writes = 0
    app.payments.correct(id, right)
    expect(phone.writes).toBe(1)
    const record = startOn(phone).payments.record(id)
    expect(record).toMatchObject({ state: 'declared-paid', paid: { ...right, saidBy: 'resident' } })
    expect(record.steps[3]).toMatchObject({
      state: 'declared-paid',
      was: { on: '2025-11-01', amountFen: 40000, receipt: 'A1' }
    })
  })

  test('adds no step if nothing differs', () => {
    const app = startOn(new Phone())
    const id = declared(app)
    const before = app.payments.record(id)
    app.payments.correct(id, { on: '2025-11-01', amountFen: 40000, receipt: 'A1' })
    expect(app.payments.record(id)).toEqual(before)
  })

  test('does not move the payment behind its confirmation, nor behind the day of its refund', () => {
    const phone = new Phone()
    const app = startOn(phone)
    const id = declared(app)
    app.payments.confirm(id, '2025-11-01')
    phone.today = '2025-11-05'
    const later = { ...right, on: '2025-11-03' }
    const refusal = { code: 'date-after-outcome', data: { id, date: '2025-11-03', outcomeOn: '2025-11-01' } }
    expect(refusalOf(() => app.payments.correct(id, later))).toMatchObject(refusal)
    app.payments.refund(id, '2025-11-02')
    expect(refusalOf(() => app.payments.correct(id, later))).toMatchObject(refusal)
  })

  test('is refused where there is no payment', () => {
    const app = startOn(new Phone())
    const [id] = quoted(app, 'mum')
    expect(refusalOf(() => app.payments.correct(id!, right))).toMatchObject({ code: 'nothing-to-correct' })
  })
})

test('a declared payment that finds no room is shown, told, and asked for again after a kill', () => {
  const phone = new Phone()
  const app = startOn(phone)
  const [id] = quoted(app, 'mum')
  app.payments.handOver([id!], MINI_PROGRAM)
  phone.full = true
  app.payments.declarePaid([{ id: id!, on: '2025-11-01', amountFen: 40000, receipt: '' }])
  expect(app.payments.record(id!).state).toBe('declared-paid')
  expect(app.household.store.getState().issues).toMatchObject([{ kind: 'full' }])
  expect(startOn(phone).payments.record(id!).state).toBe('handed-over')
  phone.full = false
  app.payments.confirm(id!, '2025-11-01')
  expect(startOn(phone).payments.record(id!).state).toBe('confirmed')
})
