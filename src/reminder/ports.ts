/** What the reminders ask of the app and of the phone. */
import type { CivilDate } from '@/calculator'
import type { PersistedValue, Preview } from '@/storage'
import type { ReminderKeeping } from './keeping'
import type { PlannedReminder } from './reminder'
import type { NameTogether } from './together'

/** What the phone's calendar and the calendar file say of a reminder. */
export interface ReminderWords {
  title: string
  note: string
}

export interface CalendarEvent extends ReminderWords {
  /** Milliseconds since 1970. */
  at: number
}

export type CalendarOutcome =
  | { kind: 'added' }
  /** The resident closed the phone's dialog. */
  | { kind: 'cancelled' }
  /** The resident or the phone does not allow it; the phone's settings do. */
  | { kind: 'refused' }
  /** The app has not declared that it uses the calendar. */
  | { kind: 'undeclared' }
  | { kind: 'failed'; reason: string }

/** The phone's calendar. */
export interface Calendar {
  /** Whether `add` can do anything here. */
  available: boolean
  /** Whether a calendar file is of use here. */
  takesFiles: boolean
  /** Has to be called inside a tap. Never rejects. */
  add: (event: CalendarEvent) => Promise<CalendarOutcome>
}

export type AskedOutcome =
  { kind: 'answered'; accepted: readonly string[] } | { kind: 'cancelled' } | { kind: 'failed'; reason: string }

/** The platform's own messages to whoever consented, by templates of the operator. */
export interface Subscribe {
  platform: 'weapp' | 'alipay'
  /** Has to be called inside a tap. Never rejects. */
  ask: (templates: readonly string[]) => Promise<AskedOutcome>
}

/** All that is told of a reminder to whoever sends the messages. */
export type Message = Pick<PlannedReminder, 'kind' | 'on' | 'hour' | 'about'>

/** Who sends the platform's messages when their time has come. */
export interface MessageServer {
  /** Asks for messages to whoever the code stands for, the earliest first. `ok`: it will send so many. Never rejects. */
  subscribe: (request: {
    platform: Subscribe['platform']
    code: string
    /** Those the resident consented to. */
    templates: string[]
    reminders: Message[]
  }) => Promise<{ ok: true; scheduled: number } | { ok: false }>
  /** Removes all that is kept of whoever the code stands for. Never rejects. */
  withdraw: (request: { platform: Subscribe['platform']; code: string }) => Promise<{ ok: boolean }>
}

export interface ReminderPorts {
  persisted: PersistedValue<ReminderKeeping>
  asOf: () => CivilDate
  /** Nothing is written or leaves the app in one. */
  preview: Preview
  /** Milliseconds since 1970. */
  now: () => number
  words: (reminder: PlannedReminder) => ReminderWords
  nameTogether: NameTogether
  calendar: Calendar
  /** `null`: the platform has none. */
  subscribe: Subscribe | null
  /** The operator's template ids for this platform; empty: nothing is configured. */
  templates: readonly string[]
  /** A one-time code by which the operator's server learns whom to write to. Rejects where there is none. */
  loginCode: () => Promise<string>
  /** `null`: nobody sends any. */
  server: MessageServer | null
}
