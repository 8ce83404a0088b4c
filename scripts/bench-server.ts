/**
 * npm run bench:server: what the operator's server carries, as a table: requests a second for the feed and for
 * subscriptions, messages a minute with one to four processes. On a PostgreSQL of its own, with a simulated WeChat
 * that takes 20 ms for each answer, all on this machine. MESSAGES: how many are due;
 * AT_ONCE: how many a process has on their way at once.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { parse } from 'valibot'
import { sql } from 'kysely'
import { envelopeSchema } from '@/operator/contract'
import { countByState } from '@/server/messages/queue'
import { until } from '../tests/server/support/until'
import { createWorld, insert, messagesTo, TEMPLATE, usersNamed } from '../tests/server/deep/support/world'
import type { World } from '../tests/server/deep/support/world'
import { command, Failure } from './lib/command.mjs'

const MESSAGES = Number(process.env.MESSAGES ?? 100_000)
const FEED_REQUESTS = 20_000
const SUBSCRIPTIONS = 10_000
const CONNECTIONS = 32
const DELAY_MS = 20
const PROCESSES = [1, 2, 3, 4]
/** Messages that a process has on their way at once. */
const AT_ONCE = process.env.AT_ONCE ?? '32'

/** Nobody is kept off by the limits: all requests come from one address. */
const UNLIMITED = { RATE_PER_ADDRESS: '100000000', RATE_PER_USER: '100000000' }

void command(async () => {
  const world = await createWorld('bench')
  world.wechat.delayMs = DELAY_MS
  try {
    await publishFeed(world)
    const server = await world.server(UNLIMITED)
    const feed = `${server.address}/feed`
    const encoding = { 'accept-encoding': 'br, gzip' }
    const etag = (await fetch(feed, { headers: encoding })).headers.get('etag') ?? ''
    const rows = [
      ['the feed, whole', await ask(200, { url: feed, amount: FEED_REQUESTS, headers: encoding })],
      [
        'the feed, unchanged (304)',
        await ask(304, { url: feed, amount: FEED_REQUESTS, headers: { ...encoding, 'if-none-match': etag } })
      ],
      ['subscriptions', await subscribe(`${server.address}/subscriptions`)]
    ] as const
    await server.stop()

    console.log(`\n| ${CONNECTIONS} connections, one process | requests a second |\n|---|---|`)
    for (const [what, perSecond] of rows) console.log(`| ${what} | ${inRound(perSecond)} |`)
    console.log(
      `\n| ${inRound(MESSAGES)} messages due, ${AT_ONCE} at once in each process | all sent after | a minute |`
    )
    console.log('|---|---|---|')
    for (const processes of PROCESSES) {
      const seconds = await secondsToSend(world, processes)
      const words = `${processes} ${processes === 1 ? 'process' : 'processes'}`
      console.log(`| ${words} | ${inRound(seconds)} s | ${inRound((MESSAGES / seconds) * 60)} |`)
    }
  } finally {
    await world.end()
  }
})

/** Requests a second. Throws a Failure where one was answered by another status. */
async function ask(status: number, options: autocannon.Options): Promise<number> {
  const { statusCodeStats, duration, errors } = await autocannon({ connections: CONNECTIONS, ...options })
  const answered = statusCodeStats?.[`${status}`]?.count ?? 0
  if (answered !== options.amount) {
    throw new Failure(`${options.url}: ${JSON.stringify(statusCodeStats)}, ${errors} errors; all should be ${status}.`)
  }
  return answered / duration
}

/** Each of another resident. */
function subscribe(url: string): Promise<number> {
  let user = 0
  const reminders = [{ kind: 'window-closes', on: '2099-12-31', hour: 9, about: '2099-12-31' }]
  return ask(201, {
    url,
    amount: SUBSCRIPTIONS,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => ({
          ...request,
          body: JSON.stringify({ platform: 'weapp', code: `bench-${(user += 1)}.1`, templates: [TEMPLATE], reminders })
        })
      }
    ]
  })
}

/** From the start of the first process, as an operator sees it. */
async function secondsToSend({ database, wechat, server }: World, processes: number): Promise<number> {
  await sql`truncate messages`.execute(database)
  await insert(database, messagesTo(usersNamed('resident', MESSAGES)))
  await sql`vacuum analyze messages`.execute(database)
  wechat.taken.length = 0
  const started = performance.now()
  const servers = await Promise.all(Array.from({ length: processes }, () => server({ WORKER_CONCURRENCY: AT_ONCE })))
  await until(() => wechat.taken.length >= MESSAGES)
  const seconds = (performance.now() - started) / 1000
  await until(async () => (await countByState(database)).sent === MESSAGES)
  await Promise.all(servers.map((one) => one.stop()))
  return seconds
}

/** A feed of all policies of the project. */
async function publishFeed({ database }: World): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'feed-'))
  try {
    const file = join(folder, 'feed.json')
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/policies-sign.ts', 'policies', join(folder, 'feed.key'), file],
      { encoding: 'utf8' }
    )
    if (status !== 0) throw new Failure(stderr)
    const envelope = parse(envelopeSchema, JSON.parse(readFileSync(file, 'utf8')))
    await database
      .insertInto('feed_versions')
      .values({
        version: 1,
        envelope: JSON.stringify(envelope),
        made_on: '2026-01-01',
        published_at: new Date(),
        note: 'bench'
      })
      .execute()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const inRound = (number: number) => Math.round(number).toLocaleString('en')
