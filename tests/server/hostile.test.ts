import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Database } from '@/server/database/database'
import { attack, get, HOSTILE_KINDS, post, send, SQL, SQL_IN_EACH_FIELD, subscriptionsWhere } from './hostile'
import { startApp } from './start'
import { migratedDatabase } from './support/migrated'

let database: Database
let close: () => Promise<void>
before(async () => {
  ;({ database, close } = await migratedDatabase())
})
after(() => close())

test('malformed, oversized and forged requests of every kind are each refused with a code, and the server goes on', async (t) => {
  const routes = subscriptionsWhere(database, () => ({ kind: 'code-refused', reason: '40029' }))
  const { address } = await startApp(t, database, {}, routes)
  assert.deepEqual(await attack(address, 5 * HOSTILE_KINDS.length, 1), [])
  assert.equal((await fetch(`${address}/ready`)).status, 200)
})

test('SQL in any field of a request is refused or stays the text that it is', async (t) => {
  const routes = subscriptionsWhere(database, (code) => ({ kind: 'user', user: code }))
  const { address } = await startApp(t, database, {}, routes)
  const at = new Date(0)
  await database
    .insertInto('feed_versions')
    .values({ version: 1, envelope: '{}', made_on: '2030-01-01', published_at: at, note: '' })
    .execute()
  for (const body of SQL_IN_EACH_FIELD) {
    const { status } = await send(address, post(body))
    assert.ok(status === 201 || (status >= 400 && status < 500), body)
  }
  const rows = await database.selectFrom('feed_versions').select('version').execute()
  assert.deepEqual(rows, [{ version: 1 }])
  const users = await database.selectFrom('messages').select('platform_user').distinct().execute()
  assert.ok(users.some(({ platform_user }) => platform_user === SQL))
})

test('what is too large is refused as such', async (t) => {
  const { address } = await startApp(t, database)
  assert.deepEqual(await send(address, post(' '.repeat(64 * 1024 + 1))), { status: 413, code: 'request-too-large' })
  assert.deepEqual(await send(address, get('/feed', `cookie: ${'a'.repeat(20_000)}\r\n`)), {
    status: 431,
    code: 'headers-too-large'
  })
})

test('a request whose headers or body never end is refused, and its connection closed', async (t) => {
  const { address } = await startApp(t, database, { arrival: { withinMs: 200, lookEveryMs: 50 } })
  const head = 'POST /subscriptions HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n'
  for (const pieces of [[head], [`${head}\r\n`], [`${head}\r\n`, '{"platform":']]) {
    assert.deepEqual(await send(address, ...pieces), { status: 408, code: 'request-late' })
  }
})
