// npm test: everything that must hold, from a clean clone onward. The first failure ends it.
import { build, BUILD_NAMES } from './lib/builds.mjs'
import { installChromium } from './lib/chromium.mjs'
import { installPackages } from './lib/packages.mjs'
import { command, Failure, npmRun, step } from './lib/steps.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {Count} */
const total = { passed: 0, failed: 0 }

await command(async () => {
  try {
    await everything()
  } catch (error) {
    total.failed ||= 1 // what failed was a step that counts no tests
    throw error
  }
})
console.log(inWords(total))

async function everything() {
  await installPackages()
  await installChromium()
  await check('policy schema', 'policies:schema')
  await check('types', 'types')
  await check('lint', 'lint')
  await check('dead code', 'deadcode')
  await check('policy check', 'policies:check')
  await tests('house rules', 'test:house')
  await tests('unit tests', 'test:unit', ['--coverage'])
  for (const name of BUILD_NAMES) await build(name)
  await tests('WeChat tests', 'test:weapp')
  await tests('browser tests', 'test:e2e')
}

/**
 * @param {string} label
 * @param {string} script
 */
async function check(label, script) {
  await step(label, () => npmRun(script))
}

/**
 * @param {string} label
 * @param {string} script
 * @param {string[]} [args]
 */
async function tests(label, script, args) {
  await step(label, async () => {
    try {
      return add(await npmRun(script, args))
    } catch (error) {
      if (error instanceof Failure) add(error.output)
      throw error
    }
  }, inWords)
}

/**
 * Adds to the total what the closing lines of jest (`Tests: 1 failed, 8 passed, 9 total`)
 * or of node's runner (`pass 8`, `fail 1`) say.
 *
 * @param {string} output
 * @returns {Count}
 */
function add(output) {
  const find = (/** @type {RegExp} */ pattern) => Number(pattern.exec(output)?.[1] ?? 0)
  const passed = find(/^Tests:.*?(\d+) passed/m) || find(/^\S+ pass (\d+)$/m)
  const failed = find(/^Tests:.*?(\d+) failed/m) || find(/^\S+ fail (\d+)$/m)
  total.passed += passed
  total.failed += failed
  return { passed, failed }
}

/** @param {Count} count */
function inWords({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
