/** Backup, restore and the move from the folder to PostgreSQL, by the commands that an operator has. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openDatabase } from '@/server/database/database'
import type { Database } from '@/server/database/database'
import { migrate } from '@/server/database/migrate'
import type { DatabaseLocation } from '@/server/settings'
import { until } from '../support/until'
import { createWorld, insert, messagesTo, takenBy } from './support/world'
import type { World } from './support/world'

const A_YEAR_MS = 365 * 24 * 60 * 60 * 1000

let world: World
let folder: string
/** Of the world's database, which holds something. */
let backup: string
before(async () => {
  world = await createWorld('backup')
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
  backup = join(folder, 'backup.dump')
  await fill(world.database)
  assert.equal(run('backup', backup, { kind: 'postgres', url: world.address }).status, 0)
})
after(async () => {
  await world.end()
  rmSync(folder, { recursive: true })
})

/** Runs one of the commands as an operator would. */
function run(command: 'backup' | 'restore' | 'move', argument: string, location: DatabaseLocation) {
  const where = location.kind === 'postgres' ? { DATABASE_URL: location.url } : { DATA_FOLDER: location.folder }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/server-${command}.ts`, argument],
    { env: { PATH: process.env.PATH, HOME: process.env.HOME, ...where }, encoding: 'utf8' }
  )
  return { status, said: stdout + stderr }
}

async function withDatabase<T>(location: DatabaseLocation, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(location)
  try {
    return await use(database)
  } finally {
    await database.destroy()
  }
}

/** One row of every sort; who is due, who was sent to, who waits for a day to come. */
async function fill(database: Database): Promise<void> {
  await migrate(database)
  const [due, claimed, sent, later] = messagesTo(['due', 'claimed', 'sent', 'later'])
  const now = new Date()
  const inAYear = new Date(Date.now() + A_YEAR_MS)
  await insert(database, [
    due!,
    { ...claimed!, state: 'claimed', claimed_at: now, attempts: 1 },
    { ...sent!, state: 'sent', settled_at: now, attempts: 1 },
    { ...later!, due_at: inAYear, next_attempt_at: inAYear }
  ])
  await database
    .insertInto('feed_versions')
    .values({
      version: 3,
      envelope: '{"payload":"缴费 \\" 1"}',
      made_on: '2026-11-01',
      published_at: now,
      note: 'a note'
    })
    .execute()
  await database
    .insertInto('audit')
    .values({ at: now, act: 'publish', details: JSON.stringify({ version: 3 }) })
    .execute()
  await database
    .insertInto('platform_tokens')
    .values({ platform: 'weapp', token: 'of-before', expires_at: inAYear })
    .execute()
}

const messagesOf = (database: Database) =>
  database.selectFrom('messages').selectAll().orderBy('platform_user').execute()
const feedOf = (database: Database) => database.selectFrom('feed_versions').selectAll().execute()
const auditOf = (database: Database) => database.selectFrom('audit').selectAll().orderBy('id').execute()
const tokensOf = (database: Database) => database.selectFrom('platform_tokens').selectAll().execute()

async function assertRestored(from: DatabaseLocation, into: DatabaseLocation): Promise<void> {
  const [messages, feed, audit] = await withDatabase(from, async (database) => [
    await messagesOf(database),
    await feedOf(database),
    await auditOf(database)
  ])
  await withDatabase(into, async (database) => {
    const restored = await messagesOf(database)
    const unknown = { state: 'unknown', reason: 'restored' }
    assert.deepEqual(
      restored.map((row) => ({ ...row, settled_at: null })),
      messages.map((row) => ({
        ...row,
        ...(['due', 'claimed'].includes(row.platform_user) ? unknown : {}),
        settled_at: null
      }))
    )
    assert.deepEqual(await feedOf(database), feed)
    assert.deepEqual((await auditOf(database)).slice(0, -1), audit)
    assert.equal((await auditOf(database)).at(-1)?.act, 'restore')
    assert.deepEqual(await tokensOf(database), [])
  })
}

test('a backup of PostgreSQL brings everything back, and what was due before the restore is unknown instead of sent again', async () => {
  const from = { kind: 'postgres', url: world.address } as const
  const into = { kind: 'postgres', url: world.postgres.database('restored') } as const
  const { status, said } = run('restore', backup, into)
  assert.equal(status, 0, said)
  assert.match(said, /1 messages wait for their day. 2 are unknown/)
  await assertRestored(from, into)

  // Whatever would be sent of the restored ones is older, and would go out before this one.
  await withDatabase(into, (database) => insert(database, messagesTo(['after'], new Date())))
  const server = await world.server({ DATABASE_URL: into.url })
  await until(() => takenBy(world.wechat).has('after'))
  await server.stop()
  assert.deepEqual([...takenBy(world.wechat).keys()], ['after'])
})

test('a database that is not empty is not restored into, and stays as it was', async () => {
  const location = { kind: 'postgres', url: world.postgres.database('in_use') } as const
  const before = await withDatabase(location, async (database) => {
    await fill(database)
    return messagesOf(database)
  })
  const { status, said } = run('restore', backup, location)
  assert.equal(status, 1)
  assert.match(said, /not empty/)
  assert.deepEqual(await withDatabase(location, messagesOf), before)
})

test('a backup is never written over another file', () => {
  const { status, said } = run('backup', backup, { kind: 'postgres', url: world.address })
  assert.equal(status, 1)
  assert.match(said, /there already/)
})

test('a backup of the folder brings everything back into another folder', async () => {
  const from = { kind: 'pglite', folder: join(folder, 'data') } as const
  const into = { kind: 'pglite', folder: join(folder, 'restored') } as const
  const file = join(folder, 'backup.tar.gz')
  await withDatabase(from, fill)
  assert.equal(run('backup', file, from).status, 0)
  const { status, said } = run('restore', file, into)
  assert.equal(status, 0, said)
  await assertRestored(from, into)
  assert.match(run('restore', file, into).said, /not empty/)
  assert.match(run('restore', file, { kind: 'postgres', url: world.address }).said, /server:move/)
})

test('a folder that a server has open is neither backed up, nor restored into, nor moved', async () => {
  const from = { kind: 'pglite', folder: join(folder, 'open') } as const
  await withDatabase(from, async (database) => {
    await fill(database)
    for (const { status, said } of [
      run('backup', join(folder, 'of-open.tar.gz'), from),
      run('move', world.postgres.database('not_moved'), from)
    ]) {
      assert.equal(status, 1)
      assert.match(said, /Stop it first/)
    }
    assert.match(run('restore', join(folder, 'backup.tar.gz'), from).said, /not empty/)
    assert.equal((await messagesOf(database)).length, 4)
  })
})

test('the folder moves into PostgreSQL whole, and is put aside so that no server goes on with it', async () => {
  const from = { kind: 'pglite', folder: join(folder, 'to-move') } as const
  const into = { kind: 'postgres', url: world.postgres.database('moved') } as const
  const before = await withDatabase(from, async (database) => {
    await fill(database)
    return [await messagesOf(database), await feedOf(database), await auditOf(database), await tokensOf(database)]
  })
  const { status, said } = run('move', into.url, from)
  assert.equal(status, 0, said)
  assert.deepEqual([existsSync(from.folder), existsSync(`${from.folder}.moved`)], [false, true])
  await withDatabase(into, async (database) => {
    const now = [await messagesOf(database), await feedOf(database), await auditOf(database), await tokensOf(database)]
    assert.deepEqual(now, before)
    // The audit goes on counting where the folder's ended.
    const next = { at: new Date(), act: 'publish', details: '{}' }
    const { id } = await database.insertInto('audit').values(next).returning('id').executeTakeFirstOrThrow()
    assert.equal(id, 2)
  })
})

test('the folder does not move into a database that holds something, and stays in use', async () => {
  const from = { kind: 'pglite', folder: join(folder, 'to-stay') } as const
  await withDatabase(from, fill)
  const { status, said } = run('move', world.address, from)
  assert.equal(status, 1)
  assert.match(said, /not empty/)
  assert.ok(existsSync(from.folder))
})
