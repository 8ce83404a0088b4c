/** Taking over the reminders that a user of a platform has consented to, and forgetting all of them. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '@/server/database/database'
import type { PlatformName } from '@/server/platforms/platform'
import { planMessages, type Skipped, type Subscription } from './plan'
import type { Templates } from './templates'

/** Somebody, as a platform knows them. */
export interface PlatformUser {
  platform: PlatformName
  user: string
}

export interface TakenOver {
  scheduled: number
  skipped: Skipped
}

/**
 * Takes over a request in the place of the user's messages that are still waiting. What was sent, or may have been, is not
 * sent again. `now`: milliseconds since 1970.
 */
export function takeOver(
  database: Database,
  templates: Templates,
  { platform, user }: PlatformUser,
  { templates: consented, reminders }: Pick<Subscription, 'templates' | 'reminders'>,
  now: number
): Promise<TakenOver> {
  return alone(database, { platform, user }, async (transaction) => {
    const waiting = await transaction
      .deleteFrom('messages')
      .where('platform', '=', platform)
      .where('platform_user', '=', user)
      .where('state', '=', 'waiting')
      .returning(['kind', 'due_at', 'template'])
      .execute()
    // Read after that, since a message that was waiting may have been claimed meanwhile.
    const sent = await transaction
      .selectFrom('messages')
      .select(['kind', 'due_at', 'template'])
      .where('platform', '=', platform)
      .where('platform_user', '=', user)
      .where('state', 'in', ['claimed', 'sent', 'unknown'])
      .execute()
    const asked = { platform, consented, reminders, waiting, sent }
    const { planned, skipped } = planMessages(templates, asked, now)
    const messages = planned.map(({ kind, about, dueAt, template }) => ({
      id: randomUUID(),
      platform,
      platform_user: user,
      template,
      kind,
      about,
      due_at: dueAt,
      state: 'waiting' as const,
      next_attempt_at: dueAt,
      created_at: new Date(now)
    }))
    if (messages.length > 0) await transaction.insertInto('messages').values(messages).execute()
    return { scheduled: messages.length, skipped }
  })
}

/**
 * Forgets a user: every message, whatever became of it. One that is on its way at that moment may still arrive, and
 * nothing is written down of it.
 */
export async function withdraw(database: Database, { platform, user }: PlatformUser): Promise<void> {
  await alone(database, { platform, user }, (transaction) =>
    transaction
      .deleteFrom('messages')
      .where('platform', '=', platform)
      .where('platform_user', '=', user)
      .executeTakeFirstOrThrow()
  )
}

/** Does it while no other request of the same user is dealt with, in whatever process. */
function alone<T>(
  database: Database,
  { platform, user }: PlatformUser,
  work: (transaction: Database) => Promise<T>
): Promise<T> {
  return database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${platform} ${user}`}, 0))`.execute(transaction)
    return work(transaction)
  })
}
