/** Whether a policy lies where its content says: `<place>/<benefit year>.json`, one for each place and year. */
import type { PolicyHeading } from '@/policy/shelved'
import type { Regions } from '@/policy/regions'
import type { LocalPolicy, Policy } from '@/policy/schema'
import { finding, type Finding, type Problem } from './problem'

const LOCATION = /^([a-z]+(?:-[a-z]+)*)\/(\d{4})\.json$/
const NATIONAL = 'national'

export interface PlacedPolicy {
  file: string
  policy: Policy
}

export function checkLocation(file: string, policy: Policy): Finding[] {
  const [, folder, year] = LOCATION.exec(file) ?? []
  if (folder === undefined) return [finding([], 'must lie at <place>/<benefit year>.json')]
  const findings: Finding[] = []
  if (policy.benefitYear !== Number(year))
    findings.push(finding(['benefitYear'], `is not ${year ?? ''} as the file name says`))
  if ((policy.kind === 'national') !== (folder === NATIONAL)) {
    findings.push(finding(['kind'], `does not fit the folder ${folder}`))
  }
  const place = policy.id.replace(/-\d{4}$/, '')
  const named = folder === place || folder.endsWith(`-${place}`)
  if (!named || policy.id !== `${place}-${policy.benefitYear}`) {
    findings.push(
      finding(
        ['id'],
        `must be the end of the folder's name and the benefit year, as in ${folder}-${policy.benefitYear}`
      )
    )
  }
  return findings
}

export function checkJurisdiction(
  { jurisdiction, place }: Pick<LocalPolicy, 'jurisdiction' | 'place'>,
  regions: Regions
): Finding[] {
  if (!regions.has(jurisdiction))
    return [finding(['jurisdiction'], `regions.json has no region ${jurisdiction}, and none that ${place} lies in`)]
  const names = regions
    .lineage(jurisdiction)
    .map(({ name }) => name)
    .join('')
  return place === names ? [] : [finding(['place'], `${jurisdiction} is ${names}`)]
}

/** Two files for the same place and year, one place in two folders, or two places in one. */
export function checkCollisions(placed: readonly PlacedPolicy[]): Problem[] {
  return placed.flatMap(({ file, policy }, i) => {
    const earlier = placed.slice(0, i)
    const clash = (path: string, reason: string, other: PlacedPolicy | undefined): Problem[] =>
      other ? [{ file, path, reason: `${reason} ${other.file}` }] : []
    return [
      ...clash(
        '$.id',
        'has the same id as',
        earlier.find((other) => other.policy.id === policy.id)
      ),
      ...clash(
        '$.benefitYear',
        'has the same place and year as',
        earlier.find((other) => isSameYear(other.policy, policy))
      ),
      ...clash(
        '$.jurisdiction',
        'is another place than',
        earlier.find((other) => isMixedFolder(other, { file, policy }))
      ),
      ...clash(
        '$.jurisdiction',
        'lies in another folder than',
        earlier.find((other) => isSplitPlace(other, { file, policy }))
      )
    ]
  })
}

function isSameYear(a: Policy, b: Policy): boolean {
  return a.benefitYear === b.benefitYear && placeOf(a) === placeOf(b)
}

function isMixedFolder(a: PlacedPolicy, b: PlacedPolicy): boolean {
  return folderOf(a) === folderOf(b) && placeOf(a.policy) !== placeOf(b.policy)
}

function isSplitPlace(a: PlacedPolicy, b: PlacedPolicy): boolean {
  return folderOf(a) !== folderOf(b) && placeOf(a.policy) === placeOf(b.policy)
}

/** The code of the place a policy is for. */
export function placeOf(policy: PolicyHeading): string {
  return policy.kind === 'national' ? NATIONAL : policy.jurisdiction
}

function folderOf({ file }: PlacedPolicy): string {
  return file.slice(0, file.lastIndexOf('/'))
}
