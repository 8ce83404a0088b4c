/** The tree of all places, and looking for one in it. */
import type { NamedPlace } from '@/notice/reading'
import type { PlacesContent } from './content'
import { spoken } from './match'
import { createSearch, type PlaceHit } from './search'

export type { PlaceHit } from './search'

export interface PlaceList {
  /** Each below its parent, in the order of codes. A county directly below a province has the province as its parent. */
  places: readonly NamedPlace[]
  find: (code: string) => NamedPlace | undefined
  /** The place with everything above it, the province first; empty for a code that is not listed. */
  pathOf: (code: string) => readonly NamedPlace[]
  /** The places right below; of `null`, the provinces. */
  childrenOf: (code: string | null) => readonly NamedPlace[]
  /**
   * Places by name, part of it, usual short form, path, letters, first letters or code; where none matches, those that a
   * wrong character keeps apart. The best match first; those of `preferred` before others.
   */
  search: (text: string, preferred?: readonly string[]) => readonly PlaceHit[]
}

export function createPlaces(content: PlacesContent): PlaceList {
  const rows = content.places.map((line) => {
    const [code = '', short = '', rest = ''] = line.split(' ')
    return { code, short: short.length, name: short + rest }
  })
  const codes = new Set(rows.map(({ code }) => code))
  const places: NamedPlace[] = rows.map(({ code, name }) => ({ code, name, parent: parentOf(code, codes) }))
  const byCode = new Map(places.map((place) => [place.code, place]))
  const byParent = new Map<string | null, NamedPlace[]>()
  for (const place of places) {
    const siblings = byParent.get(place.parent)
    if (siblings) siblings.push(place)
    else byParent.set(place.parent, [place])
  }

  function pathOf(code: string | null): readonly NamedPlace[] {
    const place = code === null ? undefined : byCode.get(code)
    return place ? [...pathOf(place.parent), place] : []
  }

  const { soundOf, syllablesOf } = readingsOf(content)
  const names = new Map(rows.map(({ code, name, short }) => [code, spoken(name, short, syllablesOf(name))]))
  const zones = content.zones.map(({ name, within }) => ({
    name,
    within,
    spoken: spoken(name, name.length, syllablesOf(name))
  }))

  return {
    places,
    find: (code) => byCode.get(code),
    pathOf,
    childrenOf: (code) => byParent.get(code) ?? [],
    search: createSearch({ places, pathOf, spokenOf: (code) => names.get(code), soundOf, zones })
  }
}

/** The nearest place above; `null` for a province. */
function parentOf(code: string, codes: ReadonlySet<string>): string | null {
  const above = [code.slice(0, 4), code.slice(0, 2)].map((digits) => digits.padEnd(code.length, '0'))
  return above.find((other) => other !== code && codes.has(other)) ?? null
}

/** How names are read, a syllable a character, and how a character is usually. */
function readingsOf({ letters, readings }: PlacesContent) {
  const usual = new Map(
    Object.entries(letters).flatMap(([syllable, characters]) =>
      Array.from(characters, (character) => [character, syllable] as const)
    )
  )
  const soundOf = (character: string): string => usual.get(character) ?? ''
  const syllablesOf = (name: string): readonly string[] => readings[name]?.split(' ') ?? Array.from(name, soundOf)
  return { soundOf, syllablesOf }
}
