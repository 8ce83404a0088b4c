import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as v from 'valibot'
import type { Database } from '@/server/database/database'
import { HttpError } from '@/server/http/errors'
import { withoutWords } from '@/server/http/log'
import type { App } from '@/server/http/valibot'
import { subscriptionRequestSchema } from '@/operator/contract'
import { startApp } from './start'
import { migratedDatabase } from './support/migrated'

let database: Database
let close: () => Promise<void>
before(async () => {
  ;({ database, close } = await migratedDatabase())
})
after(() => close())

const ORIGIN = 'https://app.example.org'
const SETTINGS = { origin: ORIGIN, trustedProxies: [], limits: { perAddress: 1000, perUser: 1000 } }

const REQUEST = {
  platform: 'weapp',
  code: '0a1b2c3d-the-code',
  templates: ['template'],
  reminders: [{ kind: 'window-closes', on: '2030-01-01', hour: 9, about: '2030-01-01' }]
}

function ownRoutes(app: App): void {
  app.post('/own/take', { schema: { body: subscriptionRequestSchema } }, ({ body }) => ({
    hour: body.reminders[0]?.hour
  }))
  app.get('/own/user/:user', { schema: { params: v.object({ user: v.string() }) } }, async (request) => {
    await request.countUser(request.params.user)
    return {}
  })
  app.get('/own/broken', () => {
    throw Object.assign(new Error('duplicate key (platform_user)=(o-the-user)'), { code: '23505' })
  })
  app.get('/own/away', () => {
    throw new HttpError('platform-unavailable', 'the platform does not answer')
  })
}

const json = async (answer: Response) => ({ status: answer.status, body: (await answer.json()) as unknown })
const post = (address: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${address}/own/take`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body)
  })

test('a request that the contract knows reaches its handler, and any other is refused by place and without its value', async (t) => {
  const { address } = await startApp(t, database, {}, ownRoutes)
  assert.deepEqual(await json(await post(address, REQUEST)), { status: 200, body: { hour: 9 } })
  for (const [change, place] of [
    [{ platform: 'x-secret' }, 'body.platform'],
    [{ reminders: [{ kind: 'x-secret', on: '2030-01-01', hour: 9, about: '2030-01-01' }] }, 'body.reminders.0.kind'],
    [{ reminders: [{ kind: 'recheck', on: '2030-02-30', hour: 9, about: '2030-02-30' }] }, 'body.reminders.0.on'],
    [{ name: 'x-secret' }, 'body.name'],
    [{ code: undefined }, 'body.code']
  ] as const) {
    assert.deepEqual(await json(await post(address, { ...REQUEST, ...change })), {
      status: 400,
      body: { error: { code: 'request-invalid', message: `${place} is not what the contract says` } }
    })
  }
})

test('what goes wrong in the server is answered with a code alone, what it refuses with its reason', async (t) => {
  const { address, lines } = await startApp(t, database, {}, ownRoutes)
  const broken = await json(await fetch(`${address}/own/broken`))
  assert.deepEqual(broken, { status: 500, body: { error: { code: 'server-error' } } })
  assert.deepEqual(await json(await fetch(`${address}/own/away`)), {
    status: 503,
    body: { error: { code: 'platform-unavailable', message: 'the platform does not answer' } }
  })
  const { err } = JSON.parse(lines.find((line) => line.includes('"err"')) ?? '') as { err: Record<string, string> }
  assert.deepEqual([err.type, err.message], ['Error', '23505'])
  assert.match(err.stack ?? '', /^ {4}at .*http\.test\.ts/)
})

test('the log says what was answered, and holds no code, user, body, address or anything else of who asked', async (t) => {
  const { address, lines } = await startApp(t, database, {}, ownRoutes)
  const personal = { 'x-forwarded-for': '203.0.113.7', 'user-agent': 'one-phone', cookie: 'a=cookie-of-somebody' }
  await post(address, REQUEST, personal)
  await post(address, { ...REQUEST, name: 'a-nickname' }, personal)
  await fetch(`${address}/own/user/o-the-user?code=code-in-query`, { headers: personal })
  await fetch(`${address}/nowhere/o-the-user`, { headers: personal })
  await fetch(`${address}/own/broken?o-the-user`, { headers: personal })
  await fetch(`${address}/o-the-user/%zz`, { headers: personal })
  const log = lines.join('')
  for (const word of [
    '0a1b2c3d',
    'o-the-user',
    'a-nickname',
    'code-in-query',
    'window-closes',
    '2030-01-01',
    '203.0.113.7',
    '127.0.0.1',
    'one-phone',
    'cookie-of-somebody'
  ]) {
    // Where it listens is told at the start.
    const said = log.split('\n').filter((line) => line.includes(word) && !line.includes('Server listening'))
    assert.deepEqual(said, [], word)
  }
  const routes = lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'answered')
  assert.deepEqual(
    routes.map(({ method, route, status }) => [method, route, status]),
    [
      ['POST', '/own/take', 200],
      ['POST', '/own/take', 400],
      ['GET', '/own/user/:user', 200],
      ['GET', 'none', 404],
      ['GET', '/own/broken', 500]
    ]
  )
})

test('an error that is none is written by its type', () => {
  assert.deepEqual(withoutWords('a secret'), { type: 'string', message: '', stack: '' })
})

test('every answer names its request, whatever name the request gave itself', async (t) => {
  const { address, lines } = await startApp(t, database)
  const { headers } = await fetch(`${address}/health`, {
    headers: { 'request-id': 'chosen', 'x-request-id': 'chosen' }
  })
  const id = headers.get('request-id') ?? ''
  assert.match(id, /^[0-9a-f-]{36}$/)
  assert.ok(lines.some((line) => line.includes(`"reqId":"${id}"`)))
})

test('an address may ask so often in a minute, and no more: of known routes, unknown ones and the feed together', async (t) => {
  const limits = { perAddress: 5, perUser: 1000 }
  const { address } = await startApp(t, database, { settings: { ...SETTINGS, limits } }, ownRoutes)
  const paths = ['/ready', '/feed', '/nowhere', '/own/user/a', '/own/take']
  for (const path of paths) assert.notEqual((await fetch(address + path)).status, 429, path)
  for (const path of paths) {
    const answer = await fetch(address + path)
    assert.ok(Number(answer.headers.get('retry-after')) > 0)
    assert.deepEqual(await json(answer), { status: 429, body: { error: { code: 'too-many-requests' } } }, path)
  }
  assert.equal((await fetch(`${address}/health`)).status, 200)
})

test('a user of a platform may ask so often in a minute, from whatever address, and takes nothing from another', async (t) => {
  const limits = { perAddress: 1000, perUser: 3 }
  const { address } = await startApp(t, database, { settings: { ...SETTINGS, limits } }, ownRoutes)
  const ask = async (user: string) => (await fetch(`${address}/own/user/${user}`)).status
  assert.deepEqual([await ask('a'), await ask('a'), await ask('a'), await ask('a')], [200, 200, 200, 429])
  assert.equal(await ask('b'), 200)
})

test('the word of a balancer on who asks is taken, and nobody else’s', async (t) => {
  const limits = { perAddress: 1, perUser: 1000 }
  const askAs = async (address: string, visitor: string) =>
    (await fetch(`${address}/ready`, { headers: { 'x-forwarded-for': visitor } })).status

  const direct = await startApp(t, database, { settings: { ...SETTINGS, limits } })
  assert.deepEqual([await askAs(direct.address, '203.0.113.1'), await askAs(direct.address, '203.0.113.2')], [200, 429])

  const trustedProxies = ['127.0.0.1']
  const behind = await startApp(t, database, { settings: { ...SETTINGS, limits, trustedProxies } })
  assert.deepEqual([await askAs(behind.address, '203.0.113.1'), await askAs(behind.address, '203.0.113.2')], [200, 200])
  assert.equal(await askAs(behind.address, '203.0.113.2'), 429)
})

test('pages of the one configured origin may ask and may send JSON, and those of no other', async (t) => {
  const { address } = await startApp(t, database, {}, ownRoutes)
  const preflight = await fetch(`${address}/own/take`, {
    method: 'OPTIONS',
    headers: {
      origin: ORIGIN,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type'
    }
  })
  assert.equal(preflight.status, 204)
  assert.equal(preflight.headers.get('access-control-allow-origin'), ORIGIN)
  assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /POST/)
  assert.equal(preflight.headers.get('access-control-allow-headers'), 'content-type')
  const stranger = await fetch(`${address}/health`, { headers: { origin: 'https://evil.example' } })
  assert.equal(stranger.headers.get('access-control-allow-origin'), ORIGIN)
  assert.equal(stranger.headers.get('access-control-allow-credentials'), null)

  const closed = await startApp(t, database, { settings: { ...SETTINGS, origin: null } })
  const none = await fetch(`${closed.address}/health`, { headers: { origin: ORIGIN } })
  assert.equal(none.headers.get('access-control-allow-origin'), null)
})

test('no answer is ever a page, is framed, or is taken for another type than it has', async (t) => {
  const { address } = await startApp(t, database)
  for (const path of ['/health', '/nowhere', '/%']) {
    const { headers } = await fetch(address + path)
    assert.match(headers.get('content-type') ?? '', /^application\/json/, path)
    if (path === '/%') continue
    assert.equal(headers.get('content-security-policy'), "default-src 'none';frame-ancestors 'none'")
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('x-powered-by'), null)
  }
})

test('a request under way is answered before the server is closed', async (t) => {
  let [arrive, finish] = [() => {}, () => {}]
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  const { app, address } = await startApp(t, database, {}, (own) => {
    own.get('/own/slow', async () => {
      arrive()
      await new Promise<void>((resolve) => (finish = resolve))
      return { done: true }
    })
  })
  const answer = fetch(`${address}/own/slow`)
  await arrived
  const closed = app.close()
  finish()
  assert.deepEqual(await (await answer).json(), { done: true })
  await closed
})
