import { yuan } from './format'

/** What something costs, in words, wherever a notice is told of. */
export const amounts = {
  amount: (fen: number) => `${yuan(fen)} 元`,
  atLeast: (amount: string) => `至少 ${amount}`,
  reported: (prefix: string, amount: string) => `${prefix} ${amount}`,
  tierOf: (tier: string, value: string) => `${tier} ${value}`
}
