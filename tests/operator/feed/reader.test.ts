/** What reads a feed comes when there is one to be read, and may fail to come: nothing of a feed is used before it is there. */
import * as reading from '@/operator/feed/read'
import { feedReader, type FeedReader } from '@/operator/feed/feed'
import {
  persistedWith,
  feedOf,
  newKeys,
  NOW,
  phone,
  policyOf,
  startedPhone,
  type Keys,
  type Phone,
  type TestPersisted
} from './support'

const keys = newKeys()
const source = { url: 'https://feed.example/policies.json', publicKey: keys.publicKey }
const titled = (version: number, title: string, by: Keys = keys) =>
  feedOf(version, [policyOf('gansu-2026', 10 + version, { title })], by)

const BUNDLED = phone(source).library.policyById('gansu-2026')!.title
const titleOn = ({ library }: Phone) => library.policyById('gansu-2026')!.title

interface Setting {
  phone: Phone
  /** How often what reads a feed was asked for. */
  asked: () => number
  /** What becomes of being asked, the first time first. */
  answer: (come: 'comes' | 'fails') => Promise<void>
}

/** A phone whose reader comes when the test says so. */
function waiting(
  kept: ReturnType<typeof titled> | null,
  { served, persisted = persistedWith(kept) }: { served?: unknown; persisted?: TestPersisted } = {}
): Setting {
  const open: { resolve: (reader: FeedReader) => void; reject: (error: Error) => void }[] = []
  let asked = 0
  const reader = () => {
    asked += 1
    return new Promise<FeedReader>((resolve, reject) => void open.push({ resolve, reject }))
  }
  const http = () =>
    served === undefined ? Promise.reject(new Error('no network')) : Promise.resolve({ status: 200, body: served })
  return {
    phone: phone(source, { persisted, http, reader }),
    asked: () => asked,
    async answer(come) {
      const first = open.shift()
      if (come === 'comes') first?.resolve(reading)
      else first?.reject(new Error('download failed'))
      await new Promise(setImmediate)
    }
  }
}

const NO_READER = { at: NOW, kind: 'failed', fault: { code: 'no-reader' } }

describe('the reader of feeds is not fetched', () => {
  test('at the start, if nothing is kept', async () => {
    const { asked } = waiting(null)
    await new Promise(setImmediate)
    expect(asked()).toBe(0)
  })

  test('when there is no answer to be read', async () => {
    const { phone: one, asked } = waiting(null)
    await one.feed.check()
    expect(one.last()).toMatchObject({ fault: { code: 'unreachable' } })
    expect(asked()).toBe(0)
  })

  test('a second time', async () => {
    let asked = 0
    const reader = () => {
      asked += 1
      return Promise.resolve(reading)
    }
    const one = await startedPhone(source, {
      persisted: persistedWith(titled(2, 'kept')),
      http: () => Promise.resolve({ status: 200, body: titled(3, 'new') }),
      reader
    })
    await one.feed.check()
    await one.feed.check()
    expect(titleOn(one)).toBe('new')
    expect(asked).toBe(1)
  })
})

describe('a kept feed', () => {
  test('counts once it was read, and not before', async () => {
    const { phone: one, asked, answer } = waiting(titled(2, 'kept'))
    expect(asked()).toBe(1)
    expect([titleOn(one), one.feed.state.getState().inUse]).toEqual([BUNDLED, null])
    await answer('comes')
    expect(titleOn(one)).toBe('kept')
    expect(one.feed.state.getState()).toMatchObject({ inUse: { version: 2 }, last: null })
  })

  test('is refused as soon as it can be read if somebody else has signed it', async () => {
    const { phone: one, answer } = waiting(titled(2, 'kept', newKeys()))
    await answer('comes')
    expect(one.last()).toMatchObject({ fault: { code: 'bad-signature' } })
    expect(titleOn(one)).toBe(BUNDLED)
  })

  test('is read before an answer, so that an older answer does not replace it', async () => {
    const { phone: one, answer } = waiting(titled(5, 'kept'), { served: titled(4, 'older') })
    const checked = one.feed.check()
    await answer('comes')
    await checked
    expect(one.last()).toMatchObject({ fault: { code: 'replayed', version: 4, inUse: 5 } })
    expect(titleOn(one)).toBe('kept')
  })

  test('is not used if it was erased meanwhile', async () => {
    const { phone: one, answer } = waiting(titled(2, 'kept'))
    one.persisted.replace(null)
    await answer('comes')
    expect(titleOn(one)).toBe(BUNDLED)
    expect(one.feed.state.getState().inUse).toBeNull()
  })

  test('replaces the one in use if it comes from another window', async () => {
    const { phone: one, answer } = waiting(titled(2, 'kept'))
    await answer('comes')
    one.persisted.replace(titled(3, 'from there'))
    await new Promise(setImmediate)
    expect(titleOn(one)).toBe('from there')
  })
})

describe('a reader of feeds that cannot be fetched', () => {
  test('is told at the start, keeps what is kept, and is fetched again the next time', async () => {
    const kept = titled(2, 'kept')
    const { phone: one, answer } = waiting(kept, { served: kept })
    await answer('fails')
    expect(one.last()).toEqual(NO_READER)
    expect([titleOn(one), one.persisted.kept()]).toEqual([BUNDLED, kept])

    const checked = one.feed.check()
    await answer('comes')
    await checked
    expect(one.last()).toEqual({ at: NOW, kind: 'unchanged' })
    expect(titleOn(one)).toBe('kept')
  })

  test('keeps nothing of an answer, which is taken over the next time', async () => {
    const { phone: one, asked, answer } = waiting(null, { served: titled(2, 'new') })
    const first = one.feed.check()
    await new Promise(setImmediate)
    await answer('fails')
    await first
    expect(one.last()).toEqual(NO_READER)
    expect([titleOn(one), one.persisted.kept(), one.feed.state.getState().isChecking]).toEqual([BUNDLED, null, false])

    const second = one.feed.check()
    await new Promise(setImmediate)
    await answer('comes')
    await second
    expect(one.last()).toMatchObject({ kind: 'accepted' })
    expect([titleOn(one), asked()]).toEqual(['new', 2])
  })

  test('is waited for no longer than a server', async () => {
    const never = () => new Promise<FeedReader>(() => undefined)
    const one = phone(source, {
      http: () => Promise.resolve({ status: 200, body: titled(2, 'new') }),
      reader: never,
      timeoutMs: 20
    })
    await one.feed.check()
    expect(one.last()).toEqual(NO_READER)
  })
})

test('the reader of feeds comes as a whole', async () => {
  const { readFeed, refuseOlder } = await feedReader()
  expect([readFeed, refuseOlder]).toEqual([reading.readFeed, reading.refuseOlder])
})
