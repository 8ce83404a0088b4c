/** Several amounts as one. */
import type { AmountDue } from '@/calculator'
import type { PaymentRecord } from '@/payment'
import { amountWords, yuan } from '@/ui/text'
import type { HowSure } from '@/ui/text'

export interface Total {
  people: number
  /** In front of the sum: at least, at most, about, by what others say. */
  prefix: string
  amount: string
}

interface Amount extends HowSure {
  totalFen: number
}

export function totalOf(people: number, amounts: readonly Amount[]): Total {
  const fen = amounts.reduce((sum, { totalFen }) => sum + totalFen, 0)
  return { people, prefix: `${sourceOf(amounts)}${opennessOf(amounts)}`, amount: yuan(fen) }
}

/** What was quoted for these payments, together. */
export function quotedTotal(records: readonly PaymentRecord[]): Total {
  const people = new Set(records.map(({ memberId }) => memberId)).size
  return totalOf(
    people,
    records.map(({ quote }) => ({ ...quote, totalFen: quote.amountFen }))
  )
}

/** Who says so, where it is not all from notices. */
function sourceOf(amounts: readonly Amount[]): string {
  const source = SOURCES.find((one) => amounts.some((amount) => amount.source === one))
  return amountWords({ certainty: 'exact', source }).prefix
}

/** What may be off upwards and what may be off downwards together may be off either way. */
function opennessOf(amounts: readonly Amount[]): string {
  const kinds = new Set(amounts.map(openness).filter((certainty) => certainty !== 'exact'))
  const [only = 'exact'] = kinds
  return amountWords({ certainty: kinds.size > 1 ? 'estimate' : only }).prefix
}

/** The least sure first. */
const SOURCES: readonly AmountDue['source'][] = ['entered', 'reported']

/** Which way an amount may be off, apart from that others say it: that is said of the sum, and is not "about". */
function openness({ certainty, source = 'notice', otherTotals = [] }: Amount): AmountDue['certainty'] {
  return certainty === 'estimate' && source !== 'notice' && otherTotals.length === 0 ? 'exact' : certainty
}
