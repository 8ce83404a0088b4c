/** What is kept of the reminders once a backup was taken over. */
import type { Added, ReminderKeeping } from './keeping'
import { withMember } from './uid'

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
    ]
  }
}

/** Without what stands in the calendar of one phone, which says nothing of another's. */
export function remindersForBackup(kept: ReminderKeeping): ReminderKeeping {
  return { ...kept, added: [] }
}

/** Whether both speak of one entry of one calendar. */
export function isSameEntry(a: Pick<Added, 'uid' | 'way'>, b: Pick<Added, 'uid' | 'way'>): boolean {
  return a.uid === b.uid && a.way === b.way
}
