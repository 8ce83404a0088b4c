// How jest reads TypeScript: through swc. Under --coverage the counters go in before that, into the source as it was written:
// in swc's output, its helpers and the getters of re-exports would count as code that no test reaches.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transformSync } from '@babel/core'
import * as swcJest from '@swc/jest'
// @ts-expect-error it declares no types
import istanbul from 'babel-plugin-istanbul'

const OWN_TEXT = readFileSync(new URL(import.meta.url), 'utf8')

/** @typedef {Extract<ReturnType<typeof swcJest.createTransformer>, { process: Function }>} Transformer what works without waiting */

const swc = /** @type {Transformer} */ (
  swcJest.createTransformer({
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2020'
    },
    module: { type: 'commonjs' }
  })
)

/**
 * @param {string} source
 * @param {string} file
 */
function withCounters(source, file) {
  const result = transformSync(source, {
    filename: file,
    babelrc: false,
    configFile: false,
    retainLines: true, // a stack then names the right one
    parserOpts: { plugins: ['typescript', 'jsx'] },
    plugins: [[istanbul, { exclude: [] }]] // jest has chosen the file
  })
  return result?.code ?? source
}

/** @type {Transformer} */
export default {
  canInstrument: true,

  process(source, file, options) {
    return swc.process(options.instrument ? withCounters(source, file) : source, file, options)
  },

  getCacheKey(source, file, options) {
    return createHash('sha1')
      .update(OWN_TEXT)
      .update(swc.getCacheKey?.(source, file, options) ?? '')
      .digest('hex')
  }
}
