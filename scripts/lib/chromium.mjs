import { join } from 'node:path'
import { Failure } from './command.mjs'
import { aptGet, foldersOfPath, isProgram } from './programs.mjs'

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
  const folders = foldersOfPath()
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
