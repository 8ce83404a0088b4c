/** Finds the policies that apply in a region. Policies and regions are given, so that a test can make up its own. */
import type { Shelf } from '@/calculator'
import { createRegions, withJurisdictions } from './regions'
import type { LocalPolicy, NationalPolicy, Policy, Region, RegionsFile } from './schema'

/** What the calculator reads, and what the app shows beside it. */
export interface PolicyShelf extends Shelf {
  rules: readonly LocalPolicy[]
  frames: readonly NationalPolicy[]
}

export interface Library {
  /**
   * What applies in a region: of each benefit year the policy of the deepest jurisdiction that has one,
   * and the national frames. A code that is not listed but real is known by its province.
   * Throws `UnknownRegionError`.
   */
  shelfFor: (code: string) => PolicyShelf
  /** The local policies that apply in a region, by benefit year. Throws `UnknownRegionError`. */
  policiesOf: (code: string) => readonly LocalPolicy[]
  /** Every local policy there is, the newest benefit year first, then by place. */
  localPolicies: () => readonly LocalPolicy[]
  /** The policy with this id, local or national, or `undefined`. */
  policyById: (id: string) => Policy | undefined
  /** Throws `UnknownRegionError`. */
  regionOf: (code: string) => Region
  /** The names from the province down to the region. Throws `UnknownRegionError`. */
  regionPath: (code: string) => string[]
  /** The regions right below; of `null`, the provinces. Throws `UnknownRegionError`. */
  childrenOf: (code: string | null) => readonly Region[]
  /** Regions by name, by path (province and city, say, each shortened), or by the start of a code; the nearest match first. */
  searchRegions: (text: string) => Region[]
  /**
   * Lays policies from elsewhere over the library's own, instead of those laid over it before: each takes the place of
   * the one with its id, if its revision is higher, or comes in addition. Every later question is answered with them.
   */
  layOver: (policies: readonly Policy[]) => void
}

/** A library of these policies. */
export function createLibrary(own: readonly Policy[], file: RegionsFile): Library {
  let edition = editionOf(own, file)
  return {
    shelfFor: (code) => edition.shelfFor(code),
    policiesOf: (code) => edition.shelfFor(code).rules,
    localPolicies: () => edition.index().locals,
    policyById: (id) => edition.index().byId.get(id),
    regionOf: (code) => edition.regions.regionOf(code),
    regionPath: (code) => edition.regions.lineage(code).map(({ name }) => name),
    childrenOf: (code) => edition.regions.childrenOf(code),
    searchRegions: (text) => edition.regions.search(text),
    layOver(policies) {
      edition = editionOf(newestOf(own, policies), file)
    }
  }
}

/** What is answered from one set of policies. Its indexes are built at the first question, each once. */
function editionOf(policies: readonly Policy[], file: RegionsFile) {
  const regions = createRegions(() => withJurisdictions(file.regions, policies.filter(isLocal)))
  let built: ReturnType<typeof indexOf> | undefined
  const index = () => (built ??= indexOf(policies))
  const shelves = new Map<string, PolicyShelf>()

  function shelfFor(code: string): PolicyShelf {
    const known = shelves.get(code)
    if (known) return known
    const { byJurisdiction, frames } = index()
    const deepest = new Map<number, LocalPolicy>()
    for (const region of regions.lineage(listed(code))) {
      for (const policy of byJurisdiction.get(region.code) ?? []) deepest.set(policy.benefitYear, policy)
    }
    const shelf = { region: code, rules: [...deepest.values()].sort(byYear), frames, seasonStart: file.seasonStart }
    shelves.set(code, shelf)
    return shelf
  }

  /** A real code of a province listed by name only is answered for as its province. */
  function listed(code: string): string {
    const province = code.slice(0, 2).padEnd(code.length, '0')
    const isElsewhere = file.elsewhere[province]?.split(' ').includes(code.slice(2)) ?? false
    return isElsewhere && !regions.has(code) ? province : code
  }

  return { shelfFor, index, regions }
}

/** Of two policies with one id the one with the higher revision, and of two alike the library's own. */
function newestOf(own: readonly Policy[], others: readonly Policy[]): readonly Policy[] {
  const byId = new Map(own.map((policy) => [policy.id, policy]))
  for (const policy of others) {
    const known = byId.get(policy.id)
    if (!known || policy.revision > known.revision) byId.set(policy.id, policy)
  }
  return [...byId.values()]
}

function indexOf(policies: readonly Policy[]) {
  const byJurisdiction = new Map<string, LocalPolicy[]>()
  const frames: NationalPolicy[] = []
  for (const policy of policies) {
    if (policy.kind === 'national') frames.push(policy)
    else byJurisdiction.set(policy.jurisdiction, [...(byJurisdiction.get(policy.jurisdiction) ?? []), policy])
  }
  return {
    locals: policies.filter(isLocal).sort((a, b) => byYear(b, a) || Number(a.jurisdiction) - Number(b.jurisdiction)),
    byId: new Map(policies.map((policy) => [policy.id, policy])),
    byJurisdiction,
    frames: frames.sort(byYear)
  }
}

function isLocal(policy: Policy): policy is LocalPolicy {
  return policy.kind === 'local'
}

function byYear(a: Policy, b: Policy): number {
  return a.benefitYear - b.benefitYear
}
