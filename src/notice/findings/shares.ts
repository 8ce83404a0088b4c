/** Shares of a whole: 50%, 五成, 一半. */
import type { Share } from './finding'
import { matchesOf } from './matches'

const SHARE = /(\d{1,3}(?:\.\d{1,2})?)%|(\d)成(?!立|员|果|功|本|年|长)|(一半|半额|减半|半数)/g
const TENTH = 10
const HALF = 50

export function sharesIn(text: string, offset: number): Share[] {
  return matchesOf(SHARE, text, offset).map(({ match, start, end }) => ({
    kind: 'share',
    start,
    end,
    percent: match[1] !== undefined ? Number(match[1]) : match[2] !== undefined ? Number(match[2]) * TENTH : HALF
  }))
}
