import { isFree, lastDayOf, saidIn, yearOf } from '@/calculator'
import type { Assessment, CautionCode, SaidBy } from '@/calculator'
import { answer } from './answer'
import { dateNear, longDate, monthDay } from './format'
import type { StateWord } from './states'
import { verbOf } from './until'

/** One member's year in one sentence: what happens if one pays, and when. The strip draws the same. */
export function yearSentence(assessment: Assessment): string {
  const { phase, benefitYear, nextDeadline, amountDue, asOf } = assessment
  switch (phase) {
    case 'insured':
      return yearOf(asOf) === benefitYear
        ? `${benefitYear} 年度已经参保，到${monthDay(lastDayOf(benefitYear))}，不用再缴。`
        : `${benefitYear} 年度已经参保，不用再缴。`
    case 'closed':
      return `${benefitYear} 年度没有缴费记录，缴费期已经过了。`
    case 'not-published':
    case 'no-local-policy':
      return `本应用里还没有当地 ${benefitYear} 年度的通知。`
    case 'not-yet-open':
      return nextDeadline
        ? `${dateNear(nextDeadline.date, asOf)}开始${isFree(amountDue) ? '办' : '缴费'}；${coverSentence(assessment, '那天')}`
        : coverSentence(assessment, '开始后')
    default:
      return coverSentence(assessment, '现在')
  }
}

/** Before what is known of cover: whose word it is. */
const SAID_BY: Record<SaidBy, string> = {
  notice: '',
  reported: '据转述，',
  entered: '按录入的数字，',
  received: '按别人发来的数字（未核对），'
}

/** What paying at that time buys. */
function coverSentence(assessment: Assessment, when: string): string {
  const { cover, waiting, payOn, asOf, amountDue, cautions } = assessment
  if (!amountDue) return '这一天不在通知写的缴费期里。'
  const pays = isFree(amountDue) ? `${when}办好参保` : `${when}缴费`
  const has = (code: CautionCode) => cautions.some((caution) => caution.code === code)
  if (!cover) {
    return has('special-group-unclear')
      ? `照普通人算，${pays}用不上；您的情况也许不用等，先打 12393 问。`
      : `${pays}也用不上：等待期过完，这一年也过完了。`
  }
  if (cover.startsOn === null) {
    return has('newborn-days-over')
      ? '给宝宝办理的头一段期限过了，现在缴，从哪天起能报销说不准，也可能这一年都不能报：先打 12393 问，再缴。'
      : `${pays}就算参保；从哪天起能报销，没有写明。`
  }
  const said = SAID_BY[saidIn(cover.basis)]
  const from = dateNear(cover.startsOn, asOf)
  if (waiting.totalDays > 0) {
    return waiting.certainty === 'atLeast'
      ? `${pays}至少要等 ${waiting.totalDays} 天，最早${from}起有保障。`
      : `${pays}要等 ${waiting.totalDays} 天，${from}起有保障。`
  }
  if (cover.startsOn < payOn) return `${pays}，${said}保障从${from}算起。`
  return `${pays}，${said}${from}起有保障${doubtOf(assessment)}。`
}

/** On which condition there is no wait, or who says that there is one; nothing where it is sure. */
function doubtOf({ waiting, benefitYear, cautions }: Pick<Assessment, 'waiting' | 'benefitYear' | 'cautions'>): string {
  if (isLastYearOpen({ waiting, cautions })) return `（${benefitYear - 1} 年参过保的话）`
  const other = otherWait(waiting)
  return other === undefined ? '' : `（也有说要等 ${other} 天的）`
}

/** The wait in a word or two; neither its length nor that there is none is said flatly where a longer reading exists. */
export function waitingWords({
  waiting,
  benefitYear,
  cautions
}: Pick<Assessment, 'waiting' | 'benefitYear' | 'cautions'>): string {
  const { totalDays, certainty } = waiting
  if (totalDays > 0) return certainty === 'atLeast' ? answer.daysAtLeast(totalDays) : answer.days(totalDays)
  if (isLastYearOpen({ waiting, cautions })) return answer.noWaitingIfInsured(benefitYear - 1)
  const other = otherWait(waiting)
  return other === undefined ? answer.noWaiting : answer.noWaitingOr(other)
}

/** Whether there is no wait only because nothing is known of an earlier year. */
function isLastYearOpen({ waiting, cautions }: Pick<Assessment, 'waiting' | 'cautions'>): boolean {
  return (
    waiting.totalDays === 0 &&
    waiting.certainty === 'atLeast' &&
    cautions.some(({ code }) => code === 'history-unknown')
  )
}

/** The days that others would have one wait, where we read that there is no wait; `undefined`: nobody does. */
function otherWait({ totalDays, certainty, otherReadings }: Assessment['waiting']): number | undefined {
  return totalDays === 0 && certainty === 'atLeast' ? otherReadings[0]?.totalDays : undefined
}

interface PaidYear {
  /** Of the day paid. */
  assessment: Assessment
  state: StateWord
  /** `declared-paid`: nobody has found it in the official channel yet. */
  record: { state: string } | null
}

/** A paid year in one sentence; `asOf` is the day that is looked at. */
export function paidSentence({ assessment, state, record }: PaidYear, asOf: string): string {
  const { phase, cover, waiting, benefitYear, amountDue } = assessment
  if (phase === 'not-published' || phase === 'no-local-policy') return paidWithoutNotice(benefitYear)
  if (!cover) return amountDue ? NOTHING_BOUGHT : OUT_OF_SEASON
  const { startsOn, endsOn } = cover
  const done = `${verbOf(amountDue)}好了`
  const until = dateNear(endsOn, asOf)
  if (state === 'ended') {
    const span = startsOn === null ? `到${longDate(endsOn)}为止` : `从${longDate(startsOn)}到${longDate(endsOn)}`
    return `${benefitYear} 年度的保障${span}，已经结束。`
  }
  if (startsOn === null) return `${done}；从哪天起能报销，没有写明，先打 12393 问清楚。`
  const from = dateNear(startsOn, asOf)
  if (state === 'covered') {
    const doubt = stillDoubted(assessment, asOf)
    if (doubt !== null) return `照这里的算法${from}起有保障，到${until}为止；${doubt}，用之前打 12393 问。`
    return `${record?.state === 'declared-paid' ? '照您记的，' : ''}正在保障，到${until}为止。`
  }
  const isLeast = waiting.certainty === 'atLeast'
  if (state === 'waiting' && waiting.endsOn !== null) {
    const last = dateNear(waiting.endsOn, asOf)
    return isLeast ? `等待期至少到${last}，最早${from}起有保障。` : `等待期到${last}，${from}起有保障。`
  }
  if (waiting.totalDays > 0) {
    return isLeast
      ? `${done}，至少要等 ${waiting.totalDays} 天，最早${from}起有保障。`
      : `${done}，要等 ${waiting.totalDays} 天，${from}起有保障。`
  }
  return `${done}，${isEarliest(assessment) ? '最早' : ''}${from}起有保障${doubtOf(assessment)}。`
}

const NOTHING_BOUGHT = '缴好了。可是等待期过完，这一年也过完了，用不上；能不能退，打 12366 问。'
const OUT_OF_SEASON =
  '记的缴费日子不在通知写的缴费期里，从哪天起有保障说不准。日子写错了，就改一下；没写错，打 12393 问。'
const paidWithoutNotice = (year: number): string =>
  `您记的是缴好了。这里没有当地 ${year} 年度的通知，从哪天起能报销说不准，打 12393 问。`

/** Whether cover may begin later than said, by a longer reading of the wait. */
export function isEarliest({ waiting }: Pick<Assessment, 'waiting'>): boolean {
  return waiting.certainty === 'atLeast'
}

/** What speaks against it on a day on which cover has begun by our reading; `null`: nothing any more. */
function stillDoubted(assessment: Assessment, asOf: string): string | null {
  const { waiting, benefitYear } = assessment
  if (!isEarliest(assessment)) return null
  if (isLastYearOpen(assessment)) return `${benefitYear - 1} 年没参保的要多等`
  const starts = waiting.otherReadings.map(({ coverStartsOn }) => coverStartsOn)
  if (starts.length === 0) return '断保加等多少天没有写'
  if (starts.includes(null)) return '也有说这一年都用不上的'
  const latest = starts.reduce<string>((last, day) => (day !== null && day > last ? day : last), '')
  return asOf < latest ? `也有说${dateNear(latest, asOf)}才有的` : null
}

/** Of a year that does not lead, the one thing to know. */
export const otherYear = {
  until: (date: string) => `到 ${date}`,
  toYearsEnd: '到年底',
  due: (amount: string, left: string) => `${amount}${left === '' ? '' : `，${left}`}`,
  lapsed: '没有参保',
  missed: (year: number) => `${year} 年度没有参保，缴费期已经过了。`,
  noRecord: '没有缴费记录',
  mayStillEnrol: '没有缴费记录，您的情况可能还能参保，今天就打 12393 问',
  /** Said after that a year was missed, or is closed. */
  callFirst: '您的情况可能还能参保，今天就打 12393 问。',
  noNotice: '没有当地这一年的通知，哪天起能报销说不准',
  dayOff: '记的缴费日子和通知对不上，点开看看',
  notAsked: '这一年缴了吗？点开说一下',
  opens: (date: string, verb: string) => `${date}开始${verb === '办' ? '办参保' : '缴费'}`
}

const ISO_DATE = /(\d{4})-(\d{2})-(\d{2})/g

/** A sentence from the calculator with its dates as people read them. */
export function readable(sentence: string): string {
  return sentence.replace(
    ISO_DATE,
    (_, year: string, month: string, day: string) => `${year}年${Number(month)}月${Number(day)}日`
  )
}
