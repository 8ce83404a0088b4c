/** Two places side by side, read by hand from the two notices. */
import { outline, policy, rowOf, valueOf } from './side-by-side'

const hunan = policy('hunan-2025')
const fuling = policy('fuling-2025')

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
