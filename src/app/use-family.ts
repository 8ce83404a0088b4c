/** The family on the day that is looked at; drawn again when anything of it changes. */
import { library } from '@/policy'
import type { ReminderPlan } from '@/reminder'
import { memberYears } from './member-years'
import type { MemberStatus } from './member-years'
import { reminderSubjects } from './reminder-subjects'
import { payments, reminders, household } from './services'
import { useStore } from './use-store'

/** Every member, with the years that matter. */
export function useFamily(): readonly MemberStatus[] {
  const members = useStore(household.store, (state) => state.members)
  const records = useStore(payments.state, (state) => state.records)
  const asOf = useStore(household.days, (state) => state.asOf)
  return members.map((member) => memberYears(member, records, asOf, library))
}

/** What is due and what comes, of everybody. */
export function useReminders(): ReminderPlan {
  const family = useFamily()
  // What was chosen, added and dismissed changes the plan as well.
  useStore(reminders.state)
  const asOf = useStore(household.days, (days) => days.asOf)
  return reminders.plan(reminderSubjects(family, asOf))
}
