/** How far a text goes along the name of a place: by its characters, their letters, or first letters, mixed as typed. */

/** A name and how it is read. */
export interface Spoken {
  name: string
  /** How many characters people say of it. */
  short: number
  /** One for each character, in plain letters. */
  syllables: readonly string[]
  /** All letters of the short name, and of the whole one. */
  letters: readonly [short: string, whole: string]
}

/** A name as one can look for it. */
export function spoken(name: string, short: number, syllables: readonly string[]): Spoken {
  return { name, short, syllables, letters: [syllables.slice(0, short).join(''), syllables.join('')] }
}

/** A point of the text that is reached by characters from the start of a name. */
export interface Reach {
  /** How much of the text is used. */
  at: number
  /** How many characters of the name. */
  characters: number
  /** Some of them by a first letter only, or by the start of a syllable at the text's end. */
  isAbbreviated: boolean
  /** Which character is another one in the text; `null`: none. */
  wrongAt: number | null
}

const HAN = /[\u3400-\u9fff]/

/** In these two letters stand for one sound, and may be typed as a first letter. */
const DOUBLE = /^[zcs]h/

/** Its first letter, as in hrb, is the one that is heard. */
const SPOKEN_R = 'er'

/** Whether the text is in letters alone. */
export const isInLetters = (text: string): boolean => !HAN.test(text)

/** All points of the text that the name reaches from `from` on. `mayErr`: one Chinese character may be another one. */
export function reaches({ name, syllables }: Spoken, text: string, from: number, mayErr = false): Reach[] {
  const found: Reach[] = []
  if (!mayErr && text[from] !== name[0] && text[from] !== syllables[0]?.[0]) return found
  let open: Reach[] = [{ at: from, characters: 0, isAbbreviated: false, wrongAt: null }]
  for (let index = 0; index < name.length && open.length > 0; index += 1) {
    open = distinct(open.flatMap((reach) => stepsOf(reach, text, name[index] ?? '', syllables[index] ?? '', mayErr)))
    found.push(...open)
  }
  return found
}

function stepsOf(before: Reach, text: string, character: string, syllable: string, mayErr: boolean): Reach[] {
  const typed = text[before.at]
  if (typed === undefined) return []
  const on = (length: number, isAbbreviated = false): Reach => ({
    at: before.at + length,
    characters: before.characters + 1,
    isAbbreviated: before.isAbbreviated || isAbbreviated,
    wrongAt: before.wrongAt
  })
  if (HAN.test(typed)) {
    if (typed === character) return [on(1)]
    return mayErr && before.wrongAt === null ? [{ ...on(1), wrongAt: before.characters }] : []
  }
  if (syllable === SPOKEN_R && typed === 'r') return [on(1, true)]
  if (typed !== syllable[0]) return []
  const steps: Reach[] = []
  if (text.startsWith(syllable, before.at)) steps.push(on(syllable.length))
  else if (syllable.startsWith(text.slice(before.at)) && text.length > before.at + 1) {
    steps.push(on(text.length - before.at, true))
  }
  if (syllable.length > 1) steps.push(on(1, true))
  if (syllable.length > 2 && DOUBLE.test(syllable) && text[before.at + 1] === 'h') steps.push(on(2, true))
  return steps
}

/** Each point once, by the plainest way to it. */
function distinct(steps: Reach[]): Reach[] {
  if (steps.length < 2) return steps
  const plainest = new Map<number, Reach>()
  for (const step of steps) {
    const known = plainest.get(step.at)
    if (!known || costOf(step) < costOf(known)) plainest.set(step.at, step)
  }
  return [...plainest.values()]
}

const costOf = ({ isAbbreviated, wrongAt }: Reach) => (wrongAt === null ? 0 : 2) + (isAbbreviated ? 1 : 0)

/** Whether one letter or character more, less or other, or two changed over, make one of the texts the other. */
export function isOneApart(one: string, other: string): boolean {
  if (one.length > other.length) return isOneApart(other, one)
  if (other.length - one.length > 1 || one === other) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [rest, otherRest] = [one.slice(start), other.slice(start)]
  if (rest.length < otherRest.length) return rest === otherRest.slice(1)
  return (
    rest.slice(1) === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  )
}
