/** The tree of regions: province, city, district. */
import { UnknownRegionError } from './errors'
import type { Region, RegionsFile } from './schema'

export interface Regions {
  has: (code: string) => boolean
  regionOf: (code: string) => Region
  /** The region with everything above it, the province first. */
  lineage: (code: string) => Region[]
  childrenOf: (code: string | null) => readonly Region[]
  search: (text: string) => Region[]
}

/** An index of these regions, built at the first question. Questions about a code not listed throw `UnknownRegionError`. */
export function createRegions(list: () => readonly Region[]): Regions {
  let built: Index | undefined
  const index = () => (built ??= indexOf(list()))

  function regionOf(code: string): Region {
    const region = index().byCode.get(code)
    if (!region) throw new UnknownRegionError(code)
    return region
  }

  function lineage(code: string): Region[] {
    const region = regionOf(code)
    return region.parent === null ? [region] : [...lineage(region.parent), region]
  }

  function childrenOf(code: string | null): readonly Region[] {
    if (code !== null) regionOf(code)
    return index().byParent.get(code) ?? []
  }

  function search(text: string): Region[] {
    const wanted = text.replace(/\s+/g, '')
    if (wanted === '') return []
    return index()
      .list.map((region) => ({ region, rank: rankOf(region, lineage(region.code), wanted) }))
      .filter(({ rank }) => rank < NO_MATCH)
      .sort((a, b) => a.rank - b.rank || Number(a.region.code) - Number(b.region.code))
      .map(({ region }) => region)
  }

  return { has: (code) => index().byCode.has(code), regionOf, lineage, childrenOf, search }
}

/**
 * The listed regions, and the jurisdictions of policies for places not listed, each below the nearest
 * listed region above it: so a policy for a new city brings its city along.
 */
export function withJurisdictions(listed: readonly Region[], policies: readonly Jurisdiction[]): Region[] {
  const { has, lineage } = createRegions(() => listed)
  const added = new Map<string, Region>()
  for (const { jurisdiction, place } of policies) {
    const parent = codesAbove(jurisdiction).find(has)
    if (has(jurisdiction) || parent === undefined) continue
    const above = lineage(parent)
      .map(({ name }) => name)
      .join('')
    const name = place.startsWith(above) ? place.slice(above.length) : ''
    if (name !== '') added.set(jurisdiction, { code: jurisdiction, name, parent })
  }
  return [...listed, ...added.values()]
}

/** The listed regions, and the real places that are known by name besides, each below the nearest place above it. */
export function withNames(listed: readonly Region[], named: PlaceNames, isReal: (code: string) => boolean): Region[] {
  const codes = new Set(listed.map(({ code }) => code))
  const added = Object.entries(named).filter(([code]) => !codes.has(code) && isReal(code))
  for (const [code] of added) codes.add(code)
  return [
    ...listed,
    ...added.flatMap(([code, name]): Region[] => {
      const parent = codesAbove(code).find((above) => codes.has(above))
      return parent === undefined ? [] : [{ code, name, parent }]
    })
  ]
}

/** Names of places by code. */
export type PlaceNames = Readonly<Record<string, string>>

/** What a code lies in by its digits, the nearest first. */
export function codesAbove(code: string): string[] {
  return [4, 2].map((digits) => code.slice(0, digits).padEnd(code.length, '0')).filter((above) => above !== code)
}

/** Where a policy applies: the region's code, and its names from the province down. */
interface Jurisdiction {
  jurisdiction: string
  place: string
}

interface Index {
  list: readonly Region[]
  byCode: Map<string, Region>
  byParent: Map<string | null, Region[]>
}

function indexOf(list: readonly Region[]): Index {
  const byParent = new Map<string | null, Region[]>()
  for (const region of list) {
    const siblings = byParent.get(region.parent)
    if (siblings) siblings.push(region)
    else byParent.set(region.parent, [region])
  }
  return { list, byCode: new Map(list.map((region) => [region.code, region])), byParent }
}

const NO_MATCH = 4

function rankOf({ code, name }: Region, path: readonly Region[], wanted: string): number {
  if (name === wanted || code === wanted) return 0
  if (name.startsWith(wanted) || code.startsWith(wanted)) return 1
  if (name.includes(wanted)) return 2
  return followsPath(
    path.map((region) => region.name),
    wanted
  )
    ? 3
    : NO_MATCH
}

/** Whether the text is made of starts of these names, in their order, the last one among them. */
function followsPath(names: readonly string[], wanted: string): boolean {
  const [first, ...rest] = names
  if (first === undefined) return wanted === ''
  if (rest.length > 0 && followsPath(rest, wanted)) return true
  return starts(first, wanted).some((length) => followsPath(rest, wanted.slice(length)))
}

/** How long the common starts of a name and the text are; one character is too little to tell a place. */
function starts(name: string, wanted: string): number[] {
  const lengths = Array.from({ length: name.length - 1 }, (_, index) => index + 2)
  return lengths.filter((length) => wanted.length >= length && name.startsWith(wanted.slice(0, length)))
}

/**
 * The code that has taken a former one's place; the code itself where none has, or where several have and only the
 * resident knows which.
 */
export function presentCode(code: string, { successors }: Pick<RegionsFile, 'successors'>): string {
  const [next, other] = successors.find((former) => former.code === code)?.to ?? []
  return next !== undefined && other === undefined ? next : code
}

/** Every code that there is: those listed by name, and those that are known to be real. */
export function realCodes({ regions, elsewhere }: Pick<RegionsFile, 'regions' | 'elsewhere'>): Set<string> {
  const others = Object.entries(elsewhere).flatMap(([province, rest]) =>
    rest.split(' ').map((digits) => province.slice(0, 2) + digits)
  )
  return new Set([...regions.map(({ code }) => code), ...others])
}
