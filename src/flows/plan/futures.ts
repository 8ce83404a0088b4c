/** Two futures of one resident, as the calculator projects them: every year paid, and the plan that was chosen. */
import { CalculatorError, firstPlanYear, project } from '@/calculator'
import type { CivilDate, PlanYear, Projection, Resident } from '@/calculator'
import type { PolicyShelf } from '@/policy'

/** How many years ahead one can choose. */
const AHEAD = 5

export interface Choices {
  /** The years not paid for. */
  skipped: readonly number[]
  /** Missed years repaid on coming back, by the year of coming back. */
  repairs: Readonly<Partial<Record<number, number>>>
  /** Nothing is reimbursed in any of the years. */
  noClaims: boolean
}

export interface Futures {
  years: readonly number[]
  /** Of these it is too late to pay. */
  closed: readonly number[]
  always: Projection
  chosen: Projection
  /** The chosen plan with nothing repaid: what a repair is measured by. */
  unrepaired: Projection
}

export interface Standpoint {
  shelf: PolicyShelf
  asOf: CivilDate
  resident: Resident
}

/** Throws the CalculatorErrors of `project`, but for years that are closed: those are told, and counted as not paid. */
export function futuresOf(standpoint: Standpoint, { skipped, repairs, noClaims }: Choices): Futures {
  const first = firstPlanYear(standpoint.shelf, standpoint)
  const years = Array.from({ length: AHEAD }, (_, i) => first + i)
  const planned = (out: readonly number[], repaid: Choices['repairs'] = {}): PlanYear[] =>
    years.map((year) => ({
      year,
      enrol: !out.includes(year),
      ...(noClaims && { claimed: false }),
      repairYears: repaid[year] ?? 0
    }))

  const { closed, projection: always } = openOnly(standpoint, (tooLate) => planned(tooLate))
  const out = [...closed, ...skipped]
  const projected = (plan: PlanYear[]) => {
    const { shelf, ...asked } = standpoint
    return project(shelf, { ...asked, plan })
  }
  return { years, closed, always, chosen: projected(planned(out, repairs)), unrepaired: projected(planned(out)) }
}

/** The plan without the years that the calculator refuses as closed. */
function openOnly(
  { shelf, ...asked }: Standpoint,
  planWithout: (closed: readonly number[]) => PlanYear[],
  closed: readonly number[] = []
): { closed: readonly number[]; projection: Projection } {
  try {
    return { closed, projection: project(shelf, { ...asked, plan: planWithout(closed) }) }
  } catch (error) {
    if (!(error instanceof CalculatorError) || error.problem.code !== 'plan-year-closed') throw error
    const { year } = error.problem.data
    if (closed.includes(year)) throw error
    return openOnly({ shelf, ...asked }, planWithout, [...closed, year])
  }
}
