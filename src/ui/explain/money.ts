import type { Ceiling, FrameBounds, RepairOption } from '@/calculator'
import { answer, explaining, longDate, yuan } from '../text'
import { distinct } from './amount'
import type { Explanation } from './explanation'

/** Why the ceiling of critical illness insurance goes up or down. */
export function explainCeiling({ continuousFen, zeroClaimFen, lapseFen, netFen, limitFen, basis }: Ceiling): Explanation {
  const { continuous, zeroClaim, lapse } = explaining.ceilingTerms
  const parts = [
    { label: continuous, fen: continuousFen },
    { label: zeroClaim, fen: zeroClaimFen },
    { label: lapse, fen: lapseFen }
  ].filter(({ fen }) => fen !== 0)
  return {
    title: explaining.ceilingTitle,
    lines: parts.map(({ label, fen }) => ({ label, value: explaining.single(yuan(fen)) })),
    formula: explaining.single(signed(netFen)),
    says: [explaining.ceilingLimit(yuan(limitFen)), explaining.ceilingBase],
    sources: distinct(basis)
  }
}

/** What repaying missed years costs and brings. */
export function explainRepair({ years, costFen, totalDays, coverStartsOn, basis }: RepairOption): Explanation {
  return {
    title: explaining.repairTitle(years),
    lines: [
      { label: answer.repairHead.cost, value: explaining.single(yuan(costFen)) },
      { label: answer.repairHead.days, value: answer.days(totalDays) },
      { label: answer.repairHead.from, value: coverStartsOn === null ? answer.repairUseless : longDate(coverStartsOn) }
    ],
    says: [],
    sources: [basis]
  }
}

/** The bounds that hold everywhere, where the place's own notice is not known. */
export function explainFrame({ basis }: FrameBounds): Explanation {
  return { title: explaining.frameTitle, says: [answer.noAmount], sources: distinct(basis) }
}

/** +17,500 */
function signed(fen: number): string {
  return fen > 0 ? `+${yuan(fen)}` : yuan(fen)
}
