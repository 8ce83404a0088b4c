import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDatabase } from '@/server/database/database'
import { createMetrics, metricsServer } from '@/server/http/metrics'
import { startApp } from './start'
import { migratedDatabase } from './support/migrated'

test('a server with a migrated database lives and is ready', async (t) => {
  const { database, close } = await migratedDatabase()
  t.after(close)
  const { address } = await startApp(t, database)
  for (const path of ['/health', '/ready']) {
    const answer = await fetch(address + path)
    assert.deepEqual([answer.status, await answer.json()], [200, { status: 'ok' }], path)
  }
})

test('a server whose database was not migrated lives, and says that it is not ready', async (t) => {
  const database = await openDatabase({ kind: 'pglite', folder: 'memory://' })
  t.after(() => database.destroy())
  const { address } = await startApp(t, database)
  assert.equal((await fetch(`${address}/health`)).status, 200)
  const answer = await fetch(`${address}/ready`)
  assert.deepEqual([answer.status, await answer.json()], [503, { error: { code: 'not-ready' } }])
})

test('a server whose database is gone lives, and says that it is not ready', async (t) => {
  const { database, close } = await migratedDatabase()
  const { address } = await startApp(t, database)
  await close()
  assert.equal((await fetch(`${address}/health`)).status, 200)
  assert.equal((await fetch(`${address}/ready`)).status, 503)
})

test('figures are handed out by a server of their own, by route and never by address', async (t) => {
  const { database, close } = await migratedDatabase()
  t.after(close)
  const metrics = createMetrics()
  const { address } = await startApp(t, database, { metrics })
  await fetch(`${address}/health?code=0a1b2c`)
  await fetch(`${address}/of/somebody`)
  assert.equal((await fetch(`${address}/metrics`)).status, 404)

  const figures = metricsServer(metrics)
  t.after(() => figures.close())
  const text = await (await fetch(`${await figures.listen({ host: '127.0.0.1', port: 0 })}/metrics`)).text()
  assert.match(text, /http_request_duration_seconds_count\{method="GET",route="\/health",status="200"\} 1/)
  assert.match(text, /http_request_duration_seconds_count\{method="GET",route="none",status="404"\} 2/)
  assert.doesNotMatch(text, /0a1b2c|somebody/)
})
