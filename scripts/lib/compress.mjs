import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Pictures are small already. */
const GAINS = /\.(html|js|css|json|svg|webmanifest)$/

/**
 * Lays each text file of a web build beside itself as .br and .gz, as small as they get: a server then has nothing to do.
 *
 * @param {string} folder
 */
export function compress(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => GAINS.test(path))) {
    const path = join(folder, name)
    const content = readFileSync(path)
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } })
    )
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
  }
}
