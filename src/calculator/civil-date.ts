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

/** The calendar year of a date, which is also the benefit year it lies in. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4))
}

/** The first day of a benefit year, which begins with the calendar's. */
export function firstDayOf(year: number): CivilDate {
  return `${year}-01-01`
}

/** The last day of a benefit year, which each notice has end with the calendar's: 甘医保发〔2025〕62号 三(二), 12月31日. */
export function lastDayOf(year: number): CivilDate {
  return `${year}-12-31`
}

/** `date` moved by whole days, back where `days` is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOf(dayNumberOf(date) + days)
}

/**
 * `date` moved by a span; a month too short for the day ends on its last day. So 完清费用之日起满90日后 of Fuling's notice of 2025,
 * 二(四)2, is the day of payment and 90 more: the day of payment counts.
 */
export function addSpan(date: CivilDate, { count, unit }: Span): CivilDate {
  return unit === 'day' ? addDays(date, count) : dayjs.utc(date).add(count, unit).format(FORMAT)
}

/** Days from `from` to `to`; 0 on the same day, negative if `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumberOf(to) - dayNumberOf(from)
}

/**
 * Days since 1970 and back. An answer goes to and fro dozens of times between the same few hundred dates, so each is
 * worked out once; at the limit they are forgotten, so that no stream of requests can fill the memory.
 */
const MOST_KEPT = 20_000
const dayNumbers = new Map<CivilDate, number>()
const dates = new Map<number, CivilDate>()

function dayNumberOf(date: CivilDate): number {
  const known = dayNumbers.get(date)
  if (known !== undefined) return known
  return kept(dayNumbers, date, Date.parse(date) / DAY)
}

function dateOf(dayNumber: number): CivilDate {
  const known = dates.get(dayNumber)
  if (known !== undefined) return known
  return kept(dates, dayNumber, new Date(dayNumber * DAY).toISOString().slice(0, FORMAT.length))
}

function kept<Key, Value>(values: Map<Key, Value>, key: Key, value: Value): Value {
  if (values.size >= MOST_KEPT) values.clear()
  values.set(key, value)
  return value
}

export function firstOfNextMonth(date: CivilDate): CivilDate {
  const next = Number(date.slice(5, 7)) + 1
  return next > 12 ? firstDayOf(yearOf(date) + 1) : `${date.slice(0, 5)}${String(next).padStart(2, '0')}-01`
}

/** The first days of the months from `from` to `to`, both included. */
export function monthStarts(from: CivilDate, to: CivilDate): CivilDate[] {
  const starts: CivilDate[] = []
  for (let day = firstOfNextMonth(addDays(from, -1)); day <= to; day = firstOfNextMonth(day)) starts.push(day)
  return starts
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
