import type { Basis } from '@/calculator'

/** A line of a sum: what it is, and how much. */
export interface SumLine {
  label: string
  value: string
}

/** How one figure came about, ready to be read: nothing in it is computed anew. */
export interface Explanation {
  title: string
  /** The parts of a sum, before the formula that adds them. */
  lines?: SumLine[]
  /** With the figures filled in: `400 − 310 = 90 元`. */
  formula?: string
  /** What it means, in plain sentences. */
  says: string[]
  /** Where it stands. */
  sources: Basis[]
}
