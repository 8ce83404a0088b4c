/** The one thing that several processes share. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Kysely, PostgresDialect, sql, type Dialect } from 'kysely'
import { Pool, types, type CustomTypesConfig, type PoolConfig } from 'pg'
import type { DatabaseLocation } from '@/server/settings'
import { startPGlite } from './pglite'
import { pgliteDialect } from './pglite-dialect'
import { share, SOCKET_PORT, takeFolder } from './share'
import type { Tables } from './tables'

export type Database = Kysely<Tables>

/** Days stay the text that they are, and counts are numbers, whichever of the two databases says them. */
const PARSERS: Record<number, (text: string) => unknown> = {
  [types.builtins.DATE]: (text: string) => text,
  [types.builtins.INT8]: Number
}

const parserOf: CustomTypesConfig['getTypeParser'] = (type, format) =>
  PARSERS[type] ?? (types.getTypeParser(type, format) as unknown)

const IN_MEMORY = 'memory://'

/**
 * To be closed with `destroy()`. A folder of PGlite that another process has open is reached through that process, for as
 * long as it runs; `memory://` as a folder keeps nothing.
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  const database: Database = new Kysely({
    dialect:
      location.kind === 'postgres'
        ? postgres({ connectionString: location.url })
        : location.folder === IN_MEMORY
          ? await pgliteInMemory()
          : await pgliteIn(location.folder)
  })
  // Kysely closes only what was asked once, and an open folder keeps others out of it.
  if (location.kind === 'pglite') await sql`select 1`.execute(database)
  return database
}

function postgres(config: PoolConfig): Dialect {
  const pool = new Pool({
    application_name: 'buduanbao',
    connectionTimeoutMillis: 5000,
    types: { getTypeParser: parserOf },
    ...config
  })
  // A connection that breaks, in use or not: whoever asks is told by the query, and the pool makes another.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new PostgresDialect({ pool })
}

async function pgliteInMemory(): Promise<Dialect> {
  const database = await startPGlite(IN_MEMORY, { parsers: PARSERS })
  return pgliteDialect(database, () => database.close())
}

async function pgliteIn(folder: string): Promise<Dialect> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const server = await takeFolder(folder)
  if (server === null)
    return postgres({ host: resolve(folder), port: SOCKET_PORT, user: 'postgres', database: 'postgres', max: 1 })
  const database = await startPGlite(join(folder, 'database'), { parsers: PARSERS })
  share(server, database)
  return pgliteDialect(database, async () => {
    server.close()
    await database.close()
  })
}
