/** What enrolling costs: premiums, what medical assistance takes off them, what the state adds. */
import {
  grantedFen,
  premiumFor,
  STUDENTS,
  subsidyRow,
  type Grant,
  type Identity,
  type Student,
  type Tier
} from '@/calculator'
import type { LocalPolicy } from '@/policy/schema'
import type { Fact, Facts } from './fact'

export const premiumFacts: Facts = ({ premiums }) => {
  const facts = (rule: 'premium' | 'student-premium', list: LocalPolicy['premiums']): Fact[] =>
    list.map(({ fen, tier, basis }, i) => ({
      rule,
      of: i + 1,
      value: { kind: 'money', fen, tier, year: null },
      basis: [basis],
      essence: fen
    }))
  return [
    ...facts(
      'premium',
      premiums.filter(({ students }) => !students)
    ),
    ...facts(
      'student-premium',
      premiums.filter(({ students }) => students)
    )
  ]
}

export const subsidyFacts: Facts = (policy) => [
  ...(policy.knownIdentities ?? []).map(({ id }) => subsidyOf(policy, id)),
  ...STUDENTS.flatMap((student) => subsidyOfStudent(policy, student))
]

function subsidyOf(policy: LocalPolicy, identity: Identity): Fact {
  const found = policy.tiers.flatMap((tier) => {
    const row = subsidyRow(policy, identity, tier)
    return row ? [{ tier, row }] : []
  })
  return {
    ...leftToPay(found.flatMap(({ tier, row }) => grantIn(tier, row.grant, fenOf(policy, tier)))),
    rule: 'subsidy',
    of: identity,
    basis: found.length > 0 ? found.map(({ row }) => row.basis) : [policy.unlistedIdentity.basis],
    isImplied: !found.some(({ row }) => row.identities?.includes(identity))
  }
}

function subsidyOfStudent(policy: LocalPolicy, student: Student): Fact[] {
  const rows = policy.subsidies.filter(({ students }) => students?.includes(student))
  if (rows.length === 0) return []
  const grants = rows.flatMap(({ tiers, grant }) =>
    tiers.flatMap((tier) => grantIn(tier, grant, fenOf(policy, tier, student)))
  )
  return [{ ...leftToPay(grants), rule: 'student-subsidy', of: student, basis: rows.map(({ basis }) => basis) }]
}

interface GrantInTier {
  tier: Tier
  grantFen: number
  paysFen: number
}

/** None where the notice does not say how much. */
function grantIn(tier: Tier, grant: Grant, premiumFen: number): GrantInTier[] {
  if (grant.kind === 'unknown') return []
  const grantFen = grantedFen(grant, premiumFen)
  return [{ tier, grantFen, paysFen: premiumFen - grantFen }]
}

/** What it comes to counts, however the notice puts it: as an amount, a share or all. */
function leftToPay(tiers: readonly GrantInTier[]): Pick<Fact, 'value' | 'essence'> {
  return {
    value: tiers.length > 0 ? { kind: 'subsidy', tiers } : null,
    essence: tiers.map(({ grantFen, paysFen }) => [grantFen, paysFen])
  }
}

function fenOf(policy: LocalPolicy, tier: Tier, student?: Student): number {
  const premium = premiumFor(policy, tier, student)
  if (!premium) throw new Error(`${policy.id} has no premium for ${tier}`)
  return premium.fen
}

export const fiscalFacts: Facts = ({ fiscalSubsidy }) => {
  const basis = fiscalSubsidy ? [fiscalSubsidy.basis] : []
  const money = (rule: 'fiscal-total' | 'fiscal-central', fen: number | null | undefined): Fact => ({
    rule,
    of: null,
    value: fiscalSubsidy && fen ? { kind: 'money', fen, tier: null, year: fiscalSubsidy.year } : null,
    basis,
    essence: fen
  })
  return [
    money('fiscal-total', fiscalSubsidy?.fen),
    money('fiscal-central', fiscalSubsidy?.centralFen),
    ...(fiscalSubsidy?.groups ?? []).map(({ basis: own, ...shares }, i): Fact => ({
      rule: 'fiscal-group',
      of: i + 1,
      value: { kind: 'shares', ...shares },
      basis: [own]
    }))
  ]
}
