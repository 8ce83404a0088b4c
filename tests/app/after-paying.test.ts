/** Gansu's notice of 2026: who pays in 2025 is covered from 1 January; who pays in January or February waits 90 days. */
import type { Member } from '@/household'
import type { PaymentRecord } from '@/payment'
import { library } from '@/policy'
import type { PlannedReminder } from '@/reminder'
import { nextDays, stillQuoted } from '@/app/after-paying'
import { yearOfRecord } from '@/app/member-years'
import { memberOf, paymentOf } from './support'

function paymentYear(member: Member, record: PaymentRecord, asOf: string) {
  return { record, member, year: yearOfRecord(record, member, [record], asOf, library) }
}

const paidIn2025 = (id: string, asOf: string) => paymentYear(memberOf(id), paymentOf(id, '2025-11-01'), asOf)

const recheck = (on: string): PlannedReminder => ({
  uid: on,
  memberId: 'mother',
  nickname: 'mother',
  benefitYear: 2026,
  kind: 'recheck',
  on,
  hour: 9,
  daysBefore: 0,
  about: '2025-11-01',
  until: '2025-11-30'
})

test('the payment is looked for first, on the earliest day of which one is reminded', () => {
  const reminders = [recheck('2025-11-08'), recheck('2025-11-04')]
  const [first] = nextDays([paidIn2025('mother', '2025-11-02')], reminders, '2025-11-02')
  expect(first).toEqual({ kind: 'recheck', on: '2025-11-04' })
})

test('whoever wants no reminders is still told to look for the payment', () => {
  const [first] = nextDays([paidIn2025('mother', '2025-11-02')], [], '2025-11-02')
  expect(first).toEqual({ kind: 'recheck', on: null })
})

test('a payment that was confirmed is not looked for again', () => {
  const record = paymentOf('mother', '2025-11-01', { state: 'confirmed', confirmedOn: '2025-11-08' })
  const days = nextDays([paymentYear(memberOf('mother'), record, '2025-11-09')], [], '2025-11-09')
  expect(days).toEqual([{ kind: 'cover', on: '2026-01-01', nicknames: ['mother'], isEarliest: false }])
})

test('covers that begin on one day are told together, later ones after them', () => {
  const asOf = '2026-01-15'
  const paidOn = (id: string, on: string) => paymentYear(memberOf(id), paymentOf(id, on), asOf)
  const list = [paidOn('brother', '2026-01-12'), paidOn('mother', '2026-01-10'), paidOn('father', '2026-01-10')]
  const covers = nextDays(list, [], asOf).slice(1)
  expect(covers).toEqual([
    { kind: 'cover', on: '2026-04-10', nicknames: ['mother', 'father'], isEarliest: false },
    { kind: 'cover', on: '2026-04-12', nicknames: ['brother'], isEarliest: false }
  ])
})

test('cover that has begun is no day to come', () => {
  const asOf = '2026-01-01'
  expect(nextDays([paidIn2025('mother', asOf)], [], asOf)).toEqual([{ kind: 'recheck', on: null }])
})

test('what was quoted today and not handed over is still to be paid', () => {
  const quoted = (id: string, on: string) =>
    paymentOf(id, on, { state: 'quoted', channel: null, paid: null, steps: [] })
  const records = [
    quoted('mother', '2025-11-02'),
    quoted('father', '2025-11-01'),
    quoted('stranger', '2025-11-02'),
    paymentOf('brother', '2025-11-02')
  ]
  const members = ['mother', 'father', 'brother'].map((id) => memberOf(id))
  expect(stillQuoted(records, members, '2025-11-02').map(({ member }) => member.id)).toEqual(['mother'])
})
