/** The main job, for three residents: what they press and type from the first screen on, and what they are told. From the notices, by hand. */
import {
  born,
  insuredIn,
  isMy,
  livesIn,
  noEmployee,
  noIdentity,
  noStudent,
  sees,
  takes,
  withIdentity
} from './guide-steps'
import type { Step } from './guide-steps'

export interface Resident {
  /** Who, as a test may be called. */
  name: string
  asOf: string
  steps: Step[]
  /** Names of figures that the answer shows. */
  answer: string[]
}

export const residents: Resident[] = [
  {
    name: 'a resident of Lanzhou who paid for 2025 and claimed nothing',
    asOf: '2025-11-01',
    steps: [
      ...livesIn('兰州', /^兰州市/, '城关区'),
      ...isMy('妈妈'),
      ...born('1964'),
      ...noEmployee,
      ...noIdentity,
      ...insuredIn(['2025 年'], '没报销过'),
      ...sees(2026)
    ],
    answer: [
      '400元，为什么',
      '截止，12月31日，还剩 60 天，为什么',
      '保障，2026年1月1日 至 12月31日，为什么',
      '等待期，不用等，为什么'
    ]
  },
  {
    name: 'a mother in Changsha whose baby is 80 days old',
    asOf: '2025-05-20',
    steps: [
      ...livesIn('长沙岳麓', /^岳麓区/),
      ...isMy('宝宝'),
      ...born('2025', '3', '1'),
      ...noIdentity,
      ...sees(2025)
    ],
    answer: [
      '400元，为什么',
      '截止，5月30日，还剩 10 天。怎么数天数有不同说法，最好提前一天办好，为什么',
      '保障，2025年3月1日 至 12月31日，为什么',
      '等待期，不用等，为什么'
    ]
  },
  {
    name: 'a resident of Fuling with low income who takes the second tier',
    asOf: '2024-11-01',
    steps: [
      ...livesIn('涪陵', /^涪陵区/),
      ...isMy('我'),
      ...born('1980'),
      ...noStudent,
      ...noEmployee,
      ...withIdentity(/^低保对象/),
      ...insuredIn(['2024 年']),
      ...takes(/^二档/),
      ...sees(2025)
    ],
    answer: [
      '375元，为什么',
      '截止，12月31日，还剩 60 天，为什么',
      '保障，2025年1月1日 至 12月31日，为什么',
      '等待期，不用等，为什么'
    ]
  }
]
