// npm run test:screens: every screen and state that is pictured, in every mode; npm test takes those that it has time for.
import { command, run, step } from './lib/steps.mjs'

const TESTS = ['--test', '--test-reporter=spec', 'tests/e2e/every-screen.test.ts']

await command(async () => {
  await step('every screen, in every mode', () => run('node_modules/.bin/tsx', TESTS, { SCREENS: 'all' }))
})
