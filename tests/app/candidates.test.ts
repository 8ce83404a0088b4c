/** Gansu's notice of 2026: 400 yuan, from 15 October to 31 December 2025, with a wait until 28 February 2026. Of 2027 there is none. */
import type { Member } from '@/household'
import type { PaymentRecord } from '@/payment'
import { library } from '@/policy'
import {
  candidatesOf,
  chosenAtFirst,
  confirmKey,
  quoteItemOf,
  seasonToAsk,
  totalOf,
  unconfirmed
} from '@/app/candidates'
import type { Candidate } from '@/app/candidates'
import { memberYears } from '@/app/member-years'
import { begunFor, memberOf, paymentOf } from './support'

function candidates(asOf: string, members: readonly Member[], records: readonly PaymentRecord[] = []) {
  const family = members.map((member) => memberYears(member, records, asOf, library))
  return candidatesOf(family, records, asOf)
}

const keys = (list: readonly Candidate[]) => list.map(({ key }) => key)
const mother = memberOf('mother')
const father = memberOf('father')

test('in the window each member is due, and all are chosen at first', () => {
  const found = candidates('2025-12-20', [mother, father])
  expect(keys(found.due)).toEqual(['mother-2026', 'father-2026'])
  expect([found.paid, found.pending, found.toAsk, found.stopped, found.broken]).toEqual([[], [], [], [], []])
  expect(chosenAtFirst(found, undefined, false)).toEqual(['mother-2026', 'father-2026'])
  expect(chosenAtFirst(found, undefined, true)).toEqual([])
  expect(chosenAtFirst(found, 'father', true)).toEqual(['father-2026'])
})

test('what is due for several people is one sum', () => {
  const { due } = candidates('2025-12-20', [mother, father])
  expect(totalOf(due)).toMatchObject({ people: 2, sum: { totalFen: 80000, certainty: 'exact' } })
})

test('a payment that nobody has said the outcome of is pending', () => {
  const found = candidates('2025-12-20', [mother], [begunFor('mother', '2025-11-01')])
  expect(keys(found.pending)).toEqual(['mother-2026'])
  expect(found.due).toEqual([])
})

test('a year that is paid can be paid again only once it is said that this is known', () => {
  const { due, paid } = candidates('2025-12-20', [mother], [paymentOf('mother', '2025-11-01')])
  expect([keys(due), keys(paid)]).toEqual([[], ['mother-2026-again']])
  const [again] = paid
  expect(again?.warnings).toEqual([
    expect.objectContaining({ kind: 'already-paid', level: 'confirm', paidOn: '2025-11-01', amountFen: 40000 })
  ])
  const key = confirmKey(again!, { kind: 'already-paid' })
  expect(unconfirmed(paid, [])).toEqual([{ key, candidate: again }])
  expect(unconfirmed(paid, [key])).toEqual([])
})

test('a quote says whether the year is paid for once more', () => {
  const [first] = candidates('2025-12-20', [mother]).due
  const [again] = candidates('2025-12-20', [mother], [paymentOf('mother', '2025-11-01')]).paid
  expect(quoteItemOf(first!)).toMatchObject({ memberId: 'mother', region: '620102', again: false })
  expect(quoteItemOf(again!).again).toBe(true)
})

test('past the last window the year cannot be paid, and that is why', () => {
  const { due, stopped } = candidates('2026-03-01', [mother])
  expect(due).toEqual([])
  expect(stopped.map(({ key, stop }) => [key, stop.kind])).toEqual([['mother-2026', 'window-closed']])
})

test('before the first window the year cannot be paid yet, and its opening is named', () => {
  const [stopped] = candidates('2025-10-14', [mother]).stopped
  expect(stopped?.stop).toMatchObject({ kind: 'window-not-open', opensOn: '2025-10-15' })
})

test('a year without a notice is to be asked about in its season', () => {
  const insured = memberOf('mother', { resident: { history: [{ year: 2026, scheme: 'resident' }] } })
  const found = candidates('2026-11-28', [insured])
  expect(keys(found.toAsk)).toEqual(['mother-2027'])
  // A year on from the window of 2026.
  expect(seasonToAsk(found)).toMatchObject({ benefitYear: 2027, closesOn: '2026-12-31', phase: 'now' })
  expect(seasonToAsk(candidates('2025-12-20', [mother]))).toBeNull()
})

test('a member who does not fit the rules of their place any more is named, and nothing else is said of them', () => {
  const broken = memberOf('mother', { resident: { tier: 'tier-2' } })
  const found = candidates('2025-12-20', [broken, father])
  expect(found.broken).toEqual([broken])
  expect(keys(found.due)).toEqual(['father-2026'])
})
