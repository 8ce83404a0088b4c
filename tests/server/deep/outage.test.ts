/** The database goes away while residents ask and messages are sent. DOWN_SECONDS: how long it stays away once that was noticed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { countByState } from '@/server/messages/queue'
import { until } from '../support/until'
import { createWorld, insert, messagesTo, takenBy, usersNamed } from './support/world'

const DOWN_SECONDS = Number(process.env.DOWN_SECONDS ?? 3)
const MESSAGES = 400
const AT_ONCE = 8

test('while the database is down phones still get the feed, other requests 503, and once it is back every message goes out, none of them twice', async () => {
  const world = await createWorld('outage')
  const { database, wechat, postgres } = world
  try {
    // Slow enough for the outage to come in the midst of it.
    wechat.delayMs = 50
    await insert(database, messagesTo(usersNamed('user', MESSAGES)))
    const server = await world.server({ WORKER_CONCURRENCY: String(AT_ONCE), CLAIM_TIMEOUT_MS: '30000' })
    const statusOf = async (path: string) => (await fetch(server.address + path)).status
    await until(() => wechat.taken.length > MESSAGES / 10)
    await database
      .insertInto('feed_versions')
      .values({ version: 1, envelope: '{"a":"feed"}', made_on: '2026-01-01', published_at: new Date(), note: '' })
      .execute()
    await until(async () => (await statusOf('/feed')) === 200)

    await postgres.stop()
    await until(async () => (await statusOf('/ready')) === 503)
    const refused = await fetch(`${server.address}/subscriptions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        platform: 'weapp',
        code: 'asks-meanwhile.1',
        templates: ['template-of-deadlines'],
        reminders: [{ kind: 'window-closes', on: '2099-12-31', hour: 9, about: '2099-12-31' }]
      })
    })
    assert.equal(refused.status, 503)
    assert.equal(((await refused.json()) as { error: { code: string } }).error.code, 'not-ready')
    assert.equal(await statusOf('/health'), 200)
    assert.equal(await statusOf('/feed'), 200)
    const takenBefore = wechat.taken.length
    await pause(DOWN_SECONDS * 1000)
    // What was claimed before may still be on its way; nothing more is sent that could not be written down.
    assert.ok(wechat.taken.length <= takenBefore + AT_ONCE)

    await postgres.start()
    await until(async () => (await statusOf('/ready')) === 200)
    await until(async () => {
      const { waiting, claimed } = await countByState(database)
      return waiting + claimed === 0
    })
    const { sent, unknown } = await countByState(database)
    assert.equal(sent + unknown, MESSAGES)
    // A commit whose answer was lost in the outage can leave a claim of which the server does not know.
    assert.ok(unknown <= AT_ONCE, `${unknown} are unknown`)
    assert.deepEqual(
      [...takenBy(wechat)].filter(([, times]) => times > 1),
      []
    )
  } finally {
    await world.end()
  }
})
