import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, run } from './command.mjs'
import { compress } from './compress.mjs'

export const PLATFORMS = /** @type {const} */ (['weapp', 'alipay', 'h5'])

/** Where the operator's entries are, unless the operator says otherwise. */
const { OPERATOR_CONFIG = 'config/operator.json' } = process.env

/**
 * Builds by their folder in dist/: one a platform, and three that only tests need: two with an operator's entries in
 * them, and Taro's hello world, built as the app is, to hold the app's measures against.
 */
const BUILDS = {
  weapp: { platform: 'weapp', operator: OPERATOR_CONFIG, source: 'src' },
  alipay: { platform: 'alipay', operator: OPERATOR_CONFIG, source: 'src' },
  h5: { platform: 'h5', operator: OPERATOR_CONFIG, source: 'src' },
  'weapp-operated': { platform: 'weapp', operator: 'tests/weapp/operator.json', source: 'src' },
  'h5-operated': { platform: 'h5', operator: 'tests/server/operator.json', source: 'src' },
  hello: { platform: 'h5', operator: OPERATOR_CONFIG, source: 'scripts/measure/hello' }
}

/** @typedef {keyof typeof BUILDS} Build */

export const BUILD_NAMES = /** @type {Build[]} */ (Object.keys(BUILDS))

/** Everything that a build is made from, besides the operator's entries and its own source. */
const SOURCES = ['babel.config.js', 'config', 'package-lock.json', 'package.json', 'policies', 'src', 'tsconfig.json']

/**
 * A build is good only with its stamp in it: Taro empties the folder when it starts, and
 * leaves it half filled when it fails or is interrupted.
 */
const stampOf = (/** @type {Build} */ name) => `dist/${name}/.complete`

/** @param {Build} name */
export function build(name) {
  const sources = fingerprint(name)
  const { platform, operator, source } = BUILDS[name]
  const folder = `dist/${name}`
  const stats = `${folder}.stats.json` // written by config/stats/plugin.js as the last thing
  const started = Date.now()
  rmSync(stats, { force: true })
  try {
    run(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', platform], {
      quiet: true,
      env: { CI: 'true', OPERATOR_CONFIG: operator, OUTPUT_FOLDER: folder, SOURCE_FOLDER: source }
    })
    // Taro can stop half-way and call it a success, as when a source changes under its hands.
    if (!existsSync(stats)) throw new Failure(`The build ${name} was not finished: build again.`)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  if (platform === 'h5') compress(folder)
  writeFileSync(stampOf(name), sources)
  console.log(`build ${name} … ok (${Math.round((Date.now() - started) / 1000)} s)`)
}

/** @param {Build} name */
export function isFresh(name) {
  return isComplete(name) && readFileSync(stampOf(name), 'utf8') === fingerprint(name)
}

/** @param {Build} name */
export function isComplete(name) {
  return statSync(stampOf(name), { throwIfNoEntry: false }) !== undefined
}

function fingerprint(/** @type {Build} */ name) {
  const hash = createHash('sha256')
  for (const file of [...[...SOURCES, BUILDS[name].source].flatMap(filesIn), BUILDS[name].operator])
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
