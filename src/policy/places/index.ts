/**
 * Every place of China by name. A part of its own beside `@/policy`: the list is fetched by whoever looks for a place,
 * and lies outside of what a mini-program starts with.
 */
import type { PlaceList } from './place-list'

export type { PlaceHit, PlaceList } from './place-list'

let fetched: Promise<PlaceList> | undefined

/** The list; the same one each time. Rejects where it cannot be fetched, and tries again when asked again. */
export function placesOfChina(): Promise<PlaceList> {
  fetched ??= fetchPlaces().catch((error: unknown) => {
    fetched = undefined
    throw error
  })
  return fetched
}

const fetchPlaces = async (): Promise<PlaceList> => (await import('./fetched')).places()
