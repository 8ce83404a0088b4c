/** Which day a written date is. A year that is not written is taken from a date before it, and from nothing else. */
import { addDays, isCivilDate, type CivilDate } from '@/calculator'
import type { DateFinding } from '../findings'
import type { DoubtReason } from '../reading'

/** A day, or why it is none yet, with the days that it could be. */
export interface Resolved {
  date: CivilDate | null
  because: DoubtReason | null
  candidates: CivilDate[]
}

/** What is known of the year when a date is met. */
export interface Anchor {
  /** The last date before it that has a year. */
  year: number | null
  month: number | null
}

export const NO_ANCHOR: Anchor = { year: null, month: null }
const JULY = 7
const MONTHS = 12

/** First and last day of a finding that may be a whole month or a part of one. */
export function resolve(
  finding: DateFinding,
  edge: 'first' | 'last',
  anchor: Anchor,
  likelyYears: readonly number[] = []
): Resolved {
  const { month } = finding
  if (month === null || month < 1 || month > MONTHS) return open('damaged', [])
  const year = yearOf(finding, anchor)
  if (year === null) {
    const candidates = likelyYears.flatMap((likely) => dayIn(finding, likely, edge) ?? [])
    return open('year-not-given', candidates)
  }
  const date = dayIn(finding, year, edge)
  if (date === null) return open('damaged', [])
  if (finding.part !== null) return open('vague-day', [date])
  if (edge === 'last' && (finding.midnight || (finding.tail === 'before' && finding.day === 1))) {
    return open('vague-day', [date, addDays(date, -1)])
  }
  if (edge === 'last' && finding.tail === 'before' && finding.day === null) return open('vague-day', [date])
  return { date, because: null, candidates: [] }
}

function open(because: DoubtReason, candidates: CivilDate[]): Resolved {
  return { date: null, because, candidates }
}

/** In autumn one pays for the year after: 1月 behind 10月 is in the next year, 9月 beside 10月 in the same. */
function yearOf({ year, relative, month }: DateFinding, anchor: Anchor): number | null {
  if (year !== null) return year
  if (anchor.year === null) return null
  if (relative === 'this') return anchor.year
  if (relative === 'next') return anchor.year + 1
  if (relative === 'last') return null
  if (anchor.month === null) return null
  return (month ?? 0) < JULY && anchor.month >= JULY ? anchor.year + 1 : anchor.year
}

const EARLY = [1, 10] as const
const MIDDLE = [11, 20] as const
const LATE_BEGINS = 21

function dayIn({ month, day, part }: DateFinding, year: number, edge: 'first' | 'last'): CivilDate | null {
  if (month === null) return null
  const last = lastDayOfMonth(year, month)
  const index = edge === 'first' ? 0 : 1
  const chosen =
    day ??
    (part === 'early'
      ? EARLY[index]
      : part === 'middle'
        ? MIDDLE[index]
        : part === 'late'
          ? [LATE_BEGINS, last][index]
          : part === 'end'
            ? last
            : [1, last][index]) ??
    1
  const date = `${year}-${twoDigits(month)}-${twoDigits(chosen)}`
  return isCivilDate(date) ? date : null
}

const LONGEST_MONTH = 31

function lastDayOfMonth(year: number, month: number): number {
  for (let day = LONGEST_MONTH; ; day--)
    if (isCivilDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`) || day === 1) return day
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
