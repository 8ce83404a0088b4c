/** One access token for all processes: it lies in the database, and one process at a time asks for a new one. */
import { sql } from 'kysely'
import type { Database } from '@/server/database/database'
import type { AccessToken, ShareToken } from './access-token'
import type { PlatformName } from './platform'

/** Not used in its last minutes, so that no message is under way when it ends. */
const MARGIN_MS = 5 * 60 * 1000

/** `now`: milliseconds since 1970. */
export function tokensIn(database: Database, platform: PlatformName, now: () => number): ShareToken {
  const isGood = ({ expiresAt }: AccessToken) => expiresAt.getTime() - MARGIN_MS > now()

  return (fetch) => {
    let kept: AccessToken | null = null
    let renewal: Promise<AccessToken> | null = null

    /** Whoever waited for the lock finds what the one before has fetched. */
    const renew = () =>
      database.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(hashtext(${`token ${platform}`}))`.execute(transaction)
        const found = await transaction
          .selectFrom('platform_tokens')
          .select(['token', 'expires_at as expiresAt'])
          .where('platform', '=', platform)
          .executeTakeFirst()
        if (found && isGood(found)) return found
        const { token, expiresAt } = await fetch()
        await transaction
          .insertInto('platform_tokens')
          .values({ platform, token, expires_at: expiresAt })
          .onConflict((row) => row.column('platform').doUpdateSet({ token, expires_at: expiresAt }))
          .execute()
        return { token, expiresAt }
      })

    return {
      async current() {
        if (kept && isGood(kept)) return kept.token
        renewal ??= renew().finally(() => (renewal = null))
        kept = await renewal
        return kept.token
      },
      async drop(token) {
        if (kept?.token === token) kept = null
        await database
          .deleteFrom('platform_tokens')
          .where('platform', '=', platform)
          .where('token', '=', token)
          .execute()
      }
    }
  }
}
