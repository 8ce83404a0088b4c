/** The sentences of a notice, each with the clause that it stands in: `三(二)`, `二(三)1`. */

export interface Sentence {
  text: string
  /** In the cleaned text. */
  start: number
  end: number
  /** `null` outside an outline. */
  clause: string | null
  /** What the clauses that it stands in are headed with, the innermost first. */
  headings: readonly string[]
  /** Sentences of one paragraph have the same number. */
  paragraph: number
  /** It stands alone on its line. */
  alone: boolean
}

/** A longer sentence is cut at a comma, so that no text takes more than linear time. */
const LONGEST = 400
const END = /[。；！？\n]/
const LONGEST_HEADING = 32

export function sentencesOf(text: string): Sentence[] {
  const outline = new Outline()
  const sentences: Sentence[] = []
  let paragraph = 0
  for (let from = 0; from < text.length;) {
    const to = endOf(text, from)
    const body = text.slice(from, to)
    const startsLine = from === 0 || text[from - 1] === '\n'
    if (startsLine) paragraph++
    outline.enter(body)
    const alone = startsLine && (to >= text.length || text[to] === '\n' || text[to + 1] === '\n')
    if (body.trim() !== '') {
      sentences.push({
        text: body,
        start: from,
        end: to,
        clause: outline.clause(),
        headings: outline.headings(),
        paragraph,
        alone
      })
    }
    from = to + 1
  }
  return sentences
}

function endOf(text: string, from: number): number {
  let comma = -1
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (END.test(character)) return at
    if (character === '，') comma = at
    if (at - from >= LONGEST) return comma > from ? comma : at
  }
  return text.length
}

const CHINESE = '一二三四五六七八九十'
const LEVELS: readonly { pattern: RegExp; cite: (number: string) => string }[] = [
  {
    pattern: /^(第[一二三四五六七八九十百\d]{1,4}[条章节]|[一二三四五六七八九十]{1,3}(?=[、.，]))[、.，]?/,
    cite: (number) => number
  },
  { pattern: /^（([一二三四五六七八九十]{1,3})）/, cite: (number) => `(${number})` },
  { pattern: /^(\d{1,2})[.、](?!\d)/, cite: (number) => number },
  { pattern: /^（(\d{1,2})）|^(\d{1,2})）/, cite: (number) => `(${number})` },
  { pattern: /^([①-⑳])/, cite: (number) => number }
]
const SECOND = 1
const THIRD = 2
const FOURTH = 3

interface Entry {
  number: string
  heading: string
}

class Outline {
  private readonly path: (Entry | undefined)[] = []

  /** Moves to the clause that begins here, if one does. */
  enter(sentence: string): void {
    const body = sentence.slice(0, 80).trimStart()
    for (const [level, { pattern }] of LEVELS.entries()) {
      const match = pattern.exec(body)
      if (!match) continue
      const number = match[1] ?? match[2] ?? ''
      const at = level === FOURTH && this.isSecond(number) ? SECOND : level
      this.path.length = at
      this.path[at] = {
        number: at === SECOND && level === FOURTH ? (CHINESE[Number(number) - 1] ?? number) : number,
        heading: headingOf(sentence.trimStart().slice(match[0].length))
      }
      return
    }
  }

  /** （2） after （一） counts on where no smaller clause has begun: a slip of the hand that real notices have. */
  private isSecond(number: string): boolean {
    const before = this.path[SECOND]?.number
    return before !== undefined && CHINESE.indexOf(before) === Number(number) - 2 && this.path[THIRD] === undefined
  }

  clause(): string | null {
    const cited = this.path.map((entry, level) => (entry ? LEVELS[level]?.cite(entry.number) : '')).join('')
    return cited === '' ? null : cited
  }

  headings(): string[] {
    return this.path.flatMap((entry) => (entry && entry.heading !== '' ? [entry.heading] : [])).reverse()
  }
}

/** What a clause is headed with: its first words, if they are short enough to be a heading. */
function headingOf(body: string): string {
  return body.length <= LONGEST_HEADING ? body : ''
}
