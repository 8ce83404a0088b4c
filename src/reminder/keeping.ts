/** What is kept of the reminders on the phone: each member's settings, what left for the calendar, what was dismissed. */
import * as v from 'valibot'
import { DAYS_BEFORE_CLOSING } from '@/calculator'
import { civilDate } from '@/policy'

const id = v.pipe(v.string(), v.minLength(1))
export const hourSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))

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

export const reminderKeepingSchema = v.object({
  /** By member id; who is not listed has the defaults. */
  settings: v.record(v.string(), memberSettings),
  added: v.array(added),
  dismissed: v.array(dismissed)
})
export type ReminderKeeping = v.InferOutput<typeof reminderKeepingSchema>

export const NO_REMINDERS_KEPT: ReminderKeeping = { settings: {}, added: [], dismissed: [] }

export const DEFAULT_SETTINGS: MemberSettings = { offsets: [...DAYS_BEFORE_CLOSING], hour: 9, off: false }
