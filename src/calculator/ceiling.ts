/** By how much the ceiling of critical illness insurance rises for staying and falls for lapses. */
import type { Ceiling } from './assessment'
import { isMissed, yearOfHistory } from './history'
import type { HistoryYear, Resident } from './resident'
import type { BonusRule } from './rules'

/**
 * The change of the ceiling in `current.year` for a resident insured in it. `current` is that year as
 * it is, or would be once paid; the years before it come from the history.
 *
 * A zero-claim bonus needs the following year to be paid in the concentrated window, and is gone from
 * the year after one in which the raised part was used. What a run of years earned outlives a lapse. Integer fen.
 *
 * Clauses, as data in `bonus`: 甘医保发〔2025〕62号 四(一) (continuous), 四(二) (zero claims, limit), 四(三) (lapses).
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
    } else if (isMissed(resident, year)) {
      run = 0
      missedYears++
    }
    previous = entry
  }

  const continuousFen = continuousYears * rule.continuous.fen
  const zeroClaimFen = zeroClaimYears * rule.zeroClaim.fen
  const limitFen = rule.limit.fen
  const lapseFen = rule.lapse && 0 - missedYears * rule.lapse.fen
  return {
    continuousFen,
    zeroClaimFen,
    lapseFen,
    netFen: limitFen === null || lapseFen === null ? null : Math.min(continuousFen + zeroClaimFen, limitFen) + lapseFen,
    limitFen,
    basis: [
      rule.countsFromBasis,
      rule.continuous.basis,
      rule.zeroClaim.basis,
      rule.zeroClaim.usedBasis,
      rule.limit.basis,
      rule.lapse?.basis
    ].flatMap((basis) => basis ?? [])
  }
}

function earnsZeroClaim(year: HistoryYear | undefined): boolean {
  return year?.scheme === 'resident' && year.claimed === false && year.usedBonus !== true
}
