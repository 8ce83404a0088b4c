/** Everything that must hold of the files below policies/. Runs before a build, never on the phone. */
import { checkAmounts } from './checks/amounts'
import { checkCollisions, checkJurisdiction, checkLocation, type PlacedPolicy } from './checks/placing'
import type { Finding, PolicyFile, Problem } from './checks/problem'
import { checkShape } from './checks/shape'
import { checkSources } from './checks/sources'
import { checkTree } from './checks/tree'
import { checkWindows } from './checks/windows'
import { createRegions, withJurisdictions } from './regions'
import { policySchema, regionsSchema, type Policy, type Region } from './schema'

export type { PolicyFile, Problem } from './checks/problem'

/**
 * Every problem of these files; empty if they may be published. A file of the wrong shape is told
 * for its shape only, and regions that are wrong themselves count as no regions.
 */
export function checkPolicies(policies: readonly PolicyFile[], regionsFile: PolicyFile): Problem[] {
  const { data, findings: shapeFindings } = checkShape(regionsSchema, regionsFile.content)
  const regionFindings = data ? checkTree(data) : shapeFindings
  const regions = data && regionFindings.length === 0 ? data.regions : []
  const placed: PlacedPolicy[] = []
  const problems = policies.flatMap(({ file, content }) => {
    const { data: policy, findings } = checkShape(policySchema, content)
    if (!policy) return inFile(file, findings)
    placed.push({ file, policy })
    return inFile(file, checkPolicy(file, policy, regions))
  })
  return [...inFile(regionsFile.file, regionFindings), ...problems, ...checkCollisions(placed)]
}

function checkPolicy(file: string, policy: Policy, regions: readonly Region[]): Finding[] {
  const findings = [...checkLocation(file, policy), ...checkSources(policy)]
  if (policy.kind === 'national') return findings
  const known = createRegions(() => withJurisdictions(regions, [policy]))
  return [...findings, ...checkJurisdiction(policy, known), ...checkWindows(policy), ...checkAmounts(policy)]
}

function inFile(file: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ file, ...finding }))
}
