import type { ReminderPlan } from '@/reminder'
import { reminders, shell } from './services'
import { reminderSubjects } from './reminder-subjects'
import { useFamily } from './member-years'
import { useStore } from './use-store'

/** What is due and what comes, of everybody, as of the day that is looked at. */
export function useReminders(): ReminderPlan {
  const family = useFamily()
  // What was chosen, added and dismissed changes the plan as well.
  useStore(reminders.state)
  const asOf = useStore(shell.days, (days) => days.asOf)
  return reminders.plan(reminderSubjects(family, asOf))
}
