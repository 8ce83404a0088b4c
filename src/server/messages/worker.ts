/** The part of a process that sends: each platform's due messages, and what keeps the table in order. */
import type { Database } from '@/server/database/database'
import type { Platform } from '@/server/platforms/platform'
import { eraseSettled } from './erase'
import type { MessageMetrics } from './metrics'
import { abandonClaims, refuseLate } from './queue'
import { repeat, type Repeated } from './repeat'
import { createSender } from './sender'
import type { Templates } from './templates'

export interface WorkerPorts {
  database: Database
  /** Those that are on. */
  platforms: readonly Platform[]
  templates: Templates
  metrics: MessageMetrics
  /** Milliseconds since 1970. */
  now: () => number
  /** How many messages of a platform may be on their way at once. */
  concurrency: number
  /** A claim that is older belongs to a process that is gone. Longer than any answer is waited for. */
  claimTimeoutMs: number
  onError: (error: unknown) => void
}

const LOOK_EVERY_MS = 1000
const TIDY_EVERY_MS = 60_000

/** Begins to work. `stop`: takes nothing more, and waits for what is on its way. */
export function startWorker(ports: WorkerPorts): Repeated {
  const { database, platforms, metrics, now, claimTimeoutMs, onError } = ports
  const senders = platforms.map((platform) =>
    createSender({ ...ports, platform, onOutcome: (outcome) => metrics.outcome(platform.name, outcome) })
  )
  const loops = [
    ...senders.map(({ sendDue }) => repeat(sendDue, LOOK_EVERY_MS, onError)),
    repeat(() => tidy(database, claimTimeoutMs, now()), Math.min(TIDY_EVERY_MS, claimTimeoutMs), onError)
  ]
  return {
    async stop() {
      for (const sender of senders) sender.stop()
      await Promise.all(loops.map((loop) => loop.stop()))
    }
  }
}

/** What nobody will finish becomes `unknown`, what is too late `refused`, and what is old is erased. */
export async function tidy(database: Database, claimTimeoutMs: number, now: number): Promise<void> {
  await abandonClaims(database, claimTimeoutMs, now)
  await refuseLate(database, now)
  await eraseSettled(database, now)
}
