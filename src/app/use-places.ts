/**
 * All places of China, fetched for whoever looks for one. For flows alone: what the tabs import is in the package that a
 * mini-program fetches first.
 */
import { useEffect, useState } from 'react'
import { placesOfChina } from '@/policy/places'
import type { PlaceList } from '@/policy/places'
import { placeName } from './assessed'
import { keepNames, pathInLibrary, placesOf, placesOfLibrary } from './places'
import type { Places } from './places'
import { placeNames } from './services'
import { useStore } from './use-store'

export interface FetchedPlaces {
  places: Places
  state: 'fetching' | 'there' | 'failed'
  retry: () => void
}

/** Those that the library names, until all are there. */
export function usePlaces(): FetchedPlaces {
  const [list, setList] = useState<PlaceList | null>(null)
  const [tries, setTries] = useState(0)
  const [hasFailed, setHasFailed] = useState(false)
  useEffect(() => {
    let isHere = true
    placesOfChina().then(
      (all) => {
        keepNames(all)
        if (isHere) setList(all)
      },
      () => {
        if (isHere) setHasFailed(true)
      }
    )
    return () => {
      isHere = false
    }
  }, [tries])
  return {
    places: list ? placesOf(list) : placesOfLibrary,
    state: list ? 'there' : hasFailed ? 'failed' : 'fetching',
    retry: () => {
      setHasFailed(false)
      setTries((before) => before + 1)
    }
  }
}

/** What a place is called; who came by a link to one that has no name here yet sees its province until that is known. */
export function usePlaceName(code: string): string {
  useStore(placeNames.state)
  const isNamed = pathInLibrary(code).length > 0
  useEffect(() => {
    if (isNamed) return
    placesOfChina().then(
      (list) => placeNames.keep(list.pathOf(code)),
      // Without a network the province has to do.
      () => undefined
    )
  }, [code, isNamed])
  return placeName(code)
}
