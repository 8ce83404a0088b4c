import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test, type TestContext } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Database } from '@/server/database/database'
import { startApp } from './start'
import { migratedDatabase } from './support/migrated'

const ENVELOPE = JSON.stringify({ format: 'made up', payload: 'plain and long, '.repeat(1000), signature: '' })

let database: Database
let close: () => Promise<void>
before(async () => {
  ;({ database, close } = await migratedDatabase())
})
after(() => close())

const insert = (version: number, envelope = ENVELOPE) =>
  database
    .insertInto('feed_versions')
    .values({ version, envelope, made_on: '2030-01-01', published_at: new Date(0), note: '' })
    .execute()

/** As if the database were away. */
async function withoutTable(run: () => Promise<void>): Promise<void> {
  await sql`alter table feed_versions rename to away`.execute(database)
  await run()
  await sql`alter table away rename to feed_versions`.execute(database)
}

/** A request as caches send it: nothing is decompressed. */
async function ask(address: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    const asked = request(`${address}/feed`, { method, headers }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) })
      )
    })
    asked.on('error', reject).end()
  })
}

/** A server whose clock goes on by a second whenever it is asked for, so that it looks for a newer feed each time. */
async function serve(t: TestContext) {
  let clock = 0
  return startApp(t, database, { now: () => (clock += 1000) })
}

test('the feed as phones and caches ask the server for it', async (t) => {
  const { address } = await serve(t)

  await t.test('that was never published is answered as such', async () => {
    const { status, body } = await ask(address)
    assert.deepEqual([status, JSON.parse(body.toString())], [404, { error: { code: 'nothing-published' } }])
  })

  await insert(1)

  await t.test('comes as it was signed, compressed as the client can read it', async () => {
    const plain = await ask(address)
    assert.equal(plain.body.toString(), ENVELOPE)
    assert.equal(plain.headers['content-encoding'], undefined)
    assert.equal(plain.headers['content-type'], 'application/json; charset=utf-8')
    const gzip = await ask(address, { 'accept-encoding': 'gzip, deflate' })
    assert.equal(gzip.headers['content-encoding'], 'gzip')
    assert.equal(gunzipSync(gzip.body).toString(), ENVELOPE)
    const brotli = await ask(address, { 'accept-encoding': 'gzip, deflate, br' })
    assert.equal(brotli.headers['content-encoding'], 'br')
    assert.equal(brotliDecompressSync(brotli.body).toString(), ENVELOPE)
    const refused = await ask(address, { 'accept-encoding': 'br;q=0, gzip;q=0' })
    assert.equal(refused.headers['content-encoding'], undefined)
  })

  await t.test('may be kept by any cache, each encoding under a tag of its own', async () => {
    const answers = await Promise.all(['identity', 'gzip', 'br'].map((one) => ask(address, { 'accept-encoding': one })))
    for (const { headers } of answers) {
      assert.match(String(headers.etag), /^"[0-9a-f]{32}-(identity|gzip|br)"$/)
      assert.equal(headers['cache-control'], 'public, max-age=0, s-maxage=60, stale-if-error=86400')
      assert.match(String(headers.vary), /accept-encoding/i)
      assert.equal(headers['set-cookie'], undefined)
    }
    assert.equal(new Set(answers.map(({ headers }) => headers.etag)).size, 3)
  })

  await t.test('is not sent again to who has it, whatever way the tag is named', async () => {
    const tag = String((await ask(address)).headers.etag)
    for (const named of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const { status, body, headers } = await ask(address, { 'if-none-match': named })
      assert.deepEqual([status, body.length, headers.etag], [304, 0, tag], named)
    }
    for (const named of ['"other"', tag.slice(1, -1)]) {
      assert.equal((await ask(address, { 'if-none-match': named })).status, 200, named)
    }
  })

  await t.test('says to HEAD what it would say to GET', async () => {
    const [get, head] = [await ask(address), await ask(address, {}, 'HEAD')]
    assert.deepEqual([head.status, head.body.length, head.headers.etag], [200, 0, get.headers.etag])
    assert.equal(head.headers['content-length'], String(get.body.length))
  })

  await t.test('has another tag as soon as another version is published, and the newest version alone', async () => {
    const { headers } = await ask(address)
    await insert(3, '{"newest":true}')
    await insert(2, '{"newest":false}')
    const after = await ask(address, { 'if-none-match': String(headers.etag) })
    assert.deepEqual([after.status, after.body.toString()], [200, '{"newest":true}'])
  })

  await t.test('is still there while the database is not', async () => {
    await withoutTable(async () => {
      assert.equal((await ask(address)).body.toString(), '{"newest":true}')
    })
  })
})

test('a process that never saw the feed answers 500, without a word about the database, while that is away', async (t) => {
  const { address, lines } = await serve(t)
  await withoutTable(async () => {
    const { status, body } = await ask(address)
    assert.deepEqual([status, JSON.parse(body.toString())], [500, { error: { code: 'server-error' } }])
  })
  assert.ok(lines.some((line) => line.includes('"level":50')))
})

test('within a second a process does not ask the database again', async (t) => {
  await database.deleteFrom('feed_versions').execute()
  let clock = 5000
  const { address } = await startApp(t, database, { now: () => clock })
  await insert(1, '{"version":1}')
  assert.equal((await ask(address)).body.toString(), '{"version":1}')
  await insert(2, '{"version":2}')
  clock += 999
  assert.equal((await ask(address)).body.toString(), '{"version":1}')
  clock += 1
  assert.equal((await ask(address)).body.toString(), '{"version":2}')
})
