import type { AmountLine, DeadlineKind } from '@/calculator'

/** The answer: amount first, then until when, from when, and what to mind. */
export const answer = {
  title: (year: number) => `${year} 年度居民医保`,
  due: '应缴',
  paidOn: (date: string) => `${date}缴了`,
  opens: '开始缴费',
  cover: '保障',
  waiting: '等待期',
  noWaiting: '不用等',
  /** Nothing is known of the year before: only whoever was insured in it does not wait. */
  noWaitingIfInsured: (year: number) => `${year} 年参过保就不用等`,
  /** The notice contradicts itself, or says nothing of first enrolments. */
  noWaitingOr: (days: number) => `不用等，也有说要等 ${days} 天的`,
  days: (days: number) => `${days} 天`,
  daysAtLeast: (days: number) => `至少 ${days} 天`,
  daysUntil: (days: number) => (days === 0 ? '就是今天' : `${days} 天后`),
  fromTo: (from: string, to: string) => `${from} 至 ${to}`,
  startUnknown: (to: string) => `开始的日子没有写明，到 ${to}`,
  noCover: '今年缴也用不上',
  waitingFrom: (from: string, to: string) => `${from} 至 ${to}，这段时间不能报销`,
  parts: (fixed: number, variable: number) => `固定 ${fixed} 天 + 断保加 ${variable} 天`,
  missed: (years: number) => `连着断保 ${years} 年`,
  lines: {
    premium: '个人缴费标准',
    subsidy: '减免',
    'fiscal-share': '平时由财政补的那份，也要自己出',
    repair: '补缴断保的年份'
  } satisfies Record<AmountLine['kind'], string>,
  /** What the total is by the other readings; once it is known which class of an identity is meant. */
  otherTotals: (amounts: readonly string[]) => `换一种读法，是 ${amounts.join(' 元或 ')} 元`,
  otherTotalsByClass: (amounts: readonly string[]) => `分清哪一类后，是 ${amounts.join(' 元或 ')} 元`,
  subsidyFor: (name: string) => `资助（${name}）`,
  repairYears: (years: number) => `补缴 ${years} 年`,
  deadlineKinds: {
    'window-opens': '开始缴费',
    'window-closes': '截止',
    'last-useful-day': '最晚'
  } satisfies Record<DeadlineKind, string>,
  lastUseful: '再晚缴，今年就用不上了',
  dayBefore: '怎么数天数有不同说法，最好提前一天办好',

  beforeNewYear: '最好元旦前缴：元旦以后缴的，从哪天起有保障没有写明。',

  laterTitle: '如果过了这天才缴',

  repairTitle: '补缴能少等几天',
  repairLead: '补缴断掉的年份，可以缩短等待；断保那段时间的医药费不能补报。',
  repairHead: { years: '补缴', cost: '多花', days: '等待', from: '保障开始' },
  repairNone: '不补',
  repairCostUnknown: (years: number) => `${years} 年的个人缴费`,
  repairBest: '等得最短',
  repairBestWhy: (years: number, days: number) => `补 ${years} 年等得最短，只等 ${days} 天。`,
  repairUseless: '年底前用不上',

  bonus: '大病保险封顶线',
  bonusUp: (yuan: string) => `提高 ${yuan} 元`,
  bonusDown: (yuan: string) => `降低 ${yuan} 元`,
  bonusSame: '没有变化',
  bonusNote: '得大病时，医保最多能报的钱会跟着变',

  cautionsTitle: '要留意',
  copyLine: (number: string) => `复制 ${number}`,
  lineOf: { '12393': '医保咨询电话 12393', '12366': '税务咨询电话 12366' },

  /** Without this app, as at a counter. */
  paidAlready: '已经缴了，记一下',
  /** The same where nothing is to be paid. */
  enrol: '去办参保',
  enrolledAlready: '已经办了，记一下',
  /** Of a group of which nobody says that paying still helps. */
  askFirst: '先打 12393 问：还能不能办、缴多少、从哪天起能报销。问清楚再缴。',

  save: '保存到家人',
  saved: '已保存',
  edit: '修改资料',
  remove: '移出家人',
  removeTitle: (nickname: string) => `把${nickname}移出家人？`,
  removeConfirm: '移出',
  removeSays: '只是从这台手机上拿掉，不影响医保本身。移出后马上还能放回来。',
  previewTitle: '现在不能保存',

  closedTitle: '缴费期已经过了',
  insuredTitle: (year: number) => `${year} 年度已经参保`,
  insuredSays: '这一年不用再缴。哪天起能报销、能报多少，可以打 12393 查。',
  payAnyway: '还是要缴这一年',
  noAmount: '没有通知，这里不说缴多少，不拿别处或别的年份来猜。',
  frameTitle: '国家的总要求',
  frameFloor: '个人缴费标准',
  frameFloorValue: (yuan: string) => `不低于 ${yuan} 元`,
  frameFloorNote: '特困人员和孤儿全额资助，自己不用缴',
  frameEnd: '国家要求最晚收完',
  frameEndNote: '各地可能更早截止',
  askTitle: '可以这样做',
  ask: [
    '打 12393（医保）或 12366（税务），问当地今年缴多少、缴到哪天',
    '问村（社区）或乡镇（街道）的医保经办人',
    '在国家医保服务平台或当地税务的公众号里查'
  ],

  otherYear: (year: number) => `${year} 年度`,
  forWhom: (nickname: string, place: string) => `${nickname} · ${place}`,
  missingTitle: '还没有结果',
  missingDraft: '还没有填完，先接着答几道题。',
  missingNobody: '没有找到这位家人，或者还没有开始算。',
  restart: '接着答'
}
