import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { attack, subscriptionsWhere } from '../hostile'
import { startApp } from '../start'
import { migratedDatabase } from '../support/migrated'

const REQUESTS = Number(process.env.HOSTILE ?? 10_000)
const MB = 1024 * 1024
/** What a server may keep of requests that it has refused: counters of a few addresses. */
const GROWTH_AT_MOST = 16 * MB

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** What is still in use once all that is not was taken away. */
function bytesInUse(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

test(`${REQUESTS} hostile requests are each refused with a code, and leave the memory as it was`, async (t) => {
  const { database, close } = await migratedDatabase()
  t.after(close)
  const routes = subscriptionsWhere(database, () => ({ kind: 'code-refused', reason: '40029' }))
  // Lines are counted and forgotten, as they are by a terminal.
  const { address } = await startApp(t, database, { log: { write: () => {} } }, routes)
  assert.deepEqual(await attack(address, Math.min(1000, REQUESTS), 1), [])
  const before = bytesInUse()
  assert.deepEqual(await attack(address, REQUESTS, 2), [])
  const growth = bytesInUse() - before
  assert.ok(growth < GROWTH_AT_MOST, `grew by ${Math.round(growth / MB)} MB`)
  assert.equal((await fetch(`${address}/ready`)).status, 200)
  console.log(`${REQUESTS} requests refused; memory in use changed by ${(growth / MB).toFixed(1)} MB`)
})
