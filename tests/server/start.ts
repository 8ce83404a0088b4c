/** A server for a test: the app on a free port of 127.0.0.1. */
import type { TestContext } from 'node:test'
import type { Database } from '@/server/database/database'
import { createApp, type AppPorts } from '@/server/http/app'
import type { App } from '@/server/http/valibot'
import { createMetrics } from '@/server/http/metrics'

const SETTINGS: AppPorts['settings'] = {
  origin: 'https://app.example.org',
  trustedProxies: [],
  limits: { perAddress: 100_000, perUser: 100_000 }
}

/** Until the test ends. `lines` are what it has logged; `addRoutes` is for routes of the test's own. */
export async function startApp(
  t: TestContext,
  database: Database,
  ports: Partial<AppPorts> = {},
  addRoutes: (app: App) => void = () => {}
) {
  const lines: string[] = []
  const log = { write: (line: string) => void lines.push(line) }
  const app = await createApp({ database, metrics: createMetrics(), settings: SETTINGS, log, now: Date.now, ...ports })
  t.after(() => app.close())
  addRoutes(app)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  return { app, address, lines }
}
