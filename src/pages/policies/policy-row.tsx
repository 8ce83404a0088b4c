import type { Premium } from '@/calculator'
import type { Policy } from '@/policy'
import { Row } from '@/ui'
import { amounts, amountWords, longDate, policies as words, tiers as tierNames } from '@/ui/text'
import { premiumsOf } from '@/app/anonymous-year'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'

/** One notice: of which place and year, what it costs, when it was issued. */
export function PolicyRow({ policy }: { policy: Policy }) {
  const { number, issuedOn } =
    policy.kind === 'local' ? policy.notice : (policy.notices[0] ?? { number: '', issuedOn: null })
  return (
    <Row
      label={policy.title}
      value={amountsOf(policy)}
      note={[number, issuedOn && words.issued(longDate(issuedOn))].filter(Boolean).join(' · ')}
      onPress={() => open(`${routes.policy}?id=${policy.id}`)}
    />
  )
}

/** What everybody pays, of each tier; of the national frame what everybody pays at least. */
function amountsOf(policy: Policy): string {
  if (policy.kind === 'national') return amounts.atLeast(amounts.amount(policy.premiumAtLeast.fen))
  return premiumsOf(policy)
    .map((premium) =>
      premium.tier === 'standard' ? amountOf(premium) : amounts.tierOf(tierNames[premium.tier], amountOf(premium))
    )
    .join('，')
}

/** A premium that is only reported is said to be so. */
function amountOf({ fen, basis: { certainty } }: Premium): string {
  return certainty === 'reported'
    ? amounts.reported(amountWords({ certainty: 'estimate', source: certainty }).prefix, amounts.amount(fen))
    : amounts.amount(fen)
}
