/** The words of a line, each with what sort of thing it says. */
import { plainName } from '@/household'
import { rosterReading } from '@/ui/text'
import type { IdentityWords, Meaning } from './identity-words'

/** A word of which nothing is known may be a name. */
export type Sort = Meaning | { kind: 'plain' | 'relation' | 'group' | 'place' | 'number' | 'unknown' }

export interface Word {
  text: string
  sort: Sort
  /** The place of the cell that it stood in: what is said in one cell belongs together. */
  cell: number
  /** The name of its column, where that has to be known to understand it. */
  column?: string
}

const { takenOut, plain, relation, group, place, noGroup, bornAfter, joints, identityJoints } = rosterReading

/** Where there are tabs or commas, spaces are part of what is said. */
export function separatorOf(text: string): ',' | ' ' {
  return /[\t,;|]/.test(text) ? ',' : ' '
}

/** Every cell of a line, empty ones as well. */
export function cellsOf(text: string, separator: ',' | ' '): string[] {
  const cells = separator === ',' ? text.split(/[\t,;|]/) : withWholeNames(text.split(/\s+/))
  return cells.map((cell) => trimmed(cell.split(takenOut).join(' ')))
}

/** The words of one cell. A word that is known as a whole is not taken apart. */
export function wordsIn(cell: string, at: number, identities: IdentityWords): Word[] {
  return piecesOf(cell, joints, identities).map((text) => ({ text, sort: sortOf(text, identities), cell: at }))
}

function piecesOf(text: string, [joint, ...others]: readonly RegExp[], identities: IdentityWords): string[] {
  const clean = trimmed(text)
  if (!/[\p{L}\p{N}]/u.test(clean)) return []
  if (/^\p{Script=Han} \p{Script=Han}$/u.test(clean)) return [clean.replace(' ', '')]
  if (sortOf(clean, identities).kind !== 'unknown') return [clean]
  if (joint !== undefined) return clean.split(joint).flatMap((piece) => piecesOf(piece, others, identities))
  const parts = clean.split(identityJoints)
  if (parts.every((part) => identities.meaningOf(part) !== null)) return parts
  const bare = clean.replace(bornAfter, '')
  return bare === '' || bare === clean ? [clean] : piecesOf(bare, [], identities)
}

function sortOf(text: string, identities: IdentityWords): Sort {
  if (/^\d+$/.test(text)) return { kind: 'number' }
  if (plain.test(text)) return { kind: 'plain' }
  if (relation.test(text)) return { kind: 'relation' }
  const meaning = identities.meaningOf(text)
  if (meaning) return meaning
  if (noGroup.test(text)) return { kind: 'unknown' }
  return { kind: group.test(text) ? 'group' : place.test(text) ? 'place' : 'unknown' }
}

/** A name of two characters is often written with a space between. */
function withWholeNames(parts: readonly string[]): string[] {
  const isName = (part = '') => /^\p{Script=Han}$/u.test(part) && !plain.test(part)
  const at = parts.findIndex((part, index) => isName(part) && isName(parts[index + 1]))
  return at < 0 ? [...parts] : [...parts.slice(0, at), parts.slice(at, at + 2).join(''), ...parts.slice(at + 2)]
}

function trimmed(text: string): string {
  return plainName(text)
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
}
