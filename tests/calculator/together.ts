/**
 * The tests that mirror the calculator's files, as one: what `npm run mutation` runs for each of its changes.
 * Loading twenty files anew for each would take ten times as long; cases and properties would only repeat these.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const REPEATING = ['cases.test.ts', 'change-points-properties.test.ts', 'properties.test.ts', 'robustness.test.ts']

for (const file of readdirSync(__dirname)) {
  if (file.endsWith('.test.ts') && !REPEATING.includes(file)) jest.requireActual(join(__dirname, file))
}
