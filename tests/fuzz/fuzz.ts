/**
 * Many odd inputs against one target. Short as part of the tests, ten times as many in deep ones, always with the same
 * seed; `npm run fuzz` takes FUZZ_TIMES as many with a new one. What ever failed is kept in `kept/` and comes first each time.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { isDeep } from '../depth'

type Target = 'any-request' | 'calc' | 'store' | 'restore' | 'links' | 'feed' | 'policies' | 'own-notice' | 'notice'

interface Kept {
  /** Of the run that has found it. */
  seed: number
  /** What it has broken. */
  broke: string
  input: unknown
}

const TIMES = Number(process.env.FUZZ_TIMES ?? (isDeep ? 10 : 1))
const SEED = Number(process.env.FUZZ_SEED ?? 20261122)
const isLong = process.env.FUZZ_TIMES !== undefined

/** Nothing is cut off in the middle by a clock: the machine may be slow. */
const PATIENCE_MS = 60 * 60 * 1000

/** A test: whatever the input, nothing is thrown by `holds`. `inputs` are plain data, so that one can be kept. */
export function fuzz<T>(
  target: Target,
  runs: number,
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => void | Promise<void>
): void {
  it(
    `no input breaks the fuzz target ${target}`,
    async () => {
      const kept = keptFor(target)
      const property = fc.asyncProperty(inputs, async (input) => holds(input))
      const result = await fc.check(property, {
        seed: SEED,
        numRuns: kept.length + runs * TIMES,
        examples: kept.map(({ input }) => [input as T])
      })
      if (result.failed && isLong)
        keep(target, { seed: SEED, broke: firstLineOf(result.errorInstance), input: result.counterexample?.[0] })
      if (isLong)
        process.stdout.write(`fuzz: ${target}: ${result.numRuns} inputs, ${kept.length} of them kept, seed ${SEED}\n`)
      if (result.failed) throw new Error(`${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}`)
      expect(result.numRuns).toBe(kept.length + runs * TIMES)
    },
    PATIENCE_MS
  )
}

function fileOf(target: Target): string {
  return join(__dirname, 'kept', `${target}.json`)
}

function keptFor(target: Target): Kept[] {
  return JSON.parse(readFileSync(fileOf(target), 'utf8')) as Kept[]
}

function keep(target: Target, found: Kept): void {
  writeFileSync(fileOf(target), `${JSON.stringify([...keptFor(target), found], null, 2)}\n`)
}

function firstLineOf(error: unknown): string {
  return String(error).split('\n')[0] ?? ''
}
