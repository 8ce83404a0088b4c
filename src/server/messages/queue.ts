/**
 * The messages table as a queue for any number of processes. A message is claimed, and that is committed, before its
 * platform is asked; what the platform says settles it. `attempts` tells one claim from the next: only the last may settle.
 */
import { sql } from 'kysely'
import type { Database } from '@/server/database/database'
import type { Message } from '@/server/database/tables'
import type { PlatformName, SendOutcome } from '@/server/platforms/platform'
import { statesBefore, type MessageState } from './states'

export type ClaimedMessage = Pick<
  Message,
  'id' | 'platform' | 'platform_user' | 'template' | 'kind' | 'about' | 'attempts'
>

/** What was meant for the morning says something wrong on the next day. */
const LATE_AT_MOST_MS = 12 * 60 * 60 * 1000

const FIRST_RETRY_MS = 5000
const LAST_RETRY_MS = 60 * 60 * 1000

/** How long a message waits that was not taken so many times: twice as long each time, an hour at most. */
export function retryAfterMs(attempts: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LAST_RETRY_MS)
}

/**
 * Takes at most so many messages of a platform that are due and that no other process is taking. `now`: milliseconds since
 * 1970. The rows are chosen apart from the update, lest a plan choose them anew for each row.
 */
export async function claim(
  database: Database,
  platform: PlatformName,
  most: number,
  now: number
): Promise<ClaimedMessage[]> {
  return database
    .with(
      (cte) => cte('due').materialized(),
      (query) =>
        query
          .selectFrom('messages')
          .select('id')
          .where('state', 'in', statesBefore('claimed'))
          .where('platform', '=', platform)
          .where('next_attempt_at', '<=', new Date(now))
          .where('due_at', '>', new Date(now - LATE_AT_MOST_MS))
          .orderBy('next_attempt_at')
          .limit(most)
          .forUpdate()
          .skipLocked()
    )
    .updateTable('messages')
    .from('due')
    .whereRef('messages.id', '=', 'due.id')
    .set({ state: 'claimed', claimed_at: new Date(now), attempts: sql`attempts + 1`, reason: null })
    .returning(['messages.id', 'platform', 'platform_user', 'template', 'kind', 'about', 'attempts'])
    .execute()
}

/**
 * Writes down what became of a claimed message. `false`: nothing was written, since its user took everything back, or the
 * message is not this claim's any more.
 */
export async function settle(
  database: Database,
  { id, attempts }: Pick<ClaimedMessage, 'id' | 'attempts'>,
  outcome: SendOutcome,
  now: number
): Promise<boolean> {
  const changed =
    outcome.kind === 'not-taken'
      ? {
          state: 'waiting' as const,
          claimed_at: null,
          next_attempt_at: new Date(now + retryAfterMs(attempts)),
          reason: outcome.reason
        }
      : { state: outcome.kind, settled_at: new Date(now), reason: 'reason' in outcome ? outcome.reason : null }
  const { numUpdatedRows } = await database
    .updateTable('messages')
    .set(changed)
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('state', 'in', statesBefore(changed.state))
    .where('state', '!=', 'waiting')
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Claims of processes that are gone: nobody knows whether those messages were sent. How many there were. */
export async function abandonClaims(database: Database, claimTimeoutMs: number, now: number): Promise<number> {
  const { numUpdatedRows } = await database
    .updateTable('messages')
    .set({ state: 'unknown', settled_at: new Date(now), reason: 'process-gone' })
    .where('state', '=', 'claimed')
    .where('claimed_at', '<', new Date(now - claimTimeoutMs))
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** Messages that could not be sent in time. How many there were. */
export async function refuseLate(database: Database, now: number): Promise<number> {
  const { numUpdatedRows } = await database
    .updateTable('messages')
    .set({ state: 'refused', settled_at: new Date(now), reason: 'too-late' })
    .where('state', '=', 'waiting')
    .where('next_attempt_at', '<=', new Date(now))
    .where('due_at', '<=', new Date(now - LATE_AT_MOST_MS))
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

export type StateCounts = Readonly<Record<MessageState, number>>

export async function countByState(database: Database): Promise<StateCounts> {
  const rows = await database
    .selectFrom('messages')
    .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const counts = { waiting: 0, claimed: 0, sent: 0, unknown: 0, refused: 0 }
  for (const { state, count } of rows) counts[state] = count
  return counts
}
