/** Which line breaks end something: a text that was scanned or pasted breaks its lines anywhere. */
import { AlignedBuilder, type Aligned } from './aligned'
import { NUMERAL } from './numerals'
import { isOneWord } from './words'

interface Line {
  start: number
  end: number
  text: string
}

/** Joins the lines that belong together, drops page numbers, and takes the spaces out that only spread the characters. */
export function joinLines(aligned: Aligned): Aligned {
  const lines = linesOf(aligned.text).filter(({ text }) => text !== '' && !isPageNumber(text))
  const width = wrapWidth(lines)
  const built = new AlignedBuilder()
  let previous: Line | null = null
  for (const line of lines) {
    if (previous && !continues(previous, line, width)) built.add('\n', previous.end, line.start)
    copyLine(built, aligned, line)
    previous = line
  }
  return built.build()
}

function linesOf(text: string): Line[] {
  let from = 0
  return text.split('\n').map((line) => {
    const start = from + (line.length - line.trimStart().length)
    const body = line.trim()
    from += line.length + 1
    return { start, end: start + body.length, text: body }
  })
}

function isGap(text: string, index: number): boolean {
  return text[index] === ' ' || text[index] === '\t'
}

const PAGE_NUMBER = /^(?:-\s?\d{1,3}\s?-|第\s?\d{1,3}\s?页(?:[\s/，]{0,3}共\s?\d{1,3}\s?页)?|\d{1,2}\/\d{1,2}|\d{1,2})$/

function isPageNumber(line: string): boolean {
  return line.length <= 16 && PAGE_NUMBER.test(line)
}

const WIDEST = 60
const NARROWEST = 14
const MANY = 3

/** How many characters a full line has, in a text whose lines were broken where the paper ended; else `null`. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map(({ text }) => weight(text)).sort((a, b) => a - b)
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  if (wide > WIDEST || wide < NARROWEST) return null
  const full = lengths.filter((length) => length >= wide * 0.85 && length <= wide * 1.15).length
  return full >= MANY && full >= lengths.length / 3 ? wide : null
}

/** The width of a line: what is not Chinese takes half the room. */
function weight(line: string): number {
  let half = 0
  for (const character of line.slice(0, 200)) half += character < '\u0100' ? 1 : 2
  return half / 2
}

const MARKER =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[条章节]|[一二三四五六七八九十]{1,3}[、.，．]|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[、.](?!\d)|\d{1,2}）|[①-⑳]|[·※✓√▪◎○-])/
const ENDS_SENTENCE = /[。；！？：]$/
const CANNOT_END =
  /(?:[，、（〔《/+·为是的按由在将对从自至到和与及或并、每达]|[\d年月日号]-|[为是][^，。；：！？\d]{1,3})$/
const CANNOT_BEGIN = /^(?:[是，。；：！？、）〕》%/+为的至到和与及或并]|期[为是自从至：])/
/** A sentence that has begun and has no end on this line; a figure might end a line of a list. */
const OPEN_SENTENCE = /。[^。]+$|，[^，]*[^，\d元年月日号天人]$/
const NUMERAL_END = new RegExp(`[${NUMERAL}]$`)
const NUMERAL_BEGIN = new RegExp(`^[${NUMERAL}]{0,8}[元圆块整年月日个天]|^[${NUMERAL}]{2}`)
const LABEL = /^[^，。：]{1,10}：/
const UNIT = /^\s?(?:年|月|日|元|号|个|天|%|时|周岁|岁|万|档|人)/
const LONG = 25
const TITLE_END = /(?:通知|通告|公告|意见|方案|办法|公开信|问答|解读|须知|附件|文件|表|局|厅|部|委|委员会|政府|办公室)$/

function continues(previous: Line, next: Line, width: number | null): boolean {
  if (MARKER.test(next.text)) return false
  if (previous.text.includes('\t') || next.text.includes('\t')) return false
  if (ENDS_SENTENCE.test(previous.text)) return false
  const last = previous.text.slice(-1)
  const first = next.text.charAt(0)
  if (CANNOT_END.test(previous.text) || CANNOT_BEGIN.test(next.text)) return true
  if (/(?:^|\D)20?2?$/.test(previous.text) && /^\d{1,3}[./-]\d{1,2}[./-]\d/.test(next.text)) return true
  if (NUMERAL_END.test(previous.text) && NUMERAL_BEGIN.test(next.text)) return true
  if (UNFINISHED_DATE.test(previous.text) && /^[\d./-]{1,6}(?:[。，；）至-]|$)/.test(next.text)) return true
  if (/\d\s?[年月]$/.test(previous.text) && /^\d{1,2}\s?[月日号]/.test(next.text)) return true
  if (/^[^，。]{0,24}关于/.test(previous.text) && !TITLE_END.test(previous.text)) return true
  if (/\d/.test(last))
    return (
      UNIT.test(next.text) ||
      (/\d/.test(first) && /\d年?$/.test(previous.text) && isSplitNumber(previous.text, next.text))
    )
  if (isOpen(previous.text)) return true
  if (isOneWord(previous.text, next.text)) return true
  if (TITLE_END.test(previous.text))
    return width !== null && weight(previous.text) >= width * 0.85 && !isName(next.text)
  if (width !== null && weight(previous.text) >= width * 0.85) return true
  return weight(previous.text) >= LONG || (OPEN_SENTENCE.test(previous.text) && !LABEL.test(next.text))
}

/** 2026.1|0.15, 2026.10.1|5: a date with points that goes on. */
const UNFINISHED_DATE = /20\d{2}[./-](?:\d{0,2}|\d{1,2}[./-]\d?)$/

/** `20|25年`: digits that only together are a year or a day. */
function isSplitNumber(previous: string, next: string): boolean {
  return /(?:^|\D)\d{1,3}$/.test(previous) && /^\d{1,3}\s?(?:年|月|日|元|天|号)/.test(next)
}

function isName(line: string): boolean {
  return TITLE_END.test(line)
}

/** Whether a bracket that the line opens is closed on another one. */
function isOpen(line: string): boolean {
  return (
    line.lastIndexOf('（') > line.lastIndexOf('）') ||
    line.lastIndexOf('《') > line.lastIndexOf('》') ||
    line.lastIndexOf('〔') > line.lastIndexOf('〕')
  )
}

/** A row of a table: its cells are parted by tabs, or by more than one space in a line without punctuation. */
function isRow(line: string): boolean {
  if (/[。；]/.test(line)) return false
  if (line.includes('\t')) return true
  return !/[，：]/.test(line) && (line.match(/\S {2,}(?=\S)/g)?.length ?? 0) >= 2
}

function copyLine(built: AlignedBuilder, aligned: Aligned, { start, text }: Line): void {
  const row = isRow(text)
  for (let index = 0; index < text.length;) {
    const inGap = isGap(text, index)
    let next = index + 1
    while (next < text.length && isGap(text, next) === inGap) next++
    if (!inGap) built.copy(text.slice(index, next), aligned, start + index)
    else {
      const wide = row && (next - index > 1 || text[index] === '\t')
      const kept = wide ? '\t' : gapBetween(text[index - 1], text[next])
      if (kept !== '') built.add(kept, aligned.from[start + index] ?? 0, aligned.to[start + next - 1] ?? 0)
    }
    index = next
  }
}

/** Between digits or Latin letters a space parts what would run together. */
function gapBetween(before: string | undefined, after: string | undefined): string {
  return isPlain(before) && isPlain(after) ? ' ' : ''
}

function isPlain(character: string | undefined): boolean {
  return character !== undefined && /[0-9A-Za-z]/.test(character)
}
