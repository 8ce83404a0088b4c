import { spawn } from 'node:child_process'
import { failuresIn } from './output.mjs'

const live = process.stdout.isTTY
const onWindows = process.platform === 'win32'

/** A sentence for the person at the terminal: what went wrong and what to do. No stack is shown. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {string} [output] all that a failed command printed
   */
  constructor(message, output = '') {
    super(message)
    this.output = output
  }
}

/** A command that was ended because another one had failed. */
class Stopped extends Failure {}

/** Steps under way: when each began. @type {Map<string, number>} */
const underWay = new Map()

/** Steps that went well, as they ended. @type {{ label: string, seconds: number }[]} */
export const stepsDone = []

/**
 * Does one long piece of work and then says so in one line, as `types … ok (12 s)`. Several may be under way at once.
 * On a terminal the last line says which, and counts the seconds.
 *
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [describe] a few words to put after `ok`
 * @returns {Promise<T>}
 */
export async function step(label, work, describe = () => '') {
  const started = Date.now()
  const end = (/** @type {string[]} */ ...words) => {
    underWay.delete(label)
    console.log(`${live ? '\r\x1b[K' : ''}${label} … ${words.filter(Boolean).join(' ')}`)
  }
  underWay.set(label, started)
  const ticking = live && setInterval(showUnderWay, 1000)
  try {
    const result = await work()
    const seconds = secondsSince(started)
    stepsDone.push({ label, seconds })
    end(`ok (${seconds} s)`, describe(result))
    return result
  } catch (error) {
    end(`${error instanceof Stopped ? 'stopped' : 'FAILED'} (${secondsSince(started)} s)`)
    throw error
  } finally {
    if (ticking) clearInterval(ticking)
  }
}

function showUnderWay() {
  const line = [...underWay].map(([label, started]) => `${label} … ${secondsSince(started)} s`).join(', ')
  process.stdout.write(`\r\x1b[K${line.slice(0, process.stdout.columns - 1)}`)
}

/** @param {number} started */
function secondsSince(started) {
  return Math.round((Date.now() - started) / 1000)
}

/** Commands that run now. @type {Set<import('node:child_process').ChildProcess>} */
const commands = new Set()

/** Those that were told to end. @type {WeakSet<import('node:child_process').ChildProcess>} */
const stopped = new WeakSet()

/**
 * Runs a command quietly and resolves with what it printed; if it fails, rejects with what matters of that.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 * @returns {Promise<string>}
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !onWindows, // the head of a group, so that it can be stopped with all that it started
      shell: onWindows
    })
    watch(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text
      })
    }
    child.on('error', (error) => {
      unwatch(child)
      reject(new Failure(`${command}: ${error.message}`))
    })
    child.on('close', (code) => {
      unwatch(child)
      if (code === 0) resolve(output)
      else if (stopped.has(child)) reject(new Stopped(`${command} was stopped`, output))
      else reject(new Failure(failuresIn(output) || `${command} exited with ${code}`, output))
    })
  })
}

/** Ends every command that runs, and whatever it started. */
export function stopCommands() {
  for (const child of commands) {
    if (child.pid === undefined || child.exitCode !== null) continue
    stopped.add(child)
    if (onWindows) spawn('taskkill', ['/pid', `${child.pid}`, '/T', '/F'])
    else process.kill(-child.pid, 'SIGTERM')
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function watch(child) {
  if (commands.size === 0) for (const signal of SIGNALS) process.on(signal, interrupted)
  commands.add(child)
}

/** @param {import('node:child_process').ChildProcess} child */
function unwatch(child) {
  commands.delete(child)
  if (commands.size === 0) for (const signal of SIGNALS) process.off(signal, interrupted)
}

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM'])

/** A group of its own does not hear the terminal's Ctrl-C. */
function interrupted() {
  stopCommands()
  process.exit(130)
}

/**
 * @param {string} script of package.json
 * @param {string[]} [args]
 */
export const npmRun = (script, args = []) => run('npm', ['run', '--silent', script, '--', ...args])

/**
 * The frame of every command: a Failure becomes its sentence, and anything that fails a non-zero exit.
 *
 * @param {() => Promise<void>} main
 */
export async function command(main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error)
    process.exitCode = 1
  }
}
