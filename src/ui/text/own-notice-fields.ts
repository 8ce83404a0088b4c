/** The figures of a notice, one by one: what each is, and what is wrong with it. */
import type { CoverStartFact, Group, SpecialGroupFact } from '@/notice/facts'
import type { DoubtReason } from '@/notice/reading'
import { longDate, monthDay, yuan } from './format'

const UNITS = { day: '天', month: '个月' }

/** Of an entry that was taken out nobody knows any more whom it was for. */
const about = (who: string, what: string) => (who === '' ? what : `${who}，${what}`)

export const noticeFields = {
  region: '地方',
  benefitYear: '哪一年',
  source: '谁发的',
  premium: '个人缴费',
  fiscalSubsidy: '财政补助',
  opensOn: '从哪天开始缴',
  closesOn: '缴到哪天',
  windowFen: '这时缴多少',
  windowWait: '这时缴，要等',
  coverStarts: '缴了从哪天起能报销',
  plusFiscalSubsidy: '财政补助也要自己缴',
  coverStartsOn: '从哪天起能报销',
  coverEndsOn: '能报销到哪天',
  fixed: '固定等待期',
  variable: '每多断一年，多等',
  repair: '每补缴一年，少等',
  floor: '断得久的，至少等',
  afterYears: '连续参保满几年起有奖励',
  continuousFen: '满了以后，每多一年提高',
  zeroClaimFen: '头一年没报销过，提高',
  limitFen: '一共最多提高',
  limitPercent: '一共最多提高原来的',
  lapseFen: '断一年，降低',
  subsidy: (who: string) => about(who, '能少缴'),
  subsidyPays: (who: string) => about(who, '自己缴多少'),
  special: (who: string) => about(who, '多少天内办'),
  specialCover: (who: string) => about(who, '从哪天起能报销'),
  group: '这是给谁的',
  tier: '这是哪一档',
  windowKind: '这是哪一种缴费期',
  event: '这是哪种情况',
  entry: '这一条',

  groups: {
    all: '所有人',
    student: '学生',
    university: '大中专学生',
    other: '其他居民'
  } satisfies Partial<Record<Group, string>>,
  of: (name: string, whom: string) => (whom === '' ? name : `${name}（${whom}）`),

  amount: (fen: number) => `${yuan(fen)} 元`,
  date: longDate,
  year: (year: number) => `${year} 年度`,
  span: (count: number, unit: keyof typeof UNITS) => `${count} ${UNITS[unit]}`,
  years: (count: number) => `${count} 年`,
  percent: (percent: number) => `${percent}%`,
  floorValue: (missedYears: number, span: string) => `断 ${missedYears} 年以上，${span}`,
  flag: { yes: '要', no: '不要' },
  grants: { full: '全部不用缴', share: '少缴百分之几', fixed: '少缴多少元' },
  full: '全部不用缴',
  share: (percent: number) => `少缴 ${percent}%`,
  fixedGrant: (fen: number) => `少缴 ${yuan(fen)} 元`,
  start(start: NonNullable<CoverStartFact>): string {
    return typeof start === 'object' ? longDate(start.date) : STARTS[start]
  },
  starts: {
    'benefit-year': '1 月 1 日',
    'first-of-next-month': '缴了的下个月 1 号',
    payment: '缴了的当天',
    'day-after-payment': '缴了的第二天'
  },
  specialStarts: {
    event: '事情发生的那天',
    payment: '缴了的当天',
    'benefit-year': '1 月 1 日'
  } satisfies Record<NonNullable<SpecialGroupFact['coverFrom']>, string>,
  startDate: '别的日子',

  /** As notices write them, the longest first. */
  spelt: {
    date: (date: string) => [longDate(date), monthDay(date)],
    money: (fen: number) => [`${yuan(fen)}元`, yuan(fen)],
    year: (year: number) => [`${year}年度`, `${year}年`],
    span: (count: number) => [`${count}天`, `${count}日`, `${count}个月`]
  },

  doubt: {
    'several-figures': '通知里有几个数，都有可能。',
    'year-not-given': '只写了月和日，没写哪一年。',
    'vague-day': '没写准哪一天，比如“下旬”“月底前”。',
    'loose-wording': '话没说死，比如“原则上”“左右”“满几个月的次月”。',
    'group-not-clear': '没写清是给谁的。',
    'year-not-clear': '没写清缴的是哪一年的。',
    contradiction: '前后两处说的不一样。',
    damaged: '这里的字像是缺了或错了。'
  } satisfies Record<DoubtReason, string>,
  notRead: '没读到，请您填。',

  type: {
    money: '多少元',
    year: '哪一年',
    count: '几年',
    percent: '百分之几',
    span: '多久',
    unit: '按什么算',
    date: '哪一天',
    missedYears: '断了几年以上'
  },
  typedWrong: '请看看填得对不对'
}

const STARTS = noticeFields.starts

const WINDOW_PROBLEMS: Partial<Record<string, string>> = {
  'no-last-day': '这段时间还没有最后一天。',
  overlap: '这段时间和另一段重了，请看看开始和结束。',
  'several-tiers': '有几个档次，这段时间却只有一个价，应用还不会算：请去掉这一条，以通知为准。',
  'price-unclear': '这段时间的钱数对不上：要是连财政补助一起缴，请填一共多少元。',
  'no-fiscal-subsidy': '这段时间要连财政补助一起缴，请在上面填财政补助是多少元。'
}

/** What keeps a notice from being kept, in a sentence. Keys are the codes of the policy's checks of own notices. */
export const noticeProblems = {
  amount: ({ atLeast, atMost }: { atLeast: number; atMost: number }) =>
    `这个钱数不合常理，一般在 ${yuan(atLeast)} 元到 ${yuan(atMost)} 元之间，请看看有没有多写或少写一个零。`,
  percent: ({ atLeast, atMost }: { atLeast: number; atMost: number }) => `应当在 ${atLeast}% 到 ${atMost}% 之间。`,
  span: ({ atLeast, atMost }: { atLeast: number; atMost: number }) => `应当在 ${atLeast} 到 ${atMost} 之间。`,
  count: ({ atLeast, atMost }: { atLeast: number; atMost: number }) => `应当在 ${atLeast} 到 ${atMost} 之间。`,
  day: ({ from, to }: { from: string; to: string }) =>
    `这一天不合常理，应当在 ${longDate(from)}到 ${longDate(to)}之间，请看看年份。`,
  order: () => '日子前后颠倒了，请看看开始和结束。',
  year: ({ from, to }: { from: number; to: number }) => `年份不合常理，应当在 ${from} 到 ${to} 之间。`,
  twice: () => '同样的写了两遍，请去掉一条。',
  contradiction: () => '和另一处对不上，请看看。',
  'unknown-identity': () => '这类人应用不认得，请去掉这一条。',
  'unknown-region': () => '没有这个地方，请重新选。',
  'no-premium': () => '还没有缴多少。',
  'no-last-day': () => '还没有大家一起缴的那段时间，要有最后一天。',
  window: ({ because }: { because: string }) =>
    WINDOW_PROBLEMS[because] ?? '这段时间应用还不会算，请去掉这一条，以通知为准。',
  'cover-end': () => '保障不是到 12 月 31 日的，应用还不会算，请以通知为准。'
}
