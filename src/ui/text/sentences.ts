import type { Assessment } from '@/calculator'
import { answer } from './answer'
import { dateNear, longDate } from './format'
import type { StateWord } from './states'

/** One member's year in one sentence: what happens if one pays, and when. The strip draws the same. */
export function yearSentence(assessment: Assessment): string {
  const { phase, benefitYear, nextDeadline, asOf } = assessment
  switch (phase) {
    case 'insured':
      return `${benefitYear} 年度已经参保，不用再缴。`
    case 'closed':
      return `${benefitYear} 年度没有缴费记录，缴费期已经过了。`
    case 'not-published':
    case 'no-local-policy':
      return `本应用里还没有当地 ${benefitYear} 年度的通知。`
    case 'not-yet-open':
      return nextDeadline
        ? `${dateNear(nextDeadline.date, asOf)}开始缴费；${coverSentence(assessment, '那天')}`
        : coverSentence(assessment, '开始后')
    default:
      return coverSentence(assessment, '现在')
  }
}

/** What paying at that time buys. */
function coverSentence(assessment: Assessment, when: string): string {
  const { cover, waiting, payOn, asOf, amountDue } = assessment
  if (!amountDue) return '这一天不在通知写的缴费期里。'
  const pays = amountDue.totalFen === 0 ? `${when}办好参保` : `${when}缴费`
  if (!cover) return `${pays}也用不上：等待期过完，这一年也过完了。`
  if (cover.startsOn === null) return `${pays}就算参保；从哪天起能报销，没有写明。`
  const from = dateNear(cover.startsOn, asOf)
  const isLeast = waiting.certainty === 'atLeast'
  if (waiting.totalDays > 0) {
    return isLeast
      ? `${pays}至少要等 ${waiting.totalDays} 天，最早${from}起有保障。`
      : `${pays}要等 ${waiting.totalDays} 天，${from}起有保障。`
  }
  if (cover.startsOn < payOn) return `${pays}，保障从${from}算起。`
  return `${pays}，${from}起有保障${doubtOf(assessment)}。`
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

/** A paid year in one sentence. The assessment is of the day paid, `asOf` the day that is looked at. */
export function paidSentence({ cover, waiting, benefitYear }: Assessment, state: StateWord, asOf: string): string {
  if (!cover) return '缴好了。可是等待期过完，这一年也过完了，用不上；能不能退，打 12366 问。'
  const { startsOn, endsOn } = cover
  if (state === 'ended') return `${benefitYear} 年度的保障到${longDate(endsOn)}为止，已经结束。`
  if (startsOn === null) return '缴好了；从哪天起能报销，没有写明，先打 12393 问清楚。'
  if (state === 'covered') return `正在保障，到${dateNear(endsOn, asOf)}为止。`
  const from = dateNear(startsOn, asOf)
  if (state === 'waiting' && waiting.endsOn !== null)
    return `等待期到${dateNear(waiting.endsOn, asOf)}，${from}起有保障。`
  return waiting.totalDays > 0 ? `缴好了，要等 ${waiting.totalDays} 天，${from}起有保障。` : `缴好了，${from}起有保障。`
}

/** Of a year that does not lead, the one thing to know. */
export const otherYear = {
  until: (date: string) => `到 ${date}`,
  toYearsEnd: '到年底',
  due: (amount: string, left: string) => `${amount}${left === '' ? '' : `，${left}`}`,
  lapsed: '没有参保',
  missed: (year: number) => `${year} 年度没有参保，缴费期已经过了。`,
  noRecord: '没有缴费记录',
  notAsked: '这一年缴了吗？点开说一下',
  opens: (date: string) => `${date}开始缴费`
}

const ISO_DATE = /(\d{4})-(\d{2})-(\d{2})/g

/** A sentence from the calculator with its dates as people read them. */
export function readable(sentence: string): string {
  return sentence.replace(
    ISO_DATE,
    (_, year: string, month: string, day: string) => `${year}年${Number(month)}月${Number(day)}日`
  )
}
