import type { Ceiling, FrameBounds, RepairOption } from '@/calculator'
import { answer, explaining, longDate, longDateOrEnd, yuan } from '@/ui/text'
import { terms } from './amount'
import { distinct } from './explanation'
import type { Explanation } from './explanation'

/** Why the ceiling of critical illness insurance goes up or down. */
export function explainCeiling({
  continuousFen,
  zeroClaimFen,
  lapseFen,
  netFen,
  limitFen,
  basis
}: Ceiling): Explanation {
  const words = explaining.ceilingTerms
  const raisedFen = continuousFen + zeroClaimFen
  const parts = [
    { label: words.continuous, fen: continuousFen },
    { label: words.zeroClaim, fen: zeroClaimFen },
    { label: words.lapse, fen: lapseFen ?? 0 }
  ].filter(({ fen }) => fen !== 0)
  const limited = limitFen !== null && raisedFen > limitFen
  const counted = limited ? [{ fen: limitFen }, ...parts.filter(({ fen }) => fen < 0)] : parts
  const total = signed(ceilingShown({ continuousFen, zeroClaimFen, netFen }))
  return {
    title: explaining.ceilingTitle,
    lines: parts.map(({ label, fen }) => ({ label, value: explaining.single(signed(fen)) })),
    formula: counted.length > 1 ? explaining.sum(terms(counted), total) : explaining.single(total),
    says: [
      parts.length === 0
        ? explaining.ceilingNone
        : limitFen === null
          ? explaining.ceilingLimitUnknown
          : (limited ? explaining.ceilingLimited : explaining.ceilingLimit)(yuan(limitFen)),
      explaining.ceilingBase
    ],
    sources: distinct(basis)
  }
}

/** The change to show: the net one, or, where the limit is not known, what it is raised by at most. */
export function ceilingShown({
  continuousFen,
  zeroClaimFen,
  netFen
}: Pick<Ceiling, 'continuousFen' | 'zeroClaimFen' | 'netFen'>): number {
  return netFen ?? continuousFen + zeroClaimFen
}

/** What repaying missed years costs and brings; `daysWithout` is the wait of whoever repays nothing. */
export function explainRepair(
  { years, costFen, totalDays, coverStartsOn, basis }: RepairOption,
  daysWithout: number
): Explanation {
  const shorter = daysWithout - totalDays
  return {
    title: explaining.repairTitle(years),
    lines: [
      {
        label: answer.repairHead.cost,
        value: costFen === null ? answer.repairCostUnknown(years) : explaining.single(yuan(costFen))
      },
      { label: answer.repairHead.days, value: answer.days(totalDays) },
      { label: answer.repairHead.from, value: coverStartsOn === null ? answer.repairUseless : longDate(coverStartsOn) }
    ],
    formula: explaining.daysLess(daysWithout, shorter, totalDays),
    says: [
      costFen === null
        ? explaining.repairSaysUnknown(years, shorter)
        : explaining.repairSays(years, yuan(costFen), shorter),
      answer.repairLead
    ],
    sources: [basis]
  }
}

/** The bounds that hold everywhere, where the place's own notice is not known. */
export function explainFrame({ premiumAtLeastFen, collectionEndsBy, basis }: FrameBounds): Explanation {
  return {
    title: explaining.frameTitle,
    says: [explaining.frameSays(yuan(premiumAtLeastFen), longDateOrEnd(collectionEndsBy)), answer.noAmount],
    sources: distinct(basis)
  }
}

/** +17,500 */
export function signed(fen: number): string {
  return fen > 0 ? `+${yuan(fen)}` : yuan(fen)
}
