/** Two futures of one resident, as the calculator projects them: every year paid, and the plan that was chosen. Pure. */
import { bestRepair, CalculatorError, firstPlanYear, project } from '@/calculator'
import type { CivilDate, ErrorCode, ProjectedYear, Projection, RepairOption, Resident } from '@/calculator'
import type { LocalPolicy, PolicyShelf } from '@/policy'

/** How many years ahead one can choose. */
const AHEAD = 5

/** Which of the years ahead are not paid for, and what is repaid on coming back. */
export interface Plan {
  skipped: readonly number[]
  /** Missed years repaid on coming back, by the year of coming back. */
  repairs: Readonly<Partial<Record<number, number>>>
}

/** Plans to begin with. */
export type Preset = 'always' | 'one' | 'two' | 'repair'

export type Presets = Partial<Record<Preset, Plan>>

export interface PlanInput {
  shelf: PolicyShelf
  asOf: CivilDate
  resident: Resident
}

export interface PlanComparison {
  years: readonly number[]
  /** Of these it is too late to pay. */
  closed: readonly number[]
  /** And these one can choose. */
  open: readonly number[]
  always: Projection
  chosen: Projection
  /** The chosen plan with nothing repaid: what a repair is measured by. */
  unrepaired: Projection
}

export interface PlanAhead {
  kind: 'projected'
  comparison: PlanComparison
  presets: Presets
  plan: Plan
  /** The notice that the years are projected from; `null`: there is none of the place. */
  policy: LocalPolicy | null
  /** Whether the rules say what repaying brings. */
  canRepair: boolean
}

/** The calculator refuses; whether that is because of the plan, or of what is kept of the resident. */
export interface PlanRefused {
  kind: 'refused'
  because: 'plan' | 'resident'
  error: CalculatorError
}

const PLAN_ERRORS: readonly ErrorCode[] = ['plan-gap', 'plan-start', 'plan-year-closed']

/** @param choose the plan, from the years that can still be paid for; without one, the first of them is left out: that is what it is about */
export function planAhead(
  input: PlanInput,
  choose: (open: readonly number[]) => Plan | null | undefined,
  noClaims: boolean
): PlanAhead | PlanRefused {
  try {
    return projected(input, choose, noClaims)
  } catch (error) {
    if (!(error instanceof CalculatorError)) throw error
    return { kind: 'refused', because: PLAN_ERRORS.includes(error.code) ? 'plan' : 'resident', error }
  }
}

function projected(
  { shelf, asOf, resident }: PlanInput,
  choose: Parameters<typeof planAhead>[1],
  noClaims: boolean
): PlanAhead {
  const first = firstPlanYear(shelf, { asOf, resident })
  const years = Array.from({ length: AHEAD }, (_, i) => first + i)
  const under = ({ skipped, repairs }: Plan, enrol: true | 'if-open' = true): Projection =>
    project(shelf, {
      asOf,
      resident,
      plan: years.map((year) => ({
        year,
        enrol: skipped.includes(year) ? false : enrol,
        ...(noClaims && { claimed: false }),
        repairYears: repairs[year] ?? 0
      }))
    })

  const always = under(NOTHING_SKIPPED, 'if-open')
  const closed = always.years.filter(({ enrolled }) => !enrolled).map(({ year }) => year)
  const open = years.filter((year) => !closed.includes(year))
  const withoutClosed = ({ skipped, repairs }: Plan): Plan => ({ skipped: [...closed, ...skipped], repairs })
  const presets = presetsFor(open, (plan) => under(withoutClosed(plan)))
  const plan = choose(open) ?? presets.one ?? NOTHING_SKIPPED
  const chosen = under(withoutClosed(plan))
  const unrepaired = under(withoutClosed({ ...plan, repairs: {} }))
  const policy = shelf.rules.find(({ id }) => id === chosen.policyId) ?? null
  const repair = (policy ?? shelf.mechanism)?.lapse?.repair ?? null
  return {
    kind: 'projected',
    comparison: { years, closed, open, always, chosen, unrepaired },
    presets,
    plan,
    policy,
    canRepair: repair !== null
  }
}

const NOTHING_SKIPPED: Plan = { skipped: [], repairs: {} }

/** The presets that mean something here; `repair` only where the notice knows repairs and one helps after two missed years. */
function presetsFor(open: readonly number[], under: (plan: Plan) => Projection): Presets {
  const two: Plan = { skipped: open.slice(0, 2), repairs: {} }
  const back = open[2]
  const returning = back === undefined ? undefined : under(two).years.find(({ year }) => year === back)
  const best = bestRepair(returning?.repairOptions ?? [])
  return {
    always: NOTHING_SKIPPED,
    one: { skipped: open.slice(0, 1), repairs: {} },
    two,
    ...(best && back !== undefined && { repair: { ...two, repairs: { [back]: best.years } } })
  }
}

/** Which preset a plan is, if any. */
export function presetOf(presets: Presets, plan: Plan): Preset | undefined {
  const found = Object.entries(presets).find(([, preset]) => isSamePlan(preset, plan))
  return found?.[0] as Preset | undefined
}

function isSamePlan(a: Plan, b: Plan): boolean {
  return textOf(a) === textOf(b)
}

/** Repairs of none are as good as none named. */
function textOf({ skipped, repairs }: Plan): string {
  const repaid = Object.entries(repairs).filter(([, years]) => years !== undefined && years > 0)
  return JSON.stringify([[...skipped].sort(), repaid.sort()])
}

/** Each year of coming back to a wait, with nothing repaid, and the repair that pays off there; `undefined`: none does. */
export function returnYears({ unrepaired }: PlanComparison): { back: ProjectedYear; best: RepairOption | undefined }[] {
  return unrepaired.years
    .filter(({ enrolled, missedBefore, waiting }) => enrolled && missedBefore > 0 && waiting.totalDays > 0)
    .map((back) => ({ back, best: bestRepair(back.repairOptions) }))
}

/** Whether there is a year paid for after missed ones. */
export function returns({ years }: Projection): boolean {
  return years.some(({ enrolled, missedBefore }) => enrolled && missedBefore > 0)
}

/** The first year paid for in which one waits: for years missed, or for paying late; `undefined`: there is none. */
export function waitingYear({ years }: Projection): ProjectedYear | undefined {
  return years.find(({ enrolled, waiting }) => enrolled && waiting.totalDays > 0)
}

/** The years left out, as they stand in an address: `out=2026-2027`. No ceiling depends on what is repaid. */
export function planQuery({ skipped }: Plan): string {
  return `out=${skipped.join('-')}`
}

/** `undefined`: the address speaks of no plan, or of years that cannot be chosen. */
export function planIn(out: string | undefined, open: readonly number[]): Plan | undefined {
  if (out === undefined) return undefined
  const skipped = out === '' ? [] : out.split('-').map(Number)
  return skipped.every((year) => open.includes(year)) ? { skipped, repairs: {} } : undefined
}
