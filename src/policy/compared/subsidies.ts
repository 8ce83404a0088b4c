/** What is left to pay of the premium, for each identity and each kind of student: as the calculator reads the rows. */
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
import type { Fact } from './fact'

export function subsidyFacts(policy: LocalPolicy): Fact[] {
  return [
    ...(policy.knownIdentities ?? []).map(({ id }) => subsidyOf(policy, id)),
    ...STUDENTS.flatMap((student) => subsidyOfStudent(policy, student))
  ]
}

function subsidyOf(policy: LocalPolicy, identity: Identity): Fact {
  const found = policy.tiers.flatMap((tier) => {
    const row = subsidyRow(policy, identity, tier)
    return row ? [{ tier, row }] : []
  })
  return {
    rule: 'subsidy',
    of: identity,
    value: leftToPay(found.flatMap(({ tier, row }) => grantIn(tier, row.grant, fenOf(policy, tier)))),
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
  return [{ rule: 'student-subsidy', of: student, value: leftToPay(grants), basis: rows.map(({ basis }) => basis) }]
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

function leftToPay(tiers: readonly GrantInTier[]): Fact['value'] {
  return tiers.length > 0 ? { kind: 'subsidy', tiers } : null
}

function fenOf(policy: LocalPolicy, tier: Tier, student?: Student): number {
  const premium = premiumFor(policy, tier, student)
  if (!premium) throw new Error(`${policy.id} has no premium for ${tier}`)
  return premium.fen
}
