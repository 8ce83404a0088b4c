/** Who looks on which day, which year then counts, and what comes second: the table of the task, by hand. */
import type { PaymentRecord } from '@/payment'
import type { Seed } from './screens/seeds'
import { motherPaid } from './screens/seeds'

type Members = Exclude<NonNullable<Seed['members']>, string>
type KeptMember = Members[number]

/** A year's number and the word beside it. */
export type YearAndWord = [year: number, word: string]

export interface Row {
  who: string
  day: string
  member: KeptMember
  payments?: PaymentRecord[]
  leads: YearAndWord
  /** Said on Home, and in the answer, of the year that leads. */
  home: RegExp[]
  answer: RegExp[]
  then: YearAndWord[]
  /** Said of the others. */
  alsoHome?: RegExp[]
  alsoAnswer?: RegExp[]
}

const adult = (region: string, history: KeptMember['resident']['history'] = []): KeptMember => ({
  id: 'mother',
  nickname: '妈妈',
  relation: 'parent',
  region,
  enrolment: 'continuing',
  resident: { birthDate: '1964-01-01', history }
})

const baby = (region: string, birthDate: string, more: object = {}): KeptMember => ({
  id: 'mother',
  nickname: '宝宝',
  relation: 'child',
  region,
  enrolment: 'first',
  resident: { birthDate, events: [{ kind: 'birth', date: birthDate }], ...more }
})

const LANZHOU = '620102'
const CHANGSHA = '430104'
const FULING = '500102'
const SHANDONG = '370000'

const lanzhou = adult(LANZHOU, [{ year: 2025, scheme: 'resident', claimed: false }])

/** 2026, paid on 1 November 2025 in Lanzhou and found in the official channel. */
export const paid2026: PaymentRecord[] = motherPaid.map((record) => ({
  ...record,
  state: 'confirmed',
  quote: { ...record.quote, quotedOn: '2025-11-01' },
  paid: { ...record.paid!, on: '2025-11-01' },
  confirmedOn: '2025-11-04',
  steps: [
    ...record.steps.map((step) => ({ ...step, on: '2025-11-01' })),
    { state: 'confirmed', at: 1762218000000, on: '2025-11-04' }
  ]
}))

const paid = { member: lanzhou, payments: paid2026 }
const CALL_TODAY = /今天就打 12393/
const NO_NOTICE = /还没有您那里的通知/

export const rows: Row[] = [
  {
    who: 'Lanzhou, paid 2026',
    day: '2026-06-01',
    ...paid,
    leads: [2026, '保障中'],
    home: [/正在保障，到12月31日为止/],
    answer: [/正在保障，到12月31日为止/],
    then: [[2027, '还没开始']],
    alsoHome: [/往年 10月15日开始缴/],
    alsoAnswer: [/往年 10月15日开始缴/]
  },
  {
    who: 'the same',
    day: '2026-09-15',
    ...paid,
    leads: [2027, '快开始缴了'],
    home: [/2027 年度，1 人快开始缴了/, /打 12393 问一下/, NO_NOTICE],
    answer: [/2027 年度，快开始缴了/, NO_NOTICE, /打 12393 问一下/, /往年 10 月到 12 月/],
    then: [[2026, '保障中']]
  },
  {
    who: 'the same',
    day: '2026-11-28',
    ...paid,
    leads: [2027, '该缴了'],
    home: [/2027 年度，1 人该缴了/, CALL_TODAY, NO_NOTICE, /往年缴到 12月31日/],
    answer: [/2027 年度，该缴了/, NO_NOTICE, CALL_TODAY, /缴到 12月31日/],
    then: [[2026, '保障中']],
    alsoHome: [/到 12月31日/]
  },
  {
    who: 'the same',
    day: '2027-01-05',
    ...paid,
    leads: [2027, '往年这时已截止'],
    home: [/往年这时集中缴费已结束/, /现在缴可能要等/, CALL_TODAY, /往年到 2 月底还能缴，但要等/],
    answer: [/2027 年度，往年这时集中缴费已结束/, /现在缴可能要等/, CALL_TODAY, /往年到 2 月底还能缴，但要等/],
    then: [[2026, '已到期']]
  },
  {
    who: 'Lanzhou, skipped 2025 and 2026',
    day: '2026-11-28',
    member: adult(LANZHOU, [
      { year: 2025, scheme: 'none' },
      { year: 2026, scheme: 'none' }
    ]),
    leads: [2027, '该缴了'],
    home: [/2027 年度，1 人该缴了/, CALL_TODAY],
    answer: [/2027 年度，该缴了/, CALL_TODAY],
    then: [[2026, '已过期未缴']],
    alsoHome: [/没有参保/],
    alsoAnswer: [/2026 年度没有参保/]
  },
  {
    who: 'Fuling, paid 2025',
    day: '2026-11-28',
    member: adult(FULING, [{ year: 2025, scheme: 'resident' }]),
    leads: [2027, '该缴了'],
    home: [/2027 年度，1 人该缴了/, CALL_TODAY, /往年缴到 12月31日/],
    answer: [/2027 年度，该缴了/, NO_NOTICE, CALL_TODAY],
    then: [
      [2026, '待确认'],
      [2025, '已到期']
    ],
    alsoHome: [/这一年缴了吗/],
    alsoAnswer: [/2026 年度缴了吗？/]
  },
  {
    who: 'Shandong',
    day: '2026-11-28',
    member: { ...adult(SHANDONG), resident: { birthDate: '1964-01-01' } },
    leads: [2027, '该缴了'],
    home: [/2027 年度，1 人该缴了/, NO_NOTICE, CALL_TODAY, /多地往年缴到 12月31日/],
    answer: [/2027 年度，该缴了/, NO_NOTICE, CALL_TODAY, /断保要等多久/, /国家的统一规矩/, /已经缴了，记一下/],
    then: [[2026, '待确认']]
  },
  {
    who: 'Shandong, said to be unpaid for 2026',
    day: '2026-11-28',
    member: adult(SHANDONG, [{ year: 2026, scheme: 'none' }]),
    leads: [2027, '该缴了'],
    home: [/2027 年度，1 人该缴了/, CALL_TODAY],
    answer: [/2027 年度，该缴了/, CALL_TODAY],
    then: [[2026, '往年这时已截止']],
    alsoHome: [/2026 年度您说没缴.*打 12393 问/],
    alsoAnswer: [/2026 年度您说没缴.*打 12393 问/, /说错了，改一下/]
  },
  {
    who: 'Shandong, a baby of 80 days, said to be unpaid for 2026',
    day: '2026-11-28',
    member: baby(SHANDONG, '2026-09-09', { history: [{ year: 2026, scheme: 'none' }] }),
    leads: [2027, '该缴了'],
    home: [/2027 年度，1 人该缴了/],
    answer: [/2027 年度，该缴了/],
    then: [[2026, '往年这时已截止']],
    alsoHome: [/出生后约 90 天内.*今天就打 12393，问宝宝 2026 年度/],
    alsoAnswer: [/出生后约 90 天内.*今天就打 12393，问宝宝 2026 年度/]
  },
  {
    who: 'Lanzhou, a job lost in October',
    day: '2026-11-28',
    member: {
      ...adult(LANZHOU, [
        { year: 2025, scheme: 'employee' },
        { year: 2026, scheme: 'employee' }
      ]),
      resident: {
        birthDate: '1990-01-01',
        history: [
          { year: 2025, scheme: 'employee' },
          { year: 2026, scheme: 'employee' }
        ],
        events: [{ kind: 'employee-insurance-ended', date: '2026-10-20' }]
      }
    },
    leads: [2027, '该缴了'],
    home: [/2027 年度，1 人该缴了/],
    answer: [/2027 年度，该缴了/],
    then: [[2026, '先问 12393']],
    alsoHome: [/您的情况可能还能参保，今天就打 12393 问/],
    alsoAnswer: [/可能还能参保，打 12393 问：.*职工医保停了/]
  }
]

/** Of these the policies are: Gansu's newborns within 90 days, and Hunan's 2026 as others report it. */
export const rowsOfReportedPolicies: Row[] = [
  {
    who: 'Lanzhou, born 2026-09-09',
    day: '2026-11-28',
    member: baby(LANZHOU, '2026-09-09'),
    leads: [2026, '待缴费'],
    home: [/400/, /据转述/, /还剩 10 天/, /最晚12月8日/, /从9月9日算起/],
    answer: [/据转述/, /还剩 10 天/, /12月8日/],
    then: [[2027, '该缴了']]
  },
  {
    who: 'Lanzhou, born 2026-10-17',
    day: '2027-01-05',
    member: baby(LANZHOU, '2026-10-17'),
    leads: [2026, '待缴费'],
    home: [/还剩 10 天/, /最晚1月15日/, /要先打 12393 问/, /先打 12393 问清楚，再缴/, /据转述/],
    answer: [/还剩 10 天/, /1月15日/, /先打 12393 问：还能不能办/],
    then: [[2027, '往年这时已截止']]
  },
  {
    who: 'Lanzhou, born 2026-08-01, more than 90 days ago',
    day: '2026-11-28',
    member: baby(LANZHOU, '2026-08-01'),
    leads: [2026, '待缴费'],
    home: [/要先打 12393 问/, /也可能这一年都不能报/],
    answer: [/先打 12393 问：还能不能办/, /也可能这一年都不能报/],
    then: [[2027, '该缴了']]
  },
  {
    who: 'Changsha, paid 2026',
    day: '2026-11-28',
    member: adult(CHANGSHA, [
      { year: 2025, scheme: 'resident' },
      { year: 2026, scheme: 'resident' }
    ]),
    leads: [2027, '该缴了'],
    home: [/2027 年度，1 人该缴了/, CALL_TODAY, /往年缴到 1月31日（据转述）/],
    answer: [/2027 年度，该缴了/, CALL_TODAY, /1月31日（据转述）/],
    then: [[2026, '保障中']]
  },
  {
    who: 'Changsha, born 2026-09-09, a parent insured',
    day: '2026-11-28',
    member: baby(CHANGSHA, '2026-09-09', { parentInsured: true }),
    leads: [2026, '待参保'],
    home: [/要办参保的 1 人，不用缴钱（据转述）/, /最好 10 天内办好/, /最好别晚于12月8日/, /从9月9日算起/],
    answer: [/据转述0元/, /最好别晚于12月8日办/],
    then: [[2027, '该缴了']]
  },
  {
    who: 'Changsha, born 2026-09-09, no parent insured',
    day: '2026-11-28',
    member: baby(CHANGSHA, '2026-09-09', { parentInsured: false }),
    leads: [2026, '待缴费'],
    home: [/400/, /据转述/, /还剩 10 天/, /最晚12月8日/, /从9月9日算起/],
    answer: [/据转述400元/, /12月8日/],
    then: [[2027, '该缴了']]
  },
  {
    who: 'Changsha, insured for neither year',
    day: '2025-09-30',
    member: adult(CHANGSHA, [{ year: 2024, scheme: 'resident' }]),
    leads: [2026, '待缴费'],
    home: [/400/, /最晚2026年1月31日/],
    answer: [/^据转述400元/, /2026年1月31日/],
    then: [[2025, '待缴费']],
    alsoHome: [/1,100 元.*，只保 3 天/],
    alsoAnswer: [/1,100 元.*，只保 3 天/]
  }
]
