/** Everything that must hold of the files below policies/. Runs before a build, never on the phone. */
import { checkCollisions, checkLocation, type PlacedPolicy } from './checks/placing'
import type { Finding, PolicyFile, Problem } from './checks/problem'
import { checkRules } from './checks/rules'
import { checkShape } from './checks/shape'
import { checkTree } from './checks/tree'
import { policySchema, regionsSchema } from './schema'

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
    return inFile(file, [...checkLocation(file, policy), ...checkRules(policy, regions)])
  })
  return [...inFile(regionsFile.file, regionFindings), ...problems, ...checkCollisions(placed)]
}

function inFile(file: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ file, ...finding }))
}
