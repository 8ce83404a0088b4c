/** What a member's reminders are set to, and what they may be set to. */
import * as v from 'valibot'
import { DAYS_BEFORE_CLOSING } from '@/calculator'
import { ReminderError } from './errors'
import { DEFAULT_SETTINGS, hourSchema } from './keeping'
import type { MemberSettings, ReminderKeeping } from './keeping'

export function settingsIn({ settings }: ReminderKeeping, memberId: string): MemberSettings {
  return settings[memberId] ?? DEFAULT_SETTINGS
}

/** The settings with a change, its offsets in order and once each. Throws `hour-invalid`, `offset-unknown`. */
export function changedSettings(settings: MemberSettings, change: Partial<MemberSettings>): MemberSettings {
  const { offsets, hour, off } = { ...settings, ...change }
  if (!v.is(hourSchema, hour)) throw new ReminderError('hour-invalid', { hour })
  const unknown = offsets.find((offset) => !DAYS_BEFORE_CLOSING.includes(offset))
  if (unknown !== undefined) throw new ReminderError('offset-unknown', { offset: unknown })
  return { offsets: DAYS_BEFORE_CLOSING.filter((offset) => offsets.includes(offset)), hour, off }
}
