/** What a reminder is, and of what it is planned. */
import type { Assessment, CivilDate, Reminder } from '@/calculator'

export const REMINDER_KINDS = [
  'window-opens',
  'window-closes',
  'last-useful-day',
  'cover-starts',
  'season-opens',
  'season-ends',
  'recheck'
] as const satisfies readonly (Reminder['kind'] | 'season-opens' | 'season-ends' | 'recheck')[]

export type ReminderKind = (typeof REMINDER_KINDS)[number]

/** Whose habit a usual day is: the place's own by its notice or by what others report of that, or of many places. */
export type UsualBy = 'notice' | 'reported' | 'elsewhere'

export interface PlannedReminder {
  /** Stays the same from day to day and from start to start, also if its date moves. */
  uid: string
  memberId: string
  nickname: string
  benefitYear: number
  kind: ReminderKind
  on: CivilDate
  /** The hour in Beijing, 0 to 23. */
  hour: number
  /** 0 on the day itself, and for a recheck. */
  daysBefore: number
  /** The day it warns of; for a recheck the day on which the payment was declared; of a season what was usual. */
  about: CivilDate
  /** The last day on which it wants attention. */
  until: CivilDate
  /** Of a season. */
  usualBy?: UsualBy
  /** Of a start of cover that a longer reading of the wait puts later. */
  isEarliest?: boolean
  /** Of a last day that by another way of counting is a day sooner. */
  mayEndSooner?: true
  /** Of a last day: nobody says that it is the last. */
  notStated?: true
  /** Nothing is to be paid: one enrols. */
  isFree?: true
  /** Of a usual last day that is a newborn's own. */
  isNewborn?: true
  /** Of a last day: whether paying still helps is to be asked first. */
  asksFirst?: true
  /** Of a payment: its record. */
  recordId?: string
  /** How many are reminded in one, where they are several; `nickname` then names them all. */
  people?: number
}

/** A year that is paid by a payment that is kept. */
export interface PaidYear {
  recordId: string
  /** As of the day paid. */
  assessment: Assessment
}

/** A payment that is declared but not yet found in the official channel. */
export interface Recheck {
  recordId: string
  benefitYear: number
  since: CivilDate
  /** Nothing was paid. */
  isFree?: boolean
  /** `null`: the payment buys none. */
  coverEndsOn: CivilDate | null
}

/** A year without a notice, not paid: when its place usually collects. */
export interface UsualSeason {
  benefitYear: number
  /** From when to ask. */
  opensOn: CivilDate
  closesOn: CivilDate
  /** Until when one could still pay in other years, at the cost of a wait; else `closesOn`. */
  lastsUntil: CivilDate
  /** Left out: by the place's notice. */
  opensBy?: UsualBy
  closesBy?: UsualBy
}

/** The year of birth, without a notice and not paid: until when many places still take a newborn into it. */
export interface NewbornYear {
  benefitYear: number
  born: CivilDate
  lastsUntil: CivilDate
}

/** What is to be remembered of one member. */
export interface ReminderSubject {
  memberId: string
  nickname: string
  /** Unpaid years, as of today. */
  open: readonly Assessment[]
  /** Those of the open years that nobody is urged to pay, since paying buys only a few days: what stands in a calendar stays right. */
  quiet?: readonly number[]
  /** Those of the open years of which one calls before paying. */
  asks?: readonly number[]
  paid: readonly PaidYear[]
  newborn?: NewbornYear
  recheck: readonly Recheck[]
  /** Year after year: also of whoever has paid for this one. */
  seasons: readonly UsualSeason[]
}

const HOUR_MS = 60 * 60 * 1000
const BEIJING_AHEAD_HOURS = 8

/**
 * From a day and an hour in Beijing to an instant, whatever zone the phone is set to: milliseconds since 1970. A bare
 * date is read as UTC by the language.
 */
export function instantOf({ on, hour }: Pick<PlannedReminder, 'on' | 'hour'>): number {
  return Date.parse(on) + (hour - BEIJING_AHEAD_HOURS) * HOUR_MS
}

/** An id made of what the reminder is about, never of the date it happens to fall on. */
export function uidOf(memberId: string, ...about: readonly (string | number)[]): string {
  return [memberId, ...about].join('/')
}

/** The same reminder of a member who has another id. */
export function withMember<T extends { uid: string; memberId: string }>(reminder: T, memberId: string): T {
  return { ...reminder, memberId, uid: memberId + reminder.uid.slice(reminder.memberId.length) }
}
