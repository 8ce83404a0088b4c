import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure, run } from './command.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
]

/** What apt calls it. Fonts are none of it: the tests bring their own. */
const PACKAGE = 'chromium'

const ASK = 'The tests in a browser need Chromium or Chrome: install it, or set CHROMIUM_PATH to its program.'

/** The browser to test in: CHROMIUM_PATH, or the first one found on this machine. */
function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE]
  return candidates.find(isProgram)
}

/** @returns {string} */
export function requireChromium() {
  const found = findChromium()
  if (!found) throw new Failure(ASK)
  return found
}

export function installChromium() {
  if (findChromium()) return
  const apt = aptGet()
  if (!apt) throw new Failure(ASK)
  apt('update')
  apt('install', '--yes', '--no-install-recommends', PACKAGE)
}

/** apt-get as root, or through a sudo that asks for no password; undefined where neither can be had. */
function aptGet() {
  const isRoot = process.getuid?.() === 0
  const program = isRoot ? 'apt-get' : 'sudo'
  const before = isRoot ? [] : ['--non-interactive', 'apt-get']
  try {
    execFileSync(program, [...before, '--version'], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  return (/** @type {string[]} */ ...args) =>
    run(program, [...before, ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } })
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
