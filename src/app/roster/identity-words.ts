/** Which identity a word of a list names: it is taken where it can mean nothing else here, and asked about where it can. */
import type { Identity } from '@/calculator'
import { availableIdentities, emptyDraft } from '@/household'
import type { Facts } from '@/household'
import { identityOf } from '@/policy'
import { identityWords, rosterReading } from '@/ui/text'

/** What a word may mean. */
export interface Choice {
  /** Empty: something that a list cannot tell. */
  candidates: readonly Identity[]
  /** The wider identity that all candidates are kinds of: it is taken until one of them is chosen. */
  inAnyCase?: Identity | undefined
}

export type Meaning =
  | { kind: 'identity'; identity: Identity }
  | ({ kind: 'doubt' } & Choice)
  /** Nothing that the rules of the place tell apart, or that somebody of this age can have. */
  | { kind: 'not-here' }

/** Reads the words of people who can have the same identities. */
export interface IdentityWords {
  /** `null`: the word names no identity. */
  meaningOf: (word: string) => Meaning | null
}

const PATTERNS = identityWords.map((entry) => ({ ...entry, pattern: new RegExp(`^(?:${entry.names})$`) }))

/** Hands out the words for a year of birth; NaN: none is known. Each word is looked up once. */
export function identityWordsByYear(facts: Facts): (birthYear: number) => IdentityWords {
  const all = new Map<string, IdentityWords>()
  return (birthYear) => {
    const available = availableIdentities({ ...emptyDraft(), answers: { birth: { year: birthYear } } }, facts)
    const key = available.join(' ')
    const words = all.get(key) ?? identityWordsOf(facts, available)
    all.set(key, words)
    return words
  }
}

function identityWordsOf(facts: Facts, available: readonly Identity[]): IdentityWords {
  const remembered = new Map<string, Meaning | null>()
  const labels = facts.knownIdentities.map(({ id }) => ({ id, label: plain(identityOf(id)?.label ?? '') }))

  /** The kinds of an identity that are told apart here, or it itself, or the wider one that it counts as here. */
  const here = (id: Identity): Identity[] => {
    const own = available.includes(id) ? [id] : []
    const kinds = available.filter((other) => kindOf(other) === id)
    const wider = kindOf(id)
    return own.length + kinds.length === 0 && wider !== undefined && available.includes(wider)
      ? [wider]
      : [...kinds, ...own]
  }
  const kindOf = (id: Identity) => facts.knownIdentities.find((known) => known.id === id)?.kindOf

  const meantBy = (means: readonly Identity[], isSure: boolean, mayBeStudent = false): Meaning => {
    const each = means.map(here)
    const candidates = [...new Set(each.flat())]
    const [only] = candidates
    if (only === undefined) {
      return mayBeStudent && facts.students.length > 0 ? { kind: 'doubt', candidates } : { kind: 'not-here' }
    }
    if (!isSure || each.some(({ length }) => length === 0)) return { kind: 'doubt', candidates }
    if (candidates.length === 1) return { kind: 'identity', identity: only }
    const inAnyCase = available.find((id) => candidates.every((one) => one === id || kindOf(one) === id))
    return { kind: 'doubt', candidates: candidates.filter((id) => id !== inAnyCase), inAnyCase }
  }

  const lookUp = (bare: string): Meaning | null => {
    const exact = labels.find(({ label }) => label === bare)
    if (exact) return meantBy([exact.id], true)
    const listed = PATTERNS.find(({ pattern }) => pattern.test(bare))
    const meaning = listed && meantBy(listed.means, listed.isSure, listed.mayBeStudent)
    if (meaning && meaning.kind !== 'not-here') return meaning
    const short = withoutEnding(bare)
    const same = short === '' ? [] : labels.filter(({ label }) => withoutEnding(label) === short)
    const [one] = same
    return one && available.includes(one.id)
      ? meantBy(
          same.map(({ id }) => id),
          true
        )
      : (meaning ?? null)
  }

  return {
    meaningOf(word) {
      const bare = plain(word)
      const known = remembered.get(bare)
      if (known !== undefined) return known
      const meaning = lookUp(bare)
      remembered.set(bare, meaning)
      return meaning
    }
  }
}

function plain(word: string): string {
  return word.normalize('NFKC').replace(/[\s()[\]【】<>《》“”"'‘’]/g, '')
}

function withoutEnding(word: string): string {
  return word.replace(rosterReading.identityEndings, '')
}
