/** The main job, for three residents: what they press and type from the first screen on, and what they are told. From the notices, by hand. */

export type Step =
  | { type: string; into: string }
  | { press: string | RegExp }
  | { choose: string | RegExp; of?: string }
  /** The question is answered: on to the next page, whose title is given. */
  | { next: string; title: string }

export interface Resident {
  /** Who, as a test may be called. */
  name: string
  asOf: string
  steps: Step[]
  /** Names of figures that the answer shows. */
  answer: string[]
}

/** On to the next question, whose title is given. */
export const next = (title: string): Step => ({ next: '下一步', title })

export const residents: Resident[] = [
  {
    name: 'a resident of Lanzhou who paid for 2025 and claimed nothing',
    asOf: '2025-11-01',
    steps: [
      { type: '兰州', into: '搜地名，如“兰州城关”' },
      { press: /^兰州市/ },
      { press: '城关区' },
      { choose: '父母' },
      { press: '妈妈' },
      next('哪一年出生的？'),
      { type: '1964', into: '出生年份，年' },
      next('现在有职工医保吗？'),
      { choose: /^没有/ },
      next('有没有下面这些情况？'),
      { choose: '以上都没有' },
      next('有没有下面这些身份？'),
      { choose: '以上都没有' },
      next('以前在这里参加过居民医保吗？'),
      { choose: /^参加过，就在这里/ },
      next('这几年参加医保了吗？'),
      { choose: '居民医保', of: '2025 年' },
      { choose: '没报销过' },
      { choose: '还没缴' },
      next('看看填得对不对'),
      { next: '看结果', title: '2026 年度居民医保' }
    ],
    answer: ['400元，为什么', '截止，12月31日，还剩 60 天，为什么', '保障，2026年1月1日 至 12月31日，为什么', '等待期，不用等，为什么']
  },
  {
    name: 'a mother in Changsha whose baby is 80 days old',
    asOf: '2025-05-20',
    steps: [
      { type: '长沙岳麓', into: '搜地名，如“兰州城关”' },
      { press: /^岳麓区/ },
      { choose: '孩子' },
      { press: '宝宝' },
      next('哪一年出生的？'),
      { type: '2025', into: '出生年份，年' },
      { type: '3', into: '出生日期，月' },
      { type: '1', into: '出生日期，日' },
      next('有没有下面这些情况？'),
      { choose: '以上都没有' },
      next('有没有下面这些身份？'),
      { choose: '以上都没有' },
      next('这几年参加医保了吗？'),
      { choose: '还没缴' },
      next('看看填得对不对'),
      { next: '看结果', title: '2025 年度居民医保' }
    ],
    answer: ['400元，为什么', '截止，5月30日，还剩 10 天，为什么', '保障，2025年3月1日 至 12月31日，为什么', '等待期，不用等，为什么']
  },
  {
    name: 'a resident of Fuling with low income who takes the second tier',
    asOf: '2024-11-01',
    steps: [
      { type: '涪陵', into: '搜地名，如“兰州城关”' },
      { press: /^涪陵区/ },
      { choose: '本人' },
      next('哪一年出生的？'),
      { type: '1980', into: '出生年份，年' },
      next('现在有职工医保吗？'),
      { choose: /^没有/ },
      next('是在校大学生吗？'),
      { choose: /^不是大学生/ },
      next('有没有下面这些情况？'),
      { choose: '以上都没有' },
      next('有没有下面这些身份？'),
      { choose: /^低保对象/ },
      next('以前在这里参加过居民医保吗？'),
      { choose: /^参加过，就在这里/ },
      next('这几年参加医保了吗？'),
      { choose: '居民医保', of: '2024 年' },
      { choose: '还没缴' },
      next('想缴哪一档？'),
      { choose: /^二档/ },
      next('看看填得对不对'),
      { next: '看结果', title: '2025 年度居民医保' }
    ],
    answer: ['375元，为什么', '截止，12月31日，还剩 60 天，为什么', '保障，2025年1月1日 至 12月31日，为什么', '等待期，不用等，为什么']
  }
]
