import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { withdraw } from '@/server/messages/subscriptions'
import { abandonClaims, claim, refuseLate, retryAfterMs } from '@/server/messages/queue'
import type { ShareToken } from '@/server/platforms/access-token'
import type { Platform } from '@/server/platforms/platform'
import { createWechat } from '@/server/platforms/wechat'
import { createOffice } from './support/office'
import { clockAt } from './support/platforms'

const office = createOffice()

const BEFORE_NINE = '2025-12-24T00:59:59Z'
const NINE = '2025-12-24T01:00:00Z'
const A_SECOND = 1000
const AN_HOUR = 60 * 60 * A_SECOND

test('a message is sent at nine in Beijing of its day, once, with the words of the operator and no others', async (t) => {
  const { clock, wechat, sender, put, messages, states } = await office.open(t, { at: BEFORE_NINE })
  await put()
  const { sendDue } = sender()
  await sendDue()
  assert.deepEqual([wechat.taken, await states()], [[], ['waiting']])
  clock.at += A_SECOND
  await sendDue()
  await sendDue()
  assert.deepEqual(wechat.taken, [
    {
      user: 'anna',
      template: 'closing',
      page: 'pages/home/index',
      fields: { thing1: '缴费快截止了，点开看看', date2: '2025年12月24日' },
      at: Date.parse(NINE)
    }
  ])
  const [sent] = await messages()
  assert.deepEqual([sent?.state, sent?.attempts, sent?.settled_at, sent?.reason], ['sent', 1, new Date(NINE), null])
})

test('many messages are sent once each, more than may be on their way at once', async (t) => {
  const { wechat, sender, put, states } = await office.open(t, { at: NINE })
  for (let count = 0; count < 50; count += 1) await put({ platform_user: `user-${count}` })
  await sender({ concurrency: 4 }).sendDue()
  assert.equal(new Set(wechat.taken.map(({ user }) => user)).size, 50)
  assert.equal(wechat.taken.length, 50)
  assert.deepEqual(new Set(await states()), new Set(['sent']))
})

test('two senders on one database send each message once', async (t) => {
  const { wechat, sender, put } = await office.open(t, { at: NINE })
  for (let count = 0; count < 40; count += 1) await put({ platform_user: `user-${count}` })
  await Promise.all([sender({ concurrency: 4 }).sendDue(), sender({ concurrency: 4 }).sendDue()])
  assert.equal(wechat.taken.length, 40)
  assert.equal(new Set(wechat.taken.map(({ user }) => user)).size, 40)
})

test('a user who has withdrawn consent in WeChat is not asked again', async (t) => {
  const { clock, wechat, sender, put, messages } = await office.open(t, { at: NINE })
  wechat.withdrawn.add('anna')
  await put()
  const { sendDue } = sender()
  await sendDue()
  clock.at += AN_HOUR
  await sendDue()
  const [refused] = await messages()
  assert.deepEqual([refused?.state, refused?.reason, refused?.attempts], ['refused', 'consent-withdrawn', 1])
  assert.deepEqual([wechat.taken, wechat.asked.get('send')], [[], 1])
})

test('a message whose template the operator has taken away is refused without asking WeChat', async (t) => {
  const { wechat, sender, put, messages } = await office.open(t, { at: NINE })
  await put({ template: 'forgotten' })
  await put({ kind: 'window-opens' })
  await sender().sendDue()
  assert.deepEqual(
    (await messages()).map(({ state, reason }) => [state, reason]),
    [
      ['refused', 'template-not-configured'],
      ['refused', 'template-not-configured']
    ]
  )
  assert.equal(wechat.asked.get('send'), undefined)
})

test('a message that WeChat was too busy to take is tried again, each time after twice as long', async (t) => {
  const { clock, wechat, sender, put, messages, states } = await office.open(t, { at: NINE })
  await put()
  const busy = { kind: 'error', code: -1 } as const
  wechat.next.set('send', [busy, busy])
  const { sendDue } = sender()
  await sendDue()
  const [waiting] = await messages()
  assert.deepEqual([waiting?.state, waiting?.reason, waiting?.claimed_at], ['waiting', 'busy', null])
  assert.deepEqual(waiting?.next_attempt_at, new Date(clock.at + 5 * A_SECOND))
  clock.at += 5 * A_SECOND - 1
  await sendDue()
  assert.equal(wechat.asked.get('send'), 1)
  clock.at += 1
  await sendDue()
  assert.deepEqual((await messages())[0]?.next_attempt_at, new Date(clock.at + 10 * A_SECOND))
  clock.at += 10 * A_SECOND
  await sendDue()
  assert.deepEqual([await states(), wechat.taken.length], [['sent'], 1])
})

test('the pause before another attempt grows to an hour and no further', () => {
  assert.deepEqual(
    [1, 2, 3, 10, 11, 12, 40].map(retryAfterMs),
    [5000, 10_000, 20_000, 2_560_000, 3_600_000, 3_600_000, 3_600_000]
  )
})

test('a token that WeChat takes no more costs one attempt and no message', async (t) => {
  const { clock, wechat, sender, put, states } = await office.open(t, { at: NINE })
  const { sendDue } = sender()
  await put()
  await sendDue()
  wechat.invalidateTokens()
  await put({ platform_user: 'bea' })
  await sendDue()
  assert.deepEqual(new Set(await states()), new Set(['sent', 'waiting']))
  clock.at += 5 * A_SECOND
  await sendDue()
  assert.deepEqual(
    wechat.taken.map(({ user }) => user),
    ['anna', 'bea']
  )
  assert.equal(wechat.asked.get('token'), 2)
})

for (const [title, mischief] of [
  ['answers 500', { kind: 'status', status: 500 }],
  ['takes it and breaks the connection', { kind: 'cut', taken: true }]
] as const) {
  test(`a message is unknown where WeChat ${title}, and is never sent again by itself`, async (t) => {
    const { clock, wechat, sender, put, states } = await office.open(t, { at: NINE })
    await put()
    wechat.next.set('send', [mischief])
    const { sendDue } = sender()
    await sendDue()
    clock.at += AN_HOUR
    await sendDue()
    assert.deepEqual([await states(), wechat.asked.get('send')], [['unknown'], 1])
  })
}

test('a message is unknown where WeChat never answers, and others are sent meanwhile', async (t) => {
  const { wechat, wechatAccount, clock, sender, database, put, messages } = await office.open(t, { at: NINE })
  await put()
  await sender().sendDue()
  const [token] = await database.selectFrom('platform_tokens').select('token').execute()
  const shareToken: ShareToken = () => ({ current: () => Promise.resolve(token!.token), drop: () => Promise.resolve() })
  const hasty = createWechat({ ...wechatAccount, timeoutMs: 300 }, shareToken, clock.now)
  wechat.next.set('send', [{ kind: 'silent', taken: true }])
  for (const platform_user of ['bea', 'cai', 'dai']) await put({ platform_user })
  await sender({ platform: hasty, concurrency: 2 }).sendDue()
  const all = await messages()
  assert.equal(all.filter(({ state }) => state === 'sent').length, 3)
  assert.deepEqual(
    all.filter(({ state }) => state !== 'sent').map(({ state, reason }) => [state, reason]),
    [['unknown', 'timeout']]
  )
})

test('a slow WeChat is waited for', async (t) => {
  const { wechat, sender, put, states } = await office.open(t, { at: NINE })
  wechat.delayMs = 100
  await put()
  await sender().sendDue()
  assert.deepEqual(await states(), ['sent'])
})

test('an outage costs a few messages and not all: after three failures in a row one message tries at a time', async (t) => {
  const { clock, wechat, sender, put, states } = await office.open(t, { at: NINE })
  for (let count = 0; count < 20; count += 1) await put({ platform_user: `user-${count}` })
  wechat.always.set('send', { kind: 'status', status: 503 })
  const { sendDue } = sender({ concurrency: 1 })
  for (const seconds of [0, 1, 2]) {
    clock.at += seconds * A_SECOND
    await sendDue()
    await sendDue()
  }
  const count = async (state: string) => (await states()).filter((one) => one === state).length
  assert.deepEqual([await count('unknown'), await count('waiting')], [5, 15])
  wechat.always.clear()
  clock.at += 4 * A_SECOND
  await sendDue()
  assert.deepEqual([await count('unknown'), await count('sent')], [5, 15])
})

test('a clock that is put back an hour sends nothing twice and loses nothing', async (t) => {
  const { clock, wechat, sender, put, states } = await office.open(t, { at: NINE })
  const { sendDue } = sender()
  await put()
  wechat.next.set('send', [{ kind: 'error', code: -1 }])
  await put({
    platform_user: 'bea',
    due_at: new Date('2025-12-24T01:00:01Z'),
    next_attempt_at: new Date('2025-12-24T01:00:01Z')
  })
  await sendDue()
  clock.at += A_SECOND
  await sendDue()
  assert.deepEqual(await states(), ['waiting', 'sent'])
  clock.at -= AN_HOUR
  await sendDue()
  assert.deepEqual(await states(), ['waiting', 'sent'])
  clock.at += AN_HOUR + 5 * A_SECOND
  await sendDue()
  await sendDue()
  assert.deepEqual(
    wechat.taken.map(({ user }) => user),
    ['bea', 'anna']
  )
})

test('a claim made before the clock was put back is not taken for one of a process that is gone', async (t) => {
  const { clock, database, put, messages } = await office.open(t, { at: NINE })
  await put()
  await claim(database, 'weapp', 1, clock.at)
  clock.at -= AN_HOUR
  assert.equal(await abandonClaims(database, A_SECOND, clock.at), 0)
  clock.at += AN_HOUR + 2 * A_SECOND
  assert.equal(await abandonClaims(database, A_SECOND, clock.at), 1)
  assert.deepEqual(
    (await messages()).map(({ state, reason }) => [state, reason]),
    [['unknown', 'process-gone']]
  )
})

test('an answer that comes after its claim was given up still says what became of the message', async (t) => {
  const { clock, wechat, sender, database, put, states } = await office.open(t, { at: NINE })
  await put()
  const ahead = clockAt('2025-12-24T02:00:00Z')
  const platform: Platform = {
    name: 'weapp',
    userOf: () => Promise.reject(new Error('not asked')),
    send: async () => {
      await abandonClaims(database, A_SECOND, ahead.at)
      assert.deepEqual(await states(), ['unknown'])
      return { kind: 'sent' }
    }
  }
  await sender({ platform }).sendDue()
  assert.deepEqual(await states(), ['sent'])
  assert.deepEqual([wechat.taken, clock.at], [[], Date.parse(NINE)])
})

test('a message that could not be sent for twelve hours is refused as too late, and not sent', async (t) => {
  const { clock, wechat, sender, database, put, messages } = await office.open(t, { at: NINE })
  await put()
  clock.at += 12 * AN_HOUR
  await sender().sendDue()
  assert.equal(await refuseLate(database, clock.at - 1), 0)
  assert.equal(await refuseLate(database, clock.at), 1)
  assert.deepEqual(
    (await messages()).map(({ state, reason }) => [state, reason]),
    [['refused', 'too-late']]
  )
  assert.equal(wechat.asked.get('send'), undefined)
})

test('what a user has taken back while it was on its way leaves nothing behind', async (t) => {
  const { sender, database, put, messages } = await office.open(t, { at: NINE })
  await put()
  await put({ due_at: new Date('2025-12-31T01:00:00Z') })
  const platform: Platform = {
    name: 'weapp',
    userOf: () => Promise.reject(new Error('not asked')),
    send: async () => {
      await withdraw(database, { platform: 'weapp', user: 'anna' })
      return { kind: 'not-taken', reason: 'busy', everybody: false }
    }
  }
  await sender({ platform }).sendDue()
  assert.deepEqual(await messages(), [])
})

test('what WeChat has said is written down once the database answers again', async (t) => {
  const { clock, sender, errors, database, put, states } = await office.open(t, { at: NINE })
  await put()
  const platform: Platform = {
    name: 'weapp',
    userOf: () => Promise.reject(new Error('not asked')),
    send: async () => {
      await sql`alter table messages rename to hidden`.execute(database)
      return { kind: 'sent' }
    }
  }
  const sending = sender({ platform })
    .sendDue()
    .catch(() => undefined)
  while (errors.length === 0) await setImmediate()
  await sql`alter table hidden rename to messages`.execute(database)
  await sending
  assert.deepEqual([await states(), clock.at], [['sent'], Date.parse(NINE)])
})

test('a platform whose answer cannot be understood at all leaves the message unknown', async (t) => {
  const { sender, errors, put, states } = await office.open(t, { at: NINE })
  await put()
  const platform: Platform = {
    name: 'weapp',
    userOf: () => Promise.reject(new Error('not asked')),
    send: () => Promise.reject(new Error('a mistake of ours'))
  }
  await sender({ platform }).sendDue()
  assert.deepEqual([await states(), errors.length], [['unknown'], 1])
})

test('a sender that was told to stop takes nothing more', async (t) => {
  const { wechat, sender, put, states } = await office.open(t, { at: NINE })
  await put()
  const stopped = sender()
  stopped.stop()
  await stopped.sendDue()
  assert.deepEqual([wechat.taken, await states()], [[], ['waiting']])
})
