/** A feed over a real connection: what it changes, what it leaves alone, and what is told of it. */
import { assess } from '@/calculator'
import { UnknownRegionError } from '@/policy'
import example from '../../policies/example/policies/zhejiang-example/2027.json'
import { persistedWith, feedOf, json, newKeys, NOW, phone, policyOf, startedPhone, startServer, text } from './support'
import type { Phone, TestServer } from './support'

jest.setTimeout(30_000)

const keys = newKeys()
const basis = { notice: '甘医保发〔2025〕62号', clause: '二(二)', certainty: 'stated', says: '每人一年交410元。' }
const dearer = (revision: number, fen = 41000) =>
  policyOf('gansu-2026', revision, { premiums: [{ tier: 'standard', fen, basis }] })

const priceInLanzhou = ({ library }: Phone) =>
  assess(library.shelfFor('620102'), { asOf: '2025-11-01', resident: {} }).amountDue?.totalFen

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const source = () => ({ url: server.url, publicKey: keys.publicKey })

describe('a good feed', () => {
  test('is taken over: a newer policy wins, a new place comes along, the others stay', async () => {
    const { feed, library, persisted, last } = phone(source())
    const bundled = library.shelfFor('430100')
    const envelope = feedOf(3, [dearer(3), example], keys)
    server.respond(json(envelope))
    await feed.check()

    expect(last()).toEqual({ at: NOW, kind: 'accepted', isKept: true })
    expect(feed.state.getState()).toMatchObject({
      isConfigured: true,
      isChecking: false,
      inUse: {
        version: 3,
        madeOn: '2026-10-08',
        policies: [
          { id: 'gansu-2026', revision: 3 },
          { id: 'example-2027', revision: 1 }
        ]
      }
    })
    expect(priceInLanzhou({ library } as Phone)).toBe(41000)
    expect(library.policyById('gansu-2026')?.revision).toBe(3)
    expect(library.regionPath('339900')).toEqual(['浙江省', '示例市'])
    expect(library.policiesOf('339900').map(({ id }) => id)).toEqual(['example-2027'])
    const ids = ['example-2027', 'gansu-2026', 'hunan-2025', 'fuling-2025', 'gansu-2024']
    expect(library.localPolicies().map(({ id }) => id)).toEqual(ids)
    expect(library.identityOf('returned-fisher')).toMatchObject({ label: '退捕渔民' })
    const knownIdentities = library.knownIdentities()
    expect(library.shelfFor('430100')).toEqual({
      ...bundled,
      rules: bundled.rules.map((policy) => ({ ...policy, knownIdentities }))
    })
    expect(persisted.kept()).toEqual(envelope)
  })

  test('is there again after a restart, without asking', async () => {
    const asked = server.asked()
    const restarted = await startedPhone(source(), { persisted: persistedWith(feedOf(3, [dearer(3)], keys)) })
    expect(priceInLanzhou(restarted)).toBe(41000)
    expect(restarted.feed.state.getState()).toMatchObject({ inUse: { version: 3 }, last: null })
    expect(server.asked()).toBe(asked)
  })

  test('may come as text that nobody has parsed', async () => {
    const body = JSON.stringify(feedOf(1, [dearer(3)], keys))
    const one = phone(source(), { http: () => Promise.resolve({ status: 200, body }) })
    await one.feed.check()
    expect(priceInLanzhou(one)).toBe(41000)
  })

  test('changes nothing if it holds nothing newer than the bundled policies', async () => {
    const one = phone(source())
    server.respond(json(feedOf(1, [dearer(2)], keys)))
    await one.feed.check()
    expect(one.last()).toMatchObject({ kind: 'accepted' })
    expect(one.feed.state.getState().inUse?.policies).toEqual([])
    expect(priceInLanzhou(one)).toBe(40000)
  })

  test('is no news if it comes again; the next one replaces it as a whole', async () => {
    const one = phone(source())
    server.respond(json(feedOf(1, [dearer(3), example], keys)))
    await one.feed.check()
    await one.feed.check()
    expect(one.last()).toEqual({ at: NOW, kind: 'unchanged' })
    server.respond(json(feedOf(2, [dearer(4, 42000)], keys)))
    await one.feed.check()
    expect(priceInLanzhou(one)).toBe(42000)
    expect(() => one.library.shelfFor('339900')).toThrow(UnknownRegionError)
  })

  test('is used, if there is no room to keep it or another day is looked at, until the app is closed', async () => {
    const refuse = () => {
      throw new Error('preview')
    }
    server.respond(json(feedOf(1, [dearer(3)], keys)))
    for (const write of [() => false, refuse]) {
      const one = phone(source(), { persisted: persistedWith(null, write) })
      await one.feed.check()
      expect(one.last()).toEqual({ at: NOW, kind: 'accepted', isKept: false })
      expect(priceInLanzhou(one)).toBe(41000)
      expect(one.persisted.kept()).toBeNull()
    }
  })

  test('is gone once everything is erased', async () => {
    const one = phone(source())
    server.respond(json(feedOf(1, [dearer(3)], keys)))
    await one.feed.check()
    one.persisted.replace(null)
    expect(priceInLanzhou(one)).toBe(40000)
    expect(one.feed.state.getState().inUse).toBeNull()
  })
})

describe('asking for the feed', () => {
  test('happens once at a time, and is shown', async () => {
    const { feed } = phone(source())
    server.respond(json(feedOf(1, [], keys)))
    const asked = server.asked()
    const both = [feed.check(), feed.check()]
    expect(feed.state.getState().isChecking).toBe(true)
    await Promise.all(both)
    expect(feed.state.getState().isChecking).toBe(false)
    expect(server.asked()).toBe(asked + 1)
  })

  test('is not done where no feed is configured, and a kept one does not count', async () => {
    const asked = server.asked()
    const one = phone({ url: '', publicKey: '' }, { persisted: persistedWith(feedOf(1, [dearer(3)], keys)) })
    await one.feed.check()
    expect(one.feed.state.getState()).toEqual({ isConfigured: false, isChecking: false, inUse: null, last: null })
    expect(priceInLanzhou(one)).toBe(40000)
    expect(server.asked()).toBe(asked)
  })
})

describe('a kept feed that cannot be believed', () => {
  const kept = feedOf(1, [dearer(3)], keys)
  const notUnderstood = feedOf(1, [{ ...dearer(3), kind: 'other' }], keys)

  test.each([
    [
      'changed on the phone',
      { ...kept, payload: kept.payload.replace('41000', '100') },
      keys.publicKey,
      'bad-signature'
    ],
    ['of an operator who has changed the key', kept, newKeys().publicKey, 'bad-signature'],
    ['with a policy this app does not understand', notUnderstood, keys.publicKey, 'policy-broken']
  ])('leaves the bundled policies in force, and is told: %s', async (_, loaded, publicKey, code) => {
    const one = await startedPhone({ url: server.url, publicKey }, { persisted: persistedWith(loaded) })
    expect(one.last()).toMatchObject({ at: NOW, kind: 'failed', fault: { code } })
    expect(priceInLanzhou(one)).toBe(40000)
  })

  test('is replaced by a new feed', async () => {
    const one = phone(source(), { persisted: persistedWith({ ...kept, signature: '0'.repeat(128) }) })
    server.respond(json(feedOf(1, [dearer(3)], keys)))
    await one.feed.check()
    expect(one.last()).toMatchObject({ kind: 'accepted' })
    expect(priceInLanzhou(one)).toBe(41000)
  })
})

test('a page instead of a feed leaves everything as it was', async () => {
  const one = phone(source())
  server.respond(text('<html>please log in</html>'))
  await one.feed.check()
  expect(one.last()).toEqual({ at: NOW, kind: 'failed', fault: { code: 'not-json' } })
})
