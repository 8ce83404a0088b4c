import type { Projection } from '@/calculator'
import { explaining, yuan } from '@/ui/text'
import { terms } from './amount'
import { distinct } from './explanation'
import type { Explanation } from './explanation'

/** What several years cost together. */
export function explainPaid({ years, totals }: Projection): Explanation {
  const paid = years.filter(({ enrolled }) => enrolled)
  const sum = paid.flatMap(({ paidFen }) => (paidFen === null ? [] : [{ fen: paidFen }]))
  const total = totals.paidFen === null ? explaining.amountUnknown : yuan(totals.paidFen)
  return {
    title: explaining.paidTitle,
    lines: years.map(({ year, enrolled, paidFen }) => ({
      label: explaining.inYear(year),
      value: !enrolled
        ? explaining.notPaid
        : paidFen === null
          ? explaining.amountUnknown
          : explaining.single(yuan(paidFen))
    })),
    formula:
      totals.paidFen === null ? total : sum.length > 1 ? explaining.sum(terms(sum), total) : explaining.single(total),
    says: [explaining.paidSays(paid.length)],
    sources: distinct(paid.flatMap(({ amountDue }) => amountDue?.lines.map(({ basis }) => basis) ?? []))
  }
}

/** On how many days of several years there is no cover. */
export function explainUncovered({ years, totals }: Projection): Explanation {
  const known = years.flatMap(({ daysWithoutCover }) =>
    daysWithoutCover === null || daysWithoutCover === 0 ? [] : [daysWithoutCover]
  )
  return {
    title: explaining.uncoveredTitle,
    lines: years.map(({ year, daysWithoutCover }) => ({
      label: explaining.inYear(year),
      value: daysWithoutCover === null ? explaining.startNotStated : explaining.daysOf(daysWithoutCover)
    })),
    formula:
      known.length > 1
        ? explaining.daysSum(known.join(' + '), totals.daysWithoutCover)
        : explaining.daysOf(totals.daysWithoutCover),
    says: [
      explaining.uncoveredSays,
      ...(totals.yearsNotStated > 0 ? [explaining.uncoveredOpen(totals.yearsNotStated)] : [])
    ],
    sources: distinct(years.flatMap(({ cover, waiting }) => [...(cover ? [cover.basis] : []), ...waiting.basis]))
  }
}
