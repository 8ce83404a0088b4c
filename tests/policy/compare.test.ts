/** Two notices side by side, read by hand from the notices themselves. */
import { compare, localPolicies, policyById, type ComparedRow, type ComparedSide, type LocalPolicy } from '@/policy'

const policy = (id: string) => policyById(id) as LocalPolicy
const gansu2024 = policy('gansu-2024')
const gansu2026 = policy('gansu-2026')
const hunan = policy('hunan-2025')
const fuling = policy('fuling-2025')

/** Each section's rows, as `id outcome`. */
function outline(a: LocalPolicy, b: LocalPolicy): Record<string, string[]> {
  return Object.fromEntries(compare(a, b).map(({ id, rows }) => [id, rows.map((row) => `${row.id} ${row.outcome}`)]))
}

function rowOf(a: LocalPolicy, b: LocalPolicy, id: string): ComparedRow {
  const found = compare(a, b).flatMap(({ rows }) => rows).find((row) => row.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}

const clauses = ({ basis }: ComparedSide) => basis.map(({ clause }) => clause)
const valueOf = (side: ComparedSide) => (side.kind === 'stated' ? side.value : side.kind)

describe('Gansu, 2024 against 2026', () => {
  test('what is the same, what differs, what only one of them states', () => {
    expect(outline(gansu2024, gansu2026)).toEqual({
      windows: ['window/concentrated-1 different', 'window/later-1 only-b'],
      premiums: ['premium/1 different', 'window-price/concentrated-1 same', 'window-price/later-1 only-b'],
      subsidies: [
        'subsidy/extreme-hardship only-b',
        'subsidy/orphan only-b',
        'subsidy/unattended-child same',
        'subsidy/rural-subsistence-1-2 only-b',
        'subsidy/rural-subsistence-3-4 only-b',
        'subsidy/urban-subsistence-full only-b',
        'subsidy/urban-subsistence-partial only-b',
        'subsidy/subsistence same',
        'subsidy/subsistence-margin only-b',
        'subsidy/returned-to-poverty same',
        'subsidy/unstable-out-of-poverty only-b',
        'subsidy/poverty-risk only-b',
        'subsidy/sudden-hardship only-b'
      ],
      'fiscal-subsidy': [
        'fiscal-total different',
        'fiscal-central different',
        'fiscal-group/1 different',
        'fiscal-group/2 different',
        'fiscal-group/3 different'
      ],
      waiting: [
        'start/concentrated-1 same',
        'start/later-1 only-b',
        'lapse-counts-from only-b',
        'lapse-fixed only-b',
        'lapse-variable only-b',
        'lapse-floor only-b'
      ],
      repair: ['repair-per-year only-b'],
      bonus: [
        'bonus-counts-from only-b',
        'bonus-continuous only-b',
        'bonus-zero-claim only-b',
        'bonus-limit only-b',
        'bonus-lapse only-b'
      ],
      'special-groups': [
        'group/birth same',
        'group/employee-insurance-ended only-a',
        'group/military-discharge only-a',
        'group/extreme-hardship only-a',
        'group/orphan only-a',
        'group/subsistence only-a',
        'group/returned-to-poverty only-a',
        'group/unstable-out-of-poverty only-a',
        'group/poverty-risk only-a',
        'group/sudden-hardship only-a'
      ],
      registration: [
        'registration/first-enrolment only-b',
        'registration/change-of-place only-b',
        'registration/newborn only-b',
        'registration/residence-permit same'
      ],
      channels: [
        'channel/official-mini-program same',
        'channel/alipay-city same',
        'channel/bank same',
        'channel/cloud-quick-pass same',
        'channel/counter same',
        'family-account only-b'
      ],
      benefits: [
        'inpatient-share/level-1 only-a',
        'inpatient-share/level-2 only-a',
        'inpatient-share/level-3 only-a',
        'inpatient-share/any only-b',
        'outpatient-cap only-a',
        'other-benefits different'
      ],
      validity: ['benefit-year different', 'issued-on different', 'effective-to same']
    })
  })

  const values: [id: string, a: unknown, b: unknown][] = [
    [
      'window/concentrated-1',
      { kind: 'period', window: 'concentrated', opensOn: '2023-09-10', closesOn: '2023-12-31' },
      { kind: 'period', window: 'concentrated', opensOn: '2025-10-15', closesOn: '2025-12-31' }
    ],
    [
      'window/later-1',
      'notStated',
      { kind: 'period', window: 'supplementary', opensOn: '2026-01-01', closesOn: '2026-02-28' }
    ],
    [
      'premium/1',
      { kind: 'money', fen: 38000, tier: 'standard', year: null },
      { kind: 'money', fen: 40000, tier: 'standard', year: null }
    ],
    [
      'subsidy/rural-subsistence-1-2',
      'notStated',
      { kind: 'subsidy', tiers: [{ tier: 'standard', grantFen: 31000, paysFen: 9000 }] }
    ],
    [
      'fiscal-total',
      { kind: 'money', fen: 64000, tier: null, year: 2023 },
      { kind: 'money', fen: 70000, tier: null, year: 2025 }
    ],
    [
      'fiscal-group/3',
      { kind: 'shares', places: '兰州、金昌、嘉峪关', centralFen: 51200, provinceFen: 10900, countyFen: 1900 },
      { kind: 'shares', places: '兰州、金昌、嘉峪关', centralFen: 56000, provinceFen: 11740, countyFen: 2260 }
    ],
    ['lapse-fixed', 'notStated', { kind: 'span', span: { count: 90, unit: 'day' } }],
    ['lapse-floor', 'notStated', { kind: 'floor', missedYears: 4, span: { count: 180, unit: 'day' } }],
    ['repair-per-year', 'notStated', { kind: 'span', span: { count: 30, unit: 'day' } }],
    ['bonus-continuous', 'notStated', { kind: 'raise', afterYears: 4, fen: 350000 }],
    ['bonus-limit', 'notStated', { kind: 'money', fen: 7000000, tier: null, year: null }],
    ['outpatient-cap', { kind: 'money', fen: 16000, tier: null, year: null }, 'notStated'],
    ['issued-on', { kind: 'date', date: '2023-08-29' }, { kind: 'date', date: '2025-09-29' }],
    ['effective-to', 'notStated', 'notStated']
  ]
  test.each(values)('%s: the values of both', (id, a, b) => {
    const row = rowOf(gansu2024, gansu2026, id)
    expect([valueOf(row.a), valueOf(row.b)]).toEqual([a, b])
  })

  test('each value names its clause; what is left open too, where the notice says where to look', () => {
    const premium = rowOf(gansu2024, gansu2026, 'premium/1')
    expect([premium.a, premium.b].map(({ basis }) => basis.map(({ notice, clause }) => [notice, clause]))).toEqual([
      [['甘医保发〔2023〕71号', '二(二)']],
      [['甘医保发〔2025〕62号', '二(二)']]
    ])
    const orphan = rowOf(gansu2024, gansu2026, 'subsidy/orphan').a
    expect(orphan.kind).toBe('notStated')
    expect(orphan.basis[0]?.says).toContain('甘医保发〔2023〕57号')
    expect(clauses(rowOf(gansu2024, gansu2026, 'subsidy/subsistence-margin').a)).toEqual(['三'])
    expect(clauses(rowOf(gansu2024, gansu2026, 'lapse-fixed').a)).toEqual([])
  })
})

describe('Hunan 2025 against Fuling 2025', () => {
  test('what is the same, what differs, what only one of them states', () => {
    expect(outline(hunan, fuling)).toEqual({
      windows: [
        'window/concentrated-1 different',
        'window/later-1 different',
        'window/later-2 only-b',
        'window/later-3 only-b'
      ],
      premiums: [
        'premium/1 same',
        'premium/2 only-b',
        'student-premium/1 only-b',
        'student-premium/2 only-b',
        'window-price/concentrated-1 same',
        'window-price/later-1 different',
        'window-price/later-2 only-b',
        'window-price/later-3 only-b'
      ],
      subsidies: [
        'subsidy/extreme-hardship different',
        'subsidy/orphan different',
        'subsidy/unattended-child different',
        'subsidy/severe-disability different',
        'subsidy/subsistence different',
        'subsidy/subsistence-margin different',
        'subsidy/returned-to-poverty only-b',
        'subsidy/unstable-out-of-poverty different',
        'subsidy/poverty-risk different',
        'subsidy/sudden-hardship different',
        'subsidy/stable-out-of-poverty only-b',
        'subsidy/entitled-group only-b',
        'subsidy/rural-demobilised-veteran only-b',
        'subsidy/bereaved-three only-b',
        'subsidy/other-civil-hardship only-b',
        'subsidy/illness-poverty only-b',
        'subsidy/family-planning-reward only-b',
        'subsidy/family-planning-special only-b',
        'subsidy/family-planning-disabled-child only-b',
        'subsidy/family-planning-surgery only-b',
        'student-subsidy/university-poor only-b',
        'student-subsidy/university-freshman-poor only-b'
      ],
      'fiscal-subsidy': ['fiscal-total only-a', 'fiscal-central same'],
      waiting: [
        'start/concentrated-1 same',
        'start/later-1 different',
        'start/later-2 only-b',
        'start/later-3 only-b',
        'lapse-counts-from same',
        'lapse-fixed different',
        'lapse-variable only-b',
        'lapse-floor same'
      ],
      repair: ['repair-per-year same'],
      bonus: [
        'bonus-counts-from same',
        'bonus-continuous same',
        'bonus-zero-claim same',
        'bonus-limit same',
        'bonus-lapse same'
      ],
      'special-groups': [
        'group/birth different',
        'group/welfare-admission only-a',
        'group/employee-insurance-ended only-a',
        'group/military-discharge only-a',
        'group/draft-return only-a',
        'group/prison-release only-a',
        'group/community-correction only-a',
        'group/extreme-hardship only-b',
        'group/subsistence only-b',
        'group/subsistence-margin only-b',
        'group/returned-to-poverty only-b',
        'group/unstable-out-of-poverty only-b',
        'group/poverty-risk only-b',
        'group/sudden-hardship only-b',
        'group/stable-out-of-poverty only-b',
        'group/university-freshman different',
        'group/university-freshman-poor different'
      ],
      registration: [
        'registration/first-enrolment only-a',
        'registration/change-of-place only-a',
        'registration/newborn only-a',
        'registration/student only-a',
        'registration/employee-insurance-ended only-a'
      ],
      channels: [
        'channel/official-mini-program only-a',
        'channel/official-app only-a',
        'channel/bank only-a',
        'channel/counter different',
        'channel/school only-a',
        'family-account same'
      ],
      benefits: ['inpatient-share/any same', 'other-benefits same'],
      validity: ['benefit-year same', 'issued-on different', 'effective-to only-a']
    })
  })

  const special = { kind: 'group', exemptFromWaiting: true }
  const values: [id: string, a: unknown, b: unknown][] = [
    [
      'window/concentrated-1',
      { kind: 'period', window: 'concentrated', opensOn: '2024-09-01', closesOn: '2024-12-31' },
      { kind: 'period', window: 'concentrated', opensOn: null, closesOn: '2024-12-31' }
    ],
    [
      'window-price/later-1',
      { kind: 'terms-of-price', fiscalShare: true, subsidies: 'not-stated' },
      { kind: 'terms-of-price', fiscalShare: false, subsidies: 'apply' }
    ],
    [
      'premium/1',
      { kind: 'money', fen: 40000, tier: 'standard', year: null },
      { kind: 'money', fen: 40000, tier: 'tier-1', year: null }
    ],
    ['premium/2', 'notStated', { kind: 'money', fen: 77500, tier: 'tier-2', year: null }],
    [
      'subsidy/subsistence',
      { kind: 'subsidy', tiers: [{ tier: 'standard', grantFen: 20000, paysFen: 20000 }] },
      {
        kind: 'subsidy',
        tiers: [
          { tier: 'tier-1', grantFen: 36000, paysFen: 4000 },
          { tier: 'tier-2', grantFen: 40000, paysFen: 37500 }
        ]
      }
    ],
    [
      'student-subsidy/university-poor',
      'notStated',
      {
        kind: 'subsidy',
        tiers: [
          { tier: 'tier-1', grantFen: 26600, paysFen: 11400 },
          { tier: 'tier-2', grantFen: 38000, paysFen: 37500 }
        ]
      }
    ],
    [
      'start/later-1',
      { kind: 'start', wait: { count: 90, unit: 'day' }, starts: 'payment', date: null },
      { kind: 'start', wait: null, starts: 'first-of-next-month', date: null }
    ],
    [
      'lapse-fixed',
      { kind: 'span', span: { count: 90, unit: 'day' } },
      { kind: 'span', span: { count: 3, unit: 'month' } }
    ],
    [
      'group/birth',
      {
        ...special,
        window: { opensOn: 'event', closesOn: { daysAfterEvent: 90 }, eventIn: 'benefit-year' },
        starts: [{ starts: 'event', date: null }]
      },
      { ...special, window: null, starts: [{ starts: 'not-stated', date: null }] }
    ],
    [
      'group/subsistence',
      'notStated',
      {
        ...special,
        window: { opensOn: '2025-07-01', closesOn: '2025-12-31', eventIn: null },
        starts: [{ starts: 'not-stated', date: null }]
      }
    ],
    [
      'group/university-freshman',
      { kind: 'group', exemptFromWaiting: false, window: null, starts: [{ starts: 'date', date: '2024-09-01' }] },
      { kind: 'group', exemptFromWaiting: false, window: null, starts: [{ starts: 'day-after-payment', date: null }] }
    ],
    [
      'registration/newborn',
      {
        kind: 'registration',
        where: ['户口所在地', '常住地', '出生地', '“一件事一次办”平台'],
        papers: ['户口簿'],
        papersNeeded: 'all'
      },
      'notStated'
    ],
    [
      'channel/counter',
      { kind: 'channels', names: ['实体网点和自助机'], banks: [] },
      { kind: 'channels', names: ['乡镇或街道、村或社区'], banks: [] }
    ],
    ['inpatient-share/any', { kind: 'percent', percent: 70 }, { kind: 'percent', percent: 70 }],
    ['effective-to', { kind: 'date', date: '2025-12-31' }, 'notStated']
  ]
  test.each(values)('%s: the values of both', (id, a, b) => {
    const row = rowOf(hunan, fuling, id)
    expect([valueOf(row.a), valueOf(row.b)]).toEqual([a, b])
  })
})

const all = localPolicies()
const pairs = all.flatMap((a) => all.map((b) => [a, b] as const))

test('nothing differs from itself', () => {
  for (const one of all) {
    for (const { rows } of compare(one, one)) for (const row of rows) expect([row.id, row.outcome]).toEqual([row.id, 'same'])
  }
})

test('swapping two policies swaps the sides and changes nothing else', () => {
  const swapped = { same: 'same', different: 'different', 'only-a': 'only-b', 'only-b': 'only-a' } as const
  for (const [a, b] of pairs) {
    const back = compare(b, a).map(({ id, rows }) => ({
      id,
      rows: rows.map((row) => ({ ...row, a: row.b, b: row.a, outcome: swapped[row.outcome] }))
    }))
    expect(back).toEqual(compare(a, b))
  }
})

test('a row has its own id, and its outcome fits its sides', () => {
  for (const [a, b] of pairs) {
    const rows = compare(a, b).flatMap((section) => section.rows)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const row of rows) {
      const both = `${row.a.kind} ${row.b.kind}`
      const fits = {
        same: ['stated stated', 'notStated notStated'],
        different: ['stated stated'],
        'only-a': ['stated notStated'],
        'only-b': ['notStated stated']
      }[row.outcome]
      expect([row.id, fits.includes(both)]).toEqual([row.id, true])
      for (const side of [row.a, row.b]) if (side.kind === 'stated') expect(side.basis.length).toBeGreaterThan(0)
    }
  }
})

test('the same days of another year are the same, and so is a share that comes to the same amount', () => {
  const nextYear = JSON.parse(
    JSON.stringify(gansu2026).replace(/\b(202[56])(?=-\d\d-\d\d")/g, (year) => String(Number(year) + 1))
  ) as LocalPolicy
  const moved: LocalPolicy = {
    ...nextYear,
    benefitYear: 2027,
    subsidies: gansu2026.subsidies.map((row) =>
      row.grant.kind === 'full' ? { ...row, grant: { kind: 'share', percent: 100 } } : row
    )
  }
  const changed = compare(gansu2026, moved).flatMap(({ rows }) => rows.filter(({ outcome }) => outcome !== 'same'))
  expect(changed.map(({ id }) => id)).toEqual(['benefit-year', 'issued-on'])
})
