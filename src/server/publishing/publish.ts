import type { Database } from '@/server/database/database'
import { PublishingError } from './errors'
import type { Proposal } from './proposal'

/** PostgreSQL's code for a key that is there already. */
const UNIQUE_VIOLATION = '23505'

/** From now on phones get it. Throws PublishingError if somebody else has published since it was proposed. */
export async function publish(database: Database, proposal: Proposal, now: Date): Promise<void> {
  const { version, envelope, madeOn, after, act, note } = proposal
  const details = { version, note, policies: after.map(({ id, revision }) => `${id}/${revision}`) }
  try {
    await database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('feed_versions')
        .values({ version, envelope: JSON.stringify(envelope), made_on: madeOn, published_at: now, note })
        .execute()
      await transaction
        .insertInto('audit')
        .values({ at: now, act, details: JSON.stringify(details) })
        .execute()
    })
  } catch (error) {
    if ((error as { code?: unknown }).code !== UNIQUE_VIOLATION) throw error
    throw new PublishingError([`Somebody else has published version ${version} meanwhile. Look at it, and try again.`])
  }
}
