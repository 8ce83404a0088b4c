/** Windows for some residents only, prices of a window's own, and rules on lapses that are not known: made up. */
import { assess, project, type AssessQuery, type OrdinaryWindow, type Rules } from '@/calculator'
import { basis, CONCENTRATED, LATE, RULES, rulesWith, shelfOf } from './made-up'

function ask(rules: Rules, asOf: string, resident: AssessQuery['resident'], more: Partial<AssessQuery> = {}) {
  return assess(shelfOf(rules), { asOf, benefitYear: 2030, resident, ...more })
}

const STUDENTS: OrdinaryWindow = {
  ...CONCENTRATED,
  audience: { of: 'only', students: ['university'] },
  opensOn: '2029-09-20',
  closesOn: '2029-10-20'
}

describe('a window for students beside one for everybody else', () => {
  const rules = rulesWith({
    windows: [STUDENTS, { ...CONCENTRATED, audience: { of: 'except', students: ['university'] } }]
  })

  test('is open to students, to its own last day', () => {
    const { phase, window, nextDeadline } = ask(rules, '2029-10-05', { student: 'university' })
    expect(phase).toBe('concentrated')
    expect(window).toMatchObject({ opensOn: '2029-09-20', closesOn: '2029-10-20' })
    expect(nextDeadline).toMatchObject({ date: '2029-10-20', daysLeft: 15 })
  })

  test('is none for anybody else, who pays in the other one', () => {
    expect(ask(rules, '2029-09-25', {})).toMatchObject({ phase: 'not-yet-open', window: { opensOn: '2029-10-01' } })
    expect(ask(rules, '2029-10-05', {}).nextDeadline).toMatchObject({ date: '2029-12-31' })
  })

  test('is all that students have', () => {
    expect(ask(rules, '2029-10-21', { student: 'university' }).phase).toBe('closed')
  })
})

describe('a window for students beside one for all, students included', () => {
  const rules = rulesWith({ windows: [CONCENTRATED, STUDENTS] })

  test('comes before the other while both are open', () => {
    expect(ask(rules, '2029-10-05', { student: 'university' }).nextDeadline).toMatchObject({ date: '2029-10-20' })
  })

  test('leaves students the other once it has closed', () => {
    expect(ask(rules, '2029-10-21', { student: 'university' }).nextDeadline).toMatchObject({ date: '2029-12-31' })
  })
})

describe('a window for an identity', () => {
  const window: OrdinaryWindow = {
    ...LATE,
    audience: { of: 'only', identities: ['subsistence'] },
    price: { ...CONCENTRATED.price, basis: basis('own') },
    waiting: null
  }
  const rules = rulesWith({ windows: [CONCENTRATED, window] })

  test('is open to every kind of it, and to nobody else', () => {
    expect(ask(rules, '2030-03-01', { identities: ['rural-subsistence-1-2'] }).phase).toBe('late')
    expect(ask(rules, '2030-03-01', { identities: ['orphan'] }).phase).toBe('closed')
  })
})

describe('a window with a price of its own', () => {
  const own = { fen: 90000, basis: basis('own price') }
  const late: OrdinaryWindow = { ...LATE, price: { ...LATE.price, fiscalShare: false, own } }
  const rules = rulesWith({ windows: [CONCENTRATED, late] })

  test('asks for that instead of the premium', () => {
    const { amountDue } = ask(rules, '2030-03-01', {})
    expect(amountDue).toMatchObject({ totalFen: 90000, certainty: 'exact', otherTotals: [] })
    expect(amountDue?.lines).toEqual([{ kind: 'premium', fen: 90000, basis: basis('own price') }])
  })

  test('leaves a repaid year at the personal premium', () => {
    const history = [2028, 2029].map((year) => ({ year, scheme: 'none' as const }))
    const { amountDue } = ask(rules, '2030-03-01', { history }, { repairYears: 1 })
    // 900 yuan for the window, and 300 for the year repaid.
    expect(amountDue?.totalFen).toBe(120000)
  })

  test('is that of students as well', () => {
    const premiums: Rules['premiums'] = [
      ...RULES.premiums,
      { tier: 'standard', students: ['university'], fen: 20000, basis: basis('student') }
    ]
    const { amountDue, cautions } = ask({ ...rules, premiums }, '2030-03-01', { student: 'university' })
    expect(amountDue?.totalFen).toBe(90000)
    expect(cautions.map(({ code }) => code)).not.toContain('student-premium-not-stated')
  })
})

describe('a rule on lapses that may exist and is not known', () => {
  const rules = rulesWith({ lapse: null, lapseNotStated: basis('not stated'), bonus: null })
  const inTime = '2029-11-01'
  const codes = (resident: AssessQuery['resident'], asOf = inTime) =>
    ask(rules, asOf, resident).cautions.map(({ code }) => code)

  test('makes the wait of whoever missed the year before a least one', () => {
    const { waiting, cautions } = ask(rules, inTime, { history: [{ year: 2029, scheme: 'none' }] })
    expect(waiting).toMatchObject({ totalDays: 0, certainty: 'atLeast' })
    expect(cautions).toContainEqual({
      code: 'lapse-rule-unclear',
      basis: basis('not stated'),
      data: { missedYear: 2029 }
    })
  })

  test('does the same on top of the wait for paying late', () => {
    const { waiting } = ask(rules, '2030-03-01', { history: [{ year: 2029, scheme: 'none' }] })
    expect(waiting).toMatchObject({ totalDays: 60, certainty: 'atLeast' })
  })

  test('leaves the wait of whoever was insured as it is', () => {
    const { waiting, cautions } = ask(rules, inTime, { history: [{ year: 2029, scheme: 'employee' }] })
    expect(waiting).toMatchObject({ totalDays: 0, certainty: 'exact' })
    expect(cautions).toEqual([])
  })

  test('warns of a year of which nothing is known, and names the rule that is open', () => {
    const { waiting, cautions } = ask(rules, inTime, {})
    expect(waiting.certainty).toBe('atLeast')
    expect(cautions).toEqual([{ code: 'history-unknown', basis: basis('not stated'), data: {} }])
  })

  test('warns an adult who enrols for the first time, and no infant', () => {
    expect(codes({ birthDate: '1990-01-01', neverInsured: true })).toEqual(['first-enrolment-unclear'])
    expect(codes({ neverInsured: true })).toEqual(['first-enrolment-unclear'])
    expect(codes({ birthDate: '2028-12-01', neverInsured: true }, '2029-11-20')).toEqual([])
  })

  test('counts for nobody in the year of birth', () => {
    expect(ask(rules, inTime, { birthDate: '2029-05-01' }).waiting.certainty).toBe('exact')
  })

  test('is no rule at all where a place is said to have none', () => {
    const none = rulesWith({ lapse: null, bonus: null })
    expect(ask(none, inTime, { history: [{ year: 2029, scheme: 'none' }] })).toMatchObject({
      waiting: { certainty: 'exact' },
      cautions: []
    })
  })

  test('is followed over the years by the national rules, where there are any', () => {
    const { lapse } = RULES
    const shelf = shelfOf(rules)
    const mechanism = {
      id: 'made-up',
      lapse: lapse!,
      raises: {
        continuous: { afterYears: 4, atLeastFen: 1, basis: basis('continuous') },
        zeroClaim: { atLeastFen: 1, basis: basis('zero claim') }
      }
    }
    const query = {
      asOf: inTime,
      resident: { history: [{ year: 2029, scheme: 'resident' as const }] },
      plan: [
        { year: 2030, enrol: false as const },
        { year: 2031, enrol: true as const }
      ]
    }
    // One year missed: 50 days by the national rules.
    expect(project({ ...shelf, mechanism }, query).years[1]).toMatchObject({
      waiting: { totalDays: 50 },
      cover: { startsOn: '2031-02-20' },
      paidFen: 30000
    })
    expect(project(shelf, query).years[1]).toMatchObject({ waiting: { totalDays: 0, certainty: 'atLeast' } })
  })
})
