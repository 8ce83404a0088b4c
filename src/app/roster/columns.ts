/** A list of which one line names the columns: what each of them holds, and how a line below is read by them. */
import type { CivilDate } from '@/calculator'
import { rosterReading } from '@/ui/text'
import { readBirth } from './births'
import type { Birth, BirthProblem } from './births'
import type { IdentityWords } from './identity-words'
import { wordsIn } from './words'
import type { Word } from './words'

type Holds = (typeof rosterReading.columns)[number]['is']

interface Column {
  name: string
  /** `null`: nothing that is known; it is read like a remark. */
  holds: Holds | null
}

/** What each cell of the lines below holds. */
export type Columns = readonly Column[]

/** What has to be known to read a line of people of one place. */
export interface Place {
  asOf: CivilDate
  /** The words for identities that somebody of this birth can have. */
  identitiesFor: (birth: Birth | BirthProblem) => IdentityWords
}

/** Of two words both may be the name. */
export interface TwoNames {
  code: 'two-names'
  first: string
  second: string
}

/** A line taken apart. */
export interface Parts {
  birth: Birth | BirthProblem
  words: readonly Word[]
  nickname: Word | TwoNames | undefined
}

/** `null`: this line names no columns. */
export function columnsIn(cells: readonly string[]): Columns | null {
  const columns = cells.map((name) => ({ name, holds: columnOf(name) }))
  if (columns.filter(({ holds }) => holds !== null).length < 2) return null
  if (columns.some(({ holds }) => holds === 'name')) return columns
  // Where only heads of households are named, they are the people of the list.
  const own = columns.map((column) => (column.holds === 'householder' ? { ...column, holds: 'name' as const } : column))
  return own.some(({ holds }) => holds === 'name') ? own : null
}

function columnOf(name: string): Holds | null {
  return rosterReading.columns.find(({ names }) => names.test(name))?.is ?? null
}

export function inColumns(cells: readonly string[], columns: Columns, { asOf, identitiesFor }: Place): Parts {
  const cellOf = (wanted: Holds) => cells.find((cell, at) => columns[at]?.holds === wanted && cell !== '') ?? ''
  const birth = birthIn(cellOf('birth'), cellOf('age'), asOf)
  const identities = identitiesFor(birth)
  const words = cells.flatMap((cell, at) => wordsOfCell(cell, at, columns[at] ?? NO_COLUMN, identities))
  return { birth, words, nickname: words.find(({ cell }) => columns[cell]?.holds === 'name') }
}

const NO_COLUMN: Column = { name: '', holds: null }

/** Columns of which nobody needs the words. */
const UNREAD: readonly (Holds | null)[] = ['skipped', 'birth', 'age', 'householder']

function wordsOfCell(cell: string, at: number, { name, holds }: Column, identities: IdentityWords): Word[] {
  if (UNREAD.includes(holds)) return []
  const words = wordsIn(cell, at, identities)
  if (holds === 'group') return words.map(asGroup)
  if (holds === 'name' || name === '' || rosterReading.remarks.test(name)) return words
  // As a grade below the name of what it is a grade of.
  const [whole] = cell === '' ? [] : wordsIn(name + cell, at, identities)
  return whole !== undefined && isIdentity(whole) ? [whole] : words.map((word) => ({ ...word, column: name }))
}

function isIdentity({ sort: { kind } }: Word): boolean {
  return kind === 'identity' || kind === 'doubt' || kind === 'not-here'
}

function birthIn(cell: string, age: string, asOf: CivilDate): Birth | BirthProblem {
  if (cell === '' && age !== '') return { code: 'only-age', text: age }
  return readBirth(` ${cell}`, ' ', asOf).birth
}

/** In the column of groups a word needs no form to be one. */
function asGroup(word: Word): Word {
  const isOne = ['unknown', 'number', 'place'].includes(word.sort.kind)
  return isOne ? { ...word, sort: { kind: 'group' } } : word
}
