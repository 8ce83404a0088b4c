/** What an own notice must not promise, and what keeps one from being kept since nobody could be answered rightly by it. */
import { assess, project, type AssessQuery, type Grant } from '@/calculator'
import type { SubsidyFact } from '@/notice/facts'
import { ownNoticeProblems, policyOfOwnNotice, type OwnNotice } from '@/policy'
import { ownNoticeWords } from '@/ui/text'
import { EVERYBODY_IN_TIME, POSTER } from './made-up'
import { phoneWith, policyOf } from './phone'

type Facts = OwnNotice['facts']

const withFacts = (facts: Partial<Facts>): OwnNotice => ({ ...POSTER, facts: { ...POSTER.facts, ...facts } })
const insured = { history: [2025, 2026].map((year) => ({ year, scheme: 'resident' as const })) }

function answer(own: OwnNotice, asOf: string, resident: AssessQuery['resident'] = insured) {
  return assess(phoneWith([own]).shelfFor(own.region), { asOf, benefitYear: 2027, resident })
}

const codesOf = (own: OwnNotice) =>
  ownNoticeProblems(own).map((problem) => ('because' in problem ? problem.because : problem.code))

const EVERYBODY_PAYS: Facts['premiums'][number] = { tier: 'standard', group: 'all', fen: 40000 }

const supplementary: Facts['windows'][number] = {
  ...EVERYBODY_IN_TIME,
  kind: 'supplementary',
  opensOn: '2027-01-01',
  closesOn: '2027-02-28',
  waiting: { count: 90, unit: 'day' }
}
const late: Facts['windows'][number] = { ...EVERYBODY_IN_TIME, kind: 'late', closesOn: '2027-09-30' }

describe('cover by an own notice', () => {
  test.each([
    ['payment', '2026-11-29'],
    ['day-after-payment', '2026-11-29'],
    ['first-of-next-month', '2026-11-29']
  ] as const)(
    'begins with the benefit year for who pays before it, though the text counts from the %s',
    (starts, day) => {
      const own = withFacts({ windows: [{ ...EVERYBODY_IN_TIME, coverStarts: starts }] })
      expect(answer(own, day).cover?.startsOn).toBe('2027-01-01')
    }
  )

  test('is not said to have begun already for who pays in the year', () => {
    const own = withFacts({ windows: [{ ...EVERYBODY_IN_TIME, closesOn: '2027-02-28' }] })
    expect(answer(own, '2026-12-31').cover?.startsOn).toBe('2027-01-01')
    expect(answer(own, '2027-02-10').cover?.startsOn).toBeNull()
    const stated = withFacts({
      windows: [{ ...EVERYBODY_IN_TIME, closesOn: '2027-02-28', coverStarts: 'benefit-year' }]
    })
    expect(answer(stated, '2027-02-10').cover?.startsOn).toBeNull()
  })

  test('is none where it would begin after the year, and the last useful day is told', () => {
    const own = withFacts({
      windows: [EVERYBODY_IN_TIME, { ...late, closesOn: '2027-12-31', coverStarts: 'first-of-next-month' }]
    })
    expect(answer(own, '2027-11-20').nextDeadline).toMatchObject({ date: '2027-11-30', kind: 'last-useful-day' })
    expect(answer(own, '2027-12-05').cover).toBeNull()
  })
})

describe('a window that does not say when it opens', () => {
  test('follows the later one of those before it', () => {
    const own = withFacts({ windows: [EVERYBODY_IN_TIME, supplementary, late] })
    expect(codesOf(own)).toEqual([])
    expect(answer(own, '2027-02-01').phase).toBe('supplementary')
    expect(answer(own, '2027-03-01')).toMatchObject({ phase: 'late', window: { opensOn: '2027-03-01' } })
  })

  test('is not put off by a window of students alone', () => {
    const ofStudents = { ...EVERYBODY_IN_TIME, group: 'university' as const, closesOn: '2027-02-28' }
    const own = withFacts({ windows: [EVERYBODY_IN_TIME, ofStudents, late] })
    expect(answer(own, '2027-01-15').phase).toBe('late')
  })
})

test('a plan pays in the window of the resident’s own group', () => {
  const own = withFacts({
    windows: [
      { ...EVERYBODY_IN_TIME, opensOn: '2026-09-01', fen: 40000 },
      { ...EVERYBODY_IN_TIME, group: 'university', opensOn: '2026-09-10', closesOn: '2026-12-20', fen: 35000 }
    ]
  })
  const resident = { ...insured, student: 'university' as const }
  const plan = [{ year: 2027, enrol: true, claimed: false, usedBonus: false, repairYears: 0 }]
  const shelf = phoneWith([own]).shelfFor(own.region)
  expect(project(shelf, { asOf: '2026-09-02', resident, plan }).years[0]?.paidFen).toBe(35000)
})

test('what is left to pay of one price is not taken off another', () => {
  const own = withFacts({
    premiums: [
      { tier: 'standard', group: 'other', fen: 45000 },
      { tier: 'standard', group: 'university', fen: 38000 }
    ],
    subsidies: [{ identities: ['subsistence'], tier: 'standard', grant: null, paysFen: 20000 }]
  })
  const poorStudent = { ...insured, student: 'university' as const, identities: ['subsistence'] }
  expect(answer(own, '2026-11-28', poorStudent).amountDue).toMatchObject({ totalFen: 38000, certainty: 'atMost' })
})

test('months after a birth that run on into the next year carry a caution', () => {
  const own = withFacts({
    specialGroups: [{ event: 'birth', within: { count: 6, unit: 'month' }, coverFrom: 'event' }]
  })
  const baby = { birthDate: '2027-11-15', history: [] }
  const { phase, cautions } = answer(own, '2028-01-10', baby)
  expect(phase).toBe('special')
  expect(cautions.map(({ code }) => code)).toContain('special-group-unclear')
})

test.each<[string, Partial<Facts>, string[]]>([
  ['a window on days of another', { windows: [EVERYBODY_IN_TIME, { ...late, opensOn: '2026-12-01' }] }, ['overlap']],
  [
    'a share to be borne that is not named',
    { windows: [EVERYBODY_IN_TIME, { ...late, plusFiscalSubsidy: true }] },
    ['no-fiscal-subsidy']
  ],
  [
    'a price that is neither the premium nor the sum with the share',
    {
      windows: [EVERYBODY_IN_TIME, { ...late, plusFiscalSubsidy: true, fen: 48000 }],
      fiscalSubsidies: [{ group: 'all', fen: 70000 }]
    },
    ['price-unclear']
  ],
  [
    'no window in which everybody pays in time',
    { windows: [{ ...EVERYBODY_IN_TIME, group: 'university' }, late] },
    ['no-last-day']
  ],
  ['cover to another day than the year’s last', { cover: { startsOn: null, endsOn: '2027-08-31' } }, ['cover-end']],
  ['cover before the year', { cover: { startsOn: '2026-12-01', endsOn: null } }, ['day']],
  [
    'two first days of cover',
    {
      windows: [{ ...EVERYBODY_IN_TIME, coverStarts: 'benefit-year' }],
      cover: { startsOn: '2027-03-01', endsOn: null }
    },
    ['contradiction']
  ],
  [
    'a price for orphans and another that their grant leaves to pay',
    {
      premiums: [EVERYBODY_PAYS, { tier: 'standard', group: 'orphan', fen: 10000 }],
      subsidies: [{ identities: ['orphan'], tier: 'standard', grant: { kind: 'full' }, paysFen: null }]
    },
    ['contradiction']
  ]
])('a notice with %s is not kept', (_, facts, codes) => {
  const own = withFacts(facts)
  expect(codesOf(own)).toEqual(codes)
})

test.each<[string, SubsidyFact, Grant]>([
  [
    'without a figure',
    { identities: ['orphan'], tier: 'standard', grant: null, paysFen: null },
    { kind: 'fixed', fen: 30000 }
  ],
  [
    'of three quarters',
    { identities: ['orphan'], tier: 'standard', grant: { kind: 'share', percent: 75 }, paysFen: null },
    { kind: 'share', percent: 75 }
  ]
])('a price of 100 of 400 yuan and a grant %s are one rule', (_, subsidy, grant) => {
  const own = withFacts({
    premiums: [EVERYBODY_PAYS, { tier: 'standard', group: 'orphan', fen: 10000 }],
    subsidies: [subsidy]
  })
  expect(codesOf(own)).toEqual([])
  expect(policyOf(own).subsidies).toMatchObject([{ identities: ['orphan'], grant }])
  expect(answer(own, '2026-11-10', { identities: ['orphan'] }).amountDue?.totalFen).toBe(10000)
})

test('a price for pupils goes before that of all students', () => {
  const own = withFacts({
    premiums: [
      EVERYBODY_PAYS,
      { tier: 'standard', group: 'student', fen: 30000 },
      { tier: 'standard', group: 'pupil', fen: 20000 }
    ]
  })
  expect(codesOf(own)).toEqual([])
  expect(answer(own, '2026-11-10', { identities: ['pupil'] }).amountDue?.totalFen).toBe(20000)
  expect(answer(own, '2026-11-10', { student: 'university' }).amountDue?.totalFen).toBe(30000)
})

test('every reason that keeps a window out of a policy keeps its notice from being kept', () => {
  const own = withFacts({ windows: [EVERYBODY_IN_TIME, { ...supplementary, closesOn: null }] })
  expect(policyOfOwnNotice(own, ownNoticeWords, '山东省青岛市').unused).toEqual([
    { path: 'windows.1', because: 'no-last-day' }
  ])
  expect(codesOf(own)).toEqual(['no-last-day'])
})
