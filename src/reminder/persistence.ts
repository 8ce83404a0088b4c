/** How the reminders are kept on the phone, and made one with those of a backup. */
import type { PersistOptions } from '@/storage'
import { isSameEntry, NO_REMINDERS_KEPT, reminderKeepingSchema } from './keeping'
import type { ReminderKeeping } from './keeping'
import { withMember } from './reminder'

export const remindersPersistence: PersistOptions<ReminderKeeping> = {
  name: 'reminders',
  schema: reminderKeepingSchema,
  empty: NO_REMINDERS_KEPT,
  merge: mergeReminders,
  forBackup: withoutEntries
}

/**
 * Nothing lost and nothing twice; where both know something, this phone's is kept. `newIdOf` gives the id under which
 * a member of the backup is kept here.
 */
export function mergeReminders(
  kept: ReminderKeeping,
  restored: ReminderKeeping,
  newIdOf: (memberId: string) => string
): ReminderKeeping {
  const settings = Object.entries(restored.settings).map(([memberId, of]) => [newIdOf(memberId), of] as const)
  const added = restored.added.map((one) => withMember(one, newIdOf(one.memberId)))
  const dismissed = restored.dismissed.map((one) => withMember(one, newIdOf(one.memberId)))
  return {
    settings: { ...Object.fromEntries(settings), ...kept.settings },
    added: [...kept.added, ...added.filter((one) => !kept.added.some((mine) => isSameEntry(mine, one)))],
    dismissed: [
      ...kept.dismissed,
      ...dismissed.filter(({ uid, on }) => !kept.dismissed.some((mine) => mine.uid === uid && mine.on === on))
    ],
    promised: kept.promised
  }
}

/** Without what stands in the calendar of one phone, or was promised to it, which says nothing of another's. */
function withoutEntries(kept: ReminderKeeping): ReminderKeeping {
  return { ...kept, added: [], promised: [] }
}
