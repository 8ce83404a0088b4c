import { spawnSync } from 'node:child_process'

/** A sentence for the person at the terminal: what went wrong and what to do. No stack is shown. */
export class Failure extends Error {}

/**
 * Runs a program to its end; what it prints goes to the terminal. Throws a Failure if it fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 */
export function run(program, args, env = {}) {
  const { error, signal, status } = spawnSync(program, args, {
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
  if (error) throw new Failure(`${program}: ${error.message}`)
  if (status !== 0) throw new Failure(`${program} ${args.join(' ')} ended with ${signal ?? status}`)
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
