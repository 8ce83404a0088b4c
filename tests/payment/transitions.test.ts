import { PaymentError, TRANSITIONS } from '@/payment'
import type { PaymentRecord, PaymentState } from '@/payment'
import { moved } from '@/payment/transitions'
import { MINI_PROGRAM, Phone, quoted, refusalOf, startOn } from './support'
import type { App } from './support'

const STATES: PaymentState[] = ['quoted', 'handed-over', 'declared-paid', 'confirmed', 'refunded']

/** As the specification lists them. */
const ALLOWED = [
  'quoted -> handed-over',
  'handed-over -> declared-paid',
  'declared-paid -> confirmed',
  'handed-over -> quoted',
  'declared-paid -> quoted',
  'declared-paid -> refunded',
  'confirmed -> refunded'
]

const pairs = STATES.flatMap((from) => STATES.map((to) => ({ from, to, name: `${from} -> ${to}` })))
const moment = { at: Date.parse('2025-11-02T12:00:00+08:00'), on: '2025-11-02' }

function recordIn(state: PaymentState): PaymentRecord {
  const app = startOn(new Phone())
  const [id] = quoted(app, 'mum')
  return { ...app.payments.record(id!), state }
}

test('the table of transitions lists what the specification lists', () => {
  const listed = STATES.flatMap((from) => TRANSITIONS[from].map((to) => `${from} -> ${to}`))
  expect(listed.sort()).toEqual([...ALLOWED].sort())
})

test.each(pairs.filter(({ name }) => ALLOWED.includes(name)))('the transition $name adds a step', ({ from, to }) => {
  const before = recordIn(from)
  expect(moved(before, to, moment)).toEqual({
    ...before,
    state: to,
    steps: [...before.steps, { state: to, ...moment }]
  })
})

test.each(pairs.filter(({ name }) => !ALLOWED.includes(name)))('the transition $name is refused', ({ from, to }) => {
  const before = recordIn(from)
  expect(() => moved(before, to, moment)).toThrow(PaymentError)
  expect(refusalOf(() => moved(before, to, moment))).toEqual({ code: 'transition', data: { id: before.id, from, to } })
})

/** How one gets into each state, and what one can try there. */
const INTO: Record<PaymentState, (app: App, id: string) => void> = {
  quoted: () => undefined,
  'handed-over': (app, id) => void app.payments.handOver([id], MINI_PROGRAM),
  'declared-paid': (app, id) => {
    INTO['handed-over'](app, id)
    app.payments.declarePaid([{ id, on: '2025-11-01', amountFen: 40000, receipt: '' }])
  },
  confirmed: (app, id) => {
    INTO['declared-paid'](app, id)
    app.payments.confirm(id, '2025-11-01')
  },
  refunded: (app, id) => {
    INTO['declared-paid'](app, id)
    app.payments.refund(id, '2025-11-01')
  }
}

const ACTIONS: Record<string, { act: (app: App, id: string) => void; from: PaymentState[] }> = {
  handOver: { act: (app, id) => void app.payments.handOver([id], MINI_PROGRAM), from: ['quoted'] },
  notPaid: { act: (app, id) => app.payments.notPaid([id]), from: ['handed-over'] },
  declarePaid: {
    act: (app, id) => app.payments.declarePaid([{ id, on: '2025-11-01', amountFen: 40000, receipt: '' }]),
    from: ['handed-over']
  },
  confirm: { act: (app, id) => app.payments.confirm(id, '2025-11-01'), from: ['declared-paid'] },
  notFound: { act: (app, id) => app.payments.notFound(id), from: ['declared-paid'] },
  refund: { act: (app, id) => app.payments.refund(id, '2025-11-01'), from: ['declared-paid', 'confirmed'] }
}

const tries = STATES.flatMap((state) => Object.keys(ACTIONS).map((action) => ({ state, action })))

test.each(tries)(
  'the action $action on a payment that is $state is taken where the table allows it, else refused',
  ({ state, action }) => {
    const phone = new Phone()
    const app = startOn(phone)
    const [id] = quoted(app, 'mum')
    INTO[state](app, id!)
    const { act, from } = ACTIONS[action]!
    const before = { writes: phone.writes, record: app.payments.record(id!) }

    if (from.includes(state)) {
      act(app, id!)
      expect(phone.writes).toBe(before.writes + 1)
      expect(app.payments.record(id!).steps).toHaveLength(before.record.steps.length + 1)
    } else {
      expect(refusalOf(() => act(app, id!))).toMatchObject({ code: 'transition', data: { id: id!, from: state } })
      expect(phone.writes).toBe(before.writes)
      expect(app.payments.record(id!)).toBe(before.record)
    }
  }
)
