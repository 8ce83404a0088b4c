/** The tree of regions as the chooser walks it. */
import { childrenOf, regionOf, regionPath, searchRegions, UnknownRegionError } from '@/policy'
import type { Region } from '@/policy'

export interface Level {
  /** The region one stands in; `null`: the whole country. */
  here: Region | null
  up: Region | null
  places: readonly Region[]
}

export function levelOf(code: string | null): Level {
  const here = code === null ? null : regionOf(code)
  return {
    here,
    up: here?.parent ? regionOf(here.parent) : null,
    places: childrenOf(code)
  }
}

/** Whether the chooser knows the place: one that was chosen earlier may be gone, as after a reform of districts. */
export function isListed(code: string): boolean {
  try {
    return regionPath(code).length > 0
  } catch (error) {
    if (error instanceof UnknownRegionError) return false
    throw error
  }
}

/** Whether there are smaller places in it. */
export function hasMore(code: string): boolean {
  return childrenOf(code).length > 0
}

/** More than these are better found by one more character. */
const MOST = 12

/** The codes of the best matches. */
export function foundRegions(text: string): string[] {
  return searchRegions(text.trim())
    .slice(0, MOST)
    .map(({ code }) => code)
}
