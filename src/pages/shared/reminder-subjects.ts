/** What there is to remember of each member: their years as payments leave them. Chooses among answers; computes none. */
import { isPaid } from '@/payment'
import type { YearState } from '@/payment'
import type { ReminderSubject } from '@/reminder'
import { yearsOf } from './standing'
import type { MemberStanding } from './standing'

/** States in which a year is still to be paid, and can be, now or soon. */
const OPEN: readonly YearState[] = ['not-yet-open', 'due', 'paying']

/** Of whom nothing can be said, as before their birth, there is nothing to remind. */
export function reminderSubjects(family: readonly MemberStanding[]): ReminderSubject[] {
  return family.filter(({ kind }) => kind === 'years').map(subjectOf)
}

function subjectOf(standing: MemberStanding): ReminderSubject {
  const { id, nickname } = standing.member
  const years = yearsOf(standing)
  return {
    memberId: id,
    nickname,
    open: years.filter(({ state }) => OPEN.includes(state)).map(({ assessment }) => assessment),
    paid: years.filter(({ record }) => record !== null && isPaid(record)).map(({ assessment }) => assessment),
    recheck: years.flatMap(({ record }) =>
      record?.state === 'declared-paid' && record.paid
        ? [{ recordId: record.id, benefitYear: record.benefitYear, since: record.paid.on }]
        : []
    )
  }
}
