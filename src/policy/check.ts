/** Everything that must hold of the files below policies/. Runs before a build, never on the phone. */
import { checkIdentityList, checkSameIdentities } from './checks/identities'
import { checkCollisions, checkJurisdiction, checkLocation, type PlacedPolicy } from './checks/location'
import { finding, type Finding, type PolicyFile, type Problem } from './checks/problem'
import { checkRules } from './checks/rules'
import { checkPlaces } from './checks/places'
import { checkShape } from './checks/shape'
import { checkCitations } from './checks/sources'
import { checkTree } from './checks/regions'
import { createRegions } from './regions'
import {
  identitiesSchema,
  mechanismSchema,
  plausibleSchema,
  policySchema,
  regionsSchema,
  reportedFactsSchema,
  type IdentityEntry,
  type Region
} from './schema'

export type { PolicyFile, Problem } from './checks/problem'

/**
 * Every problem of these files; empty if they may be published. A file of the wrong shape is told
 * for its shape only, and regions or identities that are wrong themselves count as none.
 */
export function checkPolicies(
  policies: readonly PolicyFile[],
  regionsFile: PolicyFile,
  identitiesFile: PolicyFile
): Problem[] {
  const { data, findings: shapeFindings } = checkShape(regionsSchema, regionsFile.content)
  const regionFindings = data ? checkTree(data) : shapeFindings
  const regions = data && regionFindings.length === 0 ? data.regions : []
  const { identities, findings: identityFindings } = listedIn(identitiesFile.content)
  const placed: PlacedPolicy[] = []
  const problems = policies.flatMap(({ file, content }) => {
    if (file === MECHANISM) return inFile(file, checkMechanism(content))
    if (file === PLACES) return inFile(file, data ? checkPlaces(content, data) : [])
    if (file === PLAUSIBLE) return inFile(file, checkShape(plausibleSchema, content).findings)
    if (file === REPORTED_FACTS) return inFile(file, checkReportedFacts(content, regions))
    const open = openPointsOf(content)
    if (open !== null) return inFile(file, [finding(['draft'], isDraft(open))])
    const { data: policy, findings } = checkShape(policySchema, content)
    if (!policy) return inFile(file, findings)
    placed.push({ file, policy })
    return inFile(file, [...checkLocation(file, policy), ...checkRules(policy, regions, identities)])
  })
  return [
    ...inFile(regionsFile.file, regionFindings),
    ...inFile(identitiesFile.file, identityFindings),
    ...problems,
    ...checkCollisions(placed),
    ...checkSameIdentities(placed, { file: identitiesFile.file, identities })
  ]
}

/** How many points of a draft are to be decided, as `policies:draft` writes it; `null`: it is no draft. */
function openPointsOf(content: unknown): number | null {
  if (typeof content !== 'object' || content === null || !('draft' in content)) return null
  return Array.isArray(content.draft) ? content.draft.length : 0
}

function isDraft(open: number): string {
  return open === 0
    ? 'has no open point any more: take "draft" out'
    : `${open} points are open: decide each, take it out of the list, and at the end "draft" itself`
}

function listedIn(content: unknown): { identities: readonly IdentityEntry[]; findings: Finding[] } {
  const { data, findings: ofShape } = checkShape(identitiesSchema, content)
  const findings = data ? checkIdentityList(data.identities) : ofShape
  return { identities: findings.length === 0 ? (data?.identities ?? []) : [], findings }
}

/** The file of the national rules on lapses, which is no policy of any year. */
const MECHANISM = 'national/mechanism.json'

function checkMechanism(content: unknown): Finding[] {
  const { data, findings } = checkShape(mechanismSchema, content)
  return data ? checkCitations(data) : findings
}

/** The file of what the package that names all places does not know. */
const PLACES = 'places.json'
/** The file of what figures can be at all. */
const PLAUSIBLE = 'plausible.json'

/** The file of single figures that others report, of places and years without a policy. */
const REPORTED_FACTS = 'reported-facts.json'

function checkReportedFacts(content: unknown, regions: readonly Region[]): Finding[] {
  const { data, findings } = checkShape(reportedFactsSchema, content)
  if (!data) return findings
  const known = createRegions(() => regions)
  const misplaced = data.facts.flatMap((fact, i) =>
    checkJurisdiction(fact, known).map(({ reason }) => finding(['facts', i, 'jurisdiction'], reason))
  )
  return [...misplaced, ...checkCitations(data)]
}

function inFile(file: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ file, ...finding }))
}
