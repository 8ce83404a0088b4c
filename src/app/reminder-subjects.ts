/** What there is to remember of each member: their years as payments leave them. Chooses among answers; computes none. */
import { naturalYear } from '@/calculator'
import type { CivilDate } from '@/calculator'
import { isPaid, isPaidState, isToDo } from '@/payment'
import { seasonFor } from '@/policy'
import type { ReminderSubject, UsualSeason } from '@/reminder'
import { shelfOf } from './assessed'
import { yearsOf } from './standing'
import type { MemberStanding } from './standing'

/** Of whom nothing can be said, as before their birth, there is nothing to remind. */
export function reminderSubjects(family: readonly MemberStanding[], asOf: CivilDate): ReminderSubject[] {
  return family.filter(({ kind }) => kind === 'years').map((standing) => subjectOf(standing, asOf))
}

function subjectOf(standing: MemberStanding, asOf: CivilDate): ReminderSubject {
  const { id, nickname } = standing.member
  const years = yearsOf(standing)
  return {
    memberId: id,
    nickname,
    open: years.filter(({ state }) => isToDo(state)).map(({ assessment }) => assessment),
    paid: years.filter(({ record }) => record !== null && isPaid(record)).map(({ assessment }) => assessment),
    recheck: years.flatMap(({ record, assessment: { cover } }) =>
      record?.state === 'declared-paid' && record.paid
        ? [
            {
              recordId: record.id,
              benefitYear: record.benefitYear,
              since: record.paid.on,
              coverEndsOn: cover?.endsOn ?? null
            }
          ]
        : []
    ),
    seasons: seasonsOf(standing, asOf)
  }
}

/**
 * The year that counts and the one after it, so that somebody is reminded year after year, whatever became of the one
 * before. Years that are paid, and those with a notice, whose own days are reminded of, are left out.
 */
function seasonsOf(standing: MemberStanding, asOf: CivilDate): UsualSeason[] {
  const shelf = shelfOf(standing.member.region)
  if (shelf === null) return []
  const natural = naturalYear(shelf, asOf)
  return [natural, natural + 1].flatMap((benefitYear) => {
    const known = yearsOf(standing).find(({ assessment }) => assessment.benefitYear === benefitYear)
    const hasNotice = shelf.rules.some((rules) => rules.benefitYear === benefitYear)
    if (hasNotice || (known && isPaidState(known.state))) return []
    const { asksFrom, closesOn, later } = seasonFor(shelf, benefitYear, asOf)
    return [
      { benefitYear, opensOn: asksFrom, closesOn, lastsUntil: later && !later.dearer ? later.closesOn : closesOn }
    ]
  })
}
