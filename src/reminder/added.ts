/** What left for a calendar, as it is remembered. */
import type { Added, ReminderKeeping } from './keeping'
import { isSameEntry } from './merge'
import type { PlannedReminder } from './reminder'

/** A reminder as it stands in the calendar from now on. */
export function addedNow(
  { added }: ReminderKeeping,
  { uid, memberId, on, hour }: PlannedReminder,
  way: Added['way'],
  title: string
): Added {
  const before = added.find((one) => isSameEntry(one, { uid, way }))
  const moved = before !== undefined && (before.on !== on || before.hour !== hour)
  return { uid, memberId, way, on, hour, title, sequence: (before?.sequence ?? 0) + (moved ? 1 : 0), gone: false }
}

/** Entries with their newest in the place of what was there before. */
export function withAdded(all: readonly Added[], entries: readonly Added[]): Added[] {
  return [...all.filter((one) => !entries.some((entry) => isSameEntry(one, entry))), ...entries]
}
