/** npm run server: the operator's server, from its environment to the signal that ends it. */
import { openDatabase } from './database/database'
import { migrate } from './database/migrate'
import { createApp } from './http/app'
import { createMetrics, metricsServer } from './http/metrics'
import { subscriptionRoutes } from './http/subscriptions'
import { messageMetrics } from './messages/metrics'
import { readTemplates, TemplatesError, type Templates } from './messages/templates'
import { startWorker } from './messages/worker'
import { platformsOf } from './platforms/platforms'
import { readSettings, SettingsError, type Settings } from './settings'
import { simulate } from './simulators/simulate'

/** The only clock of the server. */
const now = () => Date.now()

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const templates = readTemplates(settings.configFile)
  const database = await openDatabase(settings.database)
  await migrate(database)
  const simulated = settings.isSimulated ? await simulate(templates, settings.worker.timeoutMs, now) : null
  const platforms = platformsOf(simulated ?? settings, database, now)

  const metrics = createMetrics()
  const messages = { database, platforms, templates, metrics: messageMetrics(metrics.registry, database), now }
  const app = await createApp({ database, metrics, settings, log: process.stdout, now })
  subscriptionRoutes(app, messages)
  const figures = metricsServer(metrics)
  await figures.listen(settings.metrics)
  if (settings.role !== 'worker') await app.listen(settings)
  const onError = (error: unknown) => app.log.error({ err: error }, 'worker')
  const worker = settings.role === 'web' ? null : startWorker({ ...messages, ...settings.worker, onError })
  app.log.info(inOneLine(settings, templates))

  onceAskedToStop(async () => {
    await Promise.all([app.close(), figures.close(), worker?.stop()])
    await simulated?.stop()
    await database.destroy()
  })
}

function inOneLine(
  { role, host, port, database, isSimulated, wechat, alipay }: Settings,
  templates: Templates
): string {
  const serves = { both: `http://${host}:${port}, and a worker`, web: `http://${host}:${port}`, worker: 'A worker' }[
    role
  ]
  const platforms = isSimulated
    ? 'WeChat and Alipay are SIMULATED'
    : `WeChat is ${wechat ? 'on' : 'off'}, Alipay is ${alipay ? 'on' : 'off'}`
  const kept = database.kind === 'pglite' ? `PGlite in ${database.folder}` : 'PostgreSQL'
  const count = Object.keys({ ...templates.weapp, ...templates.alipay }).length
  return `${serves}: ${kept}; ${platforms}; message templates: ${count}.`
}

/** What is under way comes to its end; a second signal does not wait for it. */
function onceAskedToStop(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop())
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingsError || error instanceof TemplatesError ? error.message : error)
  // What is open by now would keep a server alive that answers nobody, and that nothing starts again.
  process.exit(1)
})
