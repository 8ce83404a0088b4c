/** Words broken into lines before there is a canvas to measure them: each character is taken as wide as it is in the widest usual font. */
import { lineBreaks } from '@/ui/text'

/** Parts of the size of the text. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[0-9]/, 0.7],
  [/[ .,:;'|!]/, 0.34],
  [/[A-Z@%&]/, 0.8],
  [/[\x21-\x7e]/, 0.64]
]

const FULL = 1

/** The most that the words take, in px. */
export function widthOf(words: string, size: number): number {
  return (
    Array.from(words).reduce((sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? FULL), 0) * size
  )
}

/**
 * Lines of at most that width: a phrase that has no room left goes to the next line as a whole, which reads better than one
 * character alone. Only what cannot be broken, as an address, is longer.
 */
export function wrap(words: string, size: number, width: number): string[] {
  const fits = (line: string) => widthOf(line.trim(), size) <= width
  const lines: string[] = []
  const add = (part: string) => {
    const last = lines.length - 1
    const longer = `${lines[last] ?? ''}${part}`
    if (last >= 0 && fits(longer)) lines[last] = longer
    else lines.push(part)
  }
  for (const phrase of words.match(lineBreaks.phrases) ?? []) {
    if (fits(phrase)) add(phrase)
    else (phrase.match(lineBreaks.pieces) ?? []).forEach(add)
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
