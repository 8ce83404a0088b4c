/** The tree of regions as the chooser walks it. */
import { childrenOf, regionOf, searchRegions } from '@/policy'
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

/** Whether there are smaller places in it. */
export function hasMore(code: string): boolean {
  return childrenOf(code).length > 0
}

const MOST = 20

/** The codes of the best matches. */
export function foundRegions(text: string): string[] {
  return searchRegions(text.trim()).slice(0, MOST).map(({ code }) => code)
}
