/** Plans to begin with: which of the years ahead are left out, and what is repaid on coming back. */
import { bestRepair } from '@/calculator'
import { futuresOf } from './futures'
import type { Choices, Futures, Standpoint } from './futures'

export type Preset = 'always' | 'one' | 'two' | 'repair'

export type Plan = Pick<Choices, 'skipped' | 'repairs'>

/** The presets that mean something here; `repair` only where the notice knows repairs and one helps after two missed years. */
export function presetsFor(standpoint: Standpoint, { years, closed }: Futures): Partial<Record<Preset, Plan>> {
  const open = years.filter((year) => !closed.includes(year))
  const two: Plan = { skipped: open.slice(0, 2), repairs: {} }
  const back = open[2]
  const returning =
    back === undefined
      ? undefined
      : futuresOf(standpoint, { ...two, noClaims: false }).unrepaired.years.find(({ year }) => year === back)
  const best = bestRepair(returning?.repairOptions ?? [])
  return {
    always: { skipped: [], repairs: {} },
    one: { skipped: open.slice(0, 1), repairs: {} },
    two,
    ...(best && back !== undefined && { repair: { ...two, repairs: { [back]: best.years } } })
  }
}

/** Which preset a plan is, if any. */
export function presetOf(presets: Partial<Record<Preset, Plan>>, plan: Plan): Preset | undefined {
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
