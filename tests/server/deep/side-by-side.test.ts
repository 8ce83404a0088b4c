/** Two server processes that share nothing but the database. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from '@/server/database/database'
import { countByState } from '@/server/messages/queue'
import { until } from '../support/until'
import { createWorld, insert, messagesTo, takenBy, usersNamed } from './support/world'
import type { World } from './support/world'

let world: World
before(async () => {
  world = await createWorld('side_by_side')
})
after(() => world.end())

/** Two that send at once. */
const SENDING = { WORKER_CONCURRENCY: '8' }

/** Waits until nothing is due, and hands out how many there are in each state. */
async function allSettled() {
  await until(async () => {
    const { waiting, claimed } = await countByState(world.database)
    return waiting + claimed === 0
  })
  return countByState(world.database)
}

/** Two servers on no messages but these, until all are settled. */
async function sendTo(users: readonly string[], meanwhile: () => Promise<void> = () => Promise.resolve()) {
  const { database, wechat } = world
  await database.deleteFrom('messages').execute()
  wechat.taken.length = 0
  await insert(database, messagesTo(users))
  const servers = await Promise.all([world.server(SENDING), world.server(SENDING)])
  try {
    await meanwhile()
    return await allSettled()
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

test('two servers that start at once on an empty database both come up, with each migration made once', async () => {
  for (const round of [1, 2, 3]) {
    const address = world.postgres.database(`empty_${round}`)
    const servers = await Promise.all([1, 2].map(() => world.server({ DATABASE_URL: address })))
    for (const server of servers) assert.equal((await fetch(`${server.address}/ready`)).status, 200)
    await Promise.all(servers.map((server) => server.stop()))
    const database = await openDatabase({ kind: 'postgres', url: address })
    const { rows } = await sql<{ name: string; times: number }>`
      select name, count(*) as times from kysely_migration group by name order by name
    `.execute(database)
    await database.destroy()
    assert.deepEqual(rows, [
      { name: '001-feed', times: 1 },
      { name: '002-messages', times: 1 }
    ])
  }
})

test('an access token that WeChat takes no more is fetched once for two servers, and no message is lost on it', async () => {
  const { wechat } = world
  wechat.delayMs = 20
  const fetched = () => wechat.asked.get('token') ?? 0
  let before = 0
  const counts = await sendTo(usersNamed('stale', 300), async () => {
    await until(() => wechat.taken.length > 100)
    before = fetched()
    wechat.invalidateTokens()
  })
  assert.equal(counts.sent, 300)
  assert.equal(fetched() - before, 1)
  assert.deepEqual(
    [...takenBy(wechat)].filter(([, times]) => times > 1),
    []
  )
})

test('messages that WeChat answers with 5xx are unknown and not sent again, while those after them are sent', async () => {
  const { wechat } = world
  wechat.next.set(
    'send',
    [502, 503].map((status) => ({ kind: 'status', status }))
  )
  const counts = await sendTo(usersNamed('unwell', 100))
  assert.deepEqual({ sent: counts.sent, unknown: counts.unknown }, { sent: 98, unknown: 2 })
  assert.equal(wechat.taken.length, 98)
})

test('a WeChat that is slow gets each message once from two servers', async () => {
  const { wechat } = world
  wechat.delayMs = 500
  const counts = await sendTo(usersNamed('slow', 64))
  assert.equal(counts.sent, 64)
  assert.equal(wechat.taken.length, 64)
  assert.equal(takenBy(wechat).size, 64)
})
