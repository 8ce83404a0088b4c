import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ShareToken } from '@/server/platforms/access-token'
import type { SendOutcome } from '@/server/platforms/platform'
import { createWechat } from '@/server/platforms/wechat'
import type { Mischief } from '@/server/simulators/simulator'
import { clockAt, MESSAGE, playedWechat, TEMPLATES, tokenHere } from './support/platforms'

test('a code of wx.login leads to its user once, and to nobody after that', async (t) => {
  const { platform } = await playedWechat(t, { templates: TEMPLATES })
  assert.deepEqual(await platform.userOf('anna.1'), { kind: 'user', user: 'anna' })
  assert.deepEqual(await platform.userOf('anna.1'), { kind: 'code-refused', reason: 'used' })
  assert.deepEqual(await platform.userOf('anna.2'), { kind: 'user', user: 'anna' })
  assert.deepEqual(await platform.userOf('invalid-code'), { kind: 'code-refused', reason: 'invalid' })
})

test('a code can be asked about later where WeChat does not answer well now', async (t) => {
  const { platform, simulator } = await playedWechat(t, { templates: TEMPLATES })
  const befalls: [Mischief, reason: string][] = [
    [{ kind: 'error', code: -1 }, '-1'],
    [{ kind: 'error', code: 45011 }, '45011'],
    [{ kind: 'status', status: 502 }, '502'],
    [{ kind: 'cut', taken: false }, 'UND_ERR_SOCKET']
  ]
  for (const [mischief, reason] of befalls) {
    simulator.next.set('session', [mischief])
    assert.deepEqual(await platform.userOf('bea.1'), { kind: 'unavailable', reason })
  }
  assert.deepEqual(await platform.userOf('bea.1'), { kind: 'user', user: 'bea' })
})

test('a message is sent with the words of its template and nothing else', async (t) => {
  const { platform, simulator, clock } = await playedWechat(t, { templates: TEMPLATES })
  assert.deepEqual(await platform.send(MESSAGE), { kind: 'sent' })
  assert.deepEqual(simulator.taken, [{ ...MESSAGE, at: clock.at }])
})

const outcomes: [code: number, outcome: SendOutcome][] = [
  [-1, { kind: 'not-taken', reason: 'busy', everybody: true }],
  [40001, { kind: 'not-taken', reason: 'stale-token', everybody: true }],
  [40014, { kind: 'not-taken', reason: 'stale-token', everybody: true }],
  [42001, { kind: 'not-taken', reason: 'stale-token', everybody: true }],
  [40164, { kind: 'not-taken', reason: 'address-not-allowed', everybody: true }],
  [43107, { kind: 'not-taken', reason: 'messages-suspended', everybody: true }],
  [43108, { kind: 'not-taken', reason: 'concurrent', everybody: false }],
  [45009, { kind: 'not-taken', reason: 'daily-quota', everybody: true }],
  [45011, { kind: 'not-taken', reason: 'too-often', everybody: true }],
  [48001, { kind: 'not-taken', reason: 'not-permitted', everybody: true }],
  [40003, { kind: 'refused', reason: 'user-unknown' }],
  [40037, { kind: 'refused', reason: 'template-unknown' }],
  [41030, { kind: 'refused', reason: 'page-unknown' }],
  [43101, { kind: 'refused', reason: 'consent-withdrawn' }],
  [45168, { kind: 'refused', reason: 'forbidden-words' }],
  [47001, { kind: 'refused', reason: 'field-wrong' }],
  [47003, { kind: 'refused', reason: 'field-wrong' }],
  [99999, { kind: 'refused', reason: 'wechat-99999' }]
]

for (const [code, outcome] of outcomes) {
  test(`what WeChat answers with ${code} is ${outcome.kind}`, async (t) => {
    const { platform, simulator } = await playedWechat(t, { templates: TEMPLATES })
    simulator.next.set('send', [{ kind: 'error', code }])
    assert.deepEqual(await platform.send(MESSAGE), outcome)
    assert.deepEqual(simulator.taken, [])
  })
}

const unknown: [title: string, mischief: Mischief, reason: string][] = [
  ['a status of 500', { kind: 'status', status: 500 }, 'status-500'],
  ['a status of 502 from a gateway in between', { kind: 'status', status: 502 }, 'status-502'],
  ['an answer that is no JSON', { kind: 'status', status: 200 }, 'status-200'],
  ['a connection that is cut before it has taken it', { kind: 'cut', taken: false }, 'UND_ERR_SOCKET'],
  ['a connection that is cut after it has taken it', { kind: 'cut', taken: true }, 'UND_ERR_SOCKET']
]

for (const [title, mischief, reason] of unknown) {
  test(`nobody knows whether WeChat has sent a message after ${title}`, async (t) => {
    const { platform, simulator } = await playedWechat(t, { templates: TEMPLATES })
    simulator.next.set('send', [mischief])
    assert.deepEqual(await platform.send(MESSAGE), { kind: 'unknown', reason })
  })
}

/** Whoever needs no token from the simulator. */
const withToken: ShareToken = () => ({ current: () => Promise.resolve('token'), drop: () => Promise.resolve() })

test('nobody knows whether WeChat has sent a message that it never answers', async (t) => {
  const { account, simulator, clock } = await playedWechat(t, { templates: TEMPLATES })
  simulator.always.set('send', { kind: 'silent', taken: true })
  const platform = createWechat({ ...account, timeoutMs: 200 }, withToken, clock.now)
  assert.deepEqual(await platform.send(MESSAGE), { kind: 'unknown', reason: 'timeout' })
})

test('a slow answer is waited for', async (t) => {
  const { platform, simulator } = await playedWechat(t, { templates: TEMPLATES })
  simulator.delayMs = 50
  assert.deepEqual(await platform.send(MESSAGE), { kind: 'sent' })
})

test('a message that cannot have reached WeChat may be sent again', async (t) => {
  const { account, simulator, clock } = await playedWechat(t, { templates: TEMPLATES })
  await simulator.stop()
  const platform = createWechat(account, withToken, clock.now)
  assert.deepEqual(await platform.send(MESSAGE), { kind: 'not-taken', reason: 'ECONNREFUSED', everybody: true })
  assert.deepEqual(await platform.userOf('anna.1'), { kind: 'unavailable', reason: 'ECONNREFUSED' })
})

test('a message may be sent again where no token was to be had', async (t) => {
  const { platform, simulator } = await playedWechat(t, { templates: TEMPLATES })
  const befalls: [Mischief, reason: string][] = [
    [{ kind: 'error', code: -1 }, 'token--1'],
    [{ kind: 'error', code: 40125 }, 'token-40125'],
    [{ kind: 'status', status: 503 }, 'token-503'],
    [{ kind: 'cut', taken: true }, 'token-UND_ERR_SOCKET']
  ]
  for (const [mischief, reason] of befalls) {
    simulator.next.set('token', [mischief])
    assert.deepEqual(await platform.send(MESSAGE), { kind: 'not-taken', reason, everybody: true })
  }
  assert.equal(simulator.asked.get('send'), undefined)
  assert.deepEqual(await platform.send(MESSAGE), { kind: 'sent' })
})

test('a token that WeChat takes no more is replaced for the next attempt', async (t) => {
  const { platform, simulator } = await playedWechat(t, { templates: TEMPLATES })
  assert.deepEqual(await platform.send(MESSAGE), { kind: 'sent' })
  simulator.invalidateTokens()
  assert.deepEqual(await platform.send(MESSAGE), { kind: 'not-taken', reason: 'stale-token', everybody: true })
  assert.deepEqual(await platform.send(MESSAGE), { kind: 'sent' })
  assert.equal(simulator.asked.get('token'), 2)
})

test('a token ends after two hours, and WeChat hands out another one five minutes before', async (t) => {
  const clock = clockAt('2025-12-01T00:00:00Z')
  const { account } = await playedWechat(t, { templates: TEMPLATES, clock })
  const ask = async () => {
    let token = ''
    const platform = createWechat(
      account,
      (fetch) => ({
        current: async () => (token = (await fetch()).token),
        drop: () => Promise.resolve()
      }),
      clock.now
    )
    assert.deepEqual(await platform.send(MESSAGE), { kind: 'sent' })
    return token
  }
  const first = await ask()
  clock.at += 114 * 60 * 1000
  assert.equal(await ask(), first)
  clock.at += 60 * 1000
  assert.notEqual(await ask(), first)
})

test('another secret is told apart from a busy WeChat', async (t) => {
  const { account, clock } = await playedWechat(t, { templates: TEMPLATES })
  const platform = createWechat({ ...account, secret: 'wrong' }, tokenHere, clock.now)
  assert.deepEqual(await platform.send(MESSAGE), { kind: 'not-taken', reason: 'token-40125', everybody: true })
  assert.deepEqual(await platform.userOf('anna.1'), { kind: 'unavailable', reason: '40125' })
})

const refusedFields: [what: string, fields: Record<string, string>][] = [
  ['a thing of 21 characters', { thing1: '缴'.repeat(21) }],
  ['a date in words', { date2: 'soon' }],
  ['a field without a text', { thing1: '' }]
]

for (const [what, fields] of refusedFields) {
  test(`the simulated WeChat refuses ${what}`, async (t) => {
    const { platform } = await playedWechat(t, { templates: TEMPLATES })
    const outcome = await platform.send({ ...MESSAGE, fields: { ...MESSAGE.fields, ...fields } })
    assert.deepEqual(outcome, { kind: 'refused', reason: 'field-wrong' })
  })
}
