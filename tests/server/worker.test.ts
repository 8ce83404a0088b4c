import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { startWorker } from '@/server/messages/worker'
import { readSettings, SettingsError } from '@/server/settings'
import { simulate } from '@/server/simulators/simulate'
import { platformsOf } from '@/server/platforms/platforms'
import { createOffice, templates } from './support/office'
import { until } from './support/until'

const office = createOffice()
const NINE = '2025-12-24T01:00:00Z'

test('a worker sends what is due on both platforms, and keeps the table in order', async (t) => {
  const { database, clock, wechat, alipay, platforms, metrics, put, states } = await office.open(t, { at: NINE })
  await put()
  await put({ platform: 'alipay' })
  await put({ state: 'claimed', attempts: 1, claimed_at: new Date(clock.at - 5001) })
  const ports = { database, platforms, templates, metrics, now: clock.now, concurrency: 4, claimTimeoutMs: 5000 }
  const worker = startWorker({ ...ports, onError: assert.ifError })
  await until(async () => (await states()).every((state) => state === 'sent' || state === 'unknown'))
  await worker.stop()
  assert.deepEqual((await states()).sort(), ['sent', 'sent', 'unknown'])
  assert.deepEqual([wechat.taken.length, alipay.taken.length], [1, 1])
})

test('a worker that is told to stop waits for what is on its way', async (t) => {
  const { database, clock, wechat, platforms, metrics, put, states } = await office.open(t, { at: NINE })
  wechat.delayMs = 200
  await put()
  const ports = { database, platforms, templates, metrics, now: clock.now, concurrency: 4, claimTimeoutMs: 5000 }
  const worker = startWorker({ ...ports, onError: assert.ifError })
  await until(() => wechat.taken.length === 1)
  await worker.stop()
  assert.deepEqual(await states(), ['sent'])
})

test('a worker outlives a database that does not answer', async (t) => {
  const { database, clock, platforms, metrics, put, states } = await office.open(t, { at: NINE })
  await put()
  await sql`alter table messages rename to hidden`.execute(database)
  const errors: unknown[] = []
  const ports = { database, platforms, templates, metrics, now: clock.now, concurrency: 4, claimTimeoutMs: 5000 }
  const worker = startWorker({ ...ports, onError: (error) => errors.push(error) })
  await until(() => errors.length > 0)
  await sql`alter table hidden rename to messages`.execute(database)
  await until(async () => (await states()).join() === 'sent')
  await worker.stop()
})

test('without any account both platforms are played, by the templates of the operator', async (t) => {
  const { database, clock } = await office.open(t, { at: NINE })
  const simulated = await simulate(templates, 60_000, clock.now)
  t.after(() => simulated.stop())
  const sent = platformsOf(simulated, database, clock.now).map(async (platform) => {
    const user = await platform.userOf('anna.1')
    const fields =
      platform.name === 'weapp' ? { thing1: '缴费', date2: '2025-12-24' } : { keyword1: '缴费', keyword2: '1' }
    const outcome = await platform.send({ user: 'anna', template: 'closing', page: 'pages/home/index', fields })
    return [platform.name, user.kind, outcome.kind]
  })
  assert.deepEqual(await Promise.all(sent), [
    ['weapp', 'user', 'sent'],
    ['alipay', 'user', 'sent']
  ])
  assert.deepEqual(platformsOf({ wechat: null, alipay: null }, database, clock.now), [])
})

test('a process answers and sends unless it is told to do one of them', () => {
  const { role, worker } = readSettings({})
  assert.deepEqual([role, worker], ['both', { concurrency: 32, claimTimeoutMs: 300_000, timeoutMs: 10_000 }])
  assert.equal(readSettings({ ROLE: 'worker' }).role, 'worker')
})

const secret = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ format: 'pem', type: 'pkcs8' })
  .toString()

for (const [what, environment, problem] of [
  ['an unknown role', { ROLE: 'boss' }, 'ROLE must be one of both, web, worker.'],
  [
    'a claim that ends before an answer may come',
    { CLAIM_TIMEOUT_MS: '20000' },
    'CLAIM_TIMEOUT_MS must be at least 3 times PLATFORM_TIMEOUT_MS.'
  ],
  [
    'an address with a slash at its end',
    { WECHAT_SERVER: 'http://127.0.0.1:1/' },
    'WECHAT_SERVER must be an address without a slash at its end.'
  ],
  [
    'a key that is none',
    { ALIPAY_APPID: '2021001234567890', ALIPAY_PRIVATE_KEY: 'c2VjcmV0', ALIPAY_PUBLIC_KEY: secret },
    'ALIPAY_PRIVATE_KEY must be an RSA key, as PEM or in base64.'
  ]
] as const) {
  test(`the server does not start with ${what}, and says so without the value`, () => {
    assert.throws(
      () => readSettings(environment),
      (error) => error instanceof SettingsError && error.message === problem
    )
  })
}
