/** `npm run server` as a process of its own, which can be killed. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

const LISTENING = /http:\/\/127\.0\.0\.1:[1-9]\d*/

export interface ServerProcess {
  /** Where it listens. */
  address: string
  /** All that it has printed. */
  printed: () => string
  /** SIGKILL. */
  kill: () => Promise<void>
  /** As an operator stops it. */
  stop: () => Promise<void>
}

/** Starts one on free ports, with nothing of this process's own environment but what a program needs. Rejects where it ends before it listens. */
export async function startServer(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', METRICS_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let printed = ''
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        const [found] = LISTENING.exec(printed) ?? []
        if (found !== undefined) resolve(found)
      })
    }
    // Once all that it has printed is read.
    child.once('close', (code) => reject(new Error(`The server ended with ${code}: ${printed}`)))
  })
  return { address, printed: () => printed, kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
