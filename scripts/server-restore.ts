/** npm run server:restore -- FILE: a backup into the database that DATABASE_URL or DATA_FOLDER name, which has to be empty. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@/server/database/database'
import type { Database } from '@/server/database/database'
import { countByState } from '@/server/messages/queue'
import { command, Failure, run } from './lib/command.mjs'
import { environmentOf, requireProgram } from './lib/postgres.mjs'
import { databaseLocation, inFolder, OWNER_ONLY } from './server-database'

/**
 * Since the backup was made, whatever is due by now may have been sent, and nobody can know: it must not be sent again.
 * Another server's token may have taken the place of the one in the backup.
 */
const AFTERWARDS = `
  update public.messages set state = 'unknown', reason = 'restored', settled_at = now()
    where state = 'claimed' or (state = 'waiting' and due_at <= now());
  delete from public.platform_tokens;
  insert into public.audit (at, act, details) values (now(), 'restore', '{}');
`

const OTHER_KIND =
  'A backup of PostgreSQL goes into PostgreSQL (DATABASE_URL), one of a folder into a folder (DATA_FOLDER); npm run server:move brings a folder into PostgreSQL.'

const [file] = process.argv.slice(2)

void command(async () => {
  if (file === undefined) throw new Failure('Name the backup: npm run server:restore -- FILE')
  if (!existsSync(file)) throw new Failure(`There is no file ${file}.`)
  const isDump = readFileSync(file).subarray(0, 5).toString('latin1') === 'PGDMP'
  const location = databaseLocation()
  if (isDump !== (location.kind === 'postgres')) throw new Failure(OTHER_KIND)
  if (location.kind === 'postgres') await restore(file, location.url)
  else await restoreFolder(file, location.folder)
  const database = await openDatabase(location)
  try {
    console.log(await inOneLine(database))
  } finally {
    await database.destroy()
  }
})

/** All in one transaction: no server that runs meanwhile sees what is to be marked before it is. */
async function restore(path: string, url: string): Promise<void> {
  const database = await openDatabase({ kind: 'postgres', url })
  try {
    const tables = await database.introspection.getTables()
    if (tables.length > 0) throw new Failure('The database is not empty. Make a new one to restore into.')
  } finally {
    await database.destroy()
  }
  const folder = mkdtempSync(join(tmpdir(), 'restore-'))
  try {
    const [dump, afterwards] = [join(folder, 'dump.sql'), join(folder, 'afterwards.sql')]
    writeFileSync(afterwards, AFTERWARDS, { mode: OWNER_ONLY })
    run(requireProgram('pg_restore'), ['--no-owner', '--no-privileges', `--file=${dump}`, path])
    run(
      requireProgram('psql'),
      [
        '--no-psqlrc',
        '--quiet',
        '--output=/dev/null',
        '--set=ON_ERROR_STOP=1',
        '--single-transaction',
        '-f',
        dump,
        '-f',
        afterwards
      ],
      { env: environmentOf(url) }
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Under its own name only once it is whole. */
async function restoreFolder(path: string, folder: string): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Failure(`${folder} is not empty. Put it aside, or name another in DATA_FOLDER.`)
  }
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  await inFolder(unfinished, { loadDataDir: new Blob([readFileSync(path)]) }, (pglite) => pglite.exec(AFTERWARDS))
  rmSync(folder, { recursive: true, force: true })
  renameSync(unfinished, folder)
}

async function inOneLine(database: Database): Promise<string> {
  const { waiting, unknown } = await countByState(database)
  const feed = await database
    .selectFrom('feed_versions')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst()
  return [
    `Restored. ${waiting} messages wait for their day.`,
    `${unknown} are unknown: what was due before now may have been sent since the backup (npm run server:messages).`,
    `The feed's version is ${feed?.version ?? 0}.`
  ].join(' ')
}
