/** What is kept of the reminders: each member's settings, what left for a calendar, what was dismissed; and how that changes. */
import * as v from 'valibot'
import { DAYS_BEFORE_CLOSING } from '@/calculator'
import { civilDate } from '@/policy'
import { ReminderError } from './errors'
import { REMINDER_KINDS } from './reminder'
import type { PlannedReminder } from './reminder'

const id = v.pipe(v.string(), v.minLength(1))
const hourSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))

const memberSettings = v.object({
  /** Days before a deadline, the most first. */
  offsets: v.array(v.picklist(DAYS_BEFORE_CLOSING)),
  /** In Beijing. */
  hour: hourSchema,
  /** Nothing is due or coming for this member. */
  off: v.boolean()
})
export type MemberSettings = v.InferOutput<typeof memberSettings>

const added = v.object({
  uid: id,
  memberId: id,
  /** Into the phone's calendar, or exported as a file. */
  way: v.picklist(['calendar', 'file']),
  on: civilDate,
  hour: hourSchema,
  /** As it stands in the calendar. */
  title: v.string(),
  /** How often its date or hour moved since it was first exported. */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The resident says that it stands in the calendar no more; its sequence goes on if it comes back. */
  gone: v.boolean()
})
export type Added = v.InferOutput<typeof added>

const dismissed = v.object({ uid: id, memberId: id, on: civilDate })

const promised = v.object({
  kind: v.picklist(REMINDER_KINDS),
  on: civilDate,
  hour: hourSchema,
  about: civilDate
})

export const reminderKeepingSchema = v.object({
  /** By member id; who is not listed has the defaults. */
  settings: v.record(v.string(), memberSettings),
  added: v.array(added),
  dismissed: v.array(dismissed),
  /** Messages of the platform that the operator's server has promised this phone. */
  promised: v.optional(v.array(promised), [])
})
export type ReminderKeeping = v.InferOutput<typeof reminderKeepingSchema>

export const NO_REMINDERS_KEPT: ReminderKeeping = { settings: {}, added: [], dismissed: [], promised: [] }

const DEFAULT_SETTINGS: MemberSettings = { offsets: [...DAYS_BEFORE_CLOSING], hour: 9, off: false }

export function settingsIn({ settings }: ReminderKeeping, memberId: string): MemberSettings {
  return settings[memberId] ?? DEFAULT_SETTINGS
}

/** The settings with a change, its offsets in order and once each. Throws `hour-invalid`, `offset-unknown`. */
export function changedSettings(settings: MemberSettings, change: Partial<MemberSettings>): MemberSettings {
  const { offsets, hour, off } = { ...settings, ...change }
  if (!v.is(hourSchema, hour)) throw new ReminderError({ code: 'hour-invalid', data: { hour } })
  const offset = offsets.find((one) => !DAYS_BEFORE_CLOSING.includes(one))
  if (offset !== undefined) throw new ReminderError({ code: 'offset-unknown', data: { offset } })
  return { offsets: DAYS_BEFORE_CLOSING.filter((one) => offsets.includes(one)), hour, off }
}

/** A reminder as it stands in the calendar from now on. */
export function addedNow(
  { added: entries }: ReminderKeeping,
  { uid, memberId, on, hour }: PlannedReminder,
  way: Added['way'],
  title: string
): Added {
  const before = entries.find((one) => isSameEntry(one, { uid, way }))
  const moved = before !== undefined && (before.on !== on || before.hour !== hour)
  return { uid, memberId, way, on, hour, title, sequence: (before?.sequence ?? 0) + (moved ? 1 : 0), gone: false }
}

/** Entries with their newest in the place of what was there before. */
export function withAdded(all: readonly Added[], entries: readonly Added[]): Added[] {
  return [...all.filter((one) => !entries.some((entry) => isSameEntry(one, entry))), ...entries]
}

/** Whether both speak of one entry of one calendar. */
export function isSameEntry(a: Pick<Added, 'uid' | 'way'>, b: Pick<Added, 'uid' | 'way'>): boolean {
  return a.uid === b.uid && a.way === b.way
}
