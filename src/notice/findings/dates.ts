/** Dates and ranges as they are written; which year a date without one lies in is decided later. */
import type { DateFinding, DateRange, DayPart, YearMention } from './finding'
import { matchesOf } from './matches'

const THIS_OR_NEXT = '今年|当年|本年|明年|次年|翌年|来年'
const CLOCK = '(?:\\s?(\\d{1,2})(?::(\\d{2})(?::\\d{2})?|时(?:整|\\d{1,2}分)?|点(?:整|半|\\d{1,2}分)?))?'
const TAIL = '(（含）|\\(含\\))?(以前|之前|前|以后|之后|后|起|开始|止|为止|截止)?'
const DATE = new RegExp(
  '(?:(20\\d{2})年|(今年|当年|本年|明年|次年|翌年|来年|下一年|去年|上年))?的?(?:度的?)?(\\d{1,2})月份?(?:(\\d{1,2})[日号]|(上旬|中旬|下旬|初|中(?=旬|，|。|$)|底|末))?' +
    CLOCK +
    TAIL +
    '|(20\\d{2})\\s?([./-])(\\d{1,2})\\11(\\d{1,2})(?:日)?(?!\\d)' +
    CLOCK +
    TAIL +
    `|(?:(20\\d{2})年|(${THIS_OR_NEXT}))(底|末)` +
    TAIL,
  'g'
)

const PARTS: Readonly<Record<string, DayPart>> = {
  上旬: 'early',
  初: 'early',
  中旬: 'middle',
  中: 'middle',
  下旬: 'late',
  底: 'end',
  末: 'end'
}
const RELATIVE: Readonly<Record<string, DateFinding['relative']>> = {
  今年: 'this',
  当年: 'this',
  本年: 'this',
  明年: 'next',
  次年: 'next',
  翌年: 'next',
  来年: 'next',
  下一年: 'next',
  去年: 'last',
  上年: 'last'
}
const DECEMBER = 12

function datesIn(text: string, offset: number): DateFinding[] {
  return matchesOf(DATE, text, offset).flatMap(({ match, start, end }): DateFinding[] => {
    const [, year, word, month, day, part, hour, , , tail] = match
    const base = { kind: 'date' as const, start, end }
    // 三个月 and 3个月 have no 月 behind the digits; 13月 is damage and kept.
    if (month !== undefined) {
      return [
        {
          ...base,
          year: year === undefined ? null : Number(year),
          relative: word === undefined ? null : (RELATIVE[word] ?? null),
          month: Number(month),
          day: day === undefined ? null : Number(day),
          part: part === undefined ? null : (PARTS[part] ?? null),
          tail: tailOf(tail),
          midnight: hour !== undefined && Number(hour) === 0
        }
      ]
    }
    if (match[10] !== undefined) {
      return [
        {
          ...base,
          year: Number(match[10]),
          relative: null,
          month: Number(match[12]),
          day: Number(match[13]),
          part: null,
          tail: tailOf(match[17]),
          midnight: match[14] !== undefined && Number(match[14]) === 0
        }
      ]
    }
    return [
      {
        ...base,
        year: match[18] === undefined ? null : Number(match[18]),
        relative: match[19] === undefined ? null : (RELATIVE[match[19]] ?? null),
        month: DECEMBER,
        day: null,
        part: 'end',
        tail: tailOf(match[22]),
        midnight: false
      }
    ]
  })
}

function tailOf(word: string | undefined): DateFinding['tail'] {
  if (word === undefined) return null
  if (/前/.test(word)) return 'before'
  if (/止/.test(word)) return 'until'
  return 'from'
}

const BETWEEN =
  /^(?:期间)?(?:至|到|-|~|起至|起到|开始至|开始到|一直到|截至|截止到|截止至|截止|持续至|持续到|延续至|，至|，截止|，截至|（[^（）]{0,12}）(?:至|到|-))$/
const LAST_DAY = /^(?:至|到|-)(\d{1,2})[日号]/
const OPEN = /(?:自?即日起|自?本?通知(?:下发|印发|发布)之日起|发布之日起)(?:至|到|-|，?截至|，?截止)?$/

/** Pairs the dates that a range is made of; the others stay as they are. */
export function rangesIn(text: string, offset: number): (DateFinding | DateRange)[] {
  const dates = datesIn(text, offset)
  const found: (DateFinding | DateRange)[] = []
  for (let index = 0; index < dates.length; index++) {
    const date = dates[index]
    if (!date) continue
    const next = dates[index + 1]
    const between = next ? text.slice(date.end - offset, next.start - offset) : ''
    if (next && date.tail !== 'before' && date.tail !== 'until' && BETWEEN.test(between)) {
      found.push({ kind: 'range', start: date.start, end: next.end, from: date, to: next })
      index++
      continue
    }
    const day = LAST_DAY.exec(text.slice(date.end - offset, date.end - offset + 6))
    if (day && date.day !== null) {
      const end = date.end + day[0].length
      const to = { ...date, start: date.end, end, day: Number(day[1]), tail: null }
      found.push({ kind: 'range', start: date.start, end, from: date, to })
      continue
    }
    const months = monthsTo(date, text, offset)
    if (months) {
      found.push(months)
      continue
    }
    const open = OPEN.exec(text.slice(Math.max(0, date.start - offset - 24), date.start - offset))
    if (open) found.push({ kind: 'range', start: date.start - open[0].length, end: date.end, from: null, to: date })
    else found.push(date)
  }
  return found
}

const YEAR = /(20\d{2})(?:年)?(年度|参保年度|缴费年度|度|年)/g

/** Years that are no part of a date: 2027年度, 2026年居民医保. */
export function yearMentionsIn(text: string, offset: number): YearMention[] {
  return matchesOf(YEAR, text, offset).map(({ match, start, end }) => ({
    kind: 'year',
    start,
    end,
    year: Number(match[1]),
    asPeriod: match[0].includes('度')
  }))
}

const FIRST_MONTH = new RegExp(`(?:(20\\d{2})年|(${THIS_OR_NEXT}))?(\\d{1,2})(?:-|至|到|~)$`)

/** 明年1-3月, 2027年1至3月: whole months, of which the first has no 月 of its own. */
function monthsTo(last: DateFinding, text: string, offset: number): DateRange | null {
  if (last.month === null || last.day !== null || last.year !== null || last.relative !== null) return null
  const first = FIRST_MONTH.exec(text.slice(0, last.start - offset))
  if (!first) return null
  const [words, year, relative, month] = first
  const start = last.start - words.length
  const from: DateFinding = {
    ...last,
    start,
    end: last.start - 1,
    year: year === undefined ? null : Number(year),
    relative: relative === undefined ? null : (RELATIVE[relative] ?? null),
    month: Number(month),
    part: null,
    tail: null
  }
  const isOneYear = from.month !== null && from.month <= last.month
  const to = { ...last, ...(isOneYear && { year: from.year, relative: from.relative }) }
  return { kind: 'range', start, end: last.end, from, to }
}
