/** Two years of one place side by side, read by hand from the two notices. */
import type { ComparedSide } from '@/policy'
import { outline, policy, rowOf, valueOf } from './side-by-side'

const gansu2024 = policy('gansu-2024')
const gansu2026 = policy('gansu-2026')

const clauses = ({ basis }: ComparedSide) => basis.map(({ clause }) => clause)

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
        'group/birth different',
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
