/**
 * npm run server:move -- URL: from the folder of the embedded database into an empty PostgreSQL, all or nothing. The folder
 * is put aside, so that no server goes on with it.
 */
import { existsSync, renameSync } from 'node:fs'
import { sql } from 'kysely'
import { openDatabase } from '@/server/database/database'
import type { Database } from '@/server/database/database'
import { migrate } from '@/server/database/migrate'
import { command, Failure } from './lib/command.mjs'
import { databaseLocation, inFolder } from './server-database'

/** An envelope may have 400,000 characters. */
const ROWS_AT_ONCE = 200

const [url] = process.argv.slice(2)

void command(async () => {
  if (!url?.startsWith('postgres')) throw new Failure('Name the database: npm run server:move -- postgres://…')
  const location = databaseLocation()
  if (location.kind === 'postgres') throw new Failure('DATABASE_URL is set: there is no folder to move from.')
  const { folder } = location
  const aside = `${folder}.moved`
  if (!existsSync(folder)) throw new Failure(`There is no folder ${folder}.`)
  if (existsSync(aside)) throw new Failure(`${aside} is there already.`)

  const target = await openDatabase({ kind: 'postgres', url })
  try {
    await migrate(target)
    if (await holdsRows(target)) throw new Failure('The database is not empty.')
    // A server that has it open says so, before anything is touched.
    await inFolder(folder, {}, () => Promise.resolve())
    // First, so that whatever interrupts this leaves no two databases that a server would start on.
    renameSync(folder, aside)
    try {
      const moved = await move(aside, target)
      console.log(`${moved} rows moved. Set DATABASE_URL from now on; ${aside} is not needed any more.`)
    } catch (error) {
      renameSync(aside, folder)
      throw error
    }
  } finally {
    await target.destroy()
  }
})

/** How many rows came across. */
async function move(folder: string, target: Database): Promise<number> {
  const source = await openDatabase({ kind: 'pglite', folder })
  try {
    await migrate(source)
    return await target.transaction().execute(async (transaction) => {
      let moved = 0
      // The tables of migrations are none of these: both sides have made theirs.
      for (const { name, columns } of await transaction.introspection.getTables()) {
        moved += await copy(name, source, transaction)
        for (const column of columns) if (column.isAutoIncrementing) await countOn(name, column.name, transaction)
      }
      return moved
    })
  } finally {
    await source.destroy()
  }
}

/** As JSON, which holds every type as the database itself writes it. */
async function copy(table: string, source: Database, target: Database): Promise<number> {
  for (let offset = 0; ;) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(t)::text as row from ${sql.table(table)} t order by t.ctid limit ${ROWS_AT_ONCE} offset ${offset}
    `.execute(source)
    await sql`
      insert into ${sql.table(table)} overriding system value
      select * from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${rows.map(({ row }) => row).join()}]`}::jsonb)
    `.execute(target)
    offset += rows.length
    if (rows.length < ROWS_AT_ONCE) return offset
  }
}

/** The next row's number is one above the highest. */
async function countOn(table: string, column: string, target: Database): Promise<void> {
  await sql`
    select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${sql.ref(column)}), 0) + 1, false)
    from ${sql.table(table)}
  `.execute(target)
}

async function holdsRows(database: Database): Promise<boolean> {
  for (const { name } of await database.introspection.getTables()) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(database)
    if (rows.length > 0) return true
  }
  return false
}
