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
  return leastSureSource(bases.map(({ certainty }) => certainty))
}

/** Who says so, of what several sources say together: the least sure of them. Whatever is not second-hand is the notice's. */
export function leastSureSource(
  sources: readonly (AmountDue['source'] | Certainty | undefined)[]
): AmountDue['source'] {
  return SECOND_HAND.find((source) => sources.includes(source)) ?? 'notice'
}

/** The least sure first. */
const SECOND_HAND = ['entered', 'reported'] as const

/** How sure an amount is. Payments written down by earlier versions say nothing of their source: it was the notice. */
export interface HowSure extends Pick<AmountDue, 'certainty'> {
  source?: AmountDue['source'] | undefined
  otherTotals?: readonly number[] | undefined
}

/** Whether an amount is an estimate for no other reason than that it is second-hand: that is said of it, and not "about". */
export function isOnlySecondHand({ certainty, source = 'notice', otherTotals = [] }: HowSure): boolean {
  return certainty === 'estimate' && source !== 'notice' && otherTotals.length === 0
}

const RANK: readonly Certainty[] = ['stated', 'derived', 'interpreted', 'reported', 'entered']

/** The least sure of what a figure rests on, the first of those alike; `undefined`: it rests on nothing. */
export function leastSure(bases: readonly Basis[]): Basis | undefined {
  return bases.reduce<Basis | undefined>(
    (least, next) => (least && RANK.indexOf(least.certainty) >= RANK.indexOf(next.certainty) ? least : next),
    undefined
  )
}
