import { policyById, type LocalPolicy } from '@/policy'
import { leftToPay, premiumsInYuan, windowsOf } from './tables'

const days = (count: number) => ({ count, unit: 'day' })

describe('Gansu 2026, from notice 62 of 2025', () => {
  const policy = policyById('gansu-2026') as LocalPolicy

  test('section 2(2) sets the personal premium', () => {
    expect(premiumsInYuan(policy)).toEqual([['standard', 'everybody', 400]])
  })

  test('section 2(3) and table 2 say what each identity still pays', () => {
    expect(leftToPay(policy)).toEqual({
      'standard extreme-hardship': 0,
      'standard orphan': 0,
      'standard rural-subsistence-1-2': 90,
      'standard urban-subsistence-full': 90,
      'standard rural-subsistence-3-4': 150,
      'standard urban-subsistence-partial': 150,
      'standard unstable-out-of-poverty': 150,
      'standard poverty-risk': 150,
      'standard sudden-hardship': 150,
      'standard subsistence-margin': 300,
      'standard subsistence': '?',
      'standard returned-to-poverty': '?',
      'standard unattended-child': '?'
    })
  })

  test('table 2 is a picture: its rows are interpreted, and the unclear ones carry a caution', () => {
    const fromTable = policy.subsidies.filter(({ grant }) => grant.kind !== 'full')
    expect(fromTable.map(({ basis }) => basis.certainty)).toEqual(fromTable.map(() => 'interpreted'))
    const cautions = policy.subsidies.flatMap(({ identities = [], caution }) =>
      caution ? identities.map((identity) => [identity, caution]) : []
    )
    expect(Object.fromEntries(cautions)).toEqual({
      'subsistence-margin': 'subsidy-table-unclear',
      subsistence: 'identity-needs-class',
      'returned-to-poverty': 'subsidy-table-unclear',
      'unattended-child': 'subsidy-table-unclear'
    })
    expect(policy.unlistedIdentity.cautions).toEqual(['subsidy-table-unclear', 'identity-not-in-notice'])
  })

  test('section 3(1) and 3(2) set the windows, the wait and the start of cover', () => {
    expect(windowsOf(policy)).toEqual([
      ['concentrated', '2025-10-15', '2025-12-31', null, 'benefit-year'],
      ['supplementary', '2026-01-01', '2026-02-28', days(90), 'payment']
    ])
  })

  test('section 3(2) and the letter to parents: newborns for 90 days from birth, later with the start of cover not stated', () => {
    expect(policy.specialWindows).toMatchObject([
      {
        group: { events: ['birth'] },
        opensOn: 'event',
        closesOn: { daysAfterEvent: 90, inBenefitYear: true },
        price: { basis: { clause: '二(二)', certainty: 'stated' } },
        cover: { starts: 'event', basis: { certainty: 'reported' } }
      },
      { opensOn: 'year-after', closesOn: { daysAfterEvent: 90 }, cover: { starts: 'event' } },
      { opensOn: { daysAfterEvent: 91 }, closesOn: 'benefit-year', cover: { starts: 'not-stated' } }
    ])
  })

  test('section 4(3) sets the wait after a lapse, its repair and its floor', () => {
    expect(policy.lapse).toMatchObject({
      countsFrom: 2025,
      fixed: { span: days(90) },
      variable: { span: days(30) },
      floor: { missedYears: 4, total: days(180) },
      repair: { perYear: days(30) },
      uncounted: null
    })
  })

  test('section 4 sets the ceiling bonus, in yuan 3,500, 17,500, 70,000 and 3,500', () => {
    expect(policy.bonus).toMatchObject({
      countsFrom: 2025,
      continuous: { afterYears: 4, fen: 350_000 },
      zeroClaim: { fen: 1_750_000, basis: { otherReading: expect.stringContaining('只高下一年') as string } },
      limit: { fen: 7_000_000 },
      lapse: { fen: 350_000 }
    })
  })

  test('section 2(1) and table 1 say who pays the 700 yuan of fiscal subsidy', () => {
    expect(policy.fiscalSubsidy).toMatchObject({ year: 2025, fen: 70_000, centralFen: 56_000 })
    expect(groupsInYuan(policy)).toEqual([
      [560, 127, 13],
      [560, 121.6, 18.4],
      [560, 117.4, 22.6]
    ])
    expect(policy.fiscalShares.map(({ from, fen }) => [from, fen])).toEqual([['2025-09-29', 70_000]])
  })

  test('section 3(3) names the papers for a first enrolment, a change of place, a newborn', () => {
    expect(policy.registration.map(({ cases, papers, papersNeeded }) => [cases, papers, papersNeeded])).toEqual([
      [['first-enrolment', 'change-of-place'], ['身份证', '户口本', '居住证'], 'any'],
      [['newborn'], ['出生医学证明'], 'all'],
      [['residence-permit'], ['居住证'], 'all']
    ])
  })
})

describe('Gansu 2024, from notice 71 of 2023', () => {
  const policy = policyById('gansu-2024') as LocalPolicy

  test('section 2(2) sets the personal premium', () => {
    expect(premiumsInYuan(policy)).toEqual([['standard', 'everybody', 380]])
  })

  test('section 3: subsidies are in another notice, so none is known', () => {
    expect(leftToPay(policy)).toEqual({
      'standard extreme-hardship': '?',
      'standard orphan': '?',
      'standard subsistence': '?',
      'standard returned-to-poverty': '?',
      'standard unstable-out-of-poverty': '?',
      'standard poverty-risk': '?',
      'standard sudden-hardship': '?'
    })
    expect(policy.subsidies.map(({ caution }) => caution)).toEqual(['subsidy-not-in-notice'])
    expect(policy.unlistedIdentity.cautions).toEqual(['subsidy-not-in-notice', 'identity-not-in-notice'])
    expect(policy.subsidies.map(({ basis }) => [basis.clause, basis.certainty])).toEqual([['三、六', 'interpreted']])
  })

  test('section 6 sets the window, and says who may enrol on any day', () => {
    expect(windowsOf(policy)).toEqual([['concentrated', '2023-09-10', '2023-12-31', null, 'benefit-year']])
    expect(policy.specialWindows.map(({ group, opensOn, cover }) => [group, opensOn, cover.starts])).toEqual([
      [
        {
          identities: [
            'extreme-hardship',
            'orphan',
            'subsistence',
            'returned-to-poverty',
            'unstable-out-of-poverty',
            'poverty-risk',
            'sudden-hardship'
          ]
        },
        'benefit-year',
        'not-stated'
      ],
      [
        { events: ['birth', 'military-discharge', 'employee-insurance-ended'], eventIn: 'benefit-year' },
        'event',
        'not-stated'
      ]
    ])
  })

  test('section 6: employee insurance that ended has conditions, which the notice does not name', () => {
    expect(policy.eventCautions[0]).toMatchObject({
      events: ['employee-insurance-ended'],
      when: 'always',
      caution: 'special-group-unclear',
      basis: { clause: '六', certainty: 'interpreted' }
    })
  })

  test('no section knows a lapse or a bonus', () => {
    expect(policy.lapse).toBeNull()
    expect(policy.bonus).toBeNull()
  })

  test('section 2(1) and the table say who pays the 640 yuan of fiscal subsidy', () => {
    expect(policy.fiscalSubsidy).toMatchObject({ year: 2023, fen: 64_000, centralFen: 51_200 })
    expect(groupsInYuan(policy)).toEqual([
      [512, 116.2, 11.8],
      [512, 112, 16],
      [512, 109, 19]
    ])
  })

  test('section 4 sets hospital shares by level, and the yearly limit of outpatient care', () => {
    const shares = policy.benefits.flatMap((benefit) =>
      benefit.kind === 'inpatient-share' ? [[benefit.hospital, benefit.aboutPercent]] : []
    )
    expect(Object.fromEntries(shares)).toEqual({ 'level-1': 90, 'level-2': 80, 'level-3': 70 })
    expect(policy.benefits.flatMap((benefit) => (benefit.kind === 'outpatient-cap' ? benefit.fenPerYear : []))).toEqual(
      [16_000]
    )
  })

  test('section 4: its benefits hold between deductible and limit, and at designated hospitals only', () => {
    const told = policy.benefits.map(({ basis }) => basis.says)
    for (const says of told.slice(0, 3)) expect(says).toMatch(/定点医院住院，起付线以上、最高支付限额以下/)
    expect(told[3]).toMatch(/二级及以下的定点医院.*一年的最高支付限额暂不高于160元/)
  })

  test('section 5 names the channels, and the seven banks', () => {
    expect(policy.channels.map(({ kind }) => kind)).toEqual([
      'official-mini-program',
      'alipay-city',
      'bank',
      'cloud-quick-pass',
      'counter'
    ])
    expect(policy.channels.map(({ banks }) => banks.length)).toEqual([0, 0, 7, 0, 7])
  })
})

function groupsInYuan({ fiscalSubsidy }: LocalPolicy): number[][] | undefined {
  return fiscalSubsidy?.groups.map((group) => [group.centralFen / 100, group.provinceFen / 100, group.countyFen / 100])
}
