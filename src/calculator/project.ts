/** The years ahead, if one enrols or skips them, under the rules the library has for the region. */
import { tierOf } from './premium'
import type { ProjectedYear, Projection } from './assessment'
import { isInsured, naturalYear } from './benefit-year'
import { firstOfEach, type Caution } from './caution'
import { historyCautions, skippingCaution, tierCautions, windowCautions } from './caution-rules'
import { ceilingOf } from './ceiling'
import { later } from './civil-date'
import { CalculatorError } from './errors'
import { projectByMechanism } from './mechanism'
import { bestOptionOn, payOptionFor, type PayOption } from './pay-option'
import { repairOptionsFor } from './repair-options'
import type { CivilDate, HistoryYear, PlanYear, ProjectQuery, Resident, Student } from './resident'
import type { Rules, Shelf } from './rules'
import { movedTo } from './rules-moved'
import { daysWithoutCover, totalsOf } from './uncovered'
import { checkResident } from './validate'
import { NO_WAITING } from './waiting'
import { missedYears } from './waiting-terms'
import { windowsFor } from './window'

/**
 * A resident followed through `query.plan`: each year under its own rules if the library has them, those before the
 * first under the first, all others under the newest, moved to that year. A year is paid in its concentrated window;
 * where that has passed, in the window open at `asOf`. Where a notice leaves lapses open, the national rules on them stand in;
 * a place without any notice is followed by these alone, without money, and without those either there are no years.
 *
 * Throws CalculatorError: those of `assess` about the resident; `plan-start` for a plan that does not
 * begin after the last known year, `plan-gap` for a hole in it, `plan-year-closed` for a year one can
 * no longer enrol in, unless it is planned with `if-open`.
 *
 * Clauses: those of the policies of the years, named in each `basis`; that they go on is no notice's word, and told by the
 * caution `projected-from`.
 */
export function project(shelf: Shelf, query: ProjectQuery): Projection {
  const { asOf, plan, resident } = query
  checkResident(resident, asOf)
  checkPlan(shelf, query)
  const [first] = shelf.rules
  const newest = shelf.rules[shelf.rules.length - 1]
  if (!first || !newest) {
    const unknown: Caution = { code: 'no-local-policy', data: { year: naturalYear(shelf, asOf) } }
    if (shelf.mechanism) return projectByMechanism(shelf.mechanism, query, unknown)
    return { policyId: null, years: [], totals: totalsOf([]), cautions: firstOfEach([unknown]) }
  }
  tierOf(newest, resident)

  const history: HistoryYear[] = (resident.history ?? []).filter(({ year }) =>
    plan.every((planned) => planned.year !== year)
  )
  const years: ProjectedYear[] = []
  const cautions: Caution[] = [
    { code: 'projected-from', data: { year: newest.benefitYear, notice: newest.notice.number } }
  ]
  plan.forEach((planned, i) => {
    const own = shelf.rules.find(({ benefitYear }) => benefitYear === planned.year)
    const known = own ?? movedTo(planned.year < first.benefitYear ? first : newest, planned.year)
    const rules = withMechanism(known, shelf.mechanism)
    const then = residentIn(resident, history, own !== undefined && planned.year === naturalYear(shelf, asOf))
    const option = (planned.enrol ? payOptionIn(rules, then, asOf, planned) : undefined) ?? null
    if (planned.enrol === true && option === null)
      throw new CalculatorError('plan-year-closed', `plan.${i}`, { year: planned.year })
    if (option)
      cautions.push(
        ...tierCautions(rules, then),
        ...option.cautions,
        ...windowCautions(rules, then, option),
        ...historyCautions(rules, then)
      )
    else cautions.push(...skippingCaution(rules))
    const entry = entryOf(planned, option)
    years.push(projectedYear(rules, then, entry, option))
    history.push(entry)
  })
  return { policyId: newest.id, years, totals: totalsOf(years), cautions: firstOfEach(cautions) }
}

/** Where a place's rule on lapses is not known, years are followed by the national one. */
function withMechanism(rules: Rules, mechanism: Shelf['mechanism']): Rules {
  return rules.lapse === null && rules.lapseNotStated && mechanism ? { ...rules, lapse: mechanism.lapse } : rules
}

function projectedYear(rules: Rules, resident: Resident, entry: HistoryYear, option: PayOption | null): ProjectedYear {
  return {
    year: entry.year,
    enrolled: option !== null,
    missedBefore: missedYears(rules, resident),
    payOn: option?.payOn ?? null,
    amountDue: option?.amount ?? null,
    waiting: option?.waiting ?? NO_WAITING,
    cover: option?.cover ?? null,
    daysWithoutCover: daysWithoutCover(entry.year, resident, option?.cover ?? null),
    paidFen: option?.amount.totalFen ?? 0,
    ceiling: option?.cover && rules.bonus ? ceilingOf(rules.bonus, resident, entry) : null,
    repairOptions: option ? repairOptionsFor(rules, resident, option) : []
  }
}

/**
 * The first year that is still to be planned: the natural one, unless it is insured, or the one after the last that is known.
 * No clause: it is where a plan may begin, as `project` checks.
 */
export function firstPlanYear(shelf: Shelf, query: Pick<ProjectQuery, 'asOf' | 'resident'>): number {
  const { natural, start, mayBeNatural } = planStart(shelf, query)
  return mayBeNatural ? natural : start
}

interface PlanStart {
  natural: number
  /** The year after the last that is known; without one, the natural one. */
  start: number
  /** Whether a plan may begin with the natural year: nothing is known of it, or it is listed, but not as insured. */
  mayBeNatural: boolean
}

function planStart(shelf: Shelf, { asOf, resident }: Pick<ProjectQuery, 'asOf' | 'resident'>): PlanStart {
  const natural = naturalYear(shelf, asOf)
  const known = (resident.history ?? []).map(({ year }) => year)
  const start = known.length > 0 ? Math.max(...known) + 1 : natural
  return { natural, start, mayBeNatural: start <= natural || (start === natural + 1 && !isInsured(resident, natural)) }
}

/** A plan starts right after the last known year, or with the natural year if that one is not insured yet. */
function checkPlan(shelf: Shelf, query: ProjectQuery): void {
  const { plan } = query
  const [first] = plan
  if (!first) return
  const { natural, start, mayBeNatural } = planStart(shelf, query)
  if (first.year !== start && !(mayBeNatural && first.year === natural)) {
    throw new CalculatorError('plan-start', 'plan.0.year', { year: first.year, start })
  }
  plan.forEach(({ year }, i) => {
    const expected = first.year + i
    if (year !== expected) throw new CalculatorError('plan-gap', `plan.${i}.year`, { year, expected })
  })
}

/** A freshman is one for a single year: the one people ask about today, if its notice is known. */
const AFTER_FIRST_YEAR: Partial<Record<Student, Student>> = {
  'university-freshman': 'university',
  'university-freshman-poor': 'university-poor'
}

function residentIn(resident: Resident, history: readonly HistoryYear[], isYearAsked: boolean): Resident {
  const { student } = resident
  const grownUp = student && !isYearAsked ? AFTER_FIRST_YEAR[student] : undefined
  return { ...resident, history: [...history], student: grownUp ?? student }
}

/**
 * What enrolling for a plan year buys; `undefined`: it is too late for that year. Whoever may pay in a special window at
 * `asOf` does so; everybody else in the concentrated one, and where that has passed, in the one that is open.
 */
function payOptionIn(
  rules: Rules,
  resident: Resident,
  asOf: CivilDate,
  { repairYears = 0 }: PlanYear
): PayOption | undefined {
  const windows = windowsFor(rules, resident)
  const today = bestOptionOn(rules, resident, windows, asOf, repairYears)
  const stillInTime = windows.filter(({ kind, closesOn }) => kind === 'concentrated' && asOf <= closesOn)
  const inTime = stillInTime.find(({ audience }) => audience?.of === 'only') ?? stillInTime[0]
  if (!inTime || today?.window === inTime || today?.window.kind === 'special') return today
  return payOptionFor(rules, resident, inTime, later(asOf, inTime.from), repairYears)
}

function entryOf({ year, claimed, usedBonus }: PlanYear, option: PayOption | null): HistoryYear {
  return option
    ? { year, scheme: 'resident', claimed, usedBonus, paidLate: option.window.kind !== 'concentrated' }
    : { year, scheme: 'none' }
}
