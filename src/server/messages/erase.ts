/** Nothing of a message is kept for longer than it may be asked about. */
import type { Database } from '@/server/database/database'

const KEPT_MS = 30 * 24 * 60 * 60 * 1000

/** Erases what was settled thirty days ago, whatever became of it. How many messages there were. */
export async function eraseSettled(database: Database, now: number): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('messages')
    .where('settled_at', '<=', new Date(now - KEPT_MS))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
