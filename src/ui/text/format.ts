import { addDays, yearOf } from '@/calculator'

const MINUS = '−'

/** Fen as yuan, without needless zeros: 40000 is 400, 37550 is 375.50. */
export function yuan(fen: number): string {
  const whole = Math.abs(fen)
  const cents = whole % 100
  const grouped = String((whole - cents) / 100).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? MINUS : ''}${grouped}${cents ? `.${String(cents).padStart(2, '0')}` : ''}`
}

function parts(date: string): { year: number; month: number; day: number } {
  return { year: yearOf(date), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** 2025年12月31日 */
export function longDate(date: string): string {
  const { year, month, day } = parts(date)
  return `${year}年${month}月${day}日`
}

/** 12月31日 */
export function monthDay(date: string): string {
  const { month, day } = parts(date)
  return `${month}月${day}日`
}

/** The year only where it is not the one that is being talked of. */
export function dateNear(date: string, today: string): string {
  return yearOf(date) === yearOf(today) ? monthDay(date) : longDate(date)
}

/** The end of a month by its name, any other day as it is: 2026年2月底, 2026年2月20日. */
export function longDateOrEnd(date: string): string {
  const { year, month } = parts(date)
  return parts(addDays(date, 1)).day === 1 ? `${year}年${month}月底` : longDate(date)
}

/** 12月 */
export function monthOf(date: string): string {
  return `${parts(date).month}月`
}

/** 3到6月, or 3月 where both days are in one. */
export function months(from: string, to: string): string {
  const first = monthOf(from)
  return first === monthOf(to) ? first : `${first.slice(0, -1)}到${monthOf(to)}`
}

/** What was paid on a day, as a line of a list; to enrol for nothing is no payment. */
export function paymentWords(date: string, amount: string): string {
  return amount === '0' ? `${date}办好参保，不用缴钱` : `${date}缴 ${amount} 元`
}

/** What something costs, in words, wherever a notice is told of. */
export const amounts = {
  amount: (fen: number) => `${yuan(fen)} 元`,
  atLeast: (amount: string) => `至少 ${amount}`,
  reported: (prefix: string, amount: string) => `${prefix} ${amount}`,
  tierOf: (tier: string, value: string) => `${tier} ${value}`
}
