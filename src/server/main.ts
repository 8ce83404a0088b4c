/** npm run server: the operator's server, from its environment to the signal that ends it. */
import { openDatabase } from './database/database'
import { migrate } from './database/migrate'
import { createApp } from './http/app'
import { createMetrics, metricsServer } from './http/metrics'
import { readSettings, SettingsError, type Settings } from './settings'

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const database = await openDatabase(settings.database)
  await migrate(database)
  const metrics = createMetrics()
  const app = await createApp({ database, metrics, settings, log: process.stdout })
  const figures = metricsServer(metrics)
  await app.listen(settings)
  await figures.listen(settings.metrics)
  app.log.info(inOneLine(settings))

  onceAskedToStop(async () => {
    await Promise.all([app.close(), figures.close()])
    await database.destroy()
  })
}

function inOneLine({ host, port, database, isSimulated, wechat, alipay }: Settings): string {
  const platforms = isSimulated
    ? 'WeChat and Alipay are SIMULATED'
    : `WeChat is ${wechat ? 'on' : 'off'}, Alipay is ${alipay ? 'on' : 'off'}`
  const kept = database.kind === 'pglite' ? `PGlite in ${database.folder}` : 'PostgreSQL'
  return `http://${host}:${port}: ${kept}; ${platforms}.`
}

/** What is under way comes to its end; a second signal does not wait for it. */
function onceAskedToStop(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop())
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? error.message : error)
  process.exitCode = 1
})
