import { project, type HistoryYear, type PlanYear, type Resident } from '@/calculator'
import { basis, CONCENTRATED, RULES, rulesWith, shelfOf } from './made-up'

const known: HistoryYear[] = Array.from({ length: 10 }, (_, i) => ({
  year: 2020 + i,
  scheme: 'resident',
  claimed: true
}))

function plan(
  years: (Partial<PlanYear> & { year: number })[],
  resident: Resident = { history: known },
  asOf = '2029-11-01',
  rules = RULES
) {
  return project(shelfOf(rulesWith({ id: 'older', benefitYear: 2029 }), rules), {
    asOf,
    resident,
    plan: years.map((year) => ({ enrol: true, ...year }))
  })
}

const skip = (year: number) => ({ year, enrol: false })

test('a plan that pays every year pays the premium each, never waits, and raises the ceiling', () => {
  const { policyId, years, cautions } = plan([{ year: 2030 }, { year: 2031 }])
  expect(policyId).toBe('made-up-2030')
  expect(years.map(({ year, enrolled, missedBefore, paidFen }) => [year, enrolled, missedBefore, paidFen])).toEqual([
    [2030, true, 0, 30000],
    [2031, true, 0, 30000]
  ])
  expect(years[1]).toMatchObject({ waiting: { totalDays: 0 }, cover: { startsOn: '2031-01-01', endsOn: '2031-12-31' } })
  expect(years.map(({ ceiling }) => ceiling?.continuousFen)).toEqual([9000, 10000])
  expect(cautions.map(({ code }) => code)).toEqual(['projected-from'])
  expect(cautions[0]?.data).toEqual({ notice: 'made-up', year: 2030 })
})

test('skipped years cost nothing, cover nothing, and make the return wait', () => {
  const { years } = plan([skip(2030), skip(2031), { year: 2032 }])
  expect(years[0]).toMatchObject({
    enrolled: false,
    missedBefore: 0,
    paidFen: 0,
    cover: null,
    ceiling: null,
    waiting: { totalDays: 0 }
  })
  expect(years[1]).toMatchObject({ missedBefore: 1 })
  expect(years[2]).toMatchObject({
    missedBefore: 2,
    waiting: { fixedDays: 50, variableDays: 20, startsOn: '2032-01-01' },
    cover: { startsOn: '2032-03-11' },
    ceiling: { lapseFen: -1400 }
  })
})

test('a repaid year is paid for and shortens the return', () => {
  const { years } = plan([skip(2030), skip(2031), { year: 2032, repairYears: 1 }])
  expect(years[2]).toMatchObject({ paidFen: 60000, waiting: { totalDays: 50 }, cover: { startsOn: '2032-02-20' } })
})

test('a wait that outlasts the year leaves the year without cover and ceiling', () => {
  const slow = rulesWith({
    lapse: { ...RULES.lapse!, fixed: { span: { count: 366, unit: 'day' }, basis: basis('slow') } }
  })
  const { years, cautions } = plan([skip(2030), { year: 2031 }], undefined, undefined, slow)
  expect(years[1]).toMatchObject({ enrolled: true, cover: null, ceiling: null, paidFen: 30000 })
  expect(cautions.map(({ code }) => code)).toContain('wait-outlasts-cover')
})

test('what is planned of a year decides the bonus of the next', () => {
  const quiet = plan([{ year: 2030, claimed: false }, { year: 2031, claimed: true, usedBonus: true }, { year: 2032 }])
  expect(quiet.years.map(({ ceiling }) => ceiling?.zeroClaimFen)).toEqual([0, 5000, 0])
})

test('rules without a bonus project no ceiling', () => {
  expect(plan([{ year: 2030 }], undefined, undefined, rulesWith({ bonus: null })).years[0]?.ceiling).toBeNull()
})

test('a year whose concentrated window has passed is paid in the window open today, late', () => {
  const late = plan(
    [{ year: 2030, claimed: false }, { year: 2031 }],
    { history: known.map((entry) => ({ ...entry, claimed: false })) },
    '2030-02-01'
  )
  expect(late.years[0]).toMatchObject({
    paidFen: 90000,
    cover: { startsOn: '2030-04-02' },
    ceiling: { zeroClaimFen: 45000 }
  })
  expect(late.years[1]).toMatchObject({ paidFen: 30000, ceiling: { zeroClaimFen: 50000 } })
})

test('a plan year is still paid in time on the last day of the concentrated window', () => {
  expect(plan([{ year: 2030 }], undefined, '2029-12-31').years[0]).toMatchObject({
    paidFen: 30000,
    waiting: { totalDays: 0 }
  })
  expect(plan([{ year: 2030 }], undefined, '2030-01-01').years[0]).toMatchObject({ waiting: { totalDays: 60 } })
})

test('a year with no window left cannot be planned', () => {
  expect(() => plan([{ year: 2030 }], undefined, '2031-01-01')).toThrow(
    expect.objectContaining({ code: 'plan-year-closed', path: 'plan.0', data: { year: 2030 } })
  )
  expect(() => plan([skip(2030), { year: 2031 }], undefined, '2031-01-01')).not.toThrow()
})

test('a year planned for as long as it is open is projected as skipped once no window is left', () => {
  const asked = { year: 2030, enrol: 'if-open' as const }
  expect(plan([asked], undefined, '2031-01-01')).toEqual(plan([skip(2030)], undefined, '2031-01-01'))
  expect(plan([asked])).toEqual(plan([{ year: 2030 }]))
})

test('a plan starts after the last known year, or with the natural one', () => {
  expect(() => plan([{ year: 2031 }])).toThrow(expect.objectContaining({ code: 'plan-start', path: 'plan.0.year' }))
  expect(() => plan([{ year: 2029 }])).toThrow(expect.objectContaining({ code: 'plan-start' }))
  expect(plan([{ year: 2030 }], {}).years).toHaveLength(1)
  expect(() => plan([{ year: 2029 }], {})).toThrow(
    expect.objectContaining({ code: 'plan-start', data: { year: 2029, start: 2030 } })
  )
  expect(plan([{ year: 2030 }], { history: [...known].reverse() }).years).toHaveLength(1)
  const older = { history: known.slice(0, 8) }
  expect(plan([skip(2028)], older).years).toHaveLength(1)
  expect(plan([{ year: 2030 }], older).years).toHaveLength(1)
  expect(() => plan([skip(2029)], older)).toThrow(
    expect.objectContaining({ code: 'plan-start', data: { year: 2029, start: 2028 } })
  )
  const ahead = { history: [...known, { year: 2030, scheme: 'resident' as const }] }
  expect(() => plan([{ year: 2030 }], ahead)).toThrow(
    expect.objectContaining({ code: 'plan-start', data: { year: 2030, start: 2031 } })
  )
})

test('a plan has no gaps', () => {
  expect(() => plan([{ year: 2030 }, { year: 2032 }])).toThrow(
    expect.objectContaining({ code: 'plan-gap', path: 'plan.1.year', data: { year: 2032, expected: 2031 } })
  )
  expect(plan([]).years).toEqual([])
})

test('a region without any notice projects nothing', () => {
  const empty = project(shelfOf(), { asOf: '2029-11-01', resident: {}, plan: [{ year: 2030, enrol: true }] })
  expect(empty).toEqual({
    policyId: null,
    years: [],
    totals: { paidFen: 0, daysWithoutCover: 0, yearsNotStated: 0 },
    cautions: [expect.objectContaining({ code: 'no-local-policy' })]
  })
  expect(empty.cautions[0]?.data).toEqual({ year: 2030 })
})

test('what is wrong with the resident is refused as in assess', () => {
  expect(() => plan([{ year: 2030 }], { history: known, birthDate: '2029-11-02' })).toThrow(
    expect.objectContaining({ code: 'future-date' })
  )
  expect(() => plan([{ year: 2030 }], { history: known, tier: 'tier-2' })).toThrow(
    expect.objectContaining({ code: 'unknown-tier' })
  )
})

test('gaps of the past and an assumed tier are told once for the whole plan', () => {
  const tiers = rulesWith({ tiers: ['standard', 'tier-2'] })
  const { cautions } = plan(
    [{ year: 2030 }, { year: 2031 }],
    { history: [{ year: 2029, scheme: 'resident' }] },
    undefined,
    tiers
  )
  expect(cautions.map(({ code }) => code)).toEqual(['projected-from', 'tier-assumed', 'history-unknown'])
})

describe('a freshman', () => {
  const rules = rulesWith({
    windows: [
      {
        ...CONCENTRATED,
        exceptions: [
          {
            students: ['university-freshman', 'university-freshman-poor'],
            exemptFromWaiting: false,
            cover: { starts: 'date', date: '2029-09-01', basis: basis('freshman') },
            basis: basis('freshman')
          }
        ]
      }
    ],
    premiums: [
      { tier: 'standard', fen: 30000, basis: basis('premium') },
      { tier: 'standard', students: ['university', 'university-freshman'], fen: 28000, basis: basis('student') }
    ]
  })

  test.each(['university-freshman', 'university-freshman-poor'] as const)(
    '(%s) is one for a single year',
    (student) => {
      const { years } = plan([{ year: 2030 }, { year: 2031 }], { history: known, student }, undefined, rules)
      expect(years.map(({ cover }) => cover?.startsOn)).toEqual(['2029-09-01', '2031-01-01'])
    }
  )

  test('is not made of somebody who is no student', () => {
    const { years } = plan([{ year: 2030 }, { year: 2031 }], { history: known, student: 'none' }, undefined, rules)
    expect(years.map(({ cover }) => cover?.startsOn)).toEqual(['2030-01-01', '2031-01-01'])
  })
})

test('the resident that was asked about is left as it was', () => {
  const history = Object.freeze([...known]) as HistoryYear[]
  plan([{ year: 2030 }, { year: 2031 }], Object.freeze({ history }))
  expect(history).toHaveLength(10)
})
