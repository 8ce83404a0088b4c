// npm test: everything that must hold, from a clean clone onward. The first failure ends it. The last line is
// `N passed, M failed`; above it, after a run that went well, stands a summary.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { build, BUILD_NAMES } from './lib/builds.mjs'
import { installChromium } from './lib/chromium.mjs'
import { inLanes } from './lib/lanes.mjs'
import { countIn } from './lib/output.mjs'
import { installPackages } from './lib/packages.mjs'
import { command, Failure, npmRun, step, stepsDone, stopCommands } from './lib/steps.mjs'

/** @typedef {import('./lib/output.mjs').Count} Count */
/** @typedef {import('./lib/lanes.mjs').Task} Task */

/** More at once would need more memory than a small machine has. */
const LANES = Math.min(2, availableParallelism())

/** Made by the steps, told by the summary: nothing of an earlier run may be left. */
const REPORTS = ['coverage', 'steps.json', 'sizes.json', 'first-load.json', 'measure.json'].map(
  (name) => `reports/${name}`
)

/** Whatever is quick or short of nothing comes first. @type {Task[]} */
const TASKS = [
  check('policy schema', 'policies:schema'),
  check('format', 'format:check'),
  check('types', 'types', { after: ['policy schema'] }),
  check('lint', 'lint'),
  check('policy check', 'policies:check', { after: ['policy schema'] }),
  check('dead code', 'deadcode'),
  tests('house rules', 'test:house'),
  tests('unit tests', 'test:unit', { args: ['--coverage'] }),
  ...BUILD_NAMES.map(make),
  tests('WeChat tests', 'test:weapp', { after: ['build weapp', 'build weapp-operated'] }),
  tests('tests of the builds', 'test:builds', { after: BUILD_NAMES.map((name) => `build ${name}`) }),
  check('sizes', 'sizes', { after: BUILD_NAMES.map((name) => `build ${name}`) }),
  // Takes two processes itself, and a busy machine for an endless loop.
  check('mutation, short', 'mutation:short', { alone: true }),
  // A browser beside other work is slow, and what it measures is worth nothing.
  tests('browser tests', 'test:e2e', { after: ['build h5', 'build hello'], alone: true })
]

/** @type {Map<string, Count>} */
const counts = new Map()

await command(async () => {
  for (const report of REPORTS) rmSync(report, { recursive: true, force: true })
  await installPackages()
  await installChromium()
  await inLanes(TASKS, LANES, stopCommands)
  await summary()
})
console.log(inWords(total()))

/**
 * @param {string} name
 * @param {string} script
 * @param {{ after?: string[], args?: string[], alone?: boolean }} [options]
 * @returns {Task}
 */
function check(name, script, { args, ...order } = {}) {
  return { name, ...order, run: () => step(name, () => npmRun(script, args)) }
}

/**
 * @param {string} name
 * @param {string} script
 * @param {{ after?: string[], args?: string[], alone?: boolean }} [options]
 * @returns {Task}
 */
function tests(name, script, { args, ...order } = {}) {
  const work = async () => {
    try {
      const count = countIn(await npmRun(script, args))
      counts.set(name, count)
      if (count.passed === 0) throw new Failure(`${name}: none ran`)
      return count
    } catch (error) {
      if (error instanceof Failure && error.output) counts.set(name, countIn(error.output))
      throw error
    }
  }
  return { name, ...order, run: () => step(name, work, inWords) }
}

/**
 * One after the other: Taro's own caches are not made for two.
 *
 * @param {import('./lib/builds.mjs').Build} name
 * @param {number} index
 * @returns {Task}
 */
function make(name, index) {
  const before = BUILD_NAMES[index - 1]
  return {
    name: `build ${name}`,
    after: [before === undefined ? 'policy schema' : `build ${before}`],
    run: () => build(name)
  }
}

/** Tables of what was found; fails where a report of a step is missing. */
async function summary() {
  mkdirSync('reports', { recursive: true })
  const steps = stepsDone.map(({ label, seconds }) => ({ label, seconds, count: counts.get(label) }))
  writeFileSync('reports/steps.json', JSON.stringify(steps))
  console.log(await npmRun('summary'))
}

/** Of all steps; a step that counts no tests and fails is one. */
function total() {
  const sum = (/** @type {keyof Count} */ key) => [...counts.values()].reduce((all, count) => all + count[key], 0)
  return { passed: sum('passed'), failed: sum('failed') || Number(process.exitCode ?? 0) }
}

/** @param {Count} count */
function inWords({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
