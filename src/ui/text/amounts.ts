import { yuan } from './format'

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
