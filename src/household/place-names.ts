/** The names of the places that this phone needs, so that nothing has to be fetched to say where somebody is insured. */
import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { regionCode } from '@/policy'
import type { PlaceNames as Names } from '@/policy'
import type { PersistedValue, PersistOptions, Readable } from '@/storage'

/** The longest in China has 15 characters. */
const LONGEST = 20

export const placeNamesPersistence: PersistOptions<Names> = {
  name: 'place-names',
  schema: v.record(regionCode, v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST))),
  empty: {},
  merge: (kept, other) => ({ ...other, ...kept }),
  inPreview: true
}

export interface PlaceNames {
  /** For subscribing. */
  state: Readable<Names>
  /** Keeps the names of a place and of what it lies in. */
  keep: (path: readonly { code: string; name: string }[]) => void
}

/** @param makeKnown takes all names that are kept, whenever these change */
export function createPlaceNames(persisted: PersistedValue<Names>, makeKnown: (names: Names) => void): PlaceNames {
  const state = createStore<Names>(() => ({}))
  const show = (names: Names) => {
    makeKnown(names)
    state.setState(names, true)
  }
  show(persisted.value)
  persisted.onReplaced(show)

  return {
    state,
    keep(path) {
      const names = { ...persisted.value, ...Object.fromEntries(path.map(({ code, name }) => [code, name])) }
      if (path.every(({ code, name }) => persisted.value[code] === name)) return
      persisted.write(names)
      show(names)
    }
  }
}
