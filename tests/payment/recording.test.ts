/** A payment that was made without this app, as at a counter, written down afterwards. */
import { answer, LANZHOU, MINI_PROGRAM, Phone, quoted, refusalOf, startOn } from './support'

const said = { on: '2025-11-01', amountFen: 40000, receipt: ' 3620 ' }

test('recording a payment goes from quote to declared in one write, and outlives the app', () => {
  const phone = new Phone()
  const app = startOn(phone)
  const [id] = quoted(app, 'mum')
  phone.writes = 0
  phone.today = '2025-11-03'
  app.payments.recordPaid([{ id: id!, ...said }])
  expect(phone.writes).toBe(1)
  expect(phone.opened).toEqual([])
  const [record] = startOn(phone).records()
  expect(record).toMatchObject({
    state: 'declared-paid',
    channel: null,
    batch: null,
    paid: { on: '2025-11-01', amountFen: 40000, receipt: '3620', saidBy: 'resident' },
    secondTime: false
  })
  expect(record!.steps.map(({ state, on }) => `${state} ${on}`)).toEqual([
    'quoted 2025-11-01',
    'handed-over 2025-11-03',
    'declared-paid 2025-11-03'
  ])
})

test.each([
  ['tomorrow', { on: '2025-11-02' }, 'date-in-future'],
  ['less than nothing', { amountFen: -1 }, 'amount-invalid']
])('recording a payment is refused with %s, and the quote stays a quote', (_, change, code) => {
  const phone = new Phone()
  const app = startOn(phone)
  const [id] = quoted(app, 'mum')
  phone.writes = 0
  expect(refusalOf(() => app.payments.recordPaid([{ id: id!, ...said, ...change }]))).toMatchObject({ code })
  expect(phone.writes).toBe(0)
  expect(app.payments.record(id!)).toMatchObject({ state: 'quoted', paid: null })
})

test('a payment that was begun in the app cannot be recorded as a second one', () => {
  const app = startOn(new Phone())
  const [id] = quoted(app, 'mum')
  app.payments.handOver([id!], MINI_PROGRAM)
  expect(refusalOf(() => app.payments.recordPaid([{ id: id!, ...said }]))).toMatchObject({ code: 'transition' })
  app.payments.declarePaid([{ id: id!, ...said }])
  expect(refusalOf(() => app.payments.recordPaid([{ id: id!, ...said }]))).toMatchObject({ code: 'transition' })
})

test('recording a second payment beside a paid one has to be wanted', () => {
  const phone = new Phone()
  const app = startOn(phone)
  const [id] = quoted(app, 'mum')
  app.payments.recordPaid([{ id: id!, ...said }])
  const [second] = app.payments.quote([{ memberId: 'mum', region: LANZHOU, assessment: answer(), again: true }])
  const [key, text] = [...phone.kept].find(([, kept]) => kept.includes(second!.id))!
  phone.kept.set(key, text.replace('"secondTime":true', '"secondTime":false'))
  const again = startOn(phone)
  expect(refusalOf(() => again.payments.recordPaid([{ id: second!.id, ...said }]))).toMatchObject({
    code: 'already-paid'
  })
  app.payments.recordPaid([{ id: second!.id, ...said }])
  expect(app.payments.record(second!.id)).toMatchObject({ state: 'declared-paid', secondTime: true })
})

test('recording writes nothing while another day is looked at', () => {
  const app = startOn(new Phone())
  const [id] = quoted(app, 'mum')
  app.household.startPreview('2025-11-05')
  expect(refusalOf(() => app.payments.recordPaid([{ id: id!, ...said }]))).toMatchObject({ code: 'preview-on' })
})

test('payments for several people are recorded in one write, or none of them is', () => {
  const phone = new Phone()
  const app = startOn(phone)
  const [mum, dad] = quoted(app, 'mum', 'dad') as [string, string]
  phone.writes = 0
  const wrong = [
    { id: mum, ...said },
    { id: dad, ...said, on: '2025-11-02' }
  ]
  expect(refusalOf(() => app.payments.recordPaid(wrong))).toMatchObject({ code: 'date-in-future', data: { id: dad } })
  expect(app.payments.record(mum)).toMatchObject({ state: 'quoted' })
  expect(phone.writes).toBe(0)
  app.payments.recordPaid([
    { id: mum, ...said },
    { id: dad, ...said, on: '2025-10-31' }
  ])
  expect(phone.writes).toBe(1)
  expect(startOn(phone).records()).toMatchObject([
    { state: 'declared-paid', paid: { on: '2025-11-01' } },
    { state: 'declared-paid', paid: { on: '2025-10-31' } }
  ])
})
