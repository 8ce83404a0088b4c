import { readFileSync } from 'node:fs'
import whole from './stryker.config.mjs'

/** The short version, for npm test: where a slip costs money or days, and every change must be noticed. */
export default {
  ...whole,
  mutate: [
    linesOf('subsidy', 'grantedFen'),
    linesOf('waiting-terms', 'runOf'),
    linesOf('cover', 'startOf'),
    linesOf('window', 'isOpenOn')
  ],
  incremental: false,
  thresholds: { high: 100, low: 100, break: 100 },
  reporters: ['clear-text'],
  clearTextReporter: { logTests: false, allowColor: false }
}

/** Of one function, wherever it stands by now. */
function linesOf(file, name) {
  const path = `src/calculator/${file}.ts`
  const lines = readFileSync(path, 'utf8').split('\n')
  const first = lines.findIndex((line) => new RegExp(`^(export )?function ${name}\\(`).test(line))
  const last = lines.indexOf('}', first)
  if (first < 0 || last < 0) throw new Error(`${path} has no function ${name}`)
  return `${path}:${first + 1}-${last + 1}`
}
