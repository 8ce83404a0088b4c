import type { Ceiling, FrameBounds, RepairOption } from '@/calculator'
import { answer, explaining, longDate, yuan } from '../text'
import { terms } from './amount'
import { distinct } from './explanation'
import type { Explanation } from './explanation'

/** Why the ceiling of critical illness insurance goes up or down. */
export function explainCeiling({ continuousFen, zeroClaimFen, lapseFen, netFen, limitFen, basis }: Ceiling): Explanation {
  const words = explaining.ceilingTerms
  const parts = [
    { label: words.continuous, fen: continuousFen },
    { label: words.zeroClaim, fen: zeroClaimFen },
    { label: words.lapse, fen: lapseFen }
  ].filter(({ fen }) => fen !== 0)
  const limited = continuousFen + zeroClaimFen > limitFen
  const counted = limited ? [{ fen: limitFen }, ...parts.filter(({ fen }) => fen < 0)] : parts
  return {
    title: explaining.ceilingTitle,
    lines: parts.map(({ label, fen }) => ({ label, value: explaining.single(signed(fen)) })),
    formula: counted.length > 1 ? explaining.sum(terms(counted), signed(netFen)) : explaining.single(signed(netFen)),
    says: [
      parts.length === 0 ? explaining.ceilingNone : limited ? explaining.ceilingLimited(yuan(limitFen)) : explaining.ceilingLimit(yuan(limitFen)),
      explaining.ceilingBase
    ],
    sources: distinct(basis)
  }
}

/** What repaying missed years costs and brings; `daysWithout` is the wait of whoever repays nothing. */
export function explainRepair({ years, costFen, totalDays, coverStartsOn, basis }: RepairOption, daysWithout: number): Explanation {
  const shorter = daysWithout - totalDays
  return {
    title: explaining.repairTitle(years),
    lines: [
      { label: answer.repairHead.cost, value: explaining.single(yuan(costFen)) },
      { label: answer.repairHead.days, value: answer.days(totalDays) },
      { label: answer.repairHead.from, value: coverStartsOn === null ? answer.repairUseless : longDate(coverStartsOn) }
    ],
    formula: explaining.daysLess(daysWithout, shorter, totalDays),
    says: [explaining.repairSays(years, yuan(costFen), shorter), answer.repairLead],
    sources: [basis]
  }
}

/** The bounds that hold everywhere, where the place's own notice is not known. */
export function explainFrame({ premiumAtLeastFen, collectionEndsBy, basis }: FrameBounds): Explanation {
  return {
    title: explaining.frameTitle,
    says: [explaining.frameSays(yuan(premiumAtLeastFen), longDate(collectionEndsBy)), answer.noAmount],
    sources: distinct(basis)
  }
}

/** +17,500 */
export function signed(fen: number): string {
  return fen > 0 ? `+${yuan(fen)}` : yuan(fen)
}
