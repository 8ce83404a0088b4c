import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { sql } from 'kysely'
import { openDatabase, type Database } from '@/server/database/database'
import { migrate } from '@/server/database/migrate'

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'server-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const AUDIT = { at: new Date('2030-02-03T04:05:06.789Z'), details: JSON.stringify({ of: ['a', 1] }) }
const acts = async (database: Database) =>
  (await database.selectFrom('audit').select('act').orderBy('id').execute()).map(({ act }) => act)

test('two openings of one PGlite folder share it: the second asks through the first, transactions apart', async (t) => {
  const folder = folderFor(t)
  const host = await openDatabase({ kind: 'pglite', folder })
  const guest = await openDatabase({ kind: 'pglite', folder })
  assert.deepEqual(await migrate(host), ['001-feed', '002-messages'])
  assert.deepEqual(await migrate(guest), [])

  // Both say the same of the same row.
  await guest
    .insertInto('audit')
    .values({ ...AUDIT, act: 'first' })
    .execute()
  await host
    .insertInto('feed_versions')
    .values({ version: 1, envelope: "it's {}", made_on: '2030-02-03', published_at: AUDIT.at, note: '' })
    .execute()
  for (const table of ['audit', 'feed_versions'] as const) {
    const rows = await host.selectFrom(table).selectAll().execute()
    assert.deepEqual(rows, await guest.selectFrom(table).selectAll().execute())
  }
  assert.deepEqual(await guest.selectFrom('audit').selectAll().execute(), [
    { id: 1, at: AUDIT.at, act: 'first', details: { of: ['a', 1] } }
  ])

  // What the host asks while the guest is in a transaction is answered after it.
  const answers: string[][] = []
  let whileOpen: Promise<unknown> = Promise.resolve()
  await guest.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('audit')
      .values({ ...AUDIT, act: 'second' })
      .execute()
    whileOpen = acts(host).then((found) => answers.push(found))
    await sql`select pg_sleep(0.1)`.execute(transaction)
    assert.deepEqual(answers, [])
    await transaction
      .insertInto('audit')
      .values({ ...AUDIT, act: 'third' })
      .execute()
  })
  await whileOpen
  assert.deepEqual(answers, [['first', 'second', 'third']])

  // A long statement arrives in several pieces.
  const long = 'x'.repeat(1_000_000)
  await guest
    .insertInto('audit')
    .values({ ...AUDIT, act: long })
    .execute()
  assert.equal((await acts(host)).at(-1), long)

  await assert.rejects(sql`select nothing`.execute(guest), { code: '42703' })
  await guest.destroy()
  await host.destroy()
})

/** A process of its own that opens the folder, or a transaction in it too, and is then killed. */
async function killedIn(folder: string, ...act: string[]): Promise<void> {
  const args = ['--import', 'tsx', join(__dirname, 'hold-folder.ts'), folder, ...act]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  const [said] = (await Promise.race([once(child.stdout, 'data'), closed])) as [unknown]
  child.kill('SIGKILL')
  await closed
  assert.ok(Buffer.isBuffer(said), 'it ended by itself')
}

test('a folder that was opened, asked nothing and closed is kept from nobody', async (t) => {
  const folder = folderFor(t)
  const never = await openDatabase({ kind: 'pglite', folder })
  const socket = join(folder, '.s.PGSQL.5432')
  assert.ok(existsSync(socket))
  await never.destroy()
  assert.ok(!existsSync(socket))
})

test('what a process that was killed held of a shared folder is free again: its transaction and the folder', async (t) => {
  const folder = folderFor(t)
  await killedIn(folder)
  const host = await openDatabase({ kind: 'pglite', folder })
  await migrate(host)
  await killedIn(folder, 'lost')
  assert.deepEqual(await acts(host), [])
  await host.destroy()
  const next = await openDatabase({ kind: 'pglite', folder })
  assert.deepEqual(await acts(next), [])
  await next.destroy()
})

test('a database that a newer server has migrated is refused', async (t) => {
  const database = await openDatabase({ kind: 'pglite', folder: 'memory://' })
  t.after(() => database.destroy())
  await migrate(database)
  await sql`insert into kysely_migration (name, timestamp) values ('999-later', 'then')`.execute(database)
  await assert.rejects(migrate(database), /999-later/)
})
