import fc from 'fast-check'
import { mergeRecords, recordSchema } from '@/payment'
import type { PaymentRecord } from '@/payment'
import * as v from 'valibot'
import { listOf } from '@/storage'
import { answer, LANZHOU, MINI_PROGRAM, Phone, startOn } from './support'

const same = (memberId: string) => memberId
const item = (memberId: string) => ({ memberId, region: LANZHOU, assessment: answer() })
const paidOn = { on: '2025-11-01', amountFen: 40000, receipt: '' }

/** A family's payment, as far as it got. */
function payment(
  memberId: string,
  steps: 'quoted' | 'handed-over' | 'declared-paid' | 'confirmed' | 'not-found'
): PaymentRecord {
  const { payments } = startOn(new Phone())
  const [{ id }] = payments.quote([item(memberId)]) as [PaymentRecord]
  if (steps !== 'quoted') payments.handOver([id], MINI_PROGRAM)
  if (steps !== 'quoted' && steps !== 'handed-over') payments.declarePaid([{ id, ...paidOn }])
  if (steps === 'confirmed') payments.confirm(id, '2025-11-01')
  if (steps === 'not-found') payments.notFound(id)
  return payments.record(id)
}

test('of two histories of the same payment the longer one wins, on whichever side it is', () => {
  const confirmed = payment('mum', 'confirmed')
  const before = {
    ...confirmed,
    state: 'declared-paid' as const,
    confirmedOn: null,
    steps: confirmed.steps.slice(0, 3)
  }
  expect(mergeRecords([before], [confirmed], same)).toEqual([confirmed])
  expect(mergeRecords([confirmed], [before], same)).toEqual([confirmed])
})

test('payments of the backup get the ids that their members have here', () => {
  const restored = payment('mum-there', 'declared-paid')
  expect(mergeRecords([], [restored], () => 'mum-here')).toEqual([{ ...restored, memberId: 'mum-here' }])
})

test('a quote of which nothing came is replaced by a payment, on whichever side it is', () => {
  const [quote, paid] = [payment('mum', 'quoted'), payment('mum', 'declared-paid')]
  expect(mergeRecords([quote], [paid], same)).toEqual([paid])
  expect(mergeRecords([paid], [quote], same)).toEqual([paid])
})

test('two quotes for the same member and year become one', () => {
  const [here, there] = [payment('mum', 'quoted'), payment('mum', 'quoted')]
  expect(mergeRecords([here], [there], same)).toEqual([here])
})

test('a quote that has a history is kept', () => {
  const [notFound, paid] = [payment('mum', 'not-found'), payment('mum', 'declared-paid')]
  expect(mergeRecords([paid], [notFound], same)).toHaveLength(2)
})

test('one payment that was entered on two phones becomes one', () => {
  const [here, there] = [payment('mum', 'declared-paid'), payment('mum', 'confirmed')]
  expect(mergeRecords([here], [there], same)).toEqual([there])
})

test('payments of two members, or with two receipts, stay two', () => {
  const [mum, dad] = [payment('mum', 'declared-paid'), payment('dad', 'declared-paid')]
  expect(mergeRecords([mum], [dad], same)).toEqual([mum, dad])
  const other = payment('mum', 'declared-paid')
  expect(mergeRecords([mum], [{ ...other, paid: { ...other.paid!, receipt: 'B' } }], same)).toHaveLength(2)
})

test('merged payments are in order of their age', () => {
  const [mum, dad] = [payment('mum', 'quoted'), payment('dad', 'quoted')]
  const older = { ...dad, steps: [{ ...dad.steps[0]!, at: 0 }] }
  expect(mergeRecords([mum], [older], same)).toEqual([older, mum])
})

const pool = (['mum', 'dad'] as const).flatMap((memberId) =>
  (['quoted', 'handed-over', 'declared-paid', 'confirmed', 'not-found'] as const).map((steps) =>
    payment(memberId, steps)
  )
)
const records = fc.uniqueArray(fc.constantFrom(...pool), { selector: ({ id }) => id })

test('merging a second time changes nothing, doubles no id and loses no paid record', () => {
  fc.assert(
    fc.property(records, records, (kept, restored) => {
      const merged = mergeRecords(kept, restored, same)
      expect(mergeRecords(merged, restored, same)).toEqual(merged)
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length)
      expect(v.is(listOf(recordSchema).schema, merged)).toBe(true)
      for (const { memberId, paid } of [...kept, ...restored]) {
        if (paid !== null)
          expect(merged.some((record) => record.memberId === memberId && record.paid !== null)).toBe(true)
      }
    })
  )
})
