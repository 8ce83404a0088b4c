/** The places that can be chosen: all of China's, and before these are fetched those that the library names. */
import { childrenOf, regionOf, searchRegions, UnknownRegionError } from '@/policy'
import type { Region } from '@/policy'
import type { PlaceHit, PlaceList } from '@/policy/places'
import { shelfOf } from './assessed'
import { household, placeNames } from './services'

export interface Places {
  /** With everything above it, the province first; empty: not known by name. */
  pathOf: (code: string) => readonly Region[]
  /** What lies right below; of `null`, the provinces. */
  childrenOf: (code: string | null) => readonly Region[]
  /** The best matches, those of `preferred` first. */
  search: (text: string, preferred: readonly string[]) => readonly PlaceHit[]
}

/** Those that the library names; a real code that it does not name is found by its digits. */
export const placesOfLibrary: Places = {
  pathOf: pathInLibrary,
  childrenOf: (code) => (code === null || pathInLibrary(code).length > 0 ? childrenOf(code) : []),
  search: (text) => searchRegions(text).map((place) => ({ place, zone: null }))
}

/** All of China's, and those that only a policy has brought along. */
export function placesOf(list: PlaceList): Places {
  const isExtra = ({ code }: Region) => list.find(code) === undefined
  return {
    pathOf: (code) => (list.find(code) ? list.pathOf(code) : pathInLibrary(code)),
    childrenOf: (code) => [...list.childrenOf(code), ...placesOfLibrary.childrenOf(code).filter(isExtra)],
    search: (text, preferred) => [
      ...list.search(text, preferred),
      ...placesOfLibrary.search(text, preferred).filter(({ place }) => isExtra(place))
    ]
  }
}

/** A six-digit code that is real, in a text that holds nothing else. */
export function codeIn(text: string): string | null {
  const code = text.trim().normalize('NFKC')
  return /^\d{6}$/.test(code) && shelfOf(code) !== null ? code : null
}

/** The place with everything above it, as the library names it; empty: it does not. */
export function pathInLibrary(code: string): readonly Region[] {
  try {
    const region = regionOf(code)
    return region.parent === null ? [region] : [...pathInLibrary(region.parent), region]
  } catch (error) {
    if (error instanceof UnknownRegionError) return []
    throw error
  }
}

/** Keeps the names of all places that the family lives in or has chosen, where the library does not name them. */
export function keepNames(list: PlaceList): void {
  const { members, draft, recentRegions } = household.store.getState()
  const used = [...members.map(({ region }) => region), ...recentRegions, draft?.answers.region ?? '']
  for (const code of used) keepName(list, code)
}

/** Keeps the name of a place that was chosen. */
export function keepName(places: Pick<Places, 'pathOf'>, code: string): void {
  if (pathInLibrary(code).length === 0) placeNames.keep(places.pathOf(code))
}
