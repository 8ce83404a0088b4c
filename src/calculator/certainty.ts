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
function leastSureSource(sources: readonly (SaidBy | Certainty)[]): AmountDue['source'] {
  return SECOND_HAND.find((source) => sources.includes(source)) ?? 'notice'
}

/** The least sure first. */
const SECOND_HAND = ['entered', 'reported'] as const

/** Who says so: the notice, others who report it, the resident, or whoever has sent the resident a notice. */
export type SaidBy = AmountDue['source'] | 'received'

/** How sure an amount is. Payments written down by earlier versions say nothing of their source: it was the notice. */
export interface HowSure extends Pick<AmountDue, 'certainty'> {
  source?: SaidBy | undefined
  otherTotals?: readonly number[] | undefined
  lines?: readonly { basis: Basis }[] | undefined
}

/** Who says what an amount is. */
export function saidBy({ source = 'notice', lines = [] }: Pick<HowSure, 'source' | 'lines'>): SaidBy {
  return lines.some(({ basis }) => isReceived(basis)) ? 'received' : source
}

/** Who says what rests on one basis. */
export function saidIn(basis: Basis): SaidBy {
  return saidBy({ source: sourceOf([basis]), lines: [{ basis }] })
}

/** Who says several amounts together. `unchecked`: the resident some of them, and whoever has sent a notice others. */
export type SaidTogether = SaidBy | 'unchecked'

/** The least sure of those that say it; of the resident and of whoever has sent a notice none is the less sure. */
export function saidTogether(sources: readonly SaidBy[]): SaidTogether {
  if (sources.includes('received')) return sources.includes('entered') ? 'unchecked' : 'received'
  return leastSureSource(sources)
}

/** Whether it was entered here as somebody has sent it. */
export function isReceived({ source }: Pick<Basis, 'source'>): boolean {
  return source?.isReceived === true
}

/** Whether nothing is to be paid: one only has to enrol. `null`: no amount is known. */
export function isFree(amount: Pick<AmountDue, 'totalFen'> | null): boolean {
  return amount?.totalFen === 0
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
