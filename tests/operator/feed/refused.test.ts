/** Feeds that must not be taken over, each served to a phone that has a good one in use. */
import { MOST_CHARACTERS, type Envelope } from '@/operator/contract'
import {
  persistedWith,
  feedOf,
  http,
  json,
  newKeys,
  phone,
  policyOf,
  signed,
  startedPhone,
  startServer,
  text
} from './support'
import { withOneDigitChanged, type Respond, type TestServer } from './support'

jest.setTimeout(30_000)

const keys = newKeys()
const IN_USE = 5
const good = feedOf(IN_USE, [policyOf('gansu-2026', 3, { title: 'in use' })], keys)
const next = (...policies: unknown[]) => feedOf(IN_USE + 1, policies, keys)
const newer = next(policyOf('gansu-2026', 4, { title: 'newer' }))

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** What is told of this answer; whatever it is, the feed in use stays in use, and stays kept. */
async function fault(respond: Respond, ports: { timeoutMs?: number } = {}): Promise<unknown> {
  const source = { url: server.url, publicKey: keys.publicKey }
  const { feed, library, persisted } = await startedPhone(source, { persisted: persistedWith(good), ...ports })
  const before = feed.state.getState()
  const title = library.policyById('gansu-2026')?.title
  server.respond(respond)
  await feed.check()
  const { last, ...after } = feed.state.getState()
  expect({ ...after, last: before.last }).toEqual(before)
  expect(library.policyById('gansu-2026')?.title).toBe(title)
  expect(persisted.kept()).toBe(good)
  return last?.kind === 'failed' ? last.fault : last
}

const withPayload = (change: (payload: string) => string): Envelope => ({ ...newer, payload: change(newer.payload) })

test('every feed in the tests of refusal differs from a good one', async () => {
  const { feed } = phone({ url: server.url, publicKey: keys.publicKey }, { persisted: persistedWith(good) })
  server.respond(json(newer))
  await feed.check()
  expect(feed.state.getState()).toMatchObject({ last: { kind: 'accepted' }, inUse: { version: IN_USE + 1 } })
})

describe('a feed that was tampered with is refused', () => {
  test.each<[string, Envelope]>([
    ['the version', withPayload((payload) => payload.replace('"version":6', '"version":7'))],
    ['the day it was made on', withPayload((payload) => payload.replace('2026-10-08', '2026-10-09'))],
    ['a figure of a policy', withPayload((payload) => payload.replace('"fen":40000', '"fen":10000'))],
    ['a space', withPayload((payload) => `${payload} `)],
    ['a policy left out', withPayload((payload) => payload.replace(/"policies":.*$/, '"policies":[]}'))],
    ['half of a character', withPayload((payload) => `${payload}\ud83d`)],
    ['the signature', { ...newer, signature: withOneDigitChanged(newer.signature) }],
    ['the signature of another feed', { ...newer, signature: good.signature }]
  ])('because the signature does not hold: %s', async (_, envelope) => {
    expect(await fault(json(envelope))).toEqual({ code: 'bad-signature' })
  })

  test.each<[string, object, string]>([
    ['the format', { ...newer, format: 'buduanbao-policy-feed/2' }, '$.format'],
    ['a field too many', { ...newer, policies: [] }, '$.policies'],
    ['no signature', { format: newer.format, payload: newer.payload }, '$.signature'],
    ['an empty signature', { ...newer, signature: '' }, '$.signature'],
    ['a signature in capitals', { ...newer, signature: 'A'.repeat(128) }, '$.signature']
  ])('because it is no feed: %s', async (_, body, path) => {
    expect(await fault(json(body))).toEqual({ code: 'not-a-feed', path })
  })
})

describe('a feed that no known key has signed is refused', () => {
  test('if it is signed with a key of their own', async () => {
    expect(await fault(json(feedOf(IN_USE + 1, [], newKeys())))).toEqual({ code: 'bad-signature' })
  })

  test.each(['', 'no key', keys.publicKey.slice(2), keys.publicKey.toUpperCase().replace(/\d/g, 'A')])(
    'if the operator has configured %j as the key',
    async (publicKey) => {
      const { feed } = phone({ url: server.url, publicKey })
      server.respond(json(newer))
      await feed.check()
      expect(feed.state.getState()).toMatchObject({ inUse: null, last: { fault: { code: 'bad-key' } } })
    }
  )
})

describe('a feed that was replayed is refused', () => {
  test.each([1, IN_USE - 1, IN_USE])('if it is version %d', async (version) => {
    const replayed = feedOf(version, [policyOf('gansu-2026', 9)], keys)
    expect(await fault(json(replayed))).toEqual({ code: 'replayed', version, inUse: IN_USE })
  })

  test('if a newer version has an older edition of a policy', async () => {
    expect(await fault(json(next(policyOf('gansu-2026', 2))))).toEqual({
      code: 'older-policy',
      id: 'gansu-2026',
      revision: 2,
      inUse: 3
    })
  })
})

describe('a feed damaged on the way is refused', () => {
  const whole = JSON.stringify(newer)

  test.each([0, 1, Math.floor(whole.length / 2), whole.length - 1])(
    'if it is truncated after %d characters',
    async (length) => {
      expect(await fault(text(whole.slice(0, length)))).toEqual({ code: 'not-json' })
    }
  )

  test('if it is cut off by the server', async () => {
    const cut: Respond = (response) => {
      response.writeHead(200, { 'content-length': whole.length })
      response.write(whole.slice(0, 100), () => response.destroy())
    }
    expect(await fault(cut)).toEqual({ code: 'unreachable' })
  })

  test.each([
    ['null', 'null', '$'],
    ['a number', '7', '$'],
    ['a list', '[]', '$.format'],
    ['an empty object', '{}', '$.format'],
    ['a payload that is no text', JSON.stringify({ ...newer, payload: {} }), '$.payload']
  ])('if %s comes instead', async (_, body, path) => {
    expect(await fault(text(body))).toEqual({ code: 'not-a-feed', path })
  })

  test('if it is larger than a phone keeps, as text or parsed', async () => {
    const huge = signed(`{"version":6,"madeOn":"2026-10-08","policies":["${'x'.repeat(MOST_CHARACTERS)}"]}`, keys)
    const characters = huge.payload.length
    const limit = MOST_CHARACTERS
    expect(await fault(json(huge))).toEqual({ code: 'too-large', characters, limit })
    const body = JSON.stringify(huge)
    const asText = () => Promise.resolve({ status: 200, body })
    const { feed } = phone({ url: server.url, publicKey: keys.publicKey }, { http: asText })
    await feed.check()
    expect(feed.state.getState().last).toMatchObject({ fault: { code: 'too-large', characters: body.length, limit } })
  })
})

describe('a signed feed with wrong contents is refused', () => {
  test.each<[string, string, object]>([
    ['no JSON inside', 'policies', { code: 'not-json' }],
    ['another shape inside', '{"version":6,"policies":[]}', { code: 'not-a-feed', path: '$.payload.madeOn' }],
    [
      'version 0',
      '{"version":0,"madeOn":"2026-10-08","policies":[]}',
      { code: 'not-a-feed', path: '$.payload.version' }
    ],
    [
      'a day that is none',
      '{"version":6,"madeOn":"2026-02-30","policies":[]}',
      { code: 'not-a-feed', path: '$.payload.madeOn' }
    ]
  ])('with %s', async (_, payload, expected) => {
    expect(await fault(json(signed(payload, keys)))).toEqual(expected)
  })

  const gansu = policyOf('gansu-2026', 4) as unknown as {
    windows: { closesOn: string }[]
    premiums: object[]
    subsidies: object[]
  }
  const backwards = gansu.windows.map((window, i) => (i === 0 ? { ...window, closesOn: '2025-10-01' } : window))
  const changed = (change: object) => policyOf('gansu-2026', 4, change)
  const forKings = [{ ...gansu.subsidies[0], identities: ['king'] }]
  const twice = [gansu.premiums[0], gansu.premiums[0]]
  const broken: [string, unknown[], object][] = [
    ['a policy without windows', [changed({ windows: undefined })], { id: 'policies[0]', path: '$.windows' }],
    ['a policy that is none', [policyOf('hunan-2025', 2), 7], { id: 'policies[1]', path: '$' }],
    ['no revision', [policyOf('gansu-2026', 0)], { id: 'policies[0]', path: '$.revision' }],
    [
      'a window that closes before it opens',
      [changed({ windows: backwards })],
      { id: 'gansu-2026', path: '$.windows[0].closesOn' }
    ],
    ['a notice that is not listed', [changed({ notices: [] })], { path: '$.notices' }],
    ['two premiums for one tier', [changed({ premiums: twice })], { path: '$.premiums[1]' }],
    ['a place that is none', [changed({ place: 'X' })], { path: '$.place' }],
    ['another place under a known id', [changed({ jurisdiction: '430000', place: '湖南省' })], { path: '$.id' }],
    ['a known place under another id', [changed({ id: 'x-2026' })], { path: '$.id' }],
    ['an identity that nobody knows', [changed({ subsidies: forKings })], { path: '$.subsidies[0].identities[0]' }],
    ['an identity without a name', [changed({ identities: [{ id: 'king' }] })], { path: '$.identities[0].label' }],
    ['one policy twice', [policyOf('gansu-2026', 4), policyOf('gansu-2026', 5)], { path: '$.id' }],
    ['a national frame without sources', [policyOf('national-2026', 2, { notices: [] })], { path: '$.notices' }]
  ]
  test.each(broken)('with %s', async (_, policies, expected) => {
    expect(await fault(json(next(...policies)))).toMatchObject({
      code: 'policy-broken',
      reason: expect.any(String),
      ...expected
    })
  })
})

describe('the feed from a server', () => {
  test.each([404, 500, 304, 204])('changes nothing if the server answers with status %d', async (status) => {
    const answer: Respond = (response) => void response.writeHead(status).end()
    expect(await fault(answer)).toEqual({ code: 'bad-status', status })
  })

  test('changes nothing if the server answers too late', async () => {
    let timer: NodeJS.Timeout | undefined
    const slow: Respond = (response) => {
      timer = setTimeout(() => json(newer)(response), 5000)
    }
    expect(await fault(slow, { timeoutMs: 50 })).toEqual({ code: 'unreachable' })
    clearTimeout(timer)
  })

  test('changes nothing if the phone does not keep to the time it is given', async () => {
    const { feed } = phone(
      { url: server.url, publicKey: keys.publicKey },
      { timeoutMs: 20, http: () => new Promise(() => undefined) }
    )
    await feed.check()
    expect(feed.state.getState().last).toMatchObject({ fault: { code: 'unreachable' } })
  })

  test('changes nothing if there is no server at all', async () => {
    const gone = await startServer()
    await gone.close()
    const { feed } = phone({ url: gone.url, publicKey: keys.publicKey })
    await feed.check()
    expect(feed.state.getState().last).toMatchObject({ fault: { code: 'unreachable' } })
  })

  test.each([
    'http://example.com/feed.json',
    'http://127.0.0.1.example.com/feed.json',
    'http://127.0.0.1@example.com/feed.json',
    'http://127.0.0.1:80@example.com/feed.json',
    'http://localhost.example.com/feed.json',
    'http://localhost:port@example.com/feed.json',
    'ftp://example.com/feed.json',
    'https:///feed.json',
    '//example.com/feed.json',
    'feed.json'
  ])('is not asked for at %s', async (url) => {
    const asked = jest.fn(http)
    const { feed } = phone({ url, publicKey: keys.publicKey }, { http: asked })
    await feed.check()
    expect(feed.state.getState().last).toMatchObject({ fault: { code: 'bad-address', url } })
    expect(asked).not.toHaveBeenCalled()
  })

  test.each([
    'http://localhost:10087/feed',
    'https://example.com/feed.json',
    'https://example.com',
    'https://example.com:8443/a/b?c=d'
  ])('is asked for at %s', async (url) => {
    const asked = jest.fn(() => Promise.resolve({ status: 200, body: newer }))
    const { feed } = phone({ url, publicKey: keys.publicKey }, { http: asked })
    await feed.check()
    expect(asked).toHaveBeenCalledWith({ method: 'GET', url, timeoutMs: 10_000 })
    expect(feed.state.getState().last).toMatchObject({ kind: 'accepted' })
  })
})

test('a defect of the app is told like a failed feed, and the policies stay in use', async () => {
  const broken = () => {
    throw new TypeError('no such thing')
  }
  const { feed, library } = phone({ url: server.url, publicKey: keys.publicKey }, { http: broken })
  await feed.check()
  expect(feed.state.getState().last).toMatchObject({
    fault: { code: 'unexpected', message: 'TypeError: no such thing' }
  })
  expect(library.policyById('gansu-2026')?.revision).toBe(2)
})
