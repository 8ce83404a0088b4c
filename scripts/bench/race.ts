/** The same requests put to every engine, in turn, round after round, so that a busy moment of the machine hits all alike. */
import { deepStrictEqual } from 'node:assert/strict'
import type { Contender, Question } from './contender'

export interface Times {
  name: string
  /** Milliseconds to build the engine and answer everything for the first time. */
  coldMs: number
  /** The median of the rounds after that, each of them warmed up. */
  warmMs: number
}

/** Throws where an engine answers anything else than the first one: times of different answers compare nothing. */
export async function race(
  contenders: readonly Contender[],
  questions: readonly Question[],
  rounds: number
): Promise<Times[]> {
  const runners = []
  let expected: unknown
  for (const { name, prepare } of contenders) {
    const begun = performance.now()
    const ask = await prepare()
    const outcomes = await ask(questions)
    const coldMs = performance.now() - begun
    expected ??= outcomes
    deepStrictEqual(outcomes, expected, `${name} answers something else`)
    runners.push({ name, ask, coldMs, warm: [] as number[] })
  }
  for (let round = 0; round < rounds; round++) {
    for (const { ask, warm } of runners) warm.push(await lastPass(() => ask(questions)))
  }
  return runners.map(({ name, coldMs, warm }) => ({ name, coldMs, warmMs: median(warm) }))
}

/** While the others have their turn an engine cools down: its code may even be thrown away. So a turn warms up first. */
const WARM_UP_MS = 300

/** Milliseconds of the first pass that ends after the warm-up. */
async function lastPass(pass: () => Promise<unknown>): Promise<number> {
  const turn = performance.now()
  for (;;) {
    const begun = performance.now()
    await pass()
    const ended = performance.now()
    if (ended - turn > WARM_UP_MS) return ended - begun
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
