import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { readSettings, SettingsError } from '@/server/settings'

const WECHAT = { WECHAT_APPID: 'wx0123456789abcdef', WECHAT_SECRET: 'a secret' }
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' }
})
const ALIPAY = { ALIPAY_APPID: '2021000000000000', ALIPAY_PRIVATE_KEY: privateKey, ALIPAY_PUBLIC_KEY: publicKey }

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}

test('with nothing configured the server keeps its data in a folder, simulates the platforms and is seen by this machine alone', () => {
  assert.deepEqual(readSettings({}), {
    host: '127.0.0.1',
    port: 10087,
    metrics: { host: '127.0.0.1', port: 10088 },
    origin: 'http://127.0.0.1:10086',
    trustedProxies: [],
    database: { kind: 'pglite', folder: '.server-data' },
    isSimulated: true,
    wechat: null,
    alipay: null,
    role: 'both',
    worker: { concurrency: 32, claimTimeoutMs: 300_000, timeoutMs: 10_000 },
    configFile: 'config/server.json',
    limits: { perAddress: 600, perUser: 20 }
  })
})

test('with a database or a platform configured nothing is simulated that nobody asked for', () => {
  const url = 'postgres://server@127.0.0.1/server'
  const real = readSettings({ DATABASE_URL: url, ...WECHAT })
  assert.deepEqual(real.database, { kind: 'postgres', url })
  assert.deepEqual(real.wechat, {
    appId: 'wx0123456789abcdef',
    secret: 'a secret',
    server: 'https://api.weixin.qq.com',
    timeoutMs: 10_000
  })
  assert.equal(real.origin, null)
  assert.equal(real.alipay, null)
  assert.equal(real.isSimulated, false)
  assert.equal(readSettings({ DATABASE_URL: url }).isSimulated, false)
  assert.equal(readSettings(ALIPAY).isSimulated, false)
  assert.equal(readSettings({ DATABASE_URL: url, SIMULATE: '1' }).isSimulated, true)
  assert.equal(readSettings({ SIMULATE: '0' }).isSimulated, false)
})

for (const [platform, account] of [
  ['WeChat', WECHAT],
  ['Alipay', ALIPAY]
] as const) {
  const names = Object.keys(account)
  const entries = Object.entries(account)
  for (let bits = 1; bits < 2 ** names.length - 1; bits++) {
    const set = entries.filter((_, i) => bits & (1 << i))
    const given = set.map(([name]) => name)
    const missing = names.filter((name) => !given.includes(name))
    test(`${platform} with ${given.join(' and ')} alone is refused, naming what is missing`, () => {
      assert.deepEqual(problemsOf(Object.fromEntries(set)), [
        `${given.join(', ')} is set, but ${missing.join(', ')} is missing: set all of them, or none.`
      ])
    })
  }
}

test('an empty value counts as none', () => {
  assert.deepEqual(readSettings({ DATABASE_URL: '', WECHAT_APPID: '', WECHAT_SECRET: '' }), readSettings({}))
})

test('simulating beside a real account is refused', () => {
  assert.deepEqual(problemsOf({ SIMULATE: '1', ...WECHAT }), [
    'SIMULATE=1 plays the platforms, so WECHAT_APPID, WECHAT_SECRET must not be set.'
  ])
})

test('every wrong value is told by its name, and none is repeated', () => {
  const wrong = {
    PORT: '70000',
    METRICS_PORT: 'secret-1',
    ORIGIN: 'https://app.example.org/secret-2',
    DATABASE_URL: 'mysql://secret-3',
    SIMULATE: 'secret-4',
    RATE_PER_USER: '0'
  }
  const problems = problemsOf(wrong)
  assert.deepEqual(problems, [
    'PORT must be at most 65535.',
    'METRICS_PORT must be a number.',
    'ORIGIN must be an origin such as https://app.example.org.',
    'DATABASE_URL must be an address that begins with postgres://.',
    'SIMULATE must be 0 or 1.',
    'RATE_PER_USER must be a number above 0.'
  ])
})

test('balancers in front are named one by one, or by their ranges', () => {
  assert.deepEqual(readSettings({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' }).trustedProxies, [
    '127.0.0.1',
    '10.0.0.0/8'
  ])
})
