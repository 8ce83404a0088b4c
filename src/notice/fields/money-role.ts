/** What an amount of money is, by the words around it. */
import type { AnalysedSentence } from '../analysed'
import type { CueFinding, Money } from '../findings'
import type { Cue } from '../vocabulary/cues'
import { cueBefore, cuesAbove, isBesides, pieceOf, textBetween } from './context'

export type MoneyRole =
  | 'premium'
  /** It is spoken of paying, but not of what. */
  | 'likely-premium'
  | 'fiscal'
  | 'fiscal-part'
  | 'total'
  | 'aid'
  | 'benefit'
  /** By how much a figure has moved. */
  | 'change'
  /** What a figure was before. */
  | 'former'
  | 'unknown'

export interface RoleOfMoney {
  role: MoneyRole
  /** Where the words begin that say so. */
  from: number
  /** A bound or a rule with exceptions, no figure. */
  loose: boolean
}

const SUBJECTS: Partial<Record<Cue, MoneyRole>> = {
  premium: 'premium',
  pay: 'likely-premium',
  fiscal: 'fiscal',
  plus: 'fiscal',
  fiscalPart: 'fiscal-part',
  total: 'total',
  sum: 'total',
  aid: 'aid',
  full: 'aid',
  deduct: 'aid',
  benefit: 'benefit',
  besides: 'unknown',
  ceiling: 'benefit',
  repair: 'unknown'
}
const SUBJECT_CUES = Object.keys(SUBJECTS) as Cue[]

const SMALL_WORDS = /^(?:了|约|的|每人|每年|人均|各|将|再|统一|标准)*$/
const THEN_CHANGED = /^(?:[^，。；]{0,6})(?:提高|增加|上调|调整|增|升|涨|上涨|提|变|改|降|下调|降低|统一)(?:到|至|为)/
const THEN_AID = /^的?(?:标准)?(?:予以|给予|进行|实行)?(?:定额)?(?:资助|补贴|补助|代缴|减免|救助)/
const THEN_LOOSE = /^(?:左右|以上|上下|起步|起(?=[（，。；]|$))/
const THEN_FISCAL = /^(?:的|是|为)?(?:各级)?(?:财政|政府)[\u4e00-\u9fa5]{0,6}(?:补助|补贴)/
const NAMED_INSURANCE = /(?:医保|医疗保险)费?(?:的)?(?:20\d{2}年度?)?的?$/
/** What a household owes, or what is paid for a month. */
const OF_SEVERAL =
  /[\d一二两三四五六七]口人?[^，。；]{0,24}$|(?:一家|全家|夫妻|两个人|俩|\d个人|一共|总共|每月|每天)[^，。；]{0,8}$/
const THEN_PREMIUM = /^的?(?:标准|费用)?(?:全额)?(?:由个人)?(?:缴费|缴纳|个人缴费|保费|医保费)/

const roles = new WeakMap<Money, RoleOfMoney>()

export function roleOf(money: Money, sentence: AnalysedSentence): RoleOfMoney {
  const known = roles.get(money)
  if (known) return known
  const role = roleBy(money, sentence)
  roles.set(money, role)
  return role
}

function roleBy(money: Money, sentence: AnalysedSentence): RoleOfMoney {
  const own = ownStart(money, sentence)
  const after = textBetween(sentence, money.end, Math.min(sentence.end, money.end + 24))
  const loose =
    cueBefore(sentence, ['loose'], money.start, own) !== undefined || THEN_LOOSE.test(after) || money.bounded
  const from = own
  if (money.tenThousands || isBesides(money, sentence) || OF_SEVERAL.test(textBetween(sentence, own, money.start))) {
    return { role: 'unknown', from, loose }
  }

  const change = cueBefore(sentence, ['rise', 'to'], money.start, own)
  if (change?.cue === 'rise' && SMALL_WORDS.test(textBetween(sentence, change.end, money.start))) {
    return { role: 'change', from: change.start, loose }
  }
  const former = cueBefore(sentence, ['old', 'same'], money.start, own)
  if (former?.cue === 'old') {
    const word = textBetween(sentence, former.start, former.end)
    if (word === '由' || word === '从' ? THEN_CHANGED.test(after) : !isCompared(sentence, former.start, former.end)) {
      return { role: 'former', from: former.start, loose }
    }
  }
  if (THEN_CHANGED.test(after)) return { role: 'former', from, loose }
  const nearest = subjectBefore(money, sentence)
  const near = nearest && nearest.start >= own ? nearest : undefined
  if (THEN_FISCAL.test(after)) return { role: 'fiscal', from, loose }
  if (!near && THEN_AID.test(after)) {
    const fiscal = /财政|政府/.test(textBetween(sentence, sentence.start, money.start))
    return { role: fiscal ? 'fiscal' : 'aid', from, loose }
  }
  if (near?.cue !== 'premium' && THEN_PREMIUM.test(after)) {
    const own = near && near.start >= pieceOf(sentence, money).start ? near : undefined
    return { role: own && own.cue !== 'pay' ? (SUBJECTS[own.cue] ?? 'unknown') : 'likely-premium', from, loose }
  }
  if (nearest) return { role: SUBJECTS[nearest.cue] ?? 'unknown', from: nearest.start, loose }
  const above = cuesAbove(sentence).find((cue) => SUBJECTS[cue] !== undefined)
  if (above) return { role: SUBJECTS[above] ?? 'unknown', from: sentence.start, loose }
  if (money.perHead) return { role: 'likely-premium', from: sentence.start, loose }
  // 居民医保2027年度420元
  if (NAMED_INSURANCE.test(textBetween(sentence, own, money.start))) return { role: 'likely-premium', from, loose }
  const before = moneyBefore(money, sentence)
  return { role: before ? roleOf(before, sentence).role : 'unknown', from, loose }
}

/** The nearest word that says what is spoken of; what is added in one tier (一档400元+财政补助) says nothing of the next. */
function subjectBefore(money: Money, sentence: AnalysedSentence): CueFinding | undefined {
  let before = money.start
  for (;;) {
    const found = cueBefore(sentence, SUBJECT_CUES, before)
    if (
      found?.cue !== 'plus' ||
      !sentence.findings.some(({ kind, start, end }) => kind === 'tier' && start >= found.end && end <= money.start)
    ) {
      return found
    }
    before = found.start
  }
}

/** The amount before, where only people or a tier are named between: 每人400元（学生350元）. */
function moneyBefore(money: Money, sentence: AnalysedSentence): Money | undefined {
  const own = ownStart(money, sentence)
  const before = sentence.findings.find((finding): finding is Money => finding.kind === 'money' && finding.end === own)
  const between = sentence.findings.filter(({ start, end }) => start >= own && end <= money.start)
  return before && between.every(({ kind }) => kind === 'people' || kind === 'tier' || kind === 'stop')
    ? before
    : undefined
}

/** 较上年增加, 与去年持平: the year before is what the figure is compared with, not whose figure it is. */
function isCompared(sentence: AnalysedSentence, start: number, end: number): boolean {
  const before = textBetween(sentence, start - 2, start)
  const after = textBetween(sentence, end, end + 10)
  return /[较比与和同]$/.test(before) && !/^[度的]?(?:的)?(?:标准)?（?\d/.test(after)
}

/** Behind the figure before it. */
export function ownStart(money: { start: number }, sentence: AnalysedSentence): number {
  let start = sentence.start
  for (const finding of sentence.findings) {
    if (finding.end > money.start) break
    if (finding.kind === 'money' || finding.kind === 'share') start = finding.end
  }
  return start
}

/** 个人缴费420元加上财政补助730元，合计1150元: whether the total follows. */
export function isPartOfSum(money: Money, sentence: AnalysedSentence): boolean {
  return sentence.findings.some(
    (other) => other.kind === 'money' && other.start > money.start && roleOf(other, sentence).role === 'total'
  )
}
