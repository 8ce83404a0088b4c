import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Http } from '@/operator/http'
import { createMessageServer } from '@/operator/messages'
import { claim } from '@/server/messages/queue'
import { takeOver } from '@/server/messages/subscriptions'
import { createOffice, templates } from './support/office'

const office = createOffice()
const DECEMBER = '2025-12-01T00:00:00Z'

const closes = { kind: 'window-closes', on: '2025-12-24', hour: 9, about: '2025-12-31' } as const
const lastDay = { kind: 'last-useful-day', on: '2025-12-31', hour: 9, about: '2025-12-31' } as const
const opens = { kind: 'window-opens', on: '2026-01-15', hour: 20, about: '2026-01-15' } as const

/** The app's own way to a server, here through Node's. */
const http: Http = async ({ method, url, body, timeoutMs }) => {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs)
  })
  return { status: answer.status, body: await answer.json().catch(() => null) }
}

async function send(address: string, method: 'POST' | 'DELETE', body: unknown) {
  const { status, body: answer } = await http({ method, url: `${address}/subscriptions`, body, timeoutMs: 60_000 })
  return [status, answer]
}
const refusal = (code: string) => ({ error: { code } })

test('what a resident consents to in the app arrives as a message at nine in Beijing of its day, once', async (t) => {
  const { clock, wechat, serve, sender, states } = await office.open(t, { at: DECEMBER })
  const app = createMessageServer(http, (await serve()).address)
  const outcome = await app.subscribe({
    platform: 'weapp',
    code: 'anna.1',
    templates: ['closing'],
    reminders: [closes]
  })
  assert.deepEqual(outcome, { ok: true, scheduled: 1 })
  const { sendDue } = sender()
  for (const at of ['2025-12-23T01:00:00Z', '2025-12-24T00:59:59Z', '2025-12-24T01:00:00Z', '2025-12-25T01:00:00Z']) {
    clock.at = Date.parse(at)
    await sendDue()
  }
  assert.deepEqual(
    wechat.taken.map(({ user, at }) => [user, new Date(at).toISOString()]),
    [['anna', '2025-12-24T01:00:00.000Z']]
  )
  assert.deepEqual(await states(), ['sent'])
})

test('a message of Alipay arrives in the same way', async (t) => {
  const { clock, alipay, alipayPlatform, serve, sender } = await office.open(t, { at: DECEMBER })
  const app = createMessageServer(http, (await serve()).address)
  const asked = { platform: 'alipay', code: 'anna.1', templates: ['closing'], reminders: [closes] } as const
  assert.deepEqual(
    await app.subscribe({ ...asked, templates: [...asked.templates], reminders: [...asked.reminders] }),
    { ok: true, scheduled: 1 }
  )
  clock.at = Date.parse('2025-12-24T01:00:00Z')
  await sender({ platform: alipayPlatform }).sendDue()
  assert.deepEqual(
    alipay.taken.map(({ user, fields }) => [user, fields]),
    [['anna', { keyword1: '缴费快截止了', keyword2: '2025-12-31' }]]
  )
})

test("what is kept of a request is the platform's id, the template, the kind and the time, and nothing else", async (t) => {
  const { serve, messages } = await office.open(t, { at: DECEMBER })
  const { address, lines } = await serve()
  await send(address, 'POST', { platform: 'weapp', code: 'anna.1', templates: ['closing'], reminders: [closes] })
  const [{ id, ...kept } = { id: '' }] = await messages()
  assert.match(id, /^[0-9a-f-]{36}$/)
  assert.deepEqual(kept, {
    platform: 'weapp',
    platform_user: 'anna',
    template: 'closing',
    kind: 'window-closes',
    about: '2025-12-31',
    due_at: new Date('2025-12-24T01:00:00Z'),
    state: 'waiting',
    attempts: 0,
    next_attempt_at: new Date('2025-12-24T01:00:00Z'),
    claimed_at: null,
    settled_at: null,
    reason: null,
    created_at: new Date(DECEMBER)
  })
  assert.doesNotMatch(lines.join(''), /anna|closing|window/)
})

test('the latest request of a user takes the place of what was waiting, and of nobody else', async (t) => {
  const { serve, messages } = await office.open(t, { at: DECEMBER })
  const { address } = await serve()
  const ask = (code: string, reminders: unknown[]) =>
    send(address, 'POST', { platform: 'weapp', code, templates: ['closing', 'opening'], reminders })
  assert.deepEqual(await ask('anna.1', [closes, opens]), [201, { scheduled: 2 }])
  assert.deepEqual(await ask('bea.1', [closes]), [201, { scheduled: 1 }])
  assert.deepEqual(await ask('anna.2', [lastDay]), [201, { scheduled: 1 }])
  assert.deepEqual(
    (await messages()).map(({ platform_user, kind }) => [platform_user, kind]),
    [
      ['bea', 'window-closes'],
      ['anna', 'last-useful-day']
    ]
  )
})

test('a request that comes again after its message was sent, or may have been, has it sent once', async (t) => {
  const { clock, wechat, serve, sender, put, messages } = await office.open(t, { at: '2025-12-24T01:00:00Z' })
  const { address } = await serve()
  await put()
  await put({ platform_user: 'bea', state: 'unknown', settled_at: new Date(clock.at) })
  await sender().sendDue()
  const ask = (code: string) =>
    send(address, 'POST', { platform: 'weapp', code, templates: ['closing'], reminders: [closes, lastDay] })
  assert.deepEqual(
    [await ask('anna.1'), await ask('bea.1')],
    [
      [201, { scheduled: 1 }],
      [201, { scheduled: 1 }]
    ]
  )
  await sender().sendDue()
  assert.equal(wechat.taken.length, 1)
  assert.equal((await messages()).length, 4)
})

test('a message that is on its way while a new request comes is not sent by both', async (t) => {
  const { database, clock, put, messages } = await office.open(t, { at: '2025-12-24T01:00:00Z' })
  await put()
  const [claimed] = await claim(database, 'weapp', 1, clock.at)
  const request = { templates: ['closing'], reminders: [closes, lastDay] }
  const { scheduled, skipped } = await takeOver(
    database,
    templates,
    { platform: 'weapp', user: 'anna' },
    request,
    clock.at
  )
  assert.deepEqual([scheduled, skipped['sent-already']], [1, 1])
  const [first, second] = await messages()
  assert.deepEqual([first?.id, first?.state, second?.kind], [claimed?.id, 'claimed', 'last-useful-day'])
})

test('two requests of one user at once leave the messages of one of them', async (t) => {
  const { serve, messages } = await office.open(t, { at: DECEMBER })
  const { address } = await serve()
  const ask = (code: string) =>
    send(address, 'POST', { platform: 'weapp', code, templates: ['closing'], reminders: [closes, lastDay] })
  await Promise.all(['anna.1', 'anna.2', 'anna.3', 'anna.4'].map(ask))
  assert.equal((await messages()).length, 2)
})

test('kinds that the server does not know yet are left out and counted', async (t) => {
  const { serve, registry } = await office.open(t, { at: DECEMBER })
  const { address } = await serve()
  const reminders = [
    { kind: 'kind-of-next-year', on: '2025-12-20', hour: 9, about: '2025-12-20' },
    { ...closes, on: '2025-11-30' },
    closes,
    closes
  ]
  const request = { platform: 'weapp', code: 'anna.1', templates: ['closing', 'unheard-of'], reminders }
  assert.deepEqual(await send(address, 'POST', request), [201, { scheduled: 1 }])
  const figures = await registry.metrics()
  assert.match(figures, /reminders_skipped_total\{reason="kind-not-served"\} 1/)
  assert.match(figures, /reminders_skipped_total\{reason="past"\} 1/)
  assert.match(figures, /reminders_skipped_total\{reason="double"\} 1/)
  assert.match(figures, /messages\{state="waiting"\} 1/)
})

test('what became of messages is counted by platform and reason, with nothing of whom they went to', async (t) => {
  const { clock, wechat, sender, put, registry } = await office.open(t, { at: '2025-12-24T01:00:00Z' })
  wechat.withdrawn.add('bea')
  await put()
  await put({ platform_user: 'bea' })
  await sender().sendDue()
  const figures = await registry.metrics()
  assert.match(figures, /message_outcomes_total\{platform="weapp",outcome="sent",reason=""\} 1/)
  assert.match(figures, /message_outcomes_total\{platform="weapp",outcome="refused",reason="consent-withdrawn"\} 1/)
  assert.match(figures, /messages\{state="sent"\} 1/)
  assert.doesNotMatch(figures, /anna|bea/)
  assert.ok(clock.at)
})

test('taking everything back removes all that is kept of a user, whatever became of it, and of nobody else', async (t) => {
  const { clock, serve, put, messages } = await office.open(t, { at: DECEMBER })
  const { address } = await serve()
  const settled_at = new Date(clock.at)
  await put()
  await put({ state: 'claimed', attempts: 1, claimed_at: settled_at })
  for (const state of ['sent', 'unknown', 'refused'] as const) await put({ state, settled_at })
  await put({ platform: 'alipay' })
  await put({ platform_user: 'bea' })
  const app = createMessageServer(http, address)
  assert.deepEqual(await app.withdraw({ platform: 'weapp', code: 'anna.1' }), { ok: true })
  assert.deepEqual((await messages()).map(({ platform, platform_user }) => [platform, platform_user]).sort(), [
    ['alipay', 'anna'],
    ['weapp', 'bea']
  ])
  assert.deepEqual(await app.withdraw({ platform: 'weapp', code: 'anna.2' }), { ok: true })
  assert.deepEqual(await app.withdraw({ platform: 'weapp', code: 'anna.2' }), { ok: false, fault: 'refused' })
})

test('a code that stands for nobody is refused, and changes nothing', async (t) => {
  const { serve, put, messages } = await office.open(t, { at: DECEMBER })
  const { address } = await serve()
  await put()
  const request = { platform: 'weapp', code: 'invalid', templates: ['closing'], reminders: [closes] }
  assert.deepEqual(await send(address, 'POST', request), [401, refusal('payer-unknown')])
  assert.deepEqual(await send(address, 'DELETE', { platform: 'weapp', code: 'invalid' }), [
    401,
    refusal('payer-unknown')
  ])
  await send(address, 'POST', { ...request, code: 'anna.1' })
  assert.deepEqual(await send(address, 'DELETE', { platform: 'weapp', code: 'anna.1' }), [
    401,
    refusal('payer-unknown')
  ])
  assert.equal((await messages()).length, 1)
})

test('a platform that cannot be asked who somebody is, is told apart from a wrong code', async (t) => {
  const { wechat, serve } = await office.open(t, { at: DECEMBER })
  const { address, lines } = await serve()
  wechat.always.set('session', { kind: 'error', code: -1 })
  const request = { platform: 'weapp', code: 'anna.1', templates: ['closing'], reminders: [closes] }
  assert.deepEqual(await send(address, 'POST', request), [503, refusal('platform-unavailable')])
  assert.match(lines.join(''), /"reason":"-1"/)
  assert.doesNotMatch(lines.join(''), /anna/)
})

for (const [what, request] of [
  ['a name', { nickname: '妈妈' }],
  ['no template', { templates: [] }],
  ['a hundred and one reminders', { reminders: Array.from({ length: 101 }, () => closes) }],
  ['a day that does not exist', { reminders: [{ ...closes, on: '2025-02-30' }] }],
  ['a region beside a day', { reminders: [{ ...closes, region: '620102' }] }],
  ['a kind of sixty-five characters', { reminders: [{ ...closes, kind: 'k'.repeat(65) }] }]
] as const) {
  test(`a request with ${what} is refused before the platform is asked`, async (t) => {
    const { wechat, serve } = await office.open(t, { at: DECEMBER })
    const { address } = await serve()
    const good = { platform: 'weapp', code: 'anna.1', templates: ['closing'], reminders: [closes] }
    const [status, answer] = await send(address, 'POST', { ...good, ...request })
    assert.equal(status, 400)
    assert.match(JSON.stringify(answer), /request-invalid/)
    assert.equal(wechat.asked.get('session'), undefined)
  })
}

test('text that would be SQL is kept as text', async (t) => {
  const { serve, messages } = await office.open(t, { at: DECEMBER })
  const { address } = await serve()
  const evil = "x'); drop table messages; --"
  const request = {
    platform: 'weapp',
    code: evil,
    templates: ['closing', evil],
    reminders: [{ ...closes, kind: evil }, closes]
  }
  assert.deepEqual(await send(address, 'POST', request), [201, { scheduled: 1 }])
  assert.equal((await messages())[0]?.platform_user, evil)
})
