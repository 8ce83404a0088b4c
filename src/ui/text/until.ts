import { isFree } from '@/calculator'
import type { AmountDue, Deadline } from '@/calculator'
import { common } from './common'
import { dateNear } from './format'

/** What one does by a day: pays, or where nothing is to be paid enrols. */
export function verbOf(amount: Pick<AmountDue, 'totalFen'> | null): string {
  return isFree(amount) ? '办' : '缴'
}

/** The last day itself; where nobody says which one it is, the day by which it is best done. */
export function lastDayWords({ date, notStated }: Pick<Deadline, 'date' | 'notStated'>, asOf: string): string {
  return `${notStated ? '最好别晚于' : '最晚'}${dateNear(date, asOf)}`
}

/** How long that is. */
export function leftWords({ daysLeft, notStated }: Pick<Deadline, 'daysLeft' | 'notStated'>): string {
  if (!notStated) return common.daysLeft(daysLeft)
  return daysLeft === 0 ? '最好今天就办' : `最好 ${daysLeft} 天内办好`
}

/** Until when to pay or to enrol, or from when on, and how long that is. */
export function untilWords(deadline: Deadline, amount: Pick<AmountDue, 'totalFen'> | null, asOf: string): string {
  const { date, daysLeft, kind } = deadline
  if (kind === 'window-opens') {
    return `${dateNear(date, asOf)}开始${verbOf(amount)}${daysLeft === 0 ? '，就是今天' : `，还有 ${daysLeft} 天`}`
  }
  return `${lastDayWords(deadline, asOf)}${verbOf(amount)}，${daysLeft === 0 ? leftWords(deadline) : common.daysLeft(daysLeft)}`
}
