/** The one thing that several processes share. */
import { mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types, type CustomTypesConfig } from 'pg'
import type { DatabaseLocation } from '@/server/settings'
import { pgliteDialect } from './pglite-dialect'
import type { Tables } from './tables'

export type Database = Kysely<Tables>

/** Days stay the text that they are, and counts are numbers, whichever of the two databases says them. */
const PARSERS: Record<number, (text: string) => unknown> = {
  [types.builtins.DATE]: (text: string) => text,
  [types.builtins.INT8]: Number
}

const parserOf: CustomTypesConfig['getTypeParser'] = (type, format) =>
  PARSERS[type] ?? (types.getTypeParser(type, format) as unknown)

/** Connects at the first query. To be closed with `destroy()`. `memory://` as a folder keeps nothing. */
export function openDatabase(location: DatabaseLocation): Database {
  if (location.kind === 'postgres') {
    const pool = new Pool({
      connectionString: location.url,
      application_name: 'buduanbao',
      connectionTimeoutMillis: 5000,
      types: { getTypeParser: parserOf }
    })
    // A connection that breaks while nobody uses it: the pool makes another, and whoever asks next is told if it cannot.
    pool.on('error', () => {})
    return new Kysely({ dialect: new PostgresDialect({ pool }) })
  }
  return new Kysely({ dialect: pgliteDialect(() => openPGlite(location.folder)) })
}

async function openPGlite(folder: string): Promise<PGlite> {
  if (!folder.startsWith('memory://')) mkdirSync(folder, { recursive: true, mode: 0o700 })
  return PGlite.create({ dataDir: folder, parsers: PARSERS })
}
