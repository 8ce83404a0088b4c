import { firstPlanYear, project, type PlanYear, type Resident } from '@/calculator'
import { shelfFor } from '@/policy'
import { RULES, shelfOf } from './made-up'

const paid = (year: number) => ({ year, scheme: 'resident' as const, claimed: true })

function plan(years: Partial<PlanYear>[], resident: Resident, asOf: string, shelf = shelfOf(RULES)) {
  const first = firstPlanYear(shelf, { asOf, resident })
  return project(shelf, { asOf, resident, plan: years.map((year, i) => ({ year: first + i, enrol: true, ...year })) })
}

const skip = { enrol: false }

describe('days without cover', () => {
  test('are none in a year paid in time and all of a skipped one, leap years included', () => {
    const { years, totals } = plan([{}, skip, skip, {}], { history: [paid(2029)] }, '2029-11-01')
    // 2031 has 365 days, 2032 has 366; after two missed years one waits 50 + 20 days from 1 January.
    expect(years.map(({ daysWithoutCover }) => daysWithoutCover)).toEqual([0, 365, 366, 70])
    expect(totals).toEqual({ paidFen: 60000, daysWithoutCover: 801, yearsNotStated: 0 })
  })

  test('are those before a late payment as well', () => {
    // Paid on 10 January, 60 days' wait: covered from 11 March.
    const { years } = plan([{}], { history: [paid(2029)] }, '2030-01-10')
    expect(years[0]).toMatchObject({ payOn: '2030-01-10', cover: { startsOn: '2030-03-11' }, daysWithoutCover: 69 })
  })

  test('do not lie before birth', () => {
    // From 10 February to the end of the year: 19 days of February, 306 from March on.
    const { years } = plan([skip], { birthDate: '2030-02-10' }, '2030-03-01')
    expect(years[0]?.daysWithoutCover).toBe(325)
  })

  test('are not counted where the first day is not stated', () => {
    // Paid after the 90 days, for which the province's letter promises cover from birth.
    const born = { birthDate: '2026-02-01' }
    const { years, totals } = plan([{}, skip], born, '2026-05-20', shelfFor('620102'))
    expect(years.map(({ daysWithoutCover }) => daysWithoutCover)).toEqual([null, 365])
    expect(totals).toEqual({ paidFen: 40000, daysWithoutCover: 365, yearsNotStated: 1 })
  })
})

describe('a projected year', () => {
  test('has its amount, line by line, and the day it was paid for', () => {
    const { years } = plan([{}], { identities: ['subsistence'], history: [paid(2029)] }, '2029-11-01')
    expect(years[0]).toMatchObject({
      payOn: '2029-11-01',
      paidFen: 20000,
      amountDue: { totalFen: 20000, certainty: 'exact' }
    })
    expect(years[0]?.amountDue?.lines.map(({ fen }) => fen)).toEqual([30000, -10000])
  })

  test('has every repair that shortens the wait, with its price', () => {
    const { years } = plan([skip, skip, {}], { history: [paid(2029)] }, '2029-11-01')
    expect(years[2]?.repairOptions).toMatchObject([{ years: 1, costFen: 30000, totalDays: 50 }])
    expect(years[0]).toMatchObject({ payOn: null, amountDue: null, repairOptions: [] })
  })
})

describe('the first year to plan', () => {
  const first = (asOf: string, resident: Resident) => firstPlanYear(shelfOf(RULES), { asOf, resident })

  test('is the one people ask about on that day', () => {
    expect(first('2029-08-31', {})).toBe(2029)
    expect(first('2029-09-01', {})).toBe(2030)
    expect(first('2029-11-01', { history: [paid(2027)] })).toBe(2030)
  })

  test('is the next one where that is insured already', () => {
    expect(first('2029-11-01', { history: [paid(2030)] })).toBe(2031)
  })
})
