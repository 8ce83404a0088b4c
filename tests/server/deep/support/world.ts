/** A PostgreSQL, a simulated WeChat, and server processes between them; all of it ends with the test. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { openDatabase } from '@/server/database/database'
import type { Database } from '@/server/database/database'
import { migrate } from '@/server/database/migrate'
import type { NewMessage } from '@/server/database/tables'
import { WechatSimulator } from '@/server/simulators/wechat'
import { startPostgres } from '../../../../scripts/lib/postgres.mjs'
import { startServer } from '../../support/server-process'
import type { ServerProcess } from '../../support/server-process'

type Postgres = Awaited<ReturnType<typeof startPostgres>>

export const TEMPLATE = 'template-of-deadlines'
const TEMPLATES = {
  messages: {
    weapp: {
      [TEMPLATE]: {
        page: 'pages/home/index',
        kinds: { 'window-closes': { thing1: 'Pay by this day', date2: '{date}' } }
      }
    },
    alipay: {}
  }
}

const AN_HOUR_MS = 60 * 60 * 1000

export interface World {
  postgres: Postgres
  address: string
  database: Database
  wechat: WechatSimulator
  /** Of the simulated WeChat. */
  wechatAddress: string
  /** A server process; what is not said here is as little as it needs. */
  server: (environment?: Readonly<Record<string, string>>) => Promise<ServerProcess>
  end: () => Promise<void>
}

/** `name`: of the database, which is empty but for its tables. */
export async function createWorld(name: string): Promise<World> {
  const postgres = await startPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'server-'))
  const configFile = join(folder, 'server.json')
  writeFileSync(configFile, JSON.stringify(TEMPLATES))
  const address = postgres.database(name)
  const database = await openDatabase({ kind: 'postgres', url: address })
  await migrate(database)
  const account = { appId: 'wx0123456789abcdef', secret: 'secret' }
  const wechat = new WechatSimulator({ ...account, now: Date.now, templates: { [TEMPLATE]: ['thing1', 'date2'] } })
  const wechatAddress = await wechat.start()
  const servers: ServerProcess[] = []

  return {
    postgres,
    address,
    database,
    wechat,
    wechatAddress,
    async server(environment = {}) {
      const server = await startServer({
        DATABASE_URL: address,
        SERVER_CONFIG: configFile,
        WECHAT_APPID: account.appId,
        WECHAT_SECRET: account.secret,
        WECHAT_SERVER: wechatAddress,
        ...environment
      })
      servers.push(server)
      return server
    },
    async end() {
      await Promise.all(servers.map((server) => server.kill()))
      await database.destroy()
      await wechat.stop()
      await postgres.remove()
      rmSync(folder, { recursive: true })
    }
  }
}

/** A message to each of these users, due an hour ago or when it is said. */
export function messagesTo(users: readonly string[], dueAt = new Date(Date.now() - AN_HOUR_MS)): NewMessage[] {
  return users.map((user) => ({
    id: randomUUID(),
    platform: 'weapp',
    platform_user: user,
    template: TEMPLATE,
    kind: 'window-closes',
    about: '2026-12-31',
    due_at: dueAt,
    state: 'waiting',
    next_attempt_at: dueAt,
    claimed_at: null,
    settled_at: null,
    reason: null,
    created_at: dueAt
  }))
}

export async function insert(database: Database, messages: readonly NewMessage[]): Promise<void> {
  // A statement of PostgreSQL takes 65,535 values.
  for (let first = 0; first < messages.length; first += 1000) {
    await database
      .insertInto('messages')
      .values(messages.slice(first, first + 1000))
      .execute()
  }
}

export const usersNamed = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`)

/** How often WeChat has taken a message to each user. */
export function takenBy(wechat: WechatSimulator): Map<string, number> {
  const times = new Map<string, number>()
  for (const { user } of wechat.taken) times.set(user, (times.get(user) ?? 0) + 1)
  return times
}
