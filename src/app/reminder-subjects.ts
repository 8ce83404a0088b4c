/** What there is to remember of each member: their years as payments leave them. Chooses among answers; computes none. */
import { addDays, birthOf, naturalYear } from '@/calculator'
import type { CivilDate } from '@/calculator'
import { mustCallFirst, isPaidOn, isPaidState, isToDo, isUrged } from '@/payment'
import { hasNotice, seasonFor } from '@/policy'
import type { Season } from '@/policy'
import type { ReminderSubject, UsualBy, UsualSeason } from '@/reminder'
import { shelfOf } from './assessed'
import { yearsOf } from './member-years'
import type { MemberStatus } from './member-years'

/** Of whom nothing can be said, as before their birth, there is nothing to remind. */
export function reminderSubjects(family: readonly MemberStatus[], asOf: CivilDate): ReminderSubject[] {
  return family.filter(({ kind }) => kind === 'years').map((status) => subjectOf(status, asOf))
}

function subjectOf(status: MemberStatus, asOf: CivilDate): ReminderSubject {
  const { id, nickname } = status.member
  const years = yearsOf(status)
  const paid = years.flatMap(({ record, assessment }) =>
    record !== null && isPaidOn(record, asOf) ? [{ record, assessment }] : []
  )
  return {
    memberId: id,
    nickname,
    open: years.filter(({ state }) => isToDo(state)).map(({ assessment }) => assessment),
    quiet: years
      .filter((year) => year.state === 'due' && !isUrged(year))
      .map(({ assessment: { benefitYear } }) => benefitYear),
    asks: years.filter(mustCallFirst).map(({ assessment: { benefitYear } }) => benefitYear),
    paid: paid.map(({ record, assessment }) => ({ recordId: record.id, assessment })),
    recheck: paid
      .filter(({ record: { confirmedOn } }) => confirmedOn === null || confirmedOn > asOf)
      .map(({ record, assessment: { cover } }) => ({
        recordId: record.id,
        benefitYear: record.benefitYear,
        since: record.paid.on,
        isFree: record.paid.amountFen === 0,
        coverEndsOn: cover?.endsOn ?? null
      })),
    ...newbornOf(status),
    seasons: seasonsOf(status, asOf)
  }
}

function newbornOf(status: MemberStatus): Pick<ReminderSubject, 'newborn'> {
  const born = birthOf(status.member.resident)
  const year = yearsOf(status).find(({ newbornDays }) => newbornDays !== null)
  if (born === undefined || !year || year.newbornDays === null) return {}
  return {
    newborn: { benefitYear: year.assessment.benefitYear, born, lastsUntil: addDays(born, year.newbornDays) }
  }
}

/**
 * The year that counts and the one after it, so that somebody is reminded year after year, whatever became of the one
 * before. Years that are paid, and those with a notice or of a newborn, whose own days are reminded of, are left out.
 */
function seasonsOf(status: MemberStatus, asOf: CivilDate): UsualSeason[] {
  const shelf = shelfOf(status.member.region)
  if (shelf === null) return []
  const natural = naturalYear(shelf, asOf)
  return [natural, natural + 1].flatMap((benefitYear) => {
    const known = yearsOf(status).find(({ assessment }) => assessment.benefitYear === benefitYear)
    if (hasNotice(shelf, benefitYear) || (known && (isPaidState(known.state) || known.newbornDays !== null))) return []
    const season = seasonFor(shelf, benefitYear, asOf)
    const { opensOn, asksFrom, closesOn, later } = season
    const lastsUntil = later && !later.dearer ? later.closesOn : closesOn
    const closesBy = usualBy(season)
    return [
      {
        benefitYear,
        opensOn: asksFrom,
        closesOn,
        lastsUntil,
        opensBy: opensOn === null ? 'elsewhere' : closesBy,
        closesBy
      }
    ]
  })
}

function usualBy({ noticeOf, isHearsay }: Season): UsualBy {
  if (noticeOf === null) return 'elsewhere'
  return isHearsay ? 'reported' : 'notice'
}
