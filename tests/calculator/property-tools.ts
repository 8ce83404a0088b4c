/** What the property tests share. Seed and number of runs can be given in the environment. */
import fc from 'fast-check'
import { answer } from '../../scripts/answer'
import type { ToldAssessment } from '../../scripts/answer'
import { isDeep } from '../depth'
import type { AssessRequest } from './arbitraries'

export const RUNS = Number(process.env.PROPERTY_RUNS ?? (isDeep ? 1000 : 100))
const SEED = Number(process.env.PROPERTY_SEED ?? 20260228)

export interface Failure {
  error: { code: string; path: string; message: string }
}

/** The answer to a request that is sound and so must not be refused. */
export function assessed(request: AssessRequest): ToldAssessment {
  const result = answer(request) as ToldAssessment | Failure
  if ('error' in result) throw new Error(`a sound request was refused: ${JSON.stringify(result)}`)
  return result
}

export function forEvery<T>(some: fc.Arbitrary<T>, holds: (value: T) => void, runs = RUNS): void {
  fc.assert(fc.property(some, holds), { seed: SEED, numRuns: runs })
}

type Visitor = (key: string, value: unknown) => void
/** Calls `visit` for the value and for everything in it, with the name it has where it lies. */
export function walk(value: unknown, visit: Visitor, key = ''): void {
  visit(key, value)
  if (typeof value !== 'object' || value === null) return
  for (const [name, part] of Object.entries(value)) walk(part, visit, name)
}
