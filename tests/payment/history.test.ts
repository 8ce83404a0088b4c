import { assess, project } from '@/calculator'
import type { Resident } from '@/calculator'
import { paymentsOn, withPayments } from '@/payment/history'
import { library, shelfFor } from '@/policy'
import { bought, CHANGSHA, FULING, LANZHOU } from './support'

const livingIn = (region: string) => ({ library, shelf: shelfFor(region) })

/** What is known of the resident of Lanzhou once these days' payments are taken in. */
function historyOf(resident: Resident, ...days: string[]) {
  const records = days.map((on) => bought({ on, resident: {} }).record())
  return withPayments(livingIn(LANZHOU), resident, paymentsOn(records, '2027-01-01')).history
}

test('a year that is paid in the concentrated window counts as insured', () => {
  expect(historyOf({}, '2025-11-05')).toEqual([{ year: 2026, scheme: 'resident', paidLate: false }])
})

test('a year that is paid after the concentrated window counts as paid late', () => {
  expect(historyOf({}, '2026-01-10')).toEqual([{ year: 2026, scheme: 'resident', paidLate: true }])
  const late = bought({ region: CHANGSHA, resident: {}, on: '2025-08-01' }).record()
  expect(withPayments(livingIn(CHANGSHA), {}, [late as never]).history).toEqual([
    { year: 2025, scheme: 'resident', paidLate: true }
  ])
})

describe('whether a year was paid late is told by the place where it was paid, wherever the member lives now', () => {
  const paidIn = (region: string, on: string) => bought({ region, resident: {}, on, benefitYear: 2026 }).record()
  const in2027 = (lives: string, record: ReturnType<typeof paidIn>) =>
    withPayments(livingIn(lives), {}, paymentsOn([record], '2027-01-01')).history

  test('Hunan collects for 2026 until 31 January 2026, so one paid there on the 15th is not late for Lanzhou either', () => {
    expect(in2027(LANZHOU, paidIn(CHANGSHA, '2026-01-15'))).toEqual([
      { year: 2026, scheme: 'resident', paidLate: false }
    ])
  })

  test('Gansu collects for 2026 until 31 December 2025, so one paid there on 15 January is late for Changsha as well', () => {
    expect(in2027(CHANGSHA, paidIn(LANZHOU, '2026-01-15'))).toEqual([
      { year: 2026, scheme: 'resident', paidLate: true }
    ])
  })

  test('where there is no notice of the year nobody knows, and nothing is said', () => {
    const record = { ...paidIn(LANZHOU, '2025-11-05'), region: FULING }
    expect(in2027(LANZHOU, record)).toEqual([{ year: 2026, scheme: 'resident' }])
  })

  test('after the last window of the notice it is late, though no window is open on that day', () => {
    const record = paidIn(LANZHOU, '2025-11-05')
    const late = { ...record, paid: { ...record.paid!, on: '2026-12-30' } }
    expect(in2027(LANZHOU, late)).toEqual([{ year: 2026, scheme: 'resident', paidLate: true }])
  })

  test('a place that the library does not know is judged by the one where the member lives', () => {
    const record = { ...paidIn(LANZHOU, '2026-01-15'), region: '000000' }
    expect(in2027(LANZHOU, record)).toEqual([{ year: 2026, scheme: 'resident', paidLate: true }])
  })
})

test('a payment replaces what was said of the year, except what was said of claims', () => {
  const said = (scheme: 'none' | 'resident') => [
    { year: 2025, scheme: 'resident' as const },
    { year: 2026, scheme, claimed: true, usedBonus: true }
  ]
  expect(historyOf({ history: said('none') }, '2025-11-05')).toEqual([
    { year: 2025, scheme: 'resident' },
    { year: 2026, scheme: 'resident', paidLate: false }
  ])
  expect(historyOf({ history: said('resident') }, '2025-11-05')).toEqual([
    { year: 2025, scheme: 'resident' },
    { year: 2026, scheme: 'resident', claimed: true, usedBonus: true, paidLate: false }
  ])
})

test('a resident without payments keeps the history that was said', () => {
  const resident: Resident = { history: [{ year: 2025, scheme: 'none' }] }
  expect(withPayments(livingIn(LANZHOU), resident, [])).toBe(resident)
})

describe('a resident of Lanzhou who was never insured', () => {
  const NEVER: Resident = {
    birthDate: '1990-01-01',
    neverInsured: true,
    history: [
      { year: 2024, scheme: 'none' },
      { year: 2025, scheme: 'none' }
    ]
  }
  const shelf = shelfFor(LANZHOU)
  const paid = bought({ on: '2025-11-05', resident: NEVER }).record()
  const known = withPayments(livingIn(LANZHOU), NEVER, paymentsOn([paid], '2026-11-28'))

  test('counts as insured once a year is paid, and has missed nothing before it', () => {
    expect(known).toEqual({ birthDate: '1990-01-01', history: [{ year: 2026, scheme: 'resident', paidLate: false }] })
    expect(NEVER.neverInsured).toBe(true)
  })

  test.each([2026, 2027])(
    'is answered about %i without a lapse or a word about enrolling for the first time',
    (benefitYear) => {
      const { waiting, missedYears, cautions } = assess(shelf, { asOf: '2026-11-28', benefitYear, resident: known })
      expect({ missedYears, waits: waiting.totalDays }).toEqual({ missedYears: 0, waits: 0 })
      expect(cautions.map(({ code }) => code)).not.toContain('first-enrolment-unclear')
    }
  )

  test('waits nothing in a plan for the next year', () => {
    const { years, cautions } = project(shelf, {
      asOf: '2026-11-28',
      resident: known,
      plan: [{ year: 2027, enrol: true }]
    })
    expect(years).toMatchObject([{ missedBefore: 0, waiting: { totalDays: 0 }, cover: { startsOn: '2027-01-01' } }])
    expect(cautions.map(({ code }) => code)).not.toContain('first-enrolment-unclear')
  })

  test('has missed a year that is not paid after the first one', () => {
    const skipped = withPayments(
      livingIn(LANZHOU),
      { ...NEVER, history: [...NEVER.history!, { year: 2027, scheme: 'none' }] },
      paymentsOn([paid], '2026-11-28')
    )
    expect(skipped.history).toEqual([
      { year: 2027, scheme: 'none' },
      { year: 2026, scheme: 'resident', paidLate: false }
    ])
    expect(skipped).not.toHaveProperty('neverInsured')
  })

  test('still counts as never insured while nothing is paid, or after a refund', () => {
    expect(withPayments(livingIn(LANZHOU), NEVER, [])).toBe(NEVER)
    const back = { ...paid, state: 'refunded' as const, refundedOn: '2025-11-20' }
    expect(withPayments(livingIn(LANZHOU), NEVER, paymentsOn([back], '2026-11-28'))).toBe(NEVER)
  })
})

test('a year that was said to be missed counts as insured once it is paid', () => {
  expect(
    historyOf(
      {
        history: [
          { year: 2025, scheme: 'none' },
          { year: 2026, scheme: 'none' }
        ]
      },
      '2026-01-10'
    )
  ).toEqual([
    { year: 2025, scheme: 'none' },
    { year: 2026, scheme: 'resident', paidLate: true }
  ])
})
