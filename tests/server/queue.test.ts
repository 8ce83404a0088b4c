import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eraseSettled } from '@/server/messages/erase'
import { abandonClaims, claim, countByState, refuseLate, settle } from '@/server/messages/queue'
import { report } from '@/server/messages/report'
import { MAY_BECOME, type MessageState } from '@/server/messages/states'
import { tidy } from '@/server/messages/worker'
import { NoAccessToken } from '@/server/platforms/access-token'
import { tokensIn } from '@/server/platforms/shared-token'
import { createOffice } from './support/office'

const office = createOffice()
const NINE = '2025-12-24T01:00:00Z'
const A_DAY = 24 * 60 * 60 * 1000
const TOO_LATE = 12 * 60 * 60 * 1000

/** The whole table by hand; what is not in it is forbidden. */
const ALLOWED: Record<MessageState, MessageState[]> = {
  waiting: ['claimed', 'refused'],
  claimed: ['sent', 'refused', 'unknown', 'waiting'],
  unknown: ['sent', 'refused'],
  sent: [],
  refused: []
}
const STATES = Object.keys(ALLOWED) as MessageState[]

test('the table of states says which may follow which', () => {
  assert.deepEqual(MAY_BECOME, ALLOWED)
})

for (const before of STATES) {
  for (const next of STATES) {
    const isAllowed = ALLOWED[before].includes(next)
    test(`a message that is ${before} ${isAllowed ? 'can' : 'can never'} become ${next}`, async (t) => {
      const { database, put, messages, states } = await office.open(t, { at: NINE })
      const id = await put({ state: before, attempts: 1, claimed_at: before === 'waiting' ? null : new Date(NINE) })
      const [untouched] = await messages()
      const now = Date.parse(NINE) + TOO_LATE
      const claimed = { id, attempts: 1 }
      switch (next) {
        case 'claimed':
          await claim(database, 'weapp', 1, now - 1)
          break
        case 'waiting':
          await settle(database, claimed, { kind: 'not-taken', reason: 'busy', everybody: true }, now)
          break
        case 'refused':
          await settle(database, claimed, { kind: 'refused', reason: 'consent-withdrawn' }, now)
          await refuseLate(database, now)
          break
        case 'unknown':
          await settle(database, claimed, { kind: 'unknown', reason: 'timeout' }, now)
          await abandonClaims(database, 1000, now)
          break
        case 'sent':
          await settle(database, claimed, { kind: 'sent' }, now)
      }
      assert.deepEqual(await states(), [isAllowed ? next : before])
      if (!isAllowed) assert.deepEqual(await messages(), [untouched])
    })
  }
}

test('an answer to an earlier attempt says nothing of a later one', async (t) => {
  const { database, clock, put, states } = await office.open(t, { at: NINE })
  const id = await put({ state: 'claimed', attempts: 2, claimed_at: new Date(NINE) })
  assert.equal(await settle(database, { id, attempts: 1 }, { kind: 'sent' }, clock.at), false)
  assert.deepEqual(await states(), ['claimed'])
  assert.equal(await settle(database, { id, attempts: 2 }, { kind: 'sent' }, clock.at), true)
})

test('a claim takes the longest due of its own platform, no more than asked for, and counts the attempt', async (t) => {
  const { database, clock, put } = await office.open(t, { at: NINE })
  for (const [platform_user, minutes] of [
    ['late', 0],
    ['early', 30],
    ['earliest', 60]
  ] as const) {
    const due = new Date(clock.at - minutes * 60_000)
    await put({ platform_user, due_at: due, next_attempt_at: due })
  }
  await put({ platform: 'alipay', platform_user: 'other' })
  await put({ platform_user: 'future', next_attempt_at: new Date(clock.at + 1) })
  const users = async () =>
    (await claim(database, 'weapp', 2, clock.at)).map((message) => [message.platform_user, message.attempts])
  assert.deepEqual((await users()).sort(), [
    ['earliest', 1],
    ['early', 1]
  ])
  assert.deepEqual(await users(), [['late', 1]])
  assert.deepEqual(await users(), [])
})

test('a claim is given up only after its time, and is then in doubt for good', async (t) => {
  const { database, clock, put, messages } = await office.open(t, { at: NINE })
  await put({ state: 'claimed', attempts: 1, claimed_at: new Date(clock.at) })
  assert.equal(await abandonClaims(database, 5000, clock.at + 5000), 0)
  assert.equal(await abandonClaims(database, 5000, clock.at + 5001), 1)
  const [unknown] = await messages()
  assert.deepEqual([unknown?.state, unknown?.reason], ['unknown', 'process-gone'])
  assert.deepEqual(await claim(database, 'weapp', 1, clock.at + TOO_LATE - 1), [])
})

test('what was settled is erased after thirty days, whatever became of it, and what waits is not', async (t) => {
  const { database, clock, put, states } = await office.open(t, { at: NINE })
  const settled_at = new Date(clock.at)
  for (const state of ['sent', 'unknown', 'refused'] as const) await put({ state, settled_at })
  await put({ due_at: new Date(clock.at + 60 * A_DAY), next_attempt_at: new Date(clock.at + 60 * A_DAY) })
  assert.equal(await eraseSettled(database, clock.at + 30 * A_DAY - 1), 0)
  assert.equal(await eraseSettled(database, clock.at + 30 * A_DAY), 3)
  assert.deepEqual(await states(), ['waiting'])
})

test('tidying up gives up claims, refuses what is too late and erases what is old', async (t) => {
  const { database, clock, put } = await office.open(t, { at: NINE })
  const old = new Date(clock.at - 30 * A_DAY)
  await put({ state: 'claimed', attempts: 1, claimed_at: new Date(clock.at - 5001) })
  await put({ due_at: old, next_attempt_at: old })
  await put({ state: 'sent', settled_at: old })
  await tidy(database, 5000, clock.at)
  assert.deepEqual(await countByState(database), { waiting: 0, claimed: 0, sent: 0, unknown: 1, refused: 1 })
})

test('several processes share one token and ask for a new one once', async (t) => {
  const { database, clock } = await office.open(t, { at: NINE })
  let fetched = 0
  const fetch = () => {
    fetched += 1
    return Promise.resolve({ token: `token-${fetched}`, expiresAt: new Date(clock.at + 2 * 60 * 60 * 1000) })
  }
  const [one, other] = [tokensIn(database, 'weapp', clock.now)(fetch), tokensIn(database, 'weapp', clock.now)(fetch)]
  const all = await Promise.all([one.current(), other.current(), one.current(), other.current()])
  assert.deepEqual([new Set(all), fetched], [new Set(['token-1']), 1])

  await one.drop('token-1')
  assert.equal(await one.current(), 'token-2')
  // The other process hears of it from the platform, which takes the first no more.
  assert.equal(await other.current(), 'token-1')
  await other.drop('token-1')
  assert.deepEqual([await other.current(), fetched], ['token-2', 2])
})

test('a token is renewed five minutes before its end', async (t) => {
  const { database, clock } = await office.open(t, { at: NINE })
  let fetched = 0
  const { current } = tokensIn(
    database,
    'weapp',
    clock.now
  )(() => {
    fetched += 1
    return Promise.resolve({ token: `token-${fetched}`, expiresAt: new Date(clock.at + 2 * 60 * 60 * 1000) })
  })
  assert.equal(await current(), 'token-1')
  clock.at += 115 * 60 * 1000 - 1
  assert.equal(await current(), 'token-1')
  clock.at += 1
  assert.equal(await current(), 'token-2')
})

test('a token that could not be had is asked for again by whoever comes next', async (t) => {
  const { database, clock } = await office.open(t, { at: NINE })
  let isBusy = true
  const { current } = tokensIn(
    database,
    'weapp',
    clock.now
  )(() =>
    isBusy
      ? Promise.reject(new NoAccessToken('token--1'))
      : Promise.resolve({ token: 'token', expiresAt: new Date(clock.at + 2 * 60 * 60 * 1000) })
  )
  await assert.rejects(current(), { name: 'NoAccessToken', reason: 'token--1' })
  isBusy = false
  assert.equal(await current(), 'token')
})

test('the operator is told how many messages there are and why, and each that is unknown, but not whose it was', async (t) => {
  const { database, clock, put } = await office.open(t, { at: NINE })
  await put({ state: 'sent', settled_at: new Date(clock.at) })
  await put({ state: 'refused', settled_at: new Date(clock.at), reason: 'consent-withdrawn' })
  const id = await put({
    state: 'unknown',
    claimed_at: new Date(clock.at),
    settled_at: new Date(clock.at),
    reason: 'timeout'
  })
  assert.deepEqual(await report(database), [
    'waiting: 0',
    'claimed: 0',
    'sent: 1',
    'unknown: 1',
    'refused: 1',
    '',
    'Why:',
    'refused, weapp, consent-withdrawn: 1',
    'unknown, weapp, timeout: 1',
    '',
    'Unknown: asked for, and no answer. Nobody sends them again.',
    `${id} weapp closing window-closes, due 2025-12-24T01:00:00.000Z, asked 2025-12-24T01:00:00.000Z: timeout`
  ])
})
