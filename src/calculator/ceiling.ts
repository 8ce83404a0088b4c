/** By how much the ceiling of critical illness insurance rises for staying and falls for lapses. */
import type { Ceiling } from './assessment'
import { yearOfHistory } from './history'
import type { HistoryYear, Resident } from './resident'
import type { BonusRule } from './rules'

/**
 * The change of the ceiling in `current.year` for a resident insured in it. `current` is that year as
 * it is, or would be once paid; the years before it come from the history.
 *
 * A zero-claim bonus needs the following year to be paid in the concentrated window, and is gone from
 * the year after one in which the raised part was used. What a run of years earned outlives a lapse.
 */
export function ceilingOf(rule: BonusRule, resident: Resident, current: HistoryYear): Ceiling {
  let run = 0
  let continuousYears = 0
  let zeroClaimYears = 0
  let missedYears = 0
  let previous: HistoryYear | undefined

  for (let year = rule.countsFrom; year <= current.year; year++) {
    const entry = year === current.year ? current : yearOfHistory(resident, year)
    if (previous?.usedBonus === true) zeroClaimYears = 0
    if (entry?.scheme === 'resident') {
      run++
      if (run > rule.continuous.afterYears) continuousYears++
      if (earnsZeroClaim(previous) && entry.paidLate !== true) zeroClaimYears++
    } else if (entry?.scheme === 'none') {
      run = 0
      missedYears++
    }
    previous = entry
  }

  const continuousFen = continuousYears * rule.continuous.fen
  const zeroClaimFen = zeroClaimYears * rule.zeroClaim.fen
  const lapseFen = 0 - missedYears * rule.lapse.fen
  return {
    continuousFen,
    zeroClaimFen,
    lapseFen,
    netFen: Math.min(continuousFen + zeroClaimFen, rule.limit.fen) + lapseFen,
    limitFen: rule.limit.fen,
    basis: [
      rule.continuous.basis,
      rule.zeroClaim.basis,
      rule.zeroClaim.usedBasis,
      rule.limit.basis,
      rule.lapse.basis
    ]
  }
}

function earnsZeroClaim(year: HistoryYear | undefined): boolean {
  return year?.scheme === 'resident' && year.claimed === false && year.usedBonus !== true
}
