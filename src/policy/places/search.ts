/** Looking for a place as people write it: 青岛, qd, 北京朝阳, Lanzhou, 兰洲, 370200. */
import type { NamedPlace } from '@/notice/reading'
import { isInLetters, isOneApart, reaches, type Reach, type Spoken } from './match'

export interface PlaceHit {
  place: NamedPlace
  /** The part of a city, managed on its own, that was looked for and lies in the place; `null`: the place itself was. */
  zone: string | null
}

interface Ranked extends PlaceHit {
  rank: Rank
}

/** Where in the text a name may begin: after names above it. */
interface Start extends Reach {
  /** Only a part of one of these is typed. */
  isPart: boolean
}

const AT_THE_START: readonly Start[] = [{ at: 0, characters: 0, isAbbreviated: false, wrongAt: null, isPart: false }]

interface Zone {
  name: string
  within: readonly string[]
  spoken: Spoken
}

export interface Searched {
  places: readonly NamedPlace[]
  pathOf: (code: string) => readonly NamedPlace[]
  spokenOf: (code: string) => Spoken | undefined
  /** How a character is usually read; empty: no name has it. */
  soundOf: (character: string) => string
  zones: readonly Zone[]
}

/** How well a place matches; a lower one is better. */
const RANK = {
  whole: 0,
  wholeOnPath: 1,
  firstLetters: 2,
  firstLettersOnPath: 3,
  start: 4,
  /** Another character that sounds the same. */
  sameSound: 5,
  startOnPath: 6,
  within: 7,
  /** Another character, or a letter too many or too few, in a name that begins alike; then any other. */
  sameStart: 8,
  oneWrong: 9
} as const
type Rank = (typeof RANK)[keyof typeof RANK]

const MISTAKEN: readonly Rank[] = [RANK.sameSound, RANK.sameStart, RANK.oneWrong]

/** One or two characters of a place above could be anything. */
const LEAST_OF_PATH = 2

/** Shorter ones are too near to too many names. */
const LEAST_LETTERS = 4
const LEAST_CHARACTERS = 3

export function createSearch({ places, pathOf, spokenOf, soundOf, zones }: Searched) {
  const levelOf = new Map(places.map(({ code }) => [code, pathOf(code).length]))
  const districts = districtsIn(places)

  return (text: string, preferred: readonly string[] = []): PlaceHit[] => {
    const wanted = plain(text)
    if (wanted === '') return []
    if (/^\d+$/.test(wanted)) {
      return places.filter(({ code }) => code.startsWith(wanted)).map((place) => ({ place, zone: null }))
    }
    const exact = hitsOf(wanted, false)
    const hits = exact.some(({ rank }) => rank <= RANK.start) ? exact : withErrors(exact, wanted)
    return hits.sort(byRank(preferred)).map(({ place, zone }) => ({ place, zone }))
  }

  /** With what is typed with one mistake: of the likeliest kind only, and beside other matches if it sounds the same. */
  function withErrors(exact: readonly Ranked[], wanted: string): Ranked[] {
    const known = new Set(exact.map(({ place }) => place.code))
    const others = hitsOf(wanted, true).filter(({ place }) => !known.has(place.code))
    const likeliest = exact.length > 0 ? RANK.sameSound : Math.min(...others.map(({ rank }) => rank))
    return [...exact, ...others.filter(({ rank }) => rank === likeliest)]
  }

  function hitsOf(wanted: string, mayErr: boolean): Ranked[] {
    const startsAfter = pathStarts(wanted, mayErr)
    const ofPlaces = places.flatMap((place): Ranked[] => {
      const spoken = spokenOf(place.code)
      const rank = spoken && rankOf(spoken, wanted, startsAfter(place.parent), mayErr)
      return rank === undefined ? [] : [{ place, zone: null, rank }]
    })
    const ofZones = zones.flatMap(({ name, within, spoken }) =>
      within.flatMap((code): Ranked[] => {
        const path = pathOf(code)
        const place = path[path.length - 1]
        const rank = place && rankOf(spoken, wanted, startsAfter(place.parent), mayErr)
        return place === undefined || rank === undefined ? [] : [{ place, zone: name, rank }]
      })
    )
    const zoned = new Set(ofZones.map(({ place }) => place.code))
    return [...ofZones, ...ofPlaces.filter(({ place }) => !zoned.has(place.code))]
  }

  /** From where in the text on the name of a place below may begin: at its start, or after names above it. */
  function pathStarts(wanted: string, mayErr: boolean): (code: string | null) => readonly Start[] {
    const known = new Map<string, readonly Start[]>()
    const starts = (code: string | null): readonly Start[] => {
      if (code === null) return AT_THE_START
      const cached = known.get(code)
      if (cached) return cached
      const spoken = spokenOf(code)
      const above = starts(pathOf(code).slice(-2, -1)[0]?.code ?? null)
      const after = spoken
        ? above.flatMap((start) =>
            reaches(spoken, wanted, start.at, mayErr && start.wrongAt === null)
              .filter(({ at, characters }) => characters >= LEAST_OF_PATH && at < wanted.length)
              .map((reach) => ({ ...joined(start, reach), isPart: start.isPart || reach.characters < spoken.short }))
          )
        : []
      const all = [...above, ...after]
      known.set(code, all)
      return all
    }
    return starts
  }

  function rankOf(spoken: Spoken, wanted: string, starts: readonly Start[], mayErr: boolean): Rank | undefined {
    const ranks: Rank[] = starts.flatMap((start) => {
      const reached = reaches(spoken, wanted, start.at, mayErr && start.wrongAt === null)
        .filter(({ at }) => at === wanted.length)
        .map((reach) => rankOfReach(spoken, wanted, start, reach))
      return mayErr
        ? [...reached.filter((rank) => MISTAKEN.includes(rank)), ...nearMiss(spoken, wanted, start)]
        : reached
    })
    if (!mayErr && spoken.name.indexOf(wanted) > 0) ranks.push(RANK.within)
    return ranks.length === 0 ? undefined : ranks.reduce((best, rank) => (rank < best ? rank : best))
  }

  function rankOfReach({ name, short }: Spoken, wanted: string, start: Start, reach: Reach): Rank {
    const isOnPath = start.at > 0
    const isWhole = reach.characters >= short
    if (start.wrongAt !== null || reach.wrongAt !== null) {
      const at = reach.wrongAt
      if (!isWhole || at === null) return RANK.oneWrong
      if (soundOf(wanted[start.at + at] ?? '') === soundOf(name[at] ?? '')) return RANK.sameSound
      return at > 0 ? RANK.sameStart : RANK.oneWrong
    }
    if (!isWhole || start.isPart) return isOnPath ? RANK.startOnPath : RANK.start
    if (start.isAbbreviated || reach.isAbbreviated) return isOnPath ? RANK.firstLettersOnPath : RANK.firstLetters
    return isOnPath ? RANK.wholeOnPath : RANK.whole
  }

  /** A letter or a character too many, too few, another or two changed over, in the last name. */
  function nearMiss({ name, short, letters }: Spoken, wanted: string, start: Start): Rank[] {
    const rest = wanted.slice(start.at)
    const inLetters = isInLetters(rest)
    if (start.wrongAt !== null || rest.length < (inLetters ? LEAST_LETTERS : LEAST_CHARACTERS)) return []
    const names = inLetters ? letters : [name.slice(0, short), name]
    return names.some((known) => isOneApart(rest, known)) ? [RANK.sameStart] : []
  }

  function byRank(preferred: readonly string[]) {
    const favour = ({ place, rank }: Ranked) =>
      rank < RANK.within && preferred.includes(place.code) ? preferred.indexOf(place.code) : preferred.length
    const level = ({ place }: Ranked) => levelOf.get(place.code) ?? 0
    const size = ({ place }: Ranked) => districts.get(place.code) ?? 0
    return (a: Ranked, b: Ranked) =>
      favour(a) - favour(b) ||
      a.rank - b.rank ||
      level(a) - level(b) ||
      size(b) - size(a) ||
      Number(a.place.code) - Number(b.place.code)
  }
}

function joined(start: Reach, reach: Reach): Reach {
  return {
    ...reach,
    isAbbreviated: start.isAbbreviated || reach.isAbbreviated,
    wrongAt: start.wrongAt ?? reach.wrongAt
  }
}

/** Letters in lower case and one width, without what people put between names. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00fc/g, 'v')
    .replace(/[^a-z\d\u3400-\u9fff]/g, '')
}

/**
 * How many urban districts a place has: of two cities alike in letters people mean the larger. GB/T 2260 numbers
 * districts of a city up to 20, counties from 21 on.
 */
function districtsIn(places: readonly NamedPlace[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { code, parent } of places) {
    if (parent !== null && Number(code.slice(4)) <= 20) counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  return counts
}
