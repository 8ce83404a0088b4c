/** The guide as a resident goes through it: what is pressed and typed on each of its pages, put together for each person that a test enters. */

export type Step =
  /** The page with this title is there, by itself. */
  | { at: string }
  | { type: string; into: string }
  | { press: string | RegExp }
  | { choose: string | RegExp; of?: string }
  /** On by this button to the page whose title is given. */
  | { next: string; title: string }

/** On to the next question, whose title is given. */
export const next = (title: string): Step => ({ next: '下一步', title })

const onwards: Step = { press: '下一步' }

const none: Step = { choose: '以上都没有' }

/** A place that is searched for, and pressed. */
export const searches = (text: string, ...places: (string | RegExp)[]): Step[] => [
  { type: text, into: '搜地名，如“兰州城关”' },
  ...places.map((press) => ({ press }))
]

/** The first page, and past the answer for an ordinary resident of that place. */
export const livesIn = (text: string, ...places: (string | RegExp)[]): Step[] => [
  ...searches(text, ...places),
  { press: '说说您的情况，算得更准' }
]

/** Whom it is for, by one of the names that are offered: it goes on by itself. */
export const isMy = (nickname: string): Step[] => [{ at: '给谁算？' }, { press: nickname }]

/** Whom it is for, by a name of their own. */
export const isMyOther = (nickname: string): Step[] => [
  { at: '给谁算？' },
  { press: '写别的称呼' },
  { choose: '其他家人' },
  { type: nickname, into: '怎么称呼' },
  onwards
]

/** The year of birth, and where that is asked, month and day. */
export const born = (year: string, month?: string, day?: string): Step[] => [
  { at: '哪一年出生的？' },
  { type: year, into: '出生年份，年' },
  ...(month === undefined ? [] : [{ type: month, into: '出生日期，月' }]),
  ...(day === undefined ? [] : [{ type: day, into: '出生日期，日' }]),
  onwards
]

export const hasParents = (answer: RegExp): Step[] => [
  { at: '爸爸或妈妈现在有没有参加本省的医保？' },
  { press: answer }
]

export const studies = (answer: RegExp): Step[] => [{ at: '是在校的大中专学生吗？' }, { press: answer }]

export const noStudent: Step[] = studies(/^不是大中专学生/)

export const noEmployee: Step[] = [{ at: '现在有职工医保吗？' }, { press: /^没有。/ }]

export const withIdentity = (identity: string | RegExp): Step[] => [
  { at: '有没有下面这些身份？' },
  { choose: identity },
  onwards
]

export const noIdentity: Step[] = [{ at: '有没有下面这些身份？' }, none, onwards]

/** A grown-up too old to study, of whom there is nothing more to say. */
export const ordinaryGrownUp: Step[] = [...noEmployee, ...noIdentity]

/** The years before this one that are insured as a resident, if any, and what else is said of them. */
export const insuredIn = (years: string[], ...more: (string | RegExp)[]): Step[] => [
  { at: '这几年参加医保了吗？' },
  ...years.map((of) => ({ choose: '居民医保', of })),
  ...more.map((choose) => ({ choose })),
  onwards
]

/** The years in which there was no insurance. */
export const skipped = (...years: string[]): Step[] => [
  { at: '这几年参加医保了吗？' },
  ...years.map((of) => ({ choose: '没参加', of })),
  onwards
]

export const takes = (tier: RegExp): Step[] => [{ at: '想缴哪一档？' }, { press: tier }]

/** The check, and the answer for that year. */
export const sees = (year: number): Step[] => [
  { at: '看看填得对不对' },
  { next: '看结果', title: `${year} 年度居民医保` }
]
