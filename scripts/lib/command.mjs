import { spawnSync } from 'node:child_process'

/** A sentence for the person at the terminal: what went wrong and what to do. No stack is shown. */
export class Failure extends Error {}

/**
 * Runs a program to its end; what it prints goes to the terminal, or, if it is to be quiet, only where it fails. Throws a
 * Failure if it fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `env` is added to this process's own
 */
export function run(program, args, { env = {}, quiet = false } = {}) {
  const { error, signal, status, stdout, stderr } = spawnSync(program, args, {
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32'
  })
  if (error) throw new Failure(`${program}: ${error.message}`)
  if (status === 0) return
  if (quiet) console.error(stdout + stderr)
  throw new Failure(`${program} ${args.join(' ')} ended with ${signal ?? status}`)
}

/**
 * The frame of every command: a Failure becomes its sentence, and anything that fails a non-zero exit.
 *
 * @param {() => void | Promise<void>} main
 */
export async function command(main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error)
    process.exitCode = 1
  }
}
