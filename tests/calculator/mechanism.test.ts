/** A plan by the national rules alone, made up: 50 days, 20 more a year, nothing about money. */
import { project, type LapseRule, type Mechanism, type PlanYear } from '@/calculator'
import { basis, RULES, shelfOf } from './made-up'

const lapse: LapseRule = { ...RULES.lapse!, countsFrom: 2028 }

const mechanism: Mechanism = {
  id: 'made-up',
  lapse,
  raises: {
    continuous: { afterYears: 4, atLeastFen: 100_000, basis: basis('continuous') },
    zeroClaim: { atLeastFen: 200_000, basis: basis('zero claim') }
  }
}

const missed = [2028, 2029].map((year) => ({ year, scheme: 'none' as const }))

function plan(asOf: string, years: PlanYear[], rule: LapseRule = lapse) {
  const shelf = { ...shelfOf(), mechanism: { ...mechanism, lapse: rule } }
  return project(shelf, { asOf, resident: { history: missed }, plan: years })
}

test('under the national rules waits and repairs are known, and what money it takes is not', () => {
  const { policyId, years, totals } = plan('2029-11-01', [{ year: 2030, enrol: true }])
  // 50 + 20 days from 1 January; a year repaid takes 20 of them off.
  expect(years[0]).toMatchObject({
    paidFen: null,
    amountDue: null,
    ceiling: null,
    waiting: { totalDays: 70 },
    cover: { startsOn: '2030-03-12' }
  })
  expect(years[0]?.repairOptions).toMatchObject([
    { years: 1, costFen: null, totalDays: 50, coverStartsOn: '2030-02-20', basis: { clause: 'repair' } }
  ])
  expect([policyId, totals.paidFen]).toEqual([null, null])
})

test('under the national rules a year that has begun waits for being paid late, and covers nothing where the wait outlasts it', () => {
  expect(plan('2030-03-01', [{ year: 2030, enrol: true }]).years[0]?.cover?.startsOn).toBe('2030-05-10')
  const late = plan('2030-11-15', [{ year: 2030, enrol: true }]).years[0]
  expect(late).toMatchObject({ cover: null, waiting: { totalDays: 70 } })
  expect(late?.repairOptions).toMatchObject([{ totalDays: 50, coverStartsOn: null }])
})

test('national rules that say nothing of repairs offer none, and cut off those that are asked for', () => {
  const { years, cautions } = plan('2029-11-01', [{ year: 2030, enrol: true, repairYears: 1 }], {
    ...lapse,
    repair: null
  })
  expect(years[0]).toMatchObject({ repairOptions: [], waiting: { totalDays: 70 } })
  expect(cautions.map(({ code }) => code)).toEqual(['no-local-policy', 'ceiling-bounds-only', 'repair-limited'])
})
