import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, step } from './steps.mjs'

export const PLATFORMS = /** @type {const} */ (['weapp', 'alipay', 'h5'])

/** @typedef {typeof PLATFORMS[number]} Platform */

/** Everything that a build is made from. */
const SOURCES = ['babel.config.js', 'config', 'package-lock.json', 'package.json', 'policies', 'src', 'tsconfig.json']

/**
 * A build is good only with its stamp in it: Taro empties the folder when it starts, and
 * leaves it half filled when it fails or is interrupted.
 */
const stampOf = (/** @type {Platform} */ platform) => `dist/${platform}/.complete`

/** @param {Platform} platform */
export async function build(platform) {
  const sources = fingerprint()
  await step(`build ${platform}`, () => taro(platform), () => `${kilobytes(`dist/${platform}`)} KB`)
  writeFileSync(stampOf(platform), sources)
}

/** @param {Platform} platform */
async function taro(platform) {
  try {
    // CI keeps Taro's progress bar out of the output.
    await run(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', platform], { CI: 'true' })
  } catch (error) {
    rmSync(`dist/${platform}`, { recursive: true, force: true })
    throw error
  }
}

/** @param {Platform} platform */
export function isFresh(platform) {
  return isComplete(platform) && readFileSync(stampOf(platform), 'utf8') === fingerprint()
}

/** @param {Platform} platform */
export function isComplete(platform) {
  return statSync(stampOf(platform), { throwIfNoEntry: false }) !== undefined
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesIn)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function kilobytes(/** @type {string} */ folder) {
  return Math.round(filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0) / 1024)
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).sort().flatMap((name) => filesIn(join(path, name)))
}
