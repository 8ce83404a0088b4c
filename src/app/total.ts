/** Several amounts as one, and how sure that is. */
import type { AmountDue } from '@/calculator'
import type { PaymentRecord } from '@/payment'

export interface Sum extends Pick<AmountDue, 'totalFen' | 'certainty'> {
  /** Who says so: the least sure of those that do. */
  source: AmountDue['source']
}

interface Amount extends Pick<AmountDue, 'totalFen' | 'certainty'> {
  /** Payments written down by earlier versions say nothing of it: it was the notice. */
  source?: AmountDue['source'] | undefined
  otherTotals?: readonly number[] | undefined
}

export function sumOf(amounts: readonly Amount[]): Sum {
  return {
    totalFen: amounts.reduce((sum, { totalFen }) => sum + totalFen, 0),
    certainty: together(amounts.map(openness)),
    source: SOURCES.find((source) => amounts.some((amount) => amount.source === source)) ?? 'notice'
  }
}

/** A sum for several people. */
export interface Total {
  people: number
  sum: Sum
}

/** What was quoted for these payments, together. */
export function quotedTotal(records: readonly PaymentRecord[]): Total {
  return {
    people: new Set(records.map(({ memberId }) => memberId)).size,
    sum: sumOf(records.map(({ quote }) => ({ ...quote, totalFen: quote.amountFen })))
  }
}

/** The least sure first. */
const SOURCES: readonly AmountDue['source'][] = ['entered', 'reported']

/** What may be off upwards and what may be off downwards together may be off either way. */
function together(certainties: readonly AmountDue['certainty'][]): AmountDue['certainty'] {
  const open = new Set(certainties.filter((certainty) => certainty !== 'exact'))
  const [only = 'exact'] = open
  return open.size > 1 ? 'estimate' : only
}

/** Which way an amount may be off, apart from that others say it: that is said of the sum, and is not "about". */
function openness({ certainty, source = 'notice', otherTotals = [] }: Amount): AmountDue['certainty'] {
  return certainty === 'estimate' && source !== 'notice' && otherTotals.length === 0 ? 'exact' : certainty
}
