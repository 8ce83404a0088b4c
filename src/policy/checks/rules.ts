/** What must hold of one policy by itself, wherever it came from: its sources, its identities, its place, its windows, its amounts. */
import { createRegions, withJurisdictions } from '@/policy/regions'
import type { IdentityEntry, Policy, Region } from '@/policy/schema'
import { checkAmounts } from './amounts'
import { checkIdentities } from './identities'
import { checkJurisdiction } from './location'
import type { Finding } from './problem'
import { checkSources } from './sources'
import { checkWindows } from './windows'

export function checkRules(
  policy: Policy,
  regions: readonly Region[],
  identities: readonly IdentityEntry[]
): Finding[] {
  const findings = [...checkSources(policy), ...checkIdentities(policy, identities)]
  if (policy.kind === 'national') return findings
  const known = createRegions(() => withJurisdictions(regions, [policy]))
  return [...findings, ...checkJurisdiction(policy, known), ...checkWindows(policy), ...checkAmounts(policy)]
}
