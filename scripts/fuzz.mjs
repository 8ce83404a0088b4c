// npm run fuzz: the long version of the tests in tests/fuzz.
import { command, Failure, run, step } from './lib/steps.mjs'

const FILES = ['rules/calc', 'rules/restore', 'screens/links', 'screens/policies', 'rules/store', 'rules/feed']

/** Fewer in all would be no long version. */
const AT_LEAST = 20_000

const { FUZZ_SEED = String(Date.now() % 2 ** 31), FUZZ_TIMES = '20' } = process.env

await command(async () => {
  let total = 0
  for (const file of FILES) {
    const say = () =>
      run(process.execPath, ['node_modules/jest/bin/jest.js', '--colors=false', `tests/fuzz/${file}`], {
        FUZZ_SEED,
        FUZZ_TIMES
      })
    const said = await step(`fuzz ${file}`, say, (output) => toldIn(output).join())
    for (const line of toldIn(said)) total += Number(/(\d+) inputs/.exec(line)?.[1] ?? 0)
  }
  console.log(`${total} inputs in all`)
  if (total < AT_LEAST) throw new Failure(`At least ${AT_LEAST} inputs were to be tried.`)
})

/** What the tests say of themselves: how many inputs, and with which seed. */
function toldIn(/** @type {string} */ output) {
  return output.split('\n').filter((line) => line.startsWith('fuzz: '))
}
