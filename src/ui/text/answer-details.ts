import type { DeadlineKind } from '@/calculator'

/** What the answer's own page says in its rows and cards: kept apart, since no tab needs it. */
export const answerDetails = {
  title: (year: number) => `${year} 年度居民医保`,
  due: '应缴',
  paidOn: (date: string) => `${date}缴了`,
  cover: '保障',
  waiting: '等待期',
  daysUntil: (days: number) => (days === 0 ? '就是今天' : `${days} 天后`),
  fromTo: (from: string, to: string) => `${from} 至 ${to}`,
  startUnknown: (to: string) => `开始的日子没有写明，到 ${to}`,
  noCover: '今年缴也用不上',
  deadlineKinds: {
    'window-opens': '开始缴费',
    'window-closes': '截止',
    'last-useful-day': '最晚'
  } satisfies Record<DeadlineKind, string>,
  laterTitle: (verb: string) => `如果过了这天才${verb}`,
  /** Without this app, as at a counter. */
  paidAlready: '已经缴了，记一下',
  enrolledAlready: '已经办了，记一下',
  /** Of a group of which nobody says that paying still helps. */
  askFirst: (verb: string) => `先打 12393 问：还能不能办、缴多少、从哪天起能报销。问清楚再${verb}。`,
  save: '保存到家人',
  saveChange: '保存修改',
  previewTitle: '现在不能保存',
  closedTitle: '缴费期已经过了',
  payAnyway: '还是要缴这一年',
  otherYear: (year: number) => `${year} 年度`,
  forWhom: (nickname: string, place: string) => `${nickname} · ${place}`,
  waitingFrom: (from: string, to: string) => `${from} 至 ${to}，这段时间不能报销`,
  parts: (fixed: number, variable: number) => `固定 ${fixed} 天 + 断保加 ${variable} 天`,
  /** Where nobody says which day is the last. */
  bestBy: '最好别晚于',
  notStated: '最晚哪天办，没有写明',
  lastUseful: '再晚缴，今年就用不上了',
  dayBefore: '怎么数天数有不同说法，最好提前一天办好',
  repairTitle: '补缴能少等几天',
  repairNone: '不补',
  repairBest: '等得最短',
  repairBestWhy: (years: number, days: number) => `补 ${years} 年等得最短，只等 ${days} 天。`,
  bonus: '大病保险封顶线',
  bonusUp: (yuan: string) => `提高 ${yuan} 元`,
  bonusDown: (yuan: string) => `降低 ${yuan} 元`,
  bonusSame: '没有变化',
  bonusNote: '得大病时，医保最多能报的钱会跟着变',
  lineOf: { '12393': '医保咨询电话 12393', '12366': '税务咨询电话 12366' },
  remove: '移出家人',
  removeTitle: (nickname: string) => `把${nickname}移出家人？`,
  removeConfirm: '移出',
  removeSays: '只是从这台手机上拿掉，不影响医保本身。移出后马上还能放回来。',
  insuredTitle: (year: number) => `${year} 年度已经参保`,
  insuredSays: '这一年不用再缴。哪天起能报销、能报多少，可以打 12393 查。',
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
  ]
}
