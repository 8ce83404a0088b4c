/** Six residents: what each of them is asked, and how many taps it takes to the first answer and to the exact one. Typing in one field counts as one. */
import {
  born,
  hasParents,
  insuredIn,
  isMy,
  livesIn,
  noEmployee,
  noIdentity,
  searches,
  sees,
  skipped,
  studies,
  withIdentity
} from './guide-steps'
import type { Step } from './guide-steps'

/** What the guide may ask of anybody's patience. */
export const MOST_TO_THE_FIRST = 4
export const MOST_TO_THE_EXACT = 14

export interface Walk {
  /** Who, as a test may be called. */
  name: string
  asOf: string
  /** From the place on that is searched for. */
  steps: Step[]
  /** What the answer for an ordinary resident shows. */
  first: RegExp
  /** What the exact answer shows. */
  exact: RegExp
  /** The questions, in order, without the place. */
  asked: string[]
  taps: { first: number; exact: number }
}

const [WHO, BIRTH, PARENTS] = ['给谁算？', '哪一年出生的？', '爸爸或妈妈现在有没有参加本省的医保？']
const [STUDENT, EMPLOYEE, IDENTITIES] = ['是在校的大中专学生吗？', '现在有职工医保吗？', '有没有下面这些身份？']
const HISTORY = '这几年参加医保了吗？'

export const WALKS: Walk[] = [
  {
    name: 'a farmer of 62 in Linxia with low income',
    asOf: '2025-11-01',
    steps: [
      ...livesIn('临夏县', /^临夏县/),
      ...isMy('我'),
      ...born('1963'),
      ...noEmployee,
      ...withIdentity(/^农村一、二类低保/),
      ...insuredIn(['2025 年'], '没报销过'),
      ...sees(2026)
    ],
    first: /^400元，为什么$/,
    // 400 less 310.
    exact: /^约90元，为什么$/,
    asked: [WHO, BIRTH, EMPLOYEE, IDENTITIES, HISTORY],
    taps: { first: 3, exact: 14 }
  },
  {
    name: 'a woman of 64 in Changsha',
    asOf: '2025-11-01',
    steps: [
      ...livesIn('长沙岳麓', /^岳麓区/),
      ...isMy('妈妈'),
      ...born('1961'),
      ...noEmployee,
      ...noIdentity,
      ...insuredIn(['2025 年'], '没报销过'),
      ...sees(2026)
    ],
    first: /400元，为什么$/,
    exact: /400元，为什么$/,
    asked: [WHO, BIRTH, EMPLOYEE, IDENTITIES, HISTORY],
    taps: { first: 3, exact: 14 }
  },
  {
    name: 'a student who is new in Changsha',
    asOf: '2025-11-01',
    steps: [
      ...livesIn('长沙岳麓', /^岳麓区/),
      ...isMy('我'),
      ...born('2007'),
      ...studies(/^刚入学的大中专新生/),
      ...noIdentity,
      ...insuredIn(['2025 年'], '没报销过'),
      ...sees(2026)
    ],
    first: /400元，为什么$/,
    exact: /400元，为什么$/,
    asked: [WHO, BIRTH, STUDENT, IDENTITIES, HISTORY],
    taps: { first: 3, exact: 14 }
  },
  {
    name: 'a baby of 80 days in Changsha',
    asOf: '2026-11-28',
    steps: [
      ...livesIn('长沙岳麓', /^岳麓区/),
      ...isMy('宝宝'),
      ...born('2026', '9', '9'),
      ...hasParents(/^有。/),
      ...noIdentity,
      ...sees(2026)
    ],
    first: /^我手上有通知/,
    exact: /0元，为什么$/,
    asked: [WHO, BIRTH, PARENTS, IDENTITIES],
    taps: { first: 3, exact: 13 }
  },
  {
    name: 'a resident of Lanzhou who has skipped two years',
    asOf: '2026-11-28',
    steps: [
      ...livesIn('兰州城关', /^城关区/),
      ...isMy('我'),
      ...born('1980'),
      ...noEmployee,
      ...noIdentity,
      ...skipped('2025 年', '2026 年'),
      ...sees(2027)
    ],
    first: /^我手上有通知/,
    exact: /^我手上有通知/,
    asked: [WHO, BIRTH, EMPLOYEE, IDENTITIES, HISTORY],
    taps: { first: 3, exact: 14 }
  },
  {
    name: 'a resident of Shandong, of which no notice is held',
    asOf: '2025-11-01',
    steps: [
      ...searches('青岛市南', /^市南区/),
      { press: '先记下是谁，有了通知接着算' },
      ...isMy('妈妈'),
      ...born('1964'),
      { at: '2026 年度居民医保' }
    ],
    first: /^我手上有通知/,
    exact: /^我手上有通知/,
    asked: [WHO, BIRTH],
    taps: { first: 3, exact: 7 }
  }
]

/** Where the place is chosen: with this step the first answer is there. */
export const placeIn = ({ steps }: Walk): number => steps.findIndex((step) => 'press' in step)

/** The questions among the titles of the pages that were seen. */
export const questionsIn = (titles: readonly string[]): string[] =>
  titles.filter((title) => title !== '看看填得对不对' && !/^\d{4} 年度/.test(title))
