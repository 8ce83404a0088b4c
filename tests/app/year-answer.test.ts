import { canAnswerPaid, canChangeYearAnswer, withYearAnswer } from '@/app/year-answer'
import { residentOn } from '@/household'
import { memberYearsOf } from '@/payment'
import type { Resident } from '@/calculator'
import { library } from '@/policy'

const lead = (asOf: string, resident: Resident, region = '620102') =>
  memberYearsOf({ library, region, resident, records: [], asOf })!.lead

test('what is said of a year is written into the history, changed, and taken out', () => {
  const before: Resident = { birthDate: '1964-01-01', history: [{ year: 2025, scheme: 'resident', claimed: false }] }
  const paid = withYearAnswer(before, 2027, 'resident')
  expect(paid.history).toEqual([
    { year: 2025, scheme: 'resident', claimed: false },
    { year: 2027, scheme: 'resident' }
  ])
  expect(withYearAnswer(paid, 2027, 'none').history?.[1]).toEqual({ year: 2027, scheme: 'none' })
  expect(withYearAnswer(paid, 2027, null)).toEqual(before)
})

test('a resident who was never asked about a year has no history once nothing is said any more', () => {
  const before: Resident = { birthDate: '1964-01-01' }
  expect(withYearAnswer(withYearAnswer(before, 2026, 'none'), 2026, null)).toEqual(before)
})

describe('somebody who was never insured before', () => {
  const NEVER: Resident = {
    birthDate: '1990-01-01',
    neverInsured: true,
    history: [
      { year: 2024, scheme: 'none' },
      { year: 2025, scheme: 'none' }
    ]
  }
  const seenOn = (resident: Resident) => residentOn({ resident }, '2026-11-28')

  test('enrols for the first time with the year that is said to be paid, and has missed none before it', () => {
    const { neverInsured, history } = seenOn(withYearAnswer(NEVER, 2027, 'resident'))!
    expect([neverInsured, history]).toEqual([undefined, [{ year: 2027, scheme: 'resident' }]])
    expect(lead('2026-11-28', seenOn(withYearAnswer(NEVER, 2027, 'resident'))!).state).toBe('paid-waiting')
  })

  test('is as before once that is corrected to not paid, and then to not sure', () => {
    const unpaid = withYearAnswer(withYearAnswer(NEVER, 2027, 'resident'), 2027, 'none')
    expect(unpaid).toEqual({ ...NEVER, history: [...NEVER.history!, { year: 2027, scheme: 'none' }] })
    expect(withYearAnswer(unpaid, 2027, null)).toEqual(NEVER)
    expect(withYearAnswer(withYearAnswer(NEVER, 2027, 'resident'), 2027, null)).toEqual(NEVER)
  })

  test('has missed nothing either when kept as former versions wrote it, without what was before', () => {
    const former: Resident = { birthDate: '1990-01-01', history: [{ year: 2027, scheme: 'resident' }] }
    expect(seenOn(former)?.history).toEqual([{ year: 2027, scheme: 'resident' }])
  })
})

test('the coming year without a notice can be said to be paid once it leads, and be taken back', () => {
  const insured: Resident = { history: [{ year: 2026, scheme: 'resident' }] }
  expect(canAnswerPaid(lead('2026-09-01', insured))).toBe(true)
  expect(canAnswerPaid(lead('2026-11-28', insured))).toBe(true)
  // From the new year on it is asked about anyway.
  expect(canAnswerPaid(lead('2027-01-05', insured))).toBe(false)
  // Of 2026 there is a notice: its payment is recorded with day and amount.
  expect(canAnswerPaid(lead('2025-11-01', {}))).toBe(false)
  const said = lead('2026-11-28', withYearAnswer(insured, 2027, 'resident'))
  expect(said.state).toBe('paid-waiting')
  expect(canChangeYearAnswer(said)).toBe(true)
  expect(canAnswerPaid(said)).toBe(false)
})

test('a resident who says in January that the year is paid is insured, from a day that nobody knows', () => {
  const said = lead('2027-01-05', withYearAnswer({ history: [{ year: 2026, scheme: 'resident' }] }, 2027, 'resident'))
  expect([said.assessment.benefitYear, said.state, canChangeYearAnswer(said)]).toEqual([2027, 'said-paid', true])
})

test('a year after 2199, which cannot be kept, cannot be said to be paid', () => {
  const insured: Resident = { history: [{ year: 2199, scheme: 'resident' }] }
  expect(canAnswerPaid(lead('2198-12-31', { history: [{ year: 2198, scheme: 'resident' }] }))).toBe(true)
  expect(canAnswerPaid(lead('2199-12-31', insured))).toBe(false)
})
