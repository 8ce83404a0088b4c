/** One line of a pasted list: who it is, when born, and what else it says; or what is wrong with it. */
import { rosterReading } from '@/ui/text'
import { readBirth } from './births'
import type { Birth, BirthProblem } from './births'
import { inColumns } from './columns'
import type { Columns, Parts, Place, TwoNames } from './columns'
import { saidBeside } from './said'
import type { Said } from './said'
import { cellsOf, separatorOf, wordsIn } from './words'
import type { Word } from './words'

/** What a line says, before anybody has checked whether it can be. */
export interface LineFacts extends Said {
  nickname: string
  birth: Birth
}

export type LineProblem = BirthProblem | TwoNames | { code: 'no-nickname' } | { code: 'title' }

export interface Reading extends Place {
  /** What the cells of a line hold; `null`: nothing was said of it. */
  columns: Columns | null
}

/** Lists often begin their lines with a number. */
const PLACE_IN_LIST = /^\s*[([]?\d{1,3}[)\].:\u3001](?!\d)/

/** More digits in a row than a nickname needs. */
const TOO_MANY_DIGITS = /\d{5}/

const NAME = /^\p{Script=Han}{2,4}$/u

/** Reads a line out of which long numbers were taken before. */
export function readLine(text: string, reading: Reading): LineFacts | LineProblem {
  if (rosterReading.title.test(text)) return { code: 'title' }
  const separator = separatorOf(text)
  const cells = cellsOf(text, separator)
  const { birth, words, nickname } =
    reading.columns !== null && separator === ',' && cells.length > 1
      ? inColumns(cells, reading.columns, reading)
      : freely(text.replace(PLACE_IN_LIST, ''), separator, reading)
  if (nickname === undefined) return { code: 'no-nickname' }
  if ('code' in nickname) return nickname
  return 'code' in birth ? birth : { nickname: nickname.text, birth, ...saidBeside(nickname, words) }
}

function freely(text: string, separator: ',' | ' ', { asOf, identitiesFor }: Place): Parts {
  const { rest, birth } = readBirth(text, separator, asOf)
  const identities = identitiesFor(birth)
  const words = cellsOf(rest.replace(rosterReading.glued, '$1'), separator).flatMap((cell, at) =>
    wordsIn(cell, at, identities)
  )
  return { birth, words, nickname: nicknameIn(words) }
}

/**
 * The first word that may be a name. A relation, and what is surely a place, give way to a name right behind them; of what
 * may be either nobody knows.
 */
function nicknameIn(words: readonly Word[]): Word | TwoNames | undefined {
  const mayBe = ({ text, sort: { kind } }: Word) =>
    ['unknown', 'place', 'relation'].includes(kind) && !TOO_MANY_DIGITS.test(text)
  const first = words.find(mayBe)
  if (first === undefined || first.sort.kind === 'unknown') return first
  const [next] = words
    .slice(words.indexOf(first) + 1)
    .filter(({ sort: { kind } }) => kind !== 'group' && kind !== 'place')
  if (next?.sort.kind !== 'unknown' || !NAME.test(next.text)) return first
  const isClear = first.sort.kind === 'relation' || rosterReading.surePlace.test(first.text)
  return isClear ? next : { code: 'two-names', first: first.text, second: next.text }
}
