/** The sentence of a text that some words stand in: what is shown under a figure, so that it can be judged. */
import type { Place } from '@/notice/reading'

export interface Sentence {
  before: string
  /** What the figure was read from. */
  words: string
  after: string
}

/** So much of a long sentence is shown on either side of the words. */
const REACH = 60
/** And so much of the words themselves. */
const LONGEST = 160
/** Full stop, exclamation and question mark, semicolons. */
const ENDS = ['\u3002', '\uFF01', '\uFF1F', '\uFF1B', ';']

/** The words from `start` to `end` with what stands around them in their sentence. */
export function sentenceAround(text: string, { start, end }: Place): Sentence {
  const from = beginning(text, start)
  const to = ending(text, end)
  const words = text.slice(start, end)
  return {
    before: tidy(`${from.isCut ? ELLIPSIS : ''}${text.slice(from.at, start)}`),
    words: tidy(words.length > LONGEST ? `${words.slice(0, LONGEST)}${ELLIPSIS}` : words),
    after: tidy(`${text.slice(end, to.at)}${to.isCut ? ELLIPSIS : ''}`)
  }
}

const ELLIPSIS = '\u2026'

function beginning(text: string, start: number): { at: number; isCut: boolean } {
  for (let at = start; at > 0; at--) {
    if (endsBefore(text, at)) return { at, isCut: false }
    if (start - at === REACH) return { at, isCut: true }
  }
  return { at: 0, isCut: false }
}

function ending(text: string, end: number): { at: number; isCut: boolean } {
  for (let at = end; at < text.length; at++) {
    if (endsBefore(text, at)) return { at, isCut: false }
    if (at - end === REACH) return { at, isCut: true }
  }
  return { at: text.length, isCut: false }
}

/**
 * Whether a sentence ends right before this place. A line break ends one only before an empty line or an item of the
 * outline: texts come with breaks inside of words.
 */
function endsBefore(text: string, at: number): boolean {
  if (ENDS.includes(text.charAt(at - 1))) return true
  return text.charAt(at - 1) === '\n' && (text.charAt(at - 2) === '\n' || ITEM.test(text.slice(at, at + 6)))
}

/** As an item of an outline begins: a numeral between brackets or before a mark. */
const ITEM =
  /^\s*([\uFF08(]?[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}[\uFF09)\u3001]|[\uFF08(]?\d{1,2}[\uFF09).\uFF0E\u3001]|[\u2460-\u2473])/

/** The same sentence with only the figure in its words marked, where it stands there as one of these spellings. */
export function narrowed({ before, words, after }: Sentence, spellings: readonly string[]): Sentence {
  for (const spelling of spellings) {
    const at = placeOf(spelling, words)
    if (at < 0) continue
    return {
      before: before + words.slice(0, at),
      words: spelling,
      after: words.slice(at + spelling.length) + after
    }
  }
  return { before, words, after }
}

/** Where a spelling stands in a text, not as a part of a longer number; -1: nowhere. */
function placeOf(spelling: string, text: string): number {
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
    if (!isDigit(text.charAt(at - 1)) && !isDigit(text.charAt(at + spelling.length))) return at
  }
  return -1
}

const isDigit = (character: string) => /^[\d.,]$/.test(character)

/** Line breaks and indents of the text as it was pasted are not shown. */
function tidy(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ')
}
