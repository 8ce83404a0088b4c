/** The guide as a resident goes through it: what is pressed and typed on each of its pages, put together for each person that a test enters. */

export type Step =
  | { type: string; into: string }
  | { press: string | RegExp }
  | { choose: string | RegExp; of?: string }
  /** The question is answered: on to the next page, whose title is given. */
  | { next: string; title: string }

/** On to the next question, whose title is given. */
export const next = (title: string): Step => ({ next: '下一步', title })

const none: Step = { choose: '以上都没有' }

/** The first page: a place that is searched for, and pressed. */
export const livesIn = (text: string, ...places: (string | RegExp)[]): Step[] => [
  { type: text, into: '搜地名，如“兰州城关”' },
  ...places.map((press) => ({ press }))
]

/** Whom it is for, by one of the names that are offered. */
export const isMy = (relation: string, nickname: string): Step[] => [{ choose: relation }, { press: nickname }]

/** Whom it is for, by a name of their own. */
export const isMyOther = (nickname: string): Step[] => [{ choose: '其他家人' }, { type: nickname, into: '怎么称呼' }]

export const isMyself: Step = { choose: '本人' }

/** The year of birth, and where that is asked, month and day. */
export const born = (year: string, month?: string, day?: string): Step[] => [
  next('哪一年出生的？'),
  { type: year, into: '出生年份，年' },
  ...(month === undefined ? [] : [{ type: month, into: '出生日期，月' }]),
  ...(day === undefined ? [] : [{ type: day, into: '出生日期，日' }])
]

export const noEmployee: Step[] = [next('现在有职工医保吗？'), { choose: /^没有/ }]

export const noStudent: Step[] = [next('是在校的大中专学生吗？'), { choose: /^不是大中专学生/ }]

export const nothingSpecial: Step[] = [next('有没有下面这些情况？'), none]

export const withIdentity = (identity: string | RegExp): Step[] => [next('有没有下面这些身份？'), { choose: identity }]

export const noIdentity: Step[] = [next('有没有下面这些身份？'), none]

export const insuredHere: Step[] = [next('以前在这里参加过居民医保吗？'), { choose: /^参加过，就在这里/ }]

/** A grown-up of whom there is nothing more to say, and who was insured here before. */
export const ordinaryGrownUp: Step[] = [...noEmployee, ...noStudent, ...nothingSpecial, ...noIdentity, ...insuredHere]

/** The years before this one that are insured as a resident, if any, and what was said of this year. */
export const insuredIn = (years: string[], ...more: (string | RegExp)[]): Step[] => [
  next('这几年参加医保了吗？'),
  ...years.map((of) => ({ choose: '居民医保', of })),
  ...more.map((choose) => ({ choose }))
]

export const takes = (tier: string | RegExp): Step[] => [next('想缴哪一档？'), { choose: tier }]

/** The check, and the answer for that year. */
export const sees = (year: number): Step[] => [
  next('看看填得对不对'),
  { next: '看结果', title: `${year} 年度居民医保` }
]
