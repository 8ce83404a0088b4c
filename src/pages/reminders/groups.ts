/** Reminders of one thing below one line that says what it is. Orders what is planned; plans nothing. */
import type { PlannedReminder } from '@/reminder'

export interface Group {
  /** What all of them are about. */
  about: PlannedReminder
  reminders: readonly PlannedReminder[]
}

/** In the order of their first ones. */
export function groupsOf(list: readonly PlannedReminder[]): Group[] {
  const groups = new Map<string, PlannedReminder[]>()
  for (const reminder of list) {
    const { benefitYear, kind, about } = reminder
    const key = `${benefitYear} ${kind} ${about}`
    groups.set(key, [...(groups.get(key) ?? []), reminder])
  }
  return [...groups.values()].flatMap((reminders) => {
    const [about] = reminders
    return about === undefined ? [] : [{ about, reminders }]
  })
}
