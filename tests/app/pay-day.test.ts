/** Gansu's notice of 2026: 400 yuan; until 31 December 2025 without a wait, from 1 January to 28 February 2026 with one of 90 days. */
import { lastDayShown, payDayPoints, payingOn } from '@/app/pay-day'
import { answer, GROWN_UP, LANZHOU } from '../payment/support'

const payer = { region: LANZHOU, resident: GROWN_UP, assessment: answer(), asOf: '2025-11-01' }

test('days are shown to the end of the year that is paid for', () => {
  expect(lastDayShown(payer.assessment)).toBe('2026-12-31')
})

test('days are shown to the day after a special window that runs on beyond the year', () => {
  const window = { ...payer.assessment.window!, closesOn: '2027-01-29' }
  expect(lastDayShown({ ...payer.assessment, window })).toBe('2027-01-30')
})

test('paying changes when the late window begins, and when that is over', () => {
  expect(payDayPoints(payer).map(({ on }) => on)).toEqual(['2026-01-01', '2026-03-01'])
})

test('a day that is over changes nothing any more', () => {
  const asOf = '2026-01-02'
  expect(payDayPoints({ ...payer, assessment: answer({ asOf }), asOf }).map(({ on }) => on)).toEqual(['2026-03-01'])
})

test('no day is shown of a region that there is not, nor of a tier that the place does not have', () => {
  expect(payDayPoints({ ...payer, region: '999999' })).toEqual([])
  expect(payDayPoints({ ...payer, resident: { ...GROWN_UP, tier: 'tier-2' } })).toEqual([])
})

test('paying on New Year costs the same and waits 90 days', () => {
  expect(payingOn(payer, '2026-01-01')?.then).toMatchObject({
    payOn: '2026-01-01',
    amountDue: { totalFen: 40000 },
    waiting: { totalDays: 90 },
    cover: { startsOn: '2026-04-01' }
  })
})

test('past the last window nothing can be paid', () => {
  expect(payingOn(payer, '2026-03-01')?.then.amountDue).toBeNull()
})

test('paying on another day of the same window brings no new caution', () => {
  expect(payingOn(payer, '2025-12-01')?.cautions).toEqual([])
})

test('paying in a region that there is not has no answer', () => {
  expect(payingOn({ ...payer, region: '999999' }, '2025-12-01')).toBeNull()
})
