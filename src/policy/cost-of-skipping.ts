/** What a year without cover can cost: what the fund would have paid of a stay in hospital, as notices state it. */
import type { Basis } from '@/calculator'
import type { PolicyShelf } from './library'
import type { Benefit } from './schema'

export type InpatientShare = Extract<Benefit, { kind: 'inpatient-share' }>

export interface CostOfSkipping {
  /** The share paid all over the country, and what that is of an example. `null`: no notice here states it. */
  national: { billFen: number; paidFen: number; percent: number; basis: Basis } | null
  /** The shares that the newest notice of the place states by level of hospital, with its benefit year; empty: none does. */
  local: { benefitYear: number; shares: readonly InpatientShare[] } | null
}

/** Shares are of what lies within the fund's rules, above the deductible. Source: `benefits` of the policies on the shelf. */
export function costOfSkipping({ rules, frames }: PolicyShelf): CostOfSkipping {
  const example = frames
    .flatMap(({ benefits }) => benefits.filter(isInpatient))
    .reverse()
    .find(({ exampleFen }) => exampleFen !== undefined)
  const withLevels = [...rules].reverse().map(({ benefitYear, benefits }) => ({
    benefitYear,
    shares: benefits.filter(isInpatient).filter(({ hospital }) => hospital !== 'any')
  }))
  return {
    national: example?.exampleFen === undefined ? null : ofExample(example, example.exampleFen),
    local: withLevels.find(({ shares }) => shares.length > 0) ?? null
  }
}

function ofExample({ aboutPercent: percent, basis }: InpatientShare, billFen: number) {
  return { billFen, paidFen: Math.round((billFen * percent) / 100), percent, basis }
}

function isInpatient(benefit: Benefit): benefit is InpatientShare {
  return benefit.kind === 'inpatient-share'
}
