/** What is asked of the calculator for a plan, and what it answers. */
import { CalculatorError } from '@/calculator'
import type { ErrorCode } from '@/calculator'
import { home, problemSentence, readable } from '@/ui/text'
import { futuresOf } from './futures'
import type { Choices, Futures, Standpoint } from './futures'
import { presetsFor } from './presets'
import type { Plan, Preset } from './presets'

export type Asked =
  | { kind: 'projected'; futures: Futures; presets: Partial<Record<Preset, Plan>>; plan: Plan }
  | { kind: 'refused'; says: string }

/** What is wrong with the plan; anything else is wrong with what is kept of the resident. */
const PLAN_ERRORS: readonly ErrorCode[] = ['plan-gap', 'plan-start', 'plan-year-closed']

/** @param choose the plan, from the years that can still be paid for; without one, the first of them is left out: that is what it is about */
export function ask(
  standpoint: Standpoint,
  choose: (open: readonly number[]) => Plan | null | undefined,
  noClaims: boolean
): Asked {
  try {
    const nothing: Choices = { skipped: [], repairs: {}, noClaims }
    const always = futuresOf(standpoint, nothing)
    const presets = presetsFor(standpoint, always)
    const plan = choose(always.years.filter((year) => !always.closed.includes(year))) ?? presets.one ?? nothing
    return { kind: 'projected', presets, plan, futures: futuresOf(standpoint, { ...plan, noClaims }) }
  } catch (error) {
    if (error instanceof CalculatorError)
      return {
        kind: 'refused',
        says: PLAN_ERRORS.includes(error.code) ? readable(problemSentence(error.problem)) : home.broken
      }
    throw error
  }
}
