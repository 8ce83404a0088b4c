import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter } from 'node:path'
import { run } from './command.mjs'

/** The folders in which a program is looked for by its name. */
export function foldersOfPath() {
  return (process.env.PATH ?? '').split(delimiter)
}

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** apt-get as root, or through a sudo that asks for no password; undefined where neither can be had. */
export function aptGet() {
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
