import type { Resident } from '@/calculator'
import { paymentsOn, withPayments } from '@/payment/history'
import { shelfFor } from '@/policy'
import { bought, CHANGSHA, LANZHOU } from './support'

/** What is known of the resident of Lanzhou once these days' payments are taken in. */
function historyOf(resident: Resident, ...days: string[]) {
  const records = days.map((on) => bought({ on, resident: {} }).record())
  return withPayments(shelfFor(LANZHOU), resident, paymentsOn(records, '2027-01-01')).history
}

test('a year that is paid in the concentrated window is insured', () => {
  expect(historyOf({}, '2025-11-05')).toEqual([{ year: 2026, scheme: 'resident', paidLate: false }])
})

test('one paid after it is paid late', () => {
  expect(historyOf({}, '2026-01-10')).toEqual([{ year: 2026, scheme: 'resident', paidLate: true }])
  const late = bought({ region: CHANGSHA, resident: {}, on: '2025-08-01' }).record()
  expect(withPayments(shelfFor(CHANGSHA), {}, [late as never]).history).toEqual([{ year: 2025, scheme: 'resident', paidLate: true }])
})

test('it takes the place of what was said of the year, but for what was said of claims', () => {
  const said = (scheme: 'none' | 'resident') => [{ year: 2025, scheme: 'resident' as const }, { year: 2026, scheme, claimed: true, usedBonus: true }]
  expect(historyOf({ history: said('none') }, '2025-11-05')).toEqual([
    { year: 2025, scheme: 'resident' },
    { year: 2026, scheme: 'resident', paidLate: false }
  ])
  expect(historyOf({ history: said('resident') }, '2025-11-05')).toEqual([
    { year: 2025, scheme: 'resident' },
    { year: 2026, scheme: 'resident', claimed: true, usedBonus: true, paidLate: false }
  ])
})

test('without payments the resident is who they were', () => {
  const resident: Resident = { history: [{ year: 2025, scheme: 'none' }] }
  expect(withPayments(shelfFor(LANZHOU), resident, [])).toBe(resident)
})
