/** What a place is called that a notice may be of, also where the library names it not. */
import { placeName } from '@/app/assessed'
import { keepName } from '@/app/places'
import { usePlaces } from '@/app/use-places'

export interface PlaceNaming {
  /** By its last two names, as people say it. */
  nameOf: (code: string) => string
  /** Keeps the name of a place that a notice is kept of. */
  keep: (code: string) => void
}

export function usePlaceNaming(): PlaceNaming {
  const { places } = usePlaces()
  return {
    nameOf(code) {
      const path = places.pathOf(code).slice(-2)
      return path.length > 0 ? path.map(({ name }) => name).join('') : placeName(code)
    },
    keep: (code) => keepName(places, code)
  }
}
