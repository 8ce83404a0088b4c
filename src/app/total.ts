/** Several amounts as one, and how sure that is. */
import { isOnlySecondHand, saidBy, saidTogether } from '@/calculator'
import type { AmountDue, HowSure, Projection, SaidTogether } from '@/calculator'
import type { PaymentRecord } from '@/payment'

export interface Sum extends Pick<AmountDue, 'totalFen' | 'certainty'> {
  /** Who says so: the least sure of those that do. */
  source: SaidTogether
  /** Others, or the notices themselves, say the rest of it. */
  isPartly: boolean
}

interface Amount extends HowSure, Pick<AmountDue, 'totalFen'> {}

export function sumOf(amounts: readonly Amount[]): Sum {
  return { totalFen: amounts.reduce((sum, { totalFen }) => sum + totalFen, 0), ...together(amounts) }
}

/** What a plan comes to; `null`: the place's premium is not known. */
export function plannedSum({ years, totals: { paidFen } }: Projection): Sum | null {
  return paidFen === null ? null : { totalFen: paidFen, ...together(years.flatMap(({ amountDue }) => amountDue ?? [])) }
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

/** How sure several amounts are together: what may be off upwards and what may be off downwards may be off either way. */
function together(amounts: readonly HowSure[]): Omit<Sum, 'totalFen'> {
  // That others say it is said of the sum by its source.
  const open = new Set(
    amounts.filter((one) => !isOnlySecondHand(one)).flatMap(({ certainty }) => (certainty === 'exact' ? [] : certainty))
  )
  const [only = 'exact'] = open
  const sources = amounts.map(saidBy)
  return {
    certainty: open.size > 1 ? 'estimate' : only,
    source: saidTogether(sources),
    isPartly: new Set(sources).size > 1
  }
}
