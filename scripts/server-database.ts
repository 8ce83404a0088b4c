/** What the commands on the server's database have in common. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite, PGliteOptions } from '@electric-sql/pglite'
import { startPGlite } from '@/server/database/pglite'
import { takeFolder } from '@/server/database/share'
import { readSettings, SettingsError } from '@/server/settings'
import type { DatabaseLocation } from '@/server/settings'
import { Failure } from './lib/command.mjs'

/** The database that a server with this environment would use. Throws a Failure where the server would not start. */
export function databaseLocation(): DatabaseLocation {
  try {
    return readSettings(process.env).database
  } catch (error) {
    if (error instanceof SettingsError) throw new Failure(error.message)
    throw error
  }
}

/** A file of residents' messages is for whoever made it alone. */
export const OWNER_ONLY = 0o600

/** Does something with the database of a folder, which no other process has open meanwhile. Throws a Failure where one has. */
export async function inFolder<T>(
  folder: string,
  options: PGliteOptions,
  act: (pglite: PGlite) => Promise<T>
): Promise<T> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const taken = await takeFolder(folder)
  if (taken === null) throw new Failure(`A server has ${folder} open. Stop it first.`)
  try {
    const database = await startPGlite(join(folder, 'database'), options)
    try {
      const { pglite } = await database.borrow()
      return await act(pglite)
    } finally {
      await database.close()
    }
  } finally {
    taken.close()
  }
}
