/** The family on the day that is looked at; drawn again when anything of it changes. */
import { useEffect, useMemo, useState } from 'react'
import type { ReminderPlan } from '@/reminder'
import { answerInSlices, familyOf, isAnswered, statusOf } from './family-answers'
import type { FamilyInput } from './family-answers'
import { isMany } from './many'
import type { MemberStatus } from './member-years'
import { reminderSubjects } from './reminder-subjects'
import { household, payments, placeNames, reminders } from './services'
import { useStore } from './use-store'

/** What the answers of all members are made of. */
function useFamilyInput(): FamilyInput {
  const members = useStore(household.store, (state) => state.members)
  const records = useStore(payments.state, (state) => state.records)
  const asOf = useStore(household.days, (state) => state.asOf)
  useStore(placeNames.state)
  return useMemo(() => ({ members, records, asOf }), [members, records, asOf])
}

/** Every member, with the years that matter. `null`: they are many, and are being worked out; it is drawn again then. */
export function useFamily(): readonly MemberStatus[] | null {
  const input = useFamilyInput()
  const [, setDone] = useState<FamilyInput | null>(null)
  const isKnown = !isMany(input.members.length) || input.members.every((member) => isAnswered(member, input))
  useEffect(() => (isKnown ? undefined : answerInSlices(input, () => setDone({ ...input }))), [input, isKnown])
  return isKnown ? familyOf(input) : null
}

/** The years of these members alone, whoever else there is. */
export function useStatuses(): (member: FamilyInput['members'][number]) => MemberStatus {
  const input = useFamilyInput()
  return (member) => statusOf(member, input)
}

/** What is due and what comes, of everybody; `null` as above. */
export function useReminders(): ReminderPlan | null {
  const family = useFamily()
  // What was chosen, added and dismissed changes the plan as well.
  const keeping = useStore(reminders.state)
  const { asOf, preview } = useStore(household.days)
  return family && planOf(family, asOf, [keeping, preview])
}

let last: { family: readonly MemberStatus[]; asOf: string; others: readonly unknown[]; plan: ReminderPlan } | null =
  null

/** Several pieces of a page ask for the same plan: it is made once. */
function planOf(family: readonly MemberStatus[], asOf: string, others: readonly unknown[]): ReminderPlan {
  const isSame = last?.family === family && last.asOf === asOf && others.every((one, at) => one === last?.others[at])
  if (last === null || !isSame)
    last = { family, asOf, others, plan: reminders.plan(reminderSubjects(family, asOf), isMany(family.length)) }
  return last.plan
}
