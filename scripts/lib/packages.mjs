import { readFileSync } from 'node:fs'
import { run } from './command.mjs'

/** Written by npm as the last thing an install does: what really is in node_modules. */
const INSTALLED = 'node_modules/.package-lock.json'

/** @typedef {Partial<Record<string, { version?: string, optional?: boolean }>>} Packages by path */

/** Installs from the lock, unless node_modules already is what the lock says. */
export function installPackages() {
  if (!isUpToDate()) run('npm', ['ci'])
}

function isUpToDate() {
  let installed
  try {
    installed = packagesIn(INSTALLED)
  } catch {
    return false // absent, or an install was interrupted
  }
  return Object.entries(packagesIn('package-lock.json')).every(
    // npm leaves out what is meant for another system.
    ([path, wanted]) => path === '' || wanted?.optional || installed[path]?.version === wanted?.version
  )
}

/** @param {string} lock */
function packagesIn(lock) {
  /** @type {{ packages: Packages }} */
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'))
  return packages
}
