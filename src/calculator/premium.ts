/** The personal premium, before any subsidy: of a tier, of a kind of student, of a resident. */
import { CalculatorError } from './errors'
import type { Resident, Student, Tier } from './resident'
import type { Premium, Rules } from './rules'
import type { PayWindow } from './window'

/**
 * What a tier costs a kind of student, in fen, or everybody where students pay no premium of their own. `undefined`: no such
 * tier. Clauses: those of `premiumIn`.
 */
export function premiumFor(
  { premiums }: Pick<Rules, 'premiums'>,
  tier: Tier,
  student: Student = 'none'
): Premium | undefined {
  const ofTier = premiums.filter((premium) => premium.tier === tier)
  return (
    ofTier.find(({ students }) => students?.includes(student)) ?? ofTier.find(({ students }) => students === undefined)
  )
}

/**
 * The tier a resident is assessed in: the one they named, else the first the notice names.
 * Throws CalculatorError `unknown-tier` for a tier that this place does not have.
 */
export function tierOf({ tiers }: Rules, { tier = tiers[0] }: Resident): Tier {
  if (!tiers.includes(tier)) {
    throw new CalculatorError('unknown-tier', 'resident.tier', { tier, known: tiers })
  }
  return tier
}

/**
 * What is paid in this window before any subsidy, in fen: the personal premium, or what the window asks for in its place.
 * Clauses: those of `personalPremium`.
 */
export function premiumIn(rules: Rules, resident: Resident, window: PayWindow): Premium {
  const { own } = window.terms.price
  return own ? { tier: tierOf(rules, resident), ...own } : personalPremium(rules, resident, window)
}

/**
 * The personal premium, in fen, of whoever pays in this window. A repaid year costs the same. Clauses, as data in `premiums`:
 * 甘医保发〔2025〕62号 二(二); 湘医保发〔2024〕41号 二(四); Fuling's notice of 2025, 二(一), 二(二).
 */
export function personalPremium(rules: Rules, resident: Resident, { terms }: PayWindow): Premium {
  const tier = tierOf(rules, resident)
  const premium = premiumFor(rules, tier, terms.price.studentPremium ? resident.student : undefined)
  if (!premium) throw new Error(`${rules.id} has no premium for ${tier}`)
  return premium
}
