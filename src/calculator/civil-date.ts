/**
 * Civil dates as `YYYY-MM-DD` strings. All arithmetic is in UTC, so no time zone can shift a day.
 * Days go through the language's own Date, which reads a bare date as UTC; months and years through dayjs.
 */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { CivilDate } from './resident'
import type { Span } from './rules'

dayjs.extend(utc)

const FORMAT = 'YYYY-MM-DD'
const DAY = 24 * 60 * 60 * 1000

/** Whether `text` is a date that exists, written `YYYY-MM-DD`. Parsing alone turns 30 February into 2 March. */
export function isCivilDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayjs.utc(text).format(FORMAT) === text
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4))
}

export function firstDayOf(year: number): CivilDate {
  return `${year}-01-01`
}

export function lastDayOf(year: number): CivilDate {
  return `${year}-12-31`
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, FORMAT.length)
}

/** `date` moved by a span; a month too short for the day ends on its last day. */
export function addSpan(date: CivilDate, { count, unit }: Span): CivilDate {
  return unit === 'day' ? addDays(date, count) : dayjs.utc(date).add(count, unit).format(FORMAT)
}

/** Days from `from` to `to`; 0 on the same day, negative if `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

export function firstOfNextMonth(date: CivilDate): CivilDate {
  return dayjs.utc(date).add(1, 'month').startOf('month').format(FORMAT)
}

/** The same day `years` later; 29 February becomes the 28th where there is none. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return years === 0 ? date : dayjs.utc(date).add(years, 'year').format(FORMAT)
}

export function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b
}

/** Order of two dates for sorting: negative, zero or positive. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a === b ? 0 : a < b ? -1 : 1
}
