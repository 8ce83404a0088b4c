import { spawn } from 'node:child_process'

/** Lines of a failed command worth showing: most tools say what went wrong last, npm says it first. */
const HEAD = 8
const TAIL = 70

const live = process.stdout.isTTY

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

/**
 * Does one long piece of work under one line that ends in `ok (12 s)`.
 * On a terminal the line counts the seconds meanwhile.
 *
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [describe] a few words to put after `ok`
 * @returns {Promise<T>}
 */
export async function step(label, work, describe = () => '') {
  const started = Date.now()
  const elapsed = () => `${Math.round((Date.now() - started) / 1000)} s`
  const ticking = live && setInterval(() => process.stdout.write(`\r${label} … ${elapsed()} `), 1000)
  process.stdout.write(`${label} … `)
  const end = (/** @type {string} */ text) => {
    if (ticking) clearInterval(ticking)
    process.stdout.write(`${live ? `\r\x1b[K${label} … ` : ''}${text}\n`)
  }
  try {
    const result = await work()
    end(['ok', `(${elapsed()})`, describe(result)].filter(Boolean).join(' '))
    return result
  } catch (error) {
    end(`FAILED (${elapsed()})`)
    throw error
  }
}

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
      shell: process.platform === 'win32'
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => { output += text })
    }
    child.on('error', (error) => reject(new Failure(`${command}: ${error.message}`)))
    child.on('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new Failure(excerpt(output) || `${command} exited with ${code}`, output))
    })
  })
}

/** @param {string} output */
function excerpt(output) {
  const lines = output.trimEnd().split('\n')
  const left = lines.length - HEAD - TAIL
  return (left > 0 ? [...lines.slice(0, HEAD), `… ${left} lines left out …`, ...lines.slice(-TAIL)] : lines).join('\n')
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
