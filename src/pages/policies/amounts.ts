import type { Policy } from '@/policy'
import { amounts as words, tiers as tierNames } from '@/ui/text'

/** What everybody pays, of each tier; of the national frame what everybody pays at least. */
export function amountsOf(policy: Policy): string {
  if (policy.kind === 'national') return words.atLeast(words.amount(policy.premiumAtLeast.fen))
  return policy.premiums
    .filter(({ students }) => students === undefined)
    .map(({ tier, fen }) => (tier === 'standard' ? words.amount(fen) : words.tierOf(tierNames[tier].name, words.amount(fen))))
    .join('，')
}
