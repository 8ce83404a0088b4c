/** How sure a figure is: never surer than the least sure thing that it rests on. */
import type { AmountDue } from './assessment'
import type { Basis, Certainty } from './rules'

/** Whether the notice can be read otherwise. */
export function isInterpreted({ certainty }: Basis): boolean {
  return certainty === 'interpreted'
}

/** Whether we know of it from others, or from the resident, and not from the notice. */
export function isSecondHand({ certainty }: Basis): boolean {
  return certainty === 'reported' || certainty === 'entered'
}

/** The least sure source of what a figure rests on. */
export function sourceOf(bases: readonly Basis[]): AmountDue['source'] {
  if (bases.some(({ certainty }) => certainty === 'entered')) return 'entered'
  return bases.some(({ certainty }) => certainty === 'reported') ? 'reported' : 'notice'
}

const RANK: readonly Certainty[] = ['stated', 'derived', 'interpreted', 'reported', 'entered']

/** The least sure of what a figure rests on, the first of those alike; `undefined`: it rests on nothing. */
export function leastSure(bases: readonly Basis[]): Basis | undefined {
  return bases.reduce<Basis | undefined>(
    (least, next) => (least && RANK.indexOf(least.certainty) >= RANK.indexOf(next.certainty) ? least : next),
    undefined
  )
}
