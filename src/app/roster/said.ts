/** What a line says of somebody beside the name: what is taken, what is asked about, and what is left out. */
import type { Identity } from '@/calculator'
import { isGroupName } from '@/household'
import { rosterReading } from '@/ui/text'
import type { Choice } from './identity-words'
import type { Word } from './words'

const { denial, noDenial } = rosterReading

/** A word that may name one of several identities, or none. */
export interface Doubt extends Choice {
  word: string
}

export interface Said {
  group: string | undefined
  /** Those that are certain, whatever the doubts come to. */
  identities: Identity[]
  doubts: Doubt[]
  /** Names of identities that make no difference here, or that nobody of this age has. */
  notHere: string[]
  /** Words that are nothing known. */
  unused: string[]
}

export function saidBeside(nickname: Word, words: readonly Word[]): Said {
  const others = words.filter((word) => word !== nickname)
  const textsOf = (...kinds: Word['sort']['kind'][]) =>
    others.filter(({ sort }) => kinds.includes(sort.kind)).map(({ text }) => text)
  const { group, left } = groupOf([...new Set(textsOf('group', 'place'))])
  return {
    group,
    ...identitiesIn(others, words),
    notHere: [...new Set(textsOf('not-here'))],
    unused: [...others.filter((word) => isUnknown(word, nickname, words)).map(shownAs), ...left]
  }
}

/** A village and a group of it are one name, as long as it is not too long. */
function groupOf(groups: readonly string[]): { group: string | undefined; left: readonly string[] } {
  const whole = groups.join('')
  if (isGroupName(whole)) return { group: whole, left: [] }
  const group = groups.find(isGroupName)
  return { group, left: groups.filter((one) => one !== group) }
}

function shownAs({ text, column }: Word): string {
  return column === undefined ? text : rosterReading.ofColumn(column, text)
}

/** A number before the name is the place in the list. */
function isUnknown(word: Word, nickname: Word, words: readonly Word[]): boolean {
  const { kind } = word.sort
  return kind === 'unknown' || (kind === 'number' && words.indexOf(word) > words.indexOf(nickname))
}

/** An identity is taken where nothing on the line says that it is not so, or that it is somebody else's. */
function identitiesIn(others: readonly Word[], words: readonly Word[]): Pick<Said, 'identities' | 'doubts'> {
  const unknown = others.filter(({ sort }) => sort.kind === 'unknown')
  const relations = others.filter(({ sort }) => sort.kind === 'relation')
  const isDenied = unknown.some(({ text }) => denial.test(text) && !noDenial.test(text))
  const isOfAnother = (word: Word) => {
    const before = words[words.indexOf(word) - 1]
    return (
      [...unknown, ...relations].some(({ cell }) => cell === word.cell) ||
      relations.some((relation) => relation === before)
    )
  }
  const identities = new Set<Identity>()
  const doubts = new Map<string, Doubt>()
  for (const word of others) {
    const { text, sort } = word
    if (sort.kind !== 'doubt' && sort.kind !== 'identity') continue
    const certain = sort.kind === 'identity' ? sort.identity : sort.inAnyCase
    const kinds = sort.kind === 'identity' ? [] : sort.candidates
    if (isDenied || isOfAnother(word)) {
      doubts.set(text, { word: text, candidates: [...kinds, ...(certain === undefined ? [] : [certain])] })
    } else {
      if (certain !== undefined) identities.add(certain)
      if (sort.kind === 'doubt') doubts.set(text, { word: text, candidates: kinds, inAnyCase: certain })
    }
  }
  // What a word may mean is settled where another one says it.
  const open = [...doubts.values()].filter(({ candidates }) => !candidates.some((one) => identities.has(one)))
  return { identities: [...identities], doubts: open }
}
