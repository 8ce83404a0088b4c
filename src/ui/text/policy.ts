import type { CoverStart, Grant, Span } from '@/calculator'
import type { Benefit, ClauseSection, Registration } from '@/policy'
import { amounts, yuan } from './format'

/** One notice, clause by clause. */
export const policy = {
  yearOf: (year: number) => `${year} 年`,
  next: '接着看',
  whole: '看整份通知',
  partOf: (section: string, part: string) => `${section}：${part}`,
  nth: (nth: number) => `第 ${nth} 部分`,
  compareThis: '和另一份通知比一比',
  revision: (revision: number) => `第 ${revision} 版`,
  validity: (dates: string) => `有效期${dates}`,
  quoted: '我们没有看到原文',
  hearsay: '据转述',
  validTo: (date: string) => `到 ${date}`,
  validFromTo: (from: string, to: string) => `${from} 至 ${to}`,
  otherNotices: '一起用到的文件',
  count: (count: number) => `${count} 条`,
  notSaidAsk: '没有写，先打 12393 问当地。',
  ask: (numbers: readonly string[]) => `问 ${numbers.join(' 或 ')}`,
  sections: {
    notice: '这份通知',
    eligibility: '谁能参保',
    windows: '什么时候缴、哪天起有保障',
    premiums: '缴多少',
    subsidies: '谁能少缴',
    special: '特殊人群',
    lapse: '断保要等多久',
    bonus: '连续参保的奖励',
    registration: '参保登记',
    channels: '去哪里缴',
    benefits: '能报多少',
    refund: '退费',
    fiscal: '财政补多少',
    other: '还写了什么',
    open: '没有写明的'
  } satisfies Record<ClauseSection | 'open', string>,
  missedAll: '都错过了',
  otherEvents: '其他特殊情况',
  ofParents: {
    insured: (who: string) => `${who}，爸爸或妈妈参加了当地医保`,
    uninsured: (who: string) => `${who}，爸爸妈妈都没有参加当地医保`
  },
  labels: {
    missedAll: '还能不能缴',
    covered: '能参保',
    excluded: '不能参保',
    dates: '哪天到哪天',
    price: '价钱',
    waiting: '等待期',
    cover: '保障开始',
    exception: (who: string) => `例外：${who}`,
    exceptionCover: (who: string) => `${who}的保障开始`,
    caution: '要留意',
    tiers: '档次',
    premium: '个人缴费',
    fiscalShare: (date: string) => `晚缴的人要自己补的财政补助，${date}起`,
    several: '有几种身份',
    studentWithIdentity: '大学生又有困难身份',
    unlisted: '没有列出的身份',
    countsFrom: '从哪年数起',
    firstEnrolment: '头一回参保',
    skipping: '不参保，下一年',
    fixed: '断过保，先等',
    variable: '从第二年起，每多断一年加',
    start: '从哪天数起',
    once: '断过保又缴得晚',
    floor: (years: number) => `连断 ${years} 年或更久，至少等`,
    repair: '每补缴一年，少等',
    continuous: (years: number) => `连续满 ${years} 年后，每多一年`,
    zeroClaim: '一整年没有报销，下一年',
    used: '用掉奖励以后',
    limit: '两种奖励加起来最多',
    lapse: '每断一年',
    where: '去哪里',
    papers: '带什么',
    familyAccount: '用家人医保卡（个人账户）里的钱缴',
    beforeCover: '保障开始以前',
    afterCover: '保障开始以后',
    fiscal: (year: number) => `${year} 年财政补助`,
    central: '其中中央出',
    province: '省里出',
    county: '市县出',
    identityChange: '身份变了',
    premiumAtLeast: '个人缴费标准',
    collectionStarts: '开始缴费',
    collectionEndsBy: '国家要求最晚收完',
    centralShare: (places: string) => `${places}，中央出`
  },
  everyStudent: '大学生',
  windowOf: (window: string, who: string) => `${window}（${who}）`,
  audience: { only: (who: string) => `只对${who}`, except: (who: string) => `${who}以外的人` },
  allOf: (list: readonly string[]) => list.join('、'),
  anyOf: (list: readonly string[]) => list.join(' 或 '),
  ofBanks: (name: string, banks: readonly string[]) => `${name}（${banks.join('、')}）`,
  ofTier: (what: string, tier: string) => [what, tier].filter(Boolean).join(' · '),
  fromUntil: (opens: string, closes: string) => `${opens}，${closes}`,
  untilOnly: (to: string) => `到 ${to}，开始的日子没有写`,
  fromTo: (from: string, to: string) => `${from} 至 ${to}`,
  noWaiting: '不用等',
  raise: (amount: string) => `提高 ${amount}`,
  lower: (amount: string) => `降低 ${amount}`,
  less: (amount: string) => `少缴 ${amount}`,
  ...amounts,
  about: (percent: number) => `约 ${percent}%`,
  percent: (percent: number) => `${percent}%`,
  perYear: (amount: string) => `一年最多 ${amount}`,
  span: ({ count, unit }: Span) => (unit === 'month' ? `${count} 个月` : `${count} 天`),
  grant: (grant: Grant) => {
    switch (grant.kind) {
      case 'fixed':
        return `资助 ${yuan(grant.fen)} 元`
      case 'share':
        return `资助 ${grant.percent}%`
      case 'full':
        return '全额资助'
      case 'unknown':
        return '资助多少没有写明'
    }
  },
  nationalGrant: { full: '全额资助', fixed: '固定数额，各地定' },
  starts: {
    'benefit-year': '1月1日起',
    'benefit-year-if-paid-before': '元旦以前缴的，1月1日起',
    'first-of-next-month': '缴费后下个月1日起',
    payment: '从缴费那天算起',
    'day-after-payment': '缴费第二天起',
    event: '从事情发生那天起',
    'not-stated': '没有写明',
    date: '固定的日子'
  } satisfies Record<CoverStart['starts'], string>,
  opensWith: { event: '从事情发生那天起', 'benefit-year': '从1月1日起', 'year-after': '从下一年1月1日起' },
  opensAfter: (days: number) => `从事情发生后第 ${days} 天起`,
  closesWith: { 'benefit-year': '到年底' },
  from: (date: string) => `${date}起`,
  until: (date: string) => `到 ${date}`,
  daysAfter: (days: number) => `${days} 天内`,
  daysAfterInYear: (days: number) => `${days} 天内，最晚到年底`,
  monthsAfter: (months: number) => `${months} 个月内`,
  eventIn: { 'benefit-year': '发生在这一年度里的', 'year-before': '发生在上一年的', 'any-year': '不管哪一年发生的' },
  cases: {
    'first-enrolment': '第一次参保',
    'change-of-place': '换地方参保',
    newborn: '新生儿',
    student: '大中专学生',
    'residence-permit': '户口不在本地',
    'employee-insurance-ended': '职工医保停了'
  } satisfies Record<Registration['cases'][number], string>,
  hospitals: {
    'level-1': '一级医院住院',
    'level-2': '二级医院住院',
    'level-3': '三级医院住院',
    any: '住院'
  } satisfies Record<Extract<Benefit, { hospital: string }>['hospital'], string>,
  outpatientCap: '门诊',
  refundReasons: { 'paid-twice': '重复缴费', 'moved-to-employee': '改参加职工医保', died: '参保人去世' }
}
