/** Several amounts as one. */
import type { AmountDue } from '@/calculator'
import type { PaymentRecord } from '@/payment'
import { amountCertainty, yuan } from '@/ui/text'

export interface Total {
  people: number
  /** In front of the sum: at least, at most, about. */
  prefix: string
  amount: string
}

type Amount = Pick<AmountDue, 'totalFen' | 'certainty'>

export function totalOf(people: number, amounts: readonly Amount[]): Total {
  const fen = amounts.reduce((sum, { totalFen }) => sum + totalFen, 0)
  return { people, prefix: amountCertainty[togetherCertain(amounts)].prefix, amount: yuan(fen) }
}

/** What was quoted for these payments, together. */
export function quotedTotal(records: readonly PaymentRecord[]): Total {
  const people = new Set(records.map(({ memberId }) => memberId)).size
  return totalOf(people, records.map(({ quote }) => ({ totalFen: quote.amountFen, certainty: quote.certainty })))
}

/** How sure a sum is: what may be off upwards and what may be off downwards together may be off either way. */
function togetherCertain(amounts: readonly Amount[]): AmountDue['certainty'] {
  const kinds = new Set(amounts.map(({ certainty }) => certainty).filter((certainty) => certainty !== 'exact'))
  const [only] = kinds
  if (only === undefined) return 'exact'
  return kinds.size === 1 ? only : 'estimate'
}
