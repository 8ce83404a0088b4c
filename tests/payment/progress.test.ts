import { progressOf, memberYearOf } from '@/payment'
import type { PaymentRecord } from '@/payment'
import type { Resident } from '@/calculator'
import { library } from '@/policy'
import { bought, GROWN_UP, LANZHOU, MINI_PROGRAM, Phone, quoted, startOn } from './support'

const LAPSED: Resident = { birthDate: '1964-01-01', history: [{ year: 2025, scheme: 'none' }] }

/** Each step in a line: what, when, and whether it is done, now or ahead. */
function steps(records: readonly PaymentRecord[], asOf: string, resident: Resident = GROWN_UP): string[] {
  const { assessment } = memberYearOf({ library, region: LANZHOU, resident, records, asOf }, records[0]!.benefitYear)!
  return progressOf(records[0]!, assessment, asOf).map(({ kind, on, status }) => `${kind} ${on ?? '?'} ${status}`)
}

test('the steps after a quote are expected from the day of the quote', () => {
  const app = startOn(new Phone())
  quoted(app, 'mum')
  expect(steps(app.records(), '2025-11-01')).toEqual([
    'quoted 2025-11-01 now',
    'handed-over ? ahead',
    'declared-paid ? ahead',
    'confirmed ? ahead',
    'covered 2026-01-01 ahead',
    'ended 2026-12-31 ahead'
  ])
})

test('a payment that was handed over waits to be declared as paid', () => {
  const app = startOn(new Phone())
  app.payments.handOver(quoted(app, 'mum'), MINI_PROGRAM)
  expect(steps(app.records(), '2025-11-01').slice(0, 3)).toEqual([
    'quoted 2025-11-01 done',
    'handed-over 2025-11-01 now',
    'declared-paid ? ahead'
  ])
})

test('a payment that was taken back is at the quote again', () => {
  const app = startOn(new Phone())
  const ids = quoted(app, 'mum')
  app.payments.handOver(ids, MINI_PROGRAM)
  app.payments.notPaid(ids)
  expect(steps(app.records(), '2025-11-01').slice(0, 2)).toEqual(['quoted 2025-11-01 now', 'handed-over ? ahead'])
})

test('a payment after a lapse is confirmed, waits, is covered and ends', () => {
  const { app, id, phone } = bought({ on: '2026-01-10', resident: LAPSED })
  expect(steps(app.records(), '2026-01-10', LAPSED)).toEqual([
    'quoted 2026-01-10 done',
    'handed-over 2026-01-10 done',
    'declared-paid 2026-01-10 done',
    'confirmed ? ahead',
    'waiting 2026-01-10 now',
    'covered 2026-04-10 ahead',
    'ended 2026-12-31 ahead'
  ])
  phone.today = '2026-01-14'
  app.payments.confirm(id, '2026-01-14')
  expect(steps(app.records(), '2026-04-09', LAPSED).slice(3)).toEqual([
    'confirmed 2026-01-14 done',
    'waiting 2026-01-10 now',
    'covered 2026-04-10 ahead',
    'ended 2026-12-31 ahead'
  ])
  expect(steps(app.records(), '2026-04-10', LAPSED).slice(4)).toEqual([
    'waiting 2026-01-10 done',
    'covered 2026-04-10 now',
    'ended 2026-12-31 ahead'
  ])
  expect(steps(app.records(), '2026-12-31', LAPSED).slice(4)).toEqual([
    'waiting 2026-01-10 done',
    'covered 2026-04-10 now',
    'ended 2026-12-31 ahead'
  ])
  expect(steps(app.records(), '2027-01-01', LAPSED).slice(4)).toEqual([
    'waiting 2026-01-10 done',
    'covered 2026-04-10 done',
    'ended 2026-12-31 now'
  ])
})

test('a payment in autumn has reached nothing of the cover before the year begins', () => {
  const { record } = bought({ on: '2025-11-05' })
  expect(steps([record()], '2025-12-31').slice(2)).toEqual([
    'declared-paid 2025-11-05 now',
    'confirmed ? ahead',
    'covered 2026-01-01 ahead',
    'ended 2026-12-31 ahead'
  ])
})

test('a first day of cover that is not stated has no date among the steps', () => {
  // More than 90 days old: the letter to parents promises cover from birth to those who pay in time only.
  const newborn: Resident = { birthDate: '2026-01-20' }
  const { record } = bought({ on: '2026-05-01', resident: newborn })
  expect(steps([record()], '2026-06-01', newborn).slice(2)).toEqual([
    'declared-paid 2026-05-01 now',
    'confirmed ? ahead',
    'covered ? ahead',
    'ended 2026-12-31 ahead'
  ])
  expect(steps([record()], '2027-01-01', newborn).slice(4)).toEqual(['covered ? done', 'ended 2026-12-31 now'])
})

test('a newborn paid for within 90 days is covered from the day of birth', () => {
  const newborn: Resident = { birthDate: '2026-01-20' }
  const { record } = bought({ on: '2026-02-01', resident: newborn })
  expect(steps([record()], '2026-03-01', newborn).slice(2)).toEqual([
    'declared-paid 2026-02-01 done',
    'confirmed ? ahead',
    'covered 2026-01-20 now',
    'ended 2026-12-31 ahead'
  ])
})

test('a refund is the last step; steps that were not reached are left out', () => {
  const { app, id } = bought({ on: '2025-11-05' })
  app.payments.refund(id, '2025-11-05')
  expect(steps(app.records(), '2025-11-05')).toEqual([
    'quoted 2025-11-05 done',
    'handed-over 2025-11-05 done',
    'declared-paid 2025-11-05 done',
    'refunded 2025-11-05 now'
  ])
})
