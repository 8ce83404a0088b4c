import type { LocalPolicy, Policy } from '@/policy'
import { amounts as words, amountWords, tiers as tierNames } from '@/ui/text'

/** What everybody pays, of each tier; of the national frame what everybody pays at least. */
export function amountsOf(policy: Policy): string {
  if (policy.kind === 'national') return words.atLeast(words.amount(policy.premiumAtLeast.fen))
  return policy.premiums
    .filter(({ students }) => students === undefined)
    .map((premium) =>
      premium.tier === 'standard' ? amountOf(premium) : words.tierOf(tierNames[premium.tier].name, amountOf(premium))
    )
    .join('，')
}

/** A premium that is only reported is said to be so. */
function amountOf({ fen, basis: { certainty } }: LocalPolicy['premiums'][number]): string {
  return certainty === 'reported'
    ? words.reported(amountWords({ certainty: 'estimate', source: certainty }).prefix, words.amount(fen))
    : words.amount(fen)
}
