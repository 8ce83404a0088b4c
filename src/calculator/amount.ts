/** What a resident pays in a window: premium, less subsidy, plus what late payers bear, plus repaid years. */
import type { AmountDue, AmountLine } from './assessment'
import type { CautionNote } from './caution'
import { CalculatorError } from './errors'
import type { CivilDate, Resident, Student, Tier } from './resident'
import type { FiscalShare, Premium, Rules } from './rules'
import { subsidyFor } from './subsidy'
import type { PayWindow } from './window'

/**
 * The tier a resident is assessed in: the one they named, else the first the notice names.
 * Throws CalculatorError `unknown-tier` for a tier that this place does not have.
 */
export function tierOf({ tiers }: Rules, { tier = tiers[0] }: Resident): Tier {
  if (!tiers.includes(tier)) {
    throw new CalculatorError('unknown-tier', 'resident.tier', { tier, known: tiers.join(', ') })
  }
  return tier
}

/** The personal premium, before any subsidy, of whoever pays in this window. A repaid year costs the same. */
export function premiumIn(rules: Rules, resident: Resident, { terms }: PayWindow): Premium {
  const tier = tierOf(rules, resident)
  const student: Student = (terms.price.studentPremium && resident.student) || 'none'
  const ofTier = rules.premiums.filter((premium) => premium.tier === tier)
  const premium =
    ofTier.find(({ students }) => students?.includes(student)) ?? ofTier.find(({ students }) => students === undefined)
  if (!premium) throw new Error(`${rules.id} has no premium for ${tier}`)
  return premium
}

/**
 * The amount due for paying on `payOn` in `window`, with `repairYears` repaid years on top, and the
 * cautions it comes with. The total is never negative: no subsidy exceeds the premium it pays.
 */
export function amountDue(
  rules: Rules,
  resident: Resident,
  window: PayWindow,
  payOn: CivilDate,
  repairYears: number
): { amount: AmountDue; cautions: CautionNote[] } {
  const { price } = window.terms
  const premium = premiumIn(rules, resident, window)
  const subsidy = subsidyFor(rules, resident, window, premium)
  const share = price.fiscalShare ? fiscalShareOn(rules, payOn) : undefined

  const open = [...subsidy.open]
  if (!price.studentPremium && paysAsStudent(rules, resident)) {
    open.push({ code: 'student-premium-not-stated', basis: price.basis })
  }
  const lines: AmountLine[] = [{ kind: 'premium', fen: premium.fen, basis: premium.basis }]
  if (subsidy.line) lines.push(subsidy.line)
  const mayBeLower = open.length > 0 && totalOf(lines) > 0
  if (share) lines.push({ kind: 'fiscal-share', fen: share.fen, basis: share.basis })
  if (repairYears > 0 && rules.lapse?.repair) {
    lines.push({ kind: 'repair', fen: repairYears * premium.fen, years: repairYears, basis: rules.lapse.repair.basis })
  }
  return {
    amount: {
      totalFen: totalOf(lines),
      certainty: certaintyOf(share !== undefined, mayBeLower),
      tier: premium.tier,
      lines
    },
    cautions: mayBeLower ? [...subsidy.cautions, ...open] : subsidy.cautions
  }
}

function totalOf(lines: readonly AmountLine[]): number {
  return lines.reduce((total, { fen }) => total + fen, 0)
}

function certaintyOf(mayBeHigher: boolean, mayBeLower: boolean): AmountDue['certainty'] {
  if (mayBeHigher) return mayBeLower ? 'estimate' : 'atLeast'
  return mayBeLower ? 'atMost' : 'exact'
}

function paysAsStudent({ premiums }: Rules, { student }: Resident): boolean {
  return student !== undefined && premiums.some(({ students }) => students?.includes(student))
}

/** The figure in force on a day is the last one issued by then. */
function fiscalShareOn(rules: Rules, day: CivilDate): FiscalShare {
  const share = rules.fiscalShares.filter(({ from }) => from <= day).pop()
  if (!share) throw new Error(`${rules.id} has no fiscal share in force on ${day}`)
  return share
}
