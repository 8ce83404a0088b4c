import type { Basis } from '@/calculator'

/** A line of a sum: what it is, and how much. */
export interface SumLine {
  label: string
  value: string
}

/** How else a clause can be read, and what the figure would then be. */
export interface OtherReading {
  says: string
  result: string
}

/** How one figure came about, ready to be read: nothing in it is computed anew. */
export interface Explanation {
  title: string
  /** The parts of a sum, before the formula that adds them. */
  lines?: SumLine[]
  /** With the figures filled in: `400 − 310 = 90 元`. */
  formula?: string
  /** What it means, in one to three plain sentences. */
  says: string[]
  /** Other readings that lead to another figure, each with that figure. */
  others?: OtherReading[]
  /** Where it stands. */
  sources: Basis[]
}

/** Each clause once, whatever figures stand on it. */
export function distinct(sources: readonly Basis[]): Basis[] {
  const key = ({ notice, clause, says }: Basis) => `${notice}|${clause}|${says}`
  return [...new Map(sources.map((source) => [key(source), source])).values()]
}
