// npm run fuzz: the long version of the tests in tests/fuzz, with a new seed each time.
import { command, run } from './lib/command.mjs'

const { FUZZ_SEED = String(Date.now() % 2 ** 31), FUZZ_TIMES = '20' } = process.env

await command(() =>
  run(process.execPath, ['node_modules/jest/bin/jest.js', 'tests/fuzz'], { env: { FUZZ_SEED, FUZZ_TIMES } })
)
