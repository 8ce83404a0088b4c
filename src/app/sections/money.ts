/** What enrolling costs, who pays less, what the state adds. */
import type { Subsidy } from '@/calculator'
import type { LocalPolicy } from '@/policy'
import { longDate, policy as words } from '@/ui/text'
import { tierName, whoOf } from './names'
import { oneGroup } from './section'
import type { Clause, Section } from './section'

const { labels } = words

export function premiumsSection({ tierBasis, premiums, fiscalShares, windows }: LocalPolicy): Section {
  const clauses: Clause[] = premiums.map(({ tier, students, fen, basis }) => ({
    label: [students ? whoOf({ students }) : labels.premium, tierName(tier)].filter(Boolean).join(' · '),
    value: words.amount(fen),
    basis
  }))
  clauses.push({ label: labels.tiers, basis: tierBasis })
  // The state's share matters to a payer only where some window makes them bear it.
  const borne = windows.some(({ price }) => price.fiscalShare) ? fiscalShares : []
  clauses.push(
    ...borne.map(({ from, fen, basis }) => ({
      label: labels.fiscalShare(longDate(from)),
      value: words.amount(fen),
      basis
    }))
  )
  return { id: 'premiums', groups: oneGroup(clauses) }
}

export function subsidiesSection({
  tiers,
  subsidies,
  severalIdentities,
  studentWithIdentity,
  unlistedIdentity
}: LocalPolicy): Section {
  const rows = subsidies.map((row): Clause => ({
    label: whoOf(row),
    value: grantWords(row, tiers.length > 1),
    basis: row.basis
  }))
  return {
    id: 'subsidies',
    groups: oneGroup([
      ...rows,
      { label: labels.several, basis: severalIdentities },
      ...(studentWithIdentity ? [{ label: labels.studentWithIdentity, basis: studentWithIdentity }] : []),
      { label: labels.unlisted, basis: unlistedIdentity.basis }
    ])
  }
}

function grantWords({ grant, tiers }: Subsidy, namesTiers: boolean): string {
  const value = words.grant(grant)
  return namesTiers ? words.tierOf(tiers.map(tierName).join('、'), value) : value
}

export function fiscalSection({ fiscalSubsidy }: LocalPolicy): Section {
  if (!fiscalSubsidy) return { id: 'fiscal', groups: [] }
  const { year, fen, centralFen, basis, groups } = fiscalSubsidy
  return {
    id: 'fiscal',
    groups: [
      {
        clauses: [
          { label: labels.fiscal(year), value: words.amount(fen), basis },
          ...(centralFen === null ? [] : [{ label: labels.central, value: words.amount(centralFen), basis }])
        ]
      },
      ...groups.map(({ places, provinceFen, countyFen, basis: own }) => ({
        title: places,
        clauses: [
          { label: labels.province, value: words.amount(provinceFen), basis: own },
          { label: labels.county, value: words.amount(countyFen), basis: own }
        ]
      }))
    ]
  }
}
