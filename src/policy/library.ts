/** Finds the policies that apply in a region. Policies and regions are given, so that a test can make up its own. */
import type { Identity, Mechanism, Shelf } from '@/calculator'
import { UnknownRegionError } from './errors'
import { identitiesOf, type Identities } from './identities'
import { once, shelfEntry, type LocalHeading, type PolicyHeading, type ShelvedPolicy } from './shelved'
import { codesAbove, createRegions, realCodes, withJurisdictions, withNames, type PlaceNames } from './regions'
import type { IdentityEntry, LocalPolicy, NationalPolicy, Policy, Region, RegionsFile } from './schema'

/** What the calculator reads, and what the app shows beside it. */
export interface PolicyShelf extends Shelf {
  rules: readonly LocalPolicy[]
  frames: readonly NationalPolicy[]
  /** `MM-DD` each, of the year before the benefit year. */
  usualWindow: RegionsFile['usualWindow']
  /** Within how many days of birth many places take newborns into the year of birth. */
  usualNewbornDays: number
}

export interface Library {
  /**
   * What applies in a region: of each benefit year the policy of the deepest jurisdiction that has one,
   * and the national frames. A code that is not listed but real lies where its digits say.
   * Throws `UnknownRegionError`.
   */
  shelfFor: (code: string) => PolicyShelf
  /** The local policies that apply in a region, by benefit year. Throws `UnknownRegionError`. */
  policiesOf: (code: string) => readonly LocalPolicy[]
  /** The one of them for this benefit year; `undefined`: there is none. Throws `UnknownRegionError`. */
  policyFor: (code: string, benefitYear: number) => LocalPolicy | undefined
  /** Every local policy there is, the newest benefit year first, then by place. */
  localPolicies: () => readonly LocalPolicy[]
  /** Every policy there is: those of places as above, then the national frames. */
  everyPolicy: () => readonly Policy[]
  /** The headings of the local ones, without opening one. */
  localHeadings: () => readonly LocalHeading[]
  /** The policy with this id, local or national, or `undefined`. */
  policyById: (id: string) => Policy | undefined
  /** Every identity there is: those listed, and those that a policy brings along. No policy is opened for them. */
  knownIdentities: () => readonly IdentityEntry[]
  /** What an identity is called, and who that is; `undefined` where there is none with this id. */
  identityOf: (id: Identity) => IdentityEntry | undefined
  /** Throws `UnknownRegionError`. */
  regionOf: (code: string) => Region
  /**
   * The names from the province down to the region; of one that is real but not known by name, those above it.
   * Throws `UnknownRegionError`.
   */
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
  /** Makes real places known by name that regions.json does not list, instead of those made known before. */
  namePlaces: (names: PlaceNames) => void
  /**
   * Lays the policies of own notices under all others, instead of those laid under before: each answers where no other
   * policy does for that place and year, at any depth; of several the one of the deepest jurisdiction. `policyById` finds
   * them whether they answer or not; the lists of local policies are without them.
   */
  layUnder: (policies: readonly LocalPolicy[]) => void
  /** Those laid under. */
  ownPolicies: () => readonly LocalPolicy[]
  /** The policy for this benefit year that is no own notice's; `undefined`: there is none. Throws `UnknownRegionError`. */
  officialFor: (code: string, benefitYear: number) => LocalPolicy | undefined
}

/** What policies that come later than the app have to fit, and where they are taken in. */
export interface NewerPolicies extends Pick<Library, 'layOver'> {
  /** Those that the app brings along. */
  policies: readonly PolicyHeading[]
  regions: () => readonly Region[]
  /** Those that identities.json lists; what the bundled policies bring along is theirs alone. */
  identities: () => readonly IdentityEntry[]
}

/** All that is needed of a library to find what applies in a region; a test may make up its own. */
export type Shelves = Pick<Library, 'shelfFor'>

/** What applies in a region; `null`: there is no such region, as after a reform of districts. */
export function shelfIn(library: Shelves, code: string): PolicyShelf | null {
  try {
    return library.shelfFor(code)
  } catch (error) {
    if (error instanceof UnknownRegionError) return null
    throw error
  }
}

/** A library of these policies, of the national rules on lapses and of the identities listed. Each is opened when it is first answered with. */
export function createLibrary(
  own: readonly ShelvedPolicy[],
  file: () => RegionsFile,
  mechanism: () => Mechanism | null = () => null,
  listed: () => readonly IdentityEntry[] = () => []
): Library {
  let over: readonly ShelvedPolicy[] = own
  let under: readonly LocalPolicy[] = []
  let named: PlaceNames = {}
  const newEdition = () => editionOf(over, under, file, mechanism, listed, named)
  let edition = newEdition()
  return {
    shelfFor: (code) => edition.shelfFor(code),
    policiesOf: (code) => edition.shelfFor(code).rules,
    policyFor: (code, benefitYear) => edition.shelfFor(code).rules.find((policy) => policy.benefitYear === benefitYear),
    localPolicies: () => edition.index().locals.map(openLocal),
    everyPolicy: () => [...edition.index().locals, ...edition.index().frames].map(({ open }) => open()),
    localHeadings: () => edition.index().locals.map(({ heading }) => heading),
    policyById: (id) => (edition.index().byId.get(id) ?? edition.own().byId.get(id))?.open(),
    knownIdentities: () => edition.identities().all,
    identityOf: (id) => edition.identities().byId.get(id),
    regionOf: (code) => edition.regions().regionOf(code),
    regionPath: (code) => edition.regionPath(code),
    childrenOf: (code) => edition.regions().childrenOf(code),
    searchRegions: (text) => edition.regions().search(text),
    layOver(policies) {
      over = newestOf(own, policies.map(shelfEntry))
      edition = newEdition()
    },
    layUnder(policies) {
      under = policies
      edition = newEdition()
    },
    ownPolicies: () => edition.own().locals.map(openLocal),
    officialFor: (code, benefitYear) => edition.officialFor(code).find((policy) => policy.benefitYear === benefitYear),
    namePlaces(names) {
      named = names
      edition.namePlaces(names)
    }
  }
}

/** What is answered from one set of policies. Its indexes are built at the first question, each once. */
function editionOf(
  policies: readonly ShelvedPolicy[],
  under: readonly LocalPolicy[],
  file: () => RegionsFile,
  mechanism: () => Mechanism | null,
  listedIdentities: () => readonly IdentityEntry[],
  names: PlaceNames
) {
  const listedRegions = once(() =>
    withJurisdictions(
      file().regions,
      [...index().locals, ...own().locals].map(({ heading }) => heading)
    )
  )
  const own: () => Index = once(() =>
    indexOf(under.map((policy) => withIdentities(shelfEntry(policy), () => identities().all)))
  )
  const real = once(() => realCodes({ ...file(), regions: listedRegions() }))
  let named = names
  let regions = regionsNamed()
  const index: () => Index = once(() =>
    indexOf(policies.map((policy) => withIdentities(policy, () => identities().all)))
  )
  const identities: () => Identities = once(() => {
    const { locals, frames } = index()
    return identitiesOf(
      listedIdentities(),
      [...locals, ...frames].map(({ heading }) => heading)
    )
  })
  const shelves = new Map<string, PolicyShelf>()

  function shelfFor(code: string): PolicyShelf {
    const known = shelves.get(code)
    if (known) return known
    const { frames } = index()
    const official = officialFor(code)
    const rest = deepestIn(own(), code).filter((policy) =>
      official.every((one) => one.benefitYear !== policy.benefitYear)
    )
    const rules = [...official, ...rest].sort(byYear)
    const { seasonStart, usualWindow, usualNewbornDays } = file()
    const shelf = {
      region: code,
      rules,
      frames: frames.map(openFrame),
      mechanism: mechanism(),
      seasonStart,
      usualWindow,
      usualNewbornDays
    }
    shelves.set(code, shelf)
    return shelf
  }

  function officialFor(code: string): LocalPolicy[] {
    return deepestIn(index(), code)
  }

  /** Of each benefit year the policy of the deepest jurisdiction that has one. */
  function deepestIn({ byJurisdiction }: Index, code: string): LocalPolicy[] {
    if (!real().has(code)) throw new UnknownRegionError(code)
    const deepest = new Map<number, ShelvedLocal>()
    for (const jurisdiction of [...codesAbove(code).reverse(), code]) {
      for (const policy of byJurisdiction.get(jurisdiction) ?? []) deepest.set(policy.heading.benefitYear, policy)
    }
    return [...deepest.values()].map(openLocal)
  }

  function regionsNamed() {
    return createRegions(() => withNames(listedRegions(), named, (code) => real().has(code)))
  }

  function regionPath(code: string): string[] {
    const known = real().has(code) ? [code, ...codesAbove(code)].find(regions.has) : undefined
    return regions.lineage(known ?? code).map(({ name }) => name)
  }

  return {
    shelfFor,
    officialFor,
    index,
    own,
    identities,
    regions: () => regions,
    regionPath,
    namePlaces(next: PlaceNames) {
      named = next
      regions = regionsNamed()
    }
  }
}

/** The policy, with all identities there are once it is opened. */
function withIdentities({ heading, open }: ShelvedPolicy, known: () => readonly IdentityEntry[]): ShelvedPolicy {
  return {
    heading,
    open: once(() => {
      const policy = open()
      return policy.kind === 'local' ? { ...policy, knownIdentities: known() } : policy
    })
  }
}

/** Of two policies with one id the one with the higher revision, and of two alike the library's own. */
function newestOf(own: readonly ShelvedPolicy[], others: readonly ShelvedPolicy[]): readonly ShelvedPolicy[] {
  const byId = new Map(own.map((policy) => [policy.heading.id, policy]))
  for (const policy of others) {
    const known = byId.get(policy.heading.id)
    if (!known || policy.heading.revision > known.heading.revision) byId.set(policy.heading.id, policy)
  }
  return [...byId.values()]
}

type Index = ReturnType<typeof indexOf>

function indexOf(policies: readonly ShelvedPolicy[]) {
  const locals = policies.filter(isLocal).sort(({ heading: a }, { heading: b }) => byYear(b, a) || byPlace(a, b))
  const byJurisdiction = new Map<string, ShelvedLocal[]>()
  for (const policy of locals) {
    const { jurisdiction } = policy.heading
    byJurisdiction.set(jurisdiction, [...(byJurisdiction.get(jurisdiction) ?? []), policy])
  }
  return {
    locals,
    byId: new Map(policies.map((policy) => [policy.heading.id, policy])),
    byJurisdiction,
    frames: policies.filter((policy) => !isLocal(policy)).sort(({ heading: a }, { heading: b }) => byYear(a, b))
  }
}

interface ShelvedLocal extends ShelvedPolicy {
  heading: LocalHeading
}

function isLocal(policy: ShelvedPolicy): policy is ShelvedLocal {
  return policy.heading.kind === 'local'
}

/** A heading is of the kind of its policy. */
const openLocal = (policy: ShelvedPolicy) => policy.open() as LocalPolicy
const openFrame = (policy: ShelvedPolicy) => policy.open() as NationalPolicy

function byYear(a: PolicyHeading, b: PolicyHeading): number {
  return a.benefitYear - b.benefitYear
}

function byPlace(a: LocalHeading, b: LocalHeading): number {
  return Number(a.jurisdiction) - Number(b.jurisdiction)
}
