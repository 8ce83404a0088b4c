/** All that has to do with messages around one database in memory, which the tests of a file share and begin empty. */
import { after, type TestContext } from 'node:test'
import { Registry } from 'prom-client'
import { createMetrics } from '@/server/http/metrics'
import { subscriptionRoutes } from '@/server/http/subscriptions'
import { createApp } from '@/server/http/app'
import type { Message, NewMessage } from '@/server/database/tables'
import { messageMetrics } from '@/server/messages/metrics'
import { createSender } from '@/server/messages/sender'
import { parseTemplates } from '@/server/messages/templates'
import { tokensIn } from '@/server/platforms/shared-token'
import { migratedDatabase } from './migrated'
import { clockAt, playedAlipay, playedWechat, type Clock } from './platforms'

/** As an operator writes it; the tests read the same words from what the platform was sent. */
export const CONFIGURATION = {
  messages: {
    weapp: {
      closing: {
        page: 'pages/home/index',
        kinds: {
          'window-closes': { thing1: '缴费快截止了，点开看看', date2: '{year}年{month}月{day}日' },
          'last-useful-day': { thing1: '今天缴费还来得及', date2: '{date}' }
        }
      },
      opening: {
        page: 'pages/home/index',
        kinds: { 'window-opens': { thing1: '可以缴费了', date2: '{date}' } }
      }
    },
    alipay: {
      closing: {
        page: 'pages/home/index',
        kinds: { 'window-closes': { keyword1: '缴费快截止了', keyword2: '{date}' } }
      }
    }
  }
}
export const templates = parseTemplates(JSON.stringify(CONFIGURATION))
const FIELDS = { closing: ['thing1', 'date2'], opening: ['thing1', 'date2'] }

/** Opens one database for all tests of a file, at the first of them. */
export function createOffice() {
  let opened: ReturnType<typeof migratedDatabase> | undefined
  after(async () => (await opened)?.close())

  /** Empty tables, a clock, a WeChat and an Alipay of the test's own. */
  async function open(t: TestContext, { at, timeoutMs }: { at: string; timeoutMs?: number }) {
    const { database } = await (opened ??= migratedDatabase())
    await database.deleteFrom('messages').execute()
    await database.deleteFrom('platform_tokens').execute()
    const clock = clockAt(at)
    const played = { clock, ...(timeoutMs === undefined ? {} : { timeoutMs }) }
    const shareToken = tokensIn(database, 'weapp', clock.now)
    const wechat = await playedWechat(t, { ...played, shareToken, templates: FIELDS })
    const alipay = await playedAlipay(t, { ...played, templates: { closing: ['keyword1', 'keyword2'] } })
    const registry = new Registry()
    const metrics = messageMetrics(registry, database)
    const platforms = [wechat.platform, alipay.platform]
    const errors: unknown[] = []

    /** One more process that sends WeChat's messages; with a clock of its own, if need be. */
    function sender(own: { clock?: Clock; concurrency?: number; platform?: typeof wechat.platform } = {}) {
      const { clock: ownClock = clock, concurrency = 8, platform = wechat.platform } = own
      return createSender({
        database,
        platform,
        templates,
        now: ownClock.now,
        concurrency,
        onOutcome: (outcome) => metrics.outcome(platform.name, outcome),
        onError: (error) => errors.push(error)
      })
    }

    /** The server as the app reaches it. */
    async function serve() {
      const lines: string[] = []
      const settings = { origin: null, trustedProxies: [], limits: { perAddress: 10_000, perUser: 10_000 } }
      const log = { write: (line: string) => void lines.push(line) }
      const app = await createApp({ database, metrics: createMetrics(), settings, log, now: clock.now })
      t.after(() => app.close())
      subscriptionRoutes(app, { database, platforms, templates, metrics, now: clock.now })
      return { address: await app.listen({ host: '127.0.0.1', port: 0 }), lines }
    }

    /** Puts a message into the table as if it had been taken over: to Anna, due on 24 December 2025 at nine in Beijing. */
    async function put(changed: Partial<NewMessage> = {}): Promise<string> {
      const { id } = await database
        .insertInto('messages')
        .values({ ...WAITING, id: crypto.randomUUID(), ...changed })
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    }

    /** All there are, in the order of their hour. */
    const messages = (): Promise<Message[]> =>
      database.selectFrom('messages').selectAll().orderBy('due_at').orderBy('template').execute()
    const states = async () => (await messages()).map(({ state }) => state)

    return {
      database,
      clock,
      wechat: wechat.simulator,
      wechatAccount: wechat.account,
      alipay: alipay.simulator,
      alipayPlatform: alipay.platform,
      platforms,
      registry,
      metrics,
      errors,
      sender,
      serve,
      put,
      messages,
      states
    }
  }

  return { open }
}

const NINE = new Date('2025-12-24T01:00:00Z')

const WAITING: Omit<NewMessage, 'id'> = {
  platform: 'weapp',
  platform_user: 'anna',
  template: 'closing',
  kind: 'window-closes',
  about: '2025-12-24',
  due_at: NINE,
  state: 'waiting',
  attempts: 0,
  next_attempt_at: NINE,
  created_at: new Date('2025-12-01T00:00:00Z')
}
