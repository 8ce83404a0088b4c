/** The years ahead of a resident whose place has no notice here: what the national rules on lapses say, without money. */
import type { Cover, ProjectedYear, Projection, RepairOption, Waiting } from './assessment'
import { firstOfEach, type Caution } from './caution'
import { leastSure } from './certainty'
import { addDays, firstDayOf, lastDayOf } from './civil-date'
import { hasUnknownYear, isMissedOrFirst } from './history'
import { usefulRepairsBy } from './repair'
import type { CivilDate, HistoryYear, PlanYear, ProjectQuery, Resident } from './resident'
import type { Mechanism, Terms } from './rules'
import { daysWithoutCover, totalsOf } from './uncovered'
import { waitingBy, NO_WAITING } from './waiting'
import { missedYears } from './waiting-terms'

/**
 * `query.plan` under the national rules: waiting, cover and what repaying would bring. A year that has begun is paid
 * outside its concentrated window and brings that wait; later ones are paid in time. Amounts and ceilings are not known:
 * `null`, with the least that ceilings rise by among the cautions.
 *
 * Clauses: 国办发〔2024〕38号, 约束机制 (waits, repair, floor) and 激励机制 (raises), both as others report it: the document itself
 * was not seen, so no number of a clause is given.
 */
export function projectByMechanism(
  mechanism: Mechanism,
  { asOf, plan, resident }: ProjectQuery,
  unknown: Caution
): Projection {
  const history: HistoryYear[] = (resident.history ?? []).filter(({ year }) =>
    plan.every((planned) => planned.year !== year)
  )
  const { continuous, zeroClaim } = mechanism.raises
  const cautions: Caution[] = [
    unknown,
    {
      code: 'ceiling-bounds-only',
      basis: continuous.basis,
      data: {
        afterYears: continuous.afterYears,
        continuousFen: continuous.atLeastFen,
        zeroClaimFen: zeroClaim.atLeastFen
      }
    }
  ]
  const years = plan.map((planned) => {
    const then = { ...resident, history: [...history] }
    history.push({ year: planned.year, scheme: planned.enrol ? 'resident' : 'none', claimed: planned.claimed })
    return planned.enrol ? enrolled(mechanism, then, asOf, planned, cautions) : skipped(mechanism, then, planned)
  })
  return { policyId: null, years, totals: totalsOf(years), cautions: firstOfEach(cautions) }
}

function enrolled(
  { lapse }: Mechanism,
  resident: Resident,
  asOf: CivilDate,
  { year, repairYears = 0 }: PlanYear,
  cautions: Caution[]
): ProjectedYear {
  const rules = { lapse, benefitYear: year }
  const { repair } = lapse
  const own: Terms['waiting'] = asOf < firstDayOf(year) ? null : lapse.fixed
  const useful = usefulRepairsBy(rules, own, resident, asOf)
  const waitAfter = (years: number): Waiting =>
    waitingBy({ ...rules, own, doubts: [], windowBasis: lapse.startBasis }, resident, asOf, years)
  const repaid = Math.min(repairYears, useful)
  if (repaid < repairYears)
    cautions.push({ code: 'repair-limited', basis: repair?.basis, data: { asked: repairYears, useful } })
  if (missedYears(rules, resident, isMissedOrFirst) > missedYears(rules, resident)) {
    cautions.push({ code: 'first-enrolment-unclear', basis: lapse.firstEnrolmentBasis, data: {} })
  }
  if (hasUnknownYear(resident, year, lapse.countsFrom))
    cautions.push({ code: 'history-unknown', basis: lapse.fixed.basis, data: {} })
  const waiting = waitAfter(repaid)
  const cover = coverAfter(waiting, lapse.startBasis, year)
  return {
    year,
    enrolled: true,
    missedBefore: missedYears(rules, resident),
    payOn: null,
    amountDue: null,
    waiting,
    cover,
    daysWithoutCover: daysWithoutCover(year, resident, cover),
    paidFen: null,
    ceiling: null,
    repairOptions: repair
      ? Array.from({ length: useful }, (_, i): RepairOption => {
          const after = waitAfter(i + 1)
          const startsOn = coverAfter(after, lapse.startBasis, year)?.startsOn ?? null
          return {
            years: i + 1,
            costFen: null,
            totalDays: after.totalDays,
            coverStartsOn: startsOn,
            basis: repair.basis
          }
        })
      : []
  }
}

function skipped({ lapse }: Mechanism, resident: Resident, { year }: PlanYear): ProjectedYear {
  return {
    year,
    enrolled: false,
    missedBefore: missedYears({ lapse, benefitYear: year }, resident),
    payOn: null,
    amountDue: null,
    waiting: NO_WAITING,
    cover: null,
    daysWithoutCover: daysWithoutCover(year, resident, null),
    paidFen: null,
    ceiling: null,
    repairOptions: []
  }
}

/** Cover after a wait; without one, from the first day of the year. `null`: the wait outlasts the year. */
function coverAfter({ endsOn: lastDay, basis }: Waiting, startBasis: Cover['basis'], year: number): Cover | null {
  const startsOn = lastDay === null ? firstDayOf(year) : addDays(lastDay, 1)
  const endsOn = lastDayOf(year)
  return startsOn > endsOn ? null : { startsOn, endsOn, basis: leastSure(basis) ?? startBasis }
}
