/** The years ahead, if one enrols or skips them, under the newest rules the library has for the region. */
import { tierOf } from './amount'
import { repairOptionsFor } from './assess'
import type { ProjectedYear, Projection } from './assessment'
import { naturalYear } from './benefit-year'
import { speak, type CautionNote } from './caution'
import { historyCautions, tierCautions } from './caution-rules'
import { ceilingOf } from './ceiling'
import { later } from './civil-date'
import { CalculatorError } from './errors'
import { offerFor, windowOn, type Offer } from './offer'
import type { CivilDate, HistoryYear, PlanYear, ProjectQuery, Resident, Student } from './resident'
import type { Rules, Shelf } from './rules'
import { movedTo } from './rules-moved'
import { daysWithoutCover, totalsOf } from './uncovered'
import { checkResident } from './validate'
import { missedYears, NO_WAITING } from './waiting'
import { windowsFor } from './window'

/**
 * A resident followed through `query.plan`, each year under the region's newest rules moved to that
 * year. A year is paid in its concentrated window; where that has passed, in the window open at `asOf`.
 *
 * Throws CalculatorError: those of `assess` about the resident; `plan-start` for a plan that does not
 * begin after the last known year, `plan-gap` for a hole in it, `plan-year-closed` for a year one can
 * no longer enrol in.
 */
export function project(shelf: Shelf, query: ProjectQuery): Projection {
  const { asOf, plan, resident } = query
  checkResident(resident, asOf)
  checkPlan(shelf, query)
  const newest = shelf.rules[shelf.rules.length - 1]
  if (!newest) {
    return {
      policyId: null,
      years: [],
      totals: totalsOf([]),
      cautions: speak([{ code: 'no-local-policy', data: { year: naturalYear(shelf, asOf) } }])
    }
  }
  tierOf(newest, resident)

  const history: HistoryYear[] = [...(resident.history ?? [])]
  const years: ProjectedYear[] = []
  const cautions: CautionNote[] = [{ code: 'projected-from', data: { year: newest.benefitYear, notice: newest.notice.number } }]
  plan.forEach((planned, i) => {
    const rules = movedTo(newest, planned.year)
    const then = residentIn(resident, history, planned.year === newest.benefitYear)
    const offer = planned.enrol ? offerIn(rules, then, asOf, planned) : null
    if (offer === undefined) throw new CalculatorError('plan-year-closed', `plan.${i}`, { year: planned.year })
    if (offer) cautions.push(...tierCautions(rules, then), ...offer.cautions, ...historyCautions(rules, then))
    const entry = entryOf(planned, offer)
    years.push(projectedYear(rules, then, entry, offer))
    history.push(entry)
  })
  return { policyId: newest.id, years, totals: totalsOf(years), cautions: speak(cautions) }
}

function projectedYear(rules: Rules, resident: Resident, entry: HistoryYear, offer: Offer | null): ProjectedYear {
  return {
    year: entry.year,
    enrolled: offer !== null,
    missedBefore: missedYears(rules, resident),
    payOn: offer?.payOn ?? null,
    amountDue: offer?.amount ?? null,
    waiting: offer?.waiting ?? NO_WAITING,
    cover: offer?.cover ?? null,
    daysWithoutCover: daysWithoutCover(entry.year, resident, offer?.cover ?? null),
    paidFen: offer?.amount.totalFen ?? 0,
    ceiling: offer?.cover && rules.bonus ? ceilingOf(rules.bonus, resident, entry) : null,
    repairOptions: offer ? repairOptionsFor(rules, resident, offer) : []
  }
}

/** The first year that is still to be planned: the natural one, or the one after the last that is known. */
export function firstPlanYear(shelf: Shelf, { asOf, resident: { history = [] } }: Pick<ProjectQuery, 'asOf' | 'resident'>): number {
  return Math.max(naturalYear(shelf, asOf), ...history.map(({ year }) => year + 1))
}

/** A plan starts right after the last known year, or with the natural year if that is not known yet. */
function checkPlan(shelf: Shelf, { asOf, plan, resident: { history = [] } }: ProjectQuery): void {
  const [first] = plan
  if (!first) return
  const natural = naturalYear(shelf, asOf)
  const lastKnown = Math.max(...history.map(({ year }) => year))
  const start = history.length > 0 ? lastKnown + 1 : natural
  if (first.year !== start && (first.year !== natural || natural <= lastKnown)) {
    throw new CalculatorError('plan-start', 'plan.0.year', { year: first.year, start })
  }
  plan.forEach(({ year }, i) => {
    const expected = first.year + i
    if (year !== expected) throw new CalculatorError('plan-gap', `plan.${i}.year`, { year, expected })
  })
}

/** A freshman is one for a single year: the one the notice was written for. */
const AFTER_FIRST_YEAR: Partial<Record<Student, Student>> = {
  'university-freshman': 'university',
  'university-freshman-poor': 'university-poor'
}

function residentIn(resident: Resident, history: readonly HistoryYear[], isYearOfNotice: boolean): Resident {
  const { student } = resident
  const grownUp = student && !isYearOfNotice ? AFTER_FIRST_YEAR[student] : undefined
  return { ...resident, history: [...history], student: grownUp ?? student }
}

/** What enrolling for a plan year buys; `undefined`: it is too late for that year. */
function offerIn(rules: Rules, resident: Resident, asOf: CivilDate, { repairYears = 0 }: PlanYear): Offer | undefined {
  const windows = windowsFor(rules, resident)
  const inTime = windows.find(({ kind, closesOn }) => kind === 'concentrated' && asOf <= closesOn)
  const window = inTime ?? windowOn(rules, resident, windows, asOf)
  return window && offerFor(rules, resident, window, later(asOf, window.from), repairYears)
}

function entryOf({ year, claimed, usedBonus }: PlanYear, offer: Offer | null): HistoryYear {
  return offer
    ? { year, scheme: 'resident', claimed, usedBonus, paidLate: offer.window.kind !== 'concentrated' }
    : { year, scheme: 'none' }
}
