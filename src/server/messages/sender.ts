/** Sends the messages of one platform that are due: claims them, asks the platform once for each, and settles them. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '@/server/database/database'
import type { Platform, SendOutcome } from '@/server/platforms/platform'
import { Pause } from './pause'
import { claim, settle, type ClaimedMessage } from './queue'
import { compose, type Templates } from './templates'

export interface SenderPorts {
  database: Database
  platform: Platform
  templates: Templates
  /** Milliseconds since 1970. */
  now: () => number
  /** How many messages may be on their way at once. */
  concurrency: number
  /** Told of each outcome, for figures. */
  onOutcome: (outcome: SendOutcome) => void
  /** Told of what could not be written down yet. */
  onError: (error: unknown) => void
}

export interface Sender {
  /** Sends all that is due, and comes back once it is settled. Rejects where the database does not answer. */
  sendDue: () => Promise<void>
  /** Takes nothing more; what is on its way is waited for by `sendDue`. */
  stop: () => void
}

const SETTLE_AGAIN_MS = 1000

export function createSender(ports: SenderPorts): Sender {
  const { database, platform, templates, now, concurrency, onOutcome, onError } = ports
  const pause = new Pause()
  const onTheirWay = new Set<Promise<void>>()
  let stopped = false

  async function take(): Promise<number> {
    const room = pause.room(concurrency, now()) - onTheirWay.size
    if (stopped || room <= 0) return 0
    const messages = await claim(database, platform.name, room, now())
    for (const message of messages) {
      const delivery = deliver(message).finally(() => onTheirWay.delete(delivery))
      onTheirWay.add(delivery)
    }
    return messages.length
  }

  async function deliver(message: ClaimedMessage): Promise<void> {
    const outcome = await outcomeOf(message)
    if (outcome.kind === 'unknown' || (outcome.kind === 'not-taken' && outcome.everybody)) pause.failed(now())
    else pause.succeeded()
    onOutcome(outcome)
    await writeDown(message, outcome)
  }

  async function outcomeOf({ platform_user: user, ...message }: ClaimedMessage): Promise<SendOutcome> {
    const composed = compose(templates, { ...message, user })
    if (!composed) return { kind: 'refused', reason: 'template-not-configured' }
    try {
      return await platform.send(composed)
    } catch (error) {
      onError(error)
      return { kind: 'unknown', reason: 'failed' }
    }
  }

  /** What the platform said is known here alone: the database is told as soon as it answers, or else the claim runs out. */
  async function writeDown(message: ClaimedMessage, outcome: SendOutcome): Promise<void> {
    for (;;) {
      try {
        await settle(database, message, outcome, now())
        return
      } catch (error) {
        onError(error)
        if (stopped) return
        await wait(SETTLE_AGAIN_MS)
      }
    }
  }

  async function sendDue(): Promise<void> {
    try {
      while ((await take()) > 0) {
        // Several at a time are claimed with one query.
        while (onTheirWay.size > concurrency / 2) await Promise.race(onTheirWay)
      }
    } finally {
      await Promise.all(onTheirWay)
    }
  }

  return { sendDue, stop: () => (stopped = true) }
}
