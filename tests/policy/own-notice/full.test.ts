import { assess, type AssessQuery } from '@/calculator'
import {
  ownNoticeProblems,
  policyById,
  policyOfOwnNotice,
  type LocalPolicy,
  type OwnNotice,
  type Policy
} from '@/policy'
import { ownNoticeWords } from '@/ui/text'
import { EVERYBODY_IN_TIME, FULL, POSTER } from './made-up'
import { basesIn, phoneWith, policyOf } from './phone'

const gansu2026 = policyById('gansu-2026') as LocalPolicy

function answer(own: OwnNotice, asOf: string, resident: AssessQuery['resident'], official: readonly Policy[] = []) {
  return assess(phoneWith([own], official).shelfFor(own.region), { asOf, benefitYear: 2027, resident })
}

const withFacts = (own: OwnNotice, facts: Partial<OwnNotice['facts']>): OwnNotice => ({
  ...own,
  facts: { ...own.facts, ...facts }
})

const unusedOf = (own: OwnNotice) => policyOfOwnNotice(own, ownNoticeWords, '甘肃省').unused

describe('an own notice that states everything', () => {
  const insured = { history: [2025, 2026].map((year) => ({ year, scheme: 'resident' as const, claimed: true })) }

  test('holds no figure that cannot be, and none that no policy can hold', () => {
    expect(ownNoticeProblems(FULL)).toEqual([])
    expect(unusedOf(FULL)).toEqual([])
  })

  test('quotes the sentence of a figure, with its clause', () => {
    const { premiums, windows, lapse } = policyOf(FULL)
    expect(premiums[0]?.basis).toMatchObject({ quote: '个人缴费标准为每人每年420元', clause: '二(二)' })
    expect(windows[1]?.waiting?.basis).toMatchObject({ clause: '三(一)' })
    expect(lapse?.fixed.basis).toMatchObject({ quote: '固定待遇等待期90天', clause: '四(三)' })
    expect(windows[0]?.basis).not.toHaveProperty('quote')
  })

  test.each([
    ['all of it for an orphan', ['orphan'], 0],
    ['310 yuan for a class of subsistence', ['rural-subsistence-1-2'], 11000],
    ['what leaves 170 yuan to pay', ['poverty-risk'], 17000],
    ['a quarter', ['subsistence-margin'], 31500]
  ])('grants %s', (_, identities, totalFen) => {
    expect(answer(FULL, '2026-11-01', { ...insured, identities }).amountDue).toMatchObject({
      totalFen,
      certainty: 'estimate',
      source: 'entered'
    })
  })

  test('lets late payers wait 90 days, and does not promise them a subsidy', () => {
    const { phase, cover, amountDue, cautions } = answer(FULL, '2027-01-10', { ...insured, identities: ['orphan'] })
    expect(phase).toBe('supplementary')
    expect(cover?.startsOn).toBe('2027-04-10')
    expect(amountDue).toMatchObject({ totalFen: 42000, certainty: 'atMost' })
    expect(cautions.map(({ code }) => code)).toContain('subsidy-outside-window')
  })

  test('lets who missed two years wait 90 and 30 days from the first of January', () => {
    const history = [2025, 2026].map((year) => ({ year, scheme: 'none' as const }))
    const { waiting, cover } = answer(FULL, '2026-11-01', { birthDate: '1964-01-01', history })
    expect(waiting).toMatchObject({ fixedDays: 90, variableDays: 30, totalDays: 120, startsOn: '2027-01-01' })
    expect(cover?.startsOn).toBe('2027-05-01')
  })

  test('takes newborns for 90 days from birth, and says that it is not clear once the year is over', () => {
    const born = { birthDate: '2027-11-20' }
    expect(answer(FULL, '2027-12-01', born)).toMatchObject({
      phase: 'special',
      nextDeadline: { date: '2027-12-31' },
      cover: { startsOn: '2027-11-20' }
    })
    const after = answer(FULL, '2028-01-05', born)
    expect(after).toMatchObject({ phase: 'special', nextDeadline: { date: '2028-02-18' } })
    expect(after.cautions.map(({ code }) => code)).toContain('special-group-unclear')
  })

  test('raises the ceiling for a year without a claim', () => {
    const history = [{ year: 2026, scheme: 'resident' as const, claimed: false, paidLate: false }]
    expect(answer(FULL, '2026-11-01', { history }).ceiling).toMatchObject({ zeroClaimFen: 1750000, limitFen: 7000000 })
  })
})

describe('what an own notice says of some only', () => {
  const university = { student: 'university' as const, history: [{ year: 2026, scheme: 'resident' as const }] }
  const own = withFacts(POSTER, {
    premiums: [
      { tier: 'standard', group: 'other', fen: 45000 },
      { tier: 'standard', group: 'university', fen: 30000 },
      { tier: 'standard', group: 'severe-disability', fen: 10000 }
    ],
    windows: [
      { ...EVERYBODY_IN_TIME, group: 'university', opensOn: '2026-09-01', closesOn: '2026-10-31' },
      { ...EVERYBODY_IN_TIME, group: 'other', opensOn: '2026-10-01' }
    ]
  })

  test('is answered to those: students pay their own price in their own window', () => {
    expect(answer(own, '2026-10-10', university)).toMatchObject({
      amountDue: { totalFen: 30000 },
      nextDeadline: { date: '2026-10-31' }
    })
    expect(answer(own, '2026-11-10', university).phase).toBe('closed')
  })

  test('leaves everybody else the general price and window', () => {
    const others = { history: university.history }
    expect(answer(own, '2026-11-10', others)).toMatchObject({
      amountDue: { totalFen: 45000 },
      nextDeadline: { date: '2026-12-31' }
    })
  })

  test('gives the price and the window of all students to pupils as well', () => {
    const pupil = { history: university.history, identities: ['pupil'] }
    const ofStudents = withFacts(POSTER, {
      premiums: [
        { tier: 'standard', group: 'other', fen: 45000 },
        { tier: 'standard', group: 'student', fen: 30000 }
      ],
      windows: [
        { ...EVERYBODY_IN_TIME, group: 'student', opensOn: '2026-09-01', closesOn: '2026-11-30' },
        { ...EVERYBODY_IN_TIME, group: 'other', opensOn: '2026-10-01' }
      ]
    })
    const expected = { amountDue: { totalFen: 30000 }, nextDeadline: { date: '2026-11-30' } }
    expect(answer(ofStudents, '2026-10-10', pupil)).toMatchObject(expected)
    expect(answer(ofStudents, '2026-10-10', university)).toMatchObject(expected)
    expect(answer(own, '2026-10-10', pupil).amountDue?.totalFen).toBe(45000)
  })

  test('does not answer with a price of some that is above the general one, and says so', () => {
    const dearer = withFacts(POSTER, {
      premiums: [
        { tier: 'standard', group: 'other', fen: 45000 },
        { tier: 'standard', group: 'student', fen: 50000 }
      ]
    })
    expect(unusedOf(dearer)).toContainEqual({ path: 'premiums.1', because: 'group' })
  })

  test('takes a price for an identity as what is left to pay', () => {
    const resident = { history: university.history, identities: ['severe-disability'] }
    expect(answer(own, '2026-11-10', resident).amountDue?.totalFen).toBe(10000)
  })
})

describe('late payers of an own notice', () => {
  const late = {
    ...EVERYBODY_IN_TIME,
    kind: 'late' as const,
    closesOn: null,
    waiting: { count: 90, unit: 'day' as const }
  }
  const insured = { history: [{ year: 2026, scheme: 'resident' as const }] }

  test('pay a price of their own from the day after the window on, to the end of the year at most', () => {
    const own = withFacts(POSTER, { windows: [EVERYBODY_IN_TIME, { ...late, fen: 110000 }] })
    expect(unusedOf(own)).toEqual([])
    const { phase, window, amountDue, cover } = answer(own, '2027-01-01', insured)
    expect(phase).toBe('late')
    expect(window).toMatchObject({ opensOn: '2027-01-01', closesOn: '2027-12-31', basis: { certainty: 'interpreted' } })
    expect(amountDue).toMatchObject({ totalFen: 110000 })
    expect(cover?.startsOn).toBe('2027-04-01')
  })

  test('bear the state’s share where the notice says so and how much it is', () => {
    const own = withFacts(POSTER, {
      windows: [EVERYBODY_IN_TIME, { ...late, plusFiscalSubsidy: true }],
      fiscalSubsidies: [{ group: 'all', fen: 70000 }]
    })
    expect(answer(own, '2027-01-01', insured).amountDue).toMatchObject({ totalFen: 115000, certainty: 'atLeast' })
  })

  test('have no window where the share is not known, and it is said that this was left out', () => {
    const own = withFacts(POSTER, { windows: [EVERYBODY_IN_TIME, { ...late, plusFiscalSubsidy: true }] })
    expect(unusedOf(own)).toEqual([{ path: 'windows.1', because: 'no-fiscal-subsidy' }])
    expect(answer(own, '2027-01-01', insured).phase).toBe('closed')
  })
})

test.each<[string, Partial<OwnNotice['facts']>, { path: string; because: string }[]]>([
  [
    'a further window without a last day',
    { windows: [EVERYBODY_IN_TIME, { ...EVERYBODY_IN_TIME, kind: 'supplementary', closesOn: null }] },
    [{ path: 'windows.1', because: 'no-last-day' }]
  ],
  [
    'a second window on the same days',
    { windows: [EVERYBODY_IN_TIME, { ...EVERYBODY_IN_TIME, opensOn: '2026-12-01', closesOn: '2027-02-28' }] },
    [{ path: 'windows.1', because: 'overlap' }]
  ],
  [
    'one price for two tiers',
    {
      premiums: [
        { tier: 'tier-1', group: 'all', fen: 40000 },
        { tier: 'tier-2', group: 'all', fen: 70000 }
      ],
      windows: [EVERYBODY_IN_TIME, { ...EVERYBODY_IN_TIME, kind: 'late', closesOn: '2027-02-28', fen: 110000 }]
    },
    [{ path: 'windows.1', because: 'several-tiers' }]
  ],
  [
    'what is added to a wait that is not given',
    { waiting: { fixed: null, variable: { count: 30, unit: 'day' }, repair: null, floor: null } },
    [{ path: 'waiting.variable', because: 'incomplete' }]
  ],
  [
    'a part of a bonus',
    { bonus: { ...POSTER.facts.bonus, zeroClaimFen: 100000 } },
    [{ path: 'bonus.zeroClaimFen', because: 'incomplete' }]
  ],
  [
    'an end of cover that is not the end of the year',
    { cover: { startsOn: '2027-01-01', endsOn: '2027-08-31' } },
    [{ path: 'cover.endsOn', because: 'not-computed' }]
  ]
])('%s is not dropped silently', (_, facts, unused) => {
  expect(unusedOf(withFacts(POSTER, facts))).toEqual(unused)
})

describe('rules that stand in for what an own notice leaves open', () => {
  const lapsed = { birthDate: '1964-01-01', history: [2025, 2026].map((year) => ({ year, scheme: 'none' as const })) }
  const withLate = withFacts(POSTER, {
    windows: [EVERYBODY_IN_TIME, { ...EVERYBODY_IN_TIME, kind: 'late', closesOn: '2027-06-30' }]
  })

  test('are none without consent', () => {
    expect(policyOf(withLate)).toMatchObject({ lapse: null, bonus: null, lapseNotStated: { certainty: 'entered' } })
  })

  test('are the national ones with consent: 3 months and 1 more, from the first of January, as others report it', () => {
    const own: OwnNotice = { ...withLate, standIn: 'national-mechanism' }
    const { waiting, cover } = answer(own, '2026-11-28', lapsed)
    expect(cover?.startsOn).toBe('2027-05-01')
    expect(waiting.certainty).toBe('atLeast')
    expect(waiting.basis[0]).toMatchObject({ certainty: 'reported', notice: '国办发〔2024〕38号' })
    expect(waiting.basis[0]?.says).toMatch(/^按国家的统一规矩，/)
  })

  test('make late payers wait 3 months by the national ones', () => {
    const own: OwnNotice = { ...withLate, standIn: 'national-mechanism' }
    expect(answer(own, '2027-01-10', { history: [{ year: 2026, scheme: 'resident' }] }).cover?.startsOn).toBe(
      '2027-04-10'
    )
  })

  test('are those of the place’s newest notice with consent: derived, and said to be of that year', () => {
    const own: OwnNotice = { ...POSTER, region: '620000', standIn: 'newest-local-policy' }
    const policy = policyOf(own)
    expect(policy.lapse).toMatchObject({ countsFrom: gansu2026.lapse?.countsFrom })
    expect(policy.bonus).toMatchObject({ continuous: { fen: 350000 } })
    const standing = basesIn([policy.lapse, policy.bonus])
    expect(standing.length).toBeGreaterThan(5)
    for (const { certainty, says } of standing) {
      expect(certainty).not.toBe('stated')
      expect(says).toMatch(/^按 2026 年的规矩推算，/)
    }
    expect(policy.notices.map(({ number }) => number)).toContain('甘医保发〔2025〕62号')
  })

  test('never take the place of what the notice states', () => {
    const own: OwnNotice = { ...FULL, standIn: 'newest-local-policy' }
    expect(policyOf(own).lapse).toEqual(policyOf(FULL).lapse)
  })
})
