import type { Member } from '@/household'
import type { PaymentRecord } from '@/payment'
import { library, UnknownRegionError } from '@/policy'
import { memberYears, nextStepOf, paymentOf as paymentIn, yearOfRecord, yearsOf } from '@/app/member-years'
import { memberOf, paymentOf } from './support'

const mother = memberOf('mother')
const paidOn = (on: string, change: Partial<PaymentRecord> = {}) => paymentOf('mother', on, change)

function lead(records: readonly PaymentRecord[], asOf: string, member = mother) {
  const [first] = yearsOf(memberYears(member, records, asOf, library))
  return first!
}

test('a paid year has the day that is looked at, and the answer of the day of payment', () => {
  const year = lead([paidOn('2025-11-01')], '2025-12-20')
  expect([year.assessment.benefitYear, year.state]).toEqual([2026, 'paid-waiting'])
  expect([year.asOf, year.paidOn, year.assessment.asOf]).toEqual(['2025-12-20', '2025-11-01', '2025-11-01'])
  expect(paymentIn(year)).toMatchObject({ on: '2025-11-01', amountFen: 40000 })
})

test('the answer of today for a paid year is what paying once more would come to', () => {
  const { asIfUnpaid: today, assessment } = lead([paidOn('2025-11-01')], '2025-12-20')
  expect(today).toMatchObject({ asOf: '2025-12-20', phase: 'concentrated', amountDue: { totalFen: 40000 } })
  expect(today?.nextDeadline).toMatchObject({ date: '2025-12-31', daysLeft: 11 })
  expect(assessment.nextDeadline).toBeNull()
})

test('a year that is not paid is answered as of the day that is looked at', () => {
  const year = lead([], '2025-12-20')
  expect([year.asOf, year.paidOn, year.assessment.asOf]).toEqual(['2025-12-20', null, '2025-12-20'])
  expect(year.asIfUnpaid).toBe(year.assessment)
  expect(paymentIn(year)).toBeNull()
})

test('a payment that was given back does not make the year paid', () => {
  const refunded = paidOn('2025-11-01', { state: 'refunded', refundedOn: '2025-11-10' })
  const year = lead([refunded], '2025-12-20')
  expect([year.state, year.paidOn, paymentIn(year)]).toEqual(['due', null, null])
  // On a day before that it still was.
  expect(lead([refunded], '2025-11-05').paidOn).toBe('2025-11-01')
})

test('payments of other members are not taken for those of the member', () => {
  expect(lead([paidOn('2025-11-01', { memberId: 'father' })], '2025-12-20').state).toBe('due')
})

test('the resident of a member with a paid year counts as insured in it', () => {
  const status = memberYears(mother, [paidOn('2025-11-01')], '2025-12-20', library)
  expect(status.kind === 'years' && status.resident.history?.map(({ year }) => year)).toEqual([2025, 2026])
})

test('the year of a payment is found long after it is over', () => {
  const year = yearOfRecord({ benefitYear: 2026 }, mother, [paidOn('2025-11-01')], '2029-05-01', library)
  expect([year?.state, year?.asOf, year?.assessment.asOf]).toEqual(['ended', '2029-05-01', '2025-11-01'])
})

test('a member who is not born yet, or lives where the library knows nothing, has no years', () => {
  const baby: Member = { ...mother, resident: { birthDate: '2026-05-01' } }
  expect(memberYears(baby, [], '2025-12-20', library).kind).toBe('not-born')
  const empty = {
    shelfFor: (code: string) => {
      throw new UnknownRegionError(code)
    }
  }
  expect(memberYears(mother, [], '2025-12-20', empty).kind).toBe('broken')
  expect(yearOfRecord({ benefitYear: 2026 }, mother, [], '2025-12-20', empty)).toBeNull()
  expect(memberYears({ ...mother, resident: { tier: 'tier-2' } }, [], '2025-12-20', library).kind).toBe('broken')
})

test('the next step is to say what became of a payment, else to pay, else to look at what was paid', () => {
  const step = (records: readonly PaymentRecord[], asOf: string) => {
    const status = memberYears(mother, records, asOf, library)
    return status.kind === 'years' ? nextStepOf(status) : undefined
  }
  const begun = paidOn('2025-11-01', {
    state: 'handed-over',
    paid: null,
    steps: [{ state: 'handed-over', at: 0, on: '2025-11-01' }]
  })
  expect(step([begun], '2025-11-02')).toEqual({ kind: 'answer', record: begun })
  expect(step([], '2025-11-02')).toMatchObject({ kind: 'pay', year: { state: 'due' } })
  expect(step([paidOn('2025-11-01')], '2025-11-02')).toEqual({ kind: 'look', record: paidOn('2025-11-01') })
  expect(step([], '2026-05-01')).toBeNull()
})
