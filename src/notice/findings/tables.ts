/** Amounts in tables that were pasted as lines: the unit stands in the head, and a cell is what its column is headed with. */
import type { Sentence } from '../outline'
import { cuesIn } from './cues'
import type { Cue } from '../vocabulary/cues'
import type { Finding, Money } from './finding'
import { findingsIn } from './index'

const IN_YUAN = /（[^（）]{0,8}元[^（）]{0,10}）|单位：元|金额元/
const NUMBER = /^(\d{1,5}(?:\.\d{1,2})?)(?:元(?:\/人)?)?$/
const LAST_NUMBER = /^([^\d\t]{2,20})：?(\d{1,5}(?:\.\d{1,2})?)$/
const FEN = 100

interface Head {
  /** The unit stands in the head, so that a bare number is an amount. */
  inYuan: boolean
  /** What each column is headed with; the last cue of the title where a column has none. */
  cues: (Cue | undefined)[]
  title: Cue | undefined
}

/** What is found in the rows below a head, by the place of the row among the sentences. */
export function tableFindings(sentences: readonly Sentence[]): ReadonlyMap<number, Finding[]> {
  const found = new Map<number, Finding[]>()
  let head: Head | null = null
  let title = ''
  for (const [index, { text, start }] of sentences.entries()) {
    const cells = text.split('\t')
    const row: Finding[] | null = head ? rowOf(text, cells, start, head) : null
    if (row) found.set(index, row)
    else head = headOf(text, cells, title)
    title = cells.length > 1 ? title : text
  }
  return found
}

const SUBJECTS: readonly Cue[] = ['premium', 'fiscal', 'fiscalPart', 'total', 'aid', 'benefit']

function headOf(text: string, cells: readonly string[], title: string): Head | null {
  if (cells.some((cell) => NUMBER.test(cell))) return null
  const inYuan = IN_YUAN.test(title + text)
  if (cells.length === 1) return inYuan ? { inYuan, cues: [], title: subjectIn(text) } : null
  const cues = cells.map(subjectIn)
  // A column without a word of its own is what the title says only where it is the only one.
  return inYuan || cues.some((cue) => cue !== undefined)
    ? { inYuan, cues, title: cells.length === 2 ? subjectIn(title) : undefined }
    : null
}

const PART = /中央|省级|省财政|市级|市县|县级|区级/

function subjectIn(text: string): Cue | undefined {
  if (PART.test(text)) return 'fiscalPart'
  const cues = cuesIn(text, 0).filter(({ cue }) => SUBJECTS.includes(cue))
  return cues[cues.length - 1]?.cue
}

function rowOf(text: string, cells: readonly string[], start: number, head: Head): Finding[] | null {
  if (cells.length === 1) {
    const match = LAST_NUMBER.exec(text)
    const [, name, digits] = match ?? []
    if (name === undefined || digits === undefined) return null
    return [...findingsIn(name, start), ...amount(digits, start + text.length - digits.length, head.title ?? 'besides')]
  }
  const found: Finding[] = []
  let at = start
  for (const [column, cell] of cells.entries()) {
    const digits = head.inYuan || cell.includes('元') ? NUMBER.exec(cell)?.[1] : undefined
    if (digits === undefined) found.push(...findingsIn(cell, at))
    else found.push(...amount(digits, at, head.cues[column] ?? head.title ?? 'besides'))
    at += cell.length + 1
  }
  return found.some(({ kind }) => kind === 'money') ? found : null
}

/** An amount, behind a cue that takes no room. */
function amount(digits: string, start: number, cue: Cue): Finding[] {
  const money: Money = {
    kind: 'money',
    start,
    end: start + digits.length,
    fen: Math.round(Number(digits) * FEN),
    tenThousands: false,
    bounded: false,
    perHead: false
  }
  return [{ kind: 'cue', cue, start, end: start }, money]
}
