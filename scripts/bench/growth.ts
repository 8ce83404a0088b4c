/** What a question costs when the library grows, and when a plan looks further ahead. */
import { assess, naturalYear, project } from '@/calculator'
import type { PlanYear } from '@/calculator'
import { policies, regions } from '@/policy/bundled'
import { createLibrary, shelfFor, shelfEntry } from '@/policy'
import type { ShelvedPolicy } from '@/policy'
import { median } from './race'
import { gansuToday } from './questions'

const AS_OF = '2025-11-01'
const FIRST_MADE_UP = 625000

/** The library's own files, and made-up districts of the same province beside them, `count` in all. */
export function generatedPolicies(count: number): ShelvedPolicy[] {
  const made = Array.from({ length: count - policies.length }, (_, index): ShelvedPolicy => {
    const code = String(FIRST_MADE_UP + index)
    return shelfEntry({ ...gansuToday, id: `made-up-${code}`, jurisdiction: code, place: `${gansuToday.place}${code}` })
  })
  return [...policies, ...made]
}

export interface LibraryCost {
  policies: number
  /** Milliseconds of the first question, for which the indexes are built. */
  firstMs: number
  /** Microseconds of each question after that. */
  eachUs: number
}

export function libraryCost(count: number, region: string): LibraryCost {
  const files = generatedPolicies(count)
  const begun = performance.now()
  const { shelfFor: find } = createLibrary(files, regions)
  assess(find(region), { asOf: AS_OF, resident: {} })
  const firstMs = performance.now() - begun
  return { policies: count, firstMs, eachUs: microseconds(() => assess(find(region), { asOf: AS_OF, resident: {} })) }
}

export interface PlanCost {
  years: number
  eachUs: number
}

export function planCost(years: number, region: string): PlanCost {
  const shelf = shelfFor(region)
  const first = naturalYear(shelf, AS_OF)
  const plan = Array.from({ length: years }, (_, index): PlanYear => ({
    year: first + index,
    enrol: index % 3 !== 0,
    claimed: false
  }))
  return { years, eachUs: microseconds(() => project(shelf, { asOf: AS_OF, resident: {}, plan })) }
}

const WARM_UP_MS = 200
const ROUNDS = 15
const TIMES = 400

/** The median over some rounds of many calls each. */
function microseconds(call: () => unknown): number {
  const warm = performance.now() + WARM_UP_MS
  while (performance.now() < warm) call()
  const rounds = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now()
    for (let time = 0; time < TIMES; time++) call()
    return ((performance.now() - begun) * 1000) / TIMES
  })
  return median(rounds)
}
