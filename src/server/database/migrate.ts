/** Brings a database to what this server expects. */
import { Migrator, sql, type Kysely, type Migration } from 'kysely'
import { up as feed } from './migrations/001-feed'
import { up as messages } from './migrations/002-messages'
import type { Tables } from './tables'

/** In this order, and never changed once released: the next change is a migration of its own. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-feed': { up: feed },
  '002-messages': { up: messages }
}

/**
 * Makes the migrations that are missing, in one transaction under an advisory lock: of several processes that start at
 * once one does it, the others wait and find it done. Throws if a migration fails, which changes nothing, or if the
 * database knows migrations that this server does not. Returns the names of those made.
 */
export async function migrate(database: Kysely<Tables>): Promise<string[]> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } })
  const { error, results } = await migrator.migrateToLatest()
  if (error !== undefined) throw error instanceof Error ? error : new Error('The database could not be migrated.')
  return (results ?? []).map(({ migrationName }) => migrationName)
}

/** Whether the database has all migrations, and answers. Throws where it does not answer, or was never migrated. */
export async function isMigrated(database: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database)
  const made = new Set(rows.map(({ name }) => name))
  return Object.keys(MIGRATIONS).every((name) => made.has(name))
}
