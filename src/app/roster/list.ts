/** A pasted list, one line a person: what was understood of each, checked by the guide's own rules, before anything is kept. */
import { briefMember, GuideError } from '@/household'
import type { Facts, Member, NewMember } from '@/household'
import type { Identity } from '@/calculator'
import { roster as words } from '@/ui/text'
import { guideProblemSentence } from '../guide-problem'
import { columnsIn } from './columns'
import type { Columns } from './columns'
import { identityWordsByYear } from './identity-words'
import { readLine } from './line'
import type { LineFacts, LineProblem, Reading } from './line'
import { hasTakenOut, withoutNumbers } from './numbers'
import { cellsOf, separatorOf } from './words'

/** So many lines are read in one go. */
export const MOST_LINES = 500

interface Line {
  /** Counted from 1, empty lines as well, as whoever pasted them sees them. */
  line: number
  text: string
}

export interface ReadPerson extends Line {
  facts: LineFacts
  member: NewMember
}

/** Chosen where none of the candidates is meant. */
export const NONE: Identity = ''

/** By the word that was in doubt, as far as anything was chosen. */
export type ChosenIdentities = Readonly<Record<string, Identity>>

export interface ReadList {
  people: readonly ReadPerson[]
  /** Lines of which nobody can be made, with what to do about it. */
  unread: readonly (Line & { says: string })[]
  /** Lines that name the columns. */
  headings: readonly Line[]
  /** The lines out of which a number was taken. */
  numbers: readonly number[]
}

/** Reads a list, all of it people of one place. Long numbers are taken out first, whoever has done so before. */
export function readList(text: string, facts: Facts, group: string | undefined, kept: readonly Member[]): ReadList {
  const lines = linesOf(withoutNumbers(text))
  const known = new Set(kept.map(personOf))
  const seen = new Map<string, number>()
  const byYear = identityWordsByYear(facts)
  const identitiesFor: Reading['identitiesFor'] = (birth) => byYear('code' in birth ? NaN : birth.year)
  const people: ReadPerson[] = []
  const unread: (Line & { says: string })[] = []
  const headings: Line[] = []
  let columns: Columns | null = null
  for (const one of lines) {
    const separator = separatorOf(one.text)
    const named = columnsIn(cellsOf(one.text, separator))
    if (named !== null) {
      headings.push(one)
      columns = separator === ' ' ? null : named
      continue
    }
    const read = memberIn(one, facts, group, { asOf: facts.asOf, columns, identitiesFor })
    if (typeof read === 'string') unread.push({ ...one, says: read })
    else {
      const person = personOf(read.member)
      const before = seen.get(person)
      seen.set(person, before ?? one.line)
      if (before !== undefined) unread.push({ ...one, says: words.problems.twice({ line: before }) })
      else if (known.has(person)) unread.push({ ...one, says: words.problems.known() })
      else people.push({ ...one, ...read })
    }
  }
  return { people, unread, headings, numbers: lines.filter((one) => hasTakenOut(one.text)).map(({ line }) => line) }
}

/** The member to keep of a person, with what was chosen where the list left a doubt, by its word. */
export function memberWith(chosen: ChosenIdentities, { facts: said, member }: ReadPerson, facts: Facts): NewMember {
  const answered = said.doubts.flatMap(({ word, inAnyCase }) => {
    const identity = chosen[word] ?? NONE
    return identity === NONE ? [] : [{ identity, inAnyCase }]
  })
  const wider = answered.map(({ inAnyCase }) => inAnyCase)
  const identities = [
    ...said.identities.filter((id) => !wider.includes(id)),
    ...answered.map(({ identity }) => identity)
  ]
  return briefMember({ ...said, identities: [...new Set(identities)], group: member.group }, facts)
}

/** What of a list is still to be mended once its people are kept, below the names of its columns. */
export function linesLeft({ unread, headings }: ReadList): string {
  const left = unread.length === 0 ? [] : [...headings, ...unread]
  return left
    .sort((a, b) => a.line - b.line)
    .map(({ text }) => text)
    .join('\n')
}

/** The lines that say anything. */
export function linesOf(text: string): Line[] {
  return text
    .split(/\r\n?|\n/)
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter(({ text: said }) => said !== '')
}

/** What makes two entries of one place the same person. */
export function personOf({ nickname, region, resident: { birthDate = '' } }: NewMember): string {
  return [region, nickname, birthDate].join(' ')
}

/** The member, or a sentence on what is wrong. */
function memberIn(
  { text }: Line,
  facts: Facts,
  group: string | undefined,
  reading: Reading
): { facts: LineFacts; member: NewMember } | string {
  const read = readLine(text, reading)
  if ('code' in read) return problemWords(read)
  try {
    return { facts: read, member: briefMember({ ...read, group: read.group ?? group }, facts) }
  } catch (error) {
    if (error instanceof GuideError) return words.problemSentence(guideProblemSentence(error.problem))
    throw error
  }
}

function problemWords(problem: LineProblem): string {
  switch (problem.code) {
    case 'two-names':
      return words.problems['two-names'](problem)
    case 'short-year':
      return words.problems['short-year'](problem)
    case 'year-or-age':
    case 'only-age':
      return words.problems[problem.code](problem)
    default:
      return words.problems[problem.code]()
  }
}
