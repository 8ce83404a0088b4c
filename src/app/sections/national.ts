/** The national frame: bounds that hold in every place. */
import type { NationalPolicy } from '@/policy'
import { longDate, policy as words } from '@/ui/text'
import { whoOf } from './names'
import type { Section } from './section'

const { labels } = words

export function nationalSections(policy: NationalPolicy): Section[] {
  const { premiumAtLeast, collectionStarts, collectionEndsBy, subsidies, fiscalSubsidy, familyAccount } = policy
  const { year, atLeastFen, basis, centralShares } = fiscalSubsidy
  return [
    {
      id: 'windows',
      groups: [
        {
          clauses: [
            { label: labels.collectionStarts, basis: collectionStarts.basis },
            { label: labels.collectionEndsBy, value: longDate(collectionEndsBy.date), basis: collectionEndsBy.basis }
          ]
        }
      ]
    },
    {
      id: 'premiums',
      groups: [
        {
          clauses: [
            {
              label: labels.premiumAtLeast,
              value: words.atLeast(words.amount(premiumAtLeast.fen)),
              basis: premiumAtLeast.basis
            },
            ...(familyAccount ? [{ label: labels.familyAccount, basis: familyAccount }] : [])
          ]
        }
      ]
    },
    {
      id: 'subsidies',
      groups: [
        {
          clauses: subsidies.map(({ identities, grant, basis: own }) => ({
            label: whoOf({ identities }),
            value: words.nationalGrant[grant],
            basis: own
          }))
        }
      ]
    },
    {
      id: 'fiscal',
      groups: [
        {
          clauses: [
            { label: labels.fiscal(year), value: words.atLeast(words.amount(atLeastFen)), basis },
            ...centralShares.map(({ places, percent, basis: own }) => ({
              label: labels.centralShare(places),
              value: words.percent(percent),
              basis: own
            }))
          ]
        }
      ]
    }
  ]
}
