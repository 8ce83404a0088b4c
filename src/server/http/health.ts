/** For whatever starts, watches and balances the processes. */
import { isMigrated } from '@/server/database/migrate'
import type { Database } from '@/server/database/database'
import { HttpError } from './errors'
import type { App } from './valibot'

/** `/health`: the process lives. `/ready`: it can serve, since its database answers and is migrated. */
export function healthRoutes(app: App, database: Database): void {
  app.get('/health', { config: { rateLimit: false } }, () => ({ status: 'ok' }))
  app.get('/ready', async () => {
    const isReady = await isMigrated(database).catch(() => false)
    if (!isReady) throw new HttpError('not-ready')
    return { status: 'ok' }
  })
}
