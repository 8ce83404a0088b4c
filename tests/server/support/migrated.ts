/**
 * A migrated database for the tests of a file, in seconds less than PGlite takes to make one: it is made once for these
 * migrations, kept in the folder for temporary files, and copied.
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Database } from '@/server/database/database'
import { migrate } from '@/server/database/migrate'

/** `close`: its folder is removed as well. */
export async function migratedDatabase(): Promise<{ database: Database; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'buduanbao-'))
  cpSync(await original(), folder, { recursive: true })
  const database = await openDatabase({ kind: 'pglite', folder })
  return {
    database,
    async close() {
      await database.destroy()
      rmSync(folder, { recursive: true })
    }
  }
}

async function original(): Promise<string> {
  const kept = join(tmpdir(), `buduanbao-migrated-${hashOfMigrations()}`)
  if (existsSync(kept)) return kept
  const folder = mkdtempSync(join(tmpdir(), 'buduanbao-'))
  const database = await openDatabase({ kind: 'pglite', folder })
  await migrate(database)
  await database.destroy()
  try {
    renameSync(folder, kept)
  } catch (error) {
    // Another process was quicker.
    rmSync(folder, { recursive: true })
    if (!existsSync(kept)) throw error
  }
  return kept
}

/** Of all that decides what the database looks like; another PGlite may keep its files in another way. */
function hashOfMigrations(): string {
  const root = `${import.meta.dirname}/../../..`
  const folder = `${root}/src/server/database/migrations`
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
  const hash = createHash('sha256')
  for (const file of [...files, `${root}/package-lock.json`]) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
