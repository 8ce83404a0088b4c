import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { createAlipay } from '@/server/platforms/alipay'
import { isSignatureOf, privateKeyOf, publicKeyOf, signatureOf } from '@/server/platforms/alipay-signature'
import type { SendOutcome } from '@/server/platforms/platform'
import type { Mischief } from '@/server/simulators/simulator'
import { ALIPAY_MESSAGE, ALIPAY_TEMPLATES, playedAlipay } from './support/platforms'

const played = { templates: ALIPAY_TEMPLATES }
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })

test('a code of my.getAuthCode leads to its user once, and to nobody after that', async (t) => {
  const { platform } = await playedAlipay(t, played)
  assert.deepEqual(await platform.userOf('anna.1'), { kind: 'user', user: 'anna' })
  assert.deepEqual(await platform.userOf('anna.1'), { kind: 'code-refused', reason: 'invalid' })
})

test('a code can be asked about later where Alipay does not answer well now', async (t) => {
  const { platform, simulator } = await playedAlipay(t, played)
  const befalls: [Mischief, reason: string][] = [
    [{ kind: 'error', code: 20000, subCode: 'isp.unknow-error' }, 'isp.unknow-error'],
    [{ kind: 'status', status: 502 }, 'status-502'],
    [{ kind: 'cut', taken: false }, 'UND_ERR_SOCKET']
  ]
  for (const [mischief, reason] of befalls) {
    simulator.next.set('session', [mischief])
    assert.deepEqual(await platform.userOf('bea.1'), { kind: 'unavailable', reason })
  }
  assert.deepEqual(await platform.userOf('bea.1'), { kind: 'user', user: 'bea' })
})

test('a message is sent by Alipay with the words of its template and nothing else', async (t) => {
  const { platform, simulator, clock } = await playedAlipay(t, played)
  for (const user of ['anna', '2088102122458832']) {
    simulator.taken.length = 0
    assert.deepEqual(await platform.send({ ...ALIPAY_MESSAGE, user }), { kind: 'sent' })
    assert.deepEqual(simulator.taken, [{ ...ALIPAY_MESSAGE, user, at: clock.at }])
  }
})

const outcomes: [code: number, subCode: string, outcome: SendOutcome][] = [
  [20000, 'isp.unknow-error', { kind: 'unknown', reason: 'isp.unknow-error' }],
  [20001, 'aop.invalid-auth-token', { kind: 'not-taken', reason: 'not-authorised', everybody: true }],
  [40002, 'isv.invalid-signature', { kind: 'not-taken', reason: 'isv.invalid-signature', everybody: true }],
  [40002, 'isv.invalid-timestamp', { kind: 'not-taken', reason: 'isv.invalid-timestamp', everybody: true }],
  [40005, 'isv.app-call-limited', { kind: 'not-taken', reason: 'too-often', everybody: true }],
  [40006, 'isv.insufficient-isv-permissions', { kind: 'not-taken', reason: 'not-permitted', everybody: true }],
  [40001, 'isv.missing-template', { kind: 'refused', reason: 'isv.missing-template' }],
  [40004, 'USER_NOT_SUBSCRIBED', { kind: 'refused', reason: 'USER_NOT_SUBSCRIBED' }],
  [40004, 'SYSTEM_ERROR', { kind: 'unknown', reason: 'SYSTEM_ERROR' }],
  [40004, '', { kind: 'refused', reason: '40004' }]
]

for (const [code, subCode, outcome] of outcomes) {
  test(`what Alipay answers with ${code} ${subCode || 'alone'} is ${outcome.kind}`, async (t) => {
    const { platform, simulator } = await playedAlipay(t, played)
    simulator.next.set('send', [{ kind: 'error', code, subCode }])
    assert.deepEqual(await platform.send(ALIPAY_MESSAGE), outcome)
    assert.deepEqual(simulator.taken, [])
  })
}

test('an answer that Alipay has not signed says nothing about a message', async (t) => {
  const { platform, simulator } = await playedAlipay(t, played)
  simulator.forgesSignatures = true
  assert.deepEqual(await platform.send(ALIPAY_MESSAGE), { kind: 'unknown', reason: 'signature' })
  assert.deepEqual(await platform.userOf('anna.1'), { kind: 'unavailable', reason: 'signature' })
})

test('a message signed with another key is not taken, and may be sent again with the right one', async (t) => {
  const { account, clock, simulator } = await playedAlipay(t, played)
  const wrong = createAlipay({ ...account, privateKey: stranger.privateKey }, clock.now)
  assert.deepEqual(await wrong.send(ALIPAY_MESSAGE), {
    kind: 'not-taken',
    reason: 'isv.invalid-signature',
    everybody: true
  })
  assert.deepEqual(simulator.taken, [])
})

test('nobody knows whether Alipay has sent a message after no answer, a cut one or a bad status', async (t) => {
  const { account, clock, simulator, platform } = await playedAlipay(t, played)
  simulator.next.set('send', [
    { kind: 'status', status: 500 },
    { kind: 'cut', taken: true },
    { kind: 'silent', taken: true }
  ])
  assert.deepEqual(await platform.send(ALIPAY_MESSAGE), { kind: 'unknown', reason: 'status-500' })
  assert.deepEqual(await platform.send(ALIPAY_MESSAGE), { kind: 'unknown', reason: 'UND_ERR_SOCKET' })
  const hasty = createAlipay({ ...account, timeoutMs: 200 }, clock.now)
  assert.deepEqual(await hasty.send(ALIPAY_MESSAGE), { kind: 'unknown', reason: 'timeout' })
})

test('a message that cannot have reached Alipay may be sent again', async (t) => {
  const { platform, simulator } = await playedAlipay(t, played)
  await simulator.stop()
  assert.deepEqual(await platform.send(ALIPAY_MESSAGE), { kind: 'not-taken', reason: 'ECONNREFUSED', everybody: true })
})

test('the simulated Alipay refuses a withdrawn user, an unknown template and an empty field for good', async (t) => {
  const { platform, simulator } = await playedAlipay(t, played)
  simulator.withdrawn.add('bea')
  const refused = async (changed: object) =>
    (await platform.send({ ...ALIPAY_MESSAGE, ...changed })) as { reason: string }
  assert.equal((await refused({ user: 'bea' })).reason, 'USER_NOT_SUBSCRIBED')
  assert.equal((await refused({ template: 'other' })).reason, 'USER_TEMPLATE_ILLEGAL')
  assert.equal((await refused({ fields: { keyword1: '缴费', keyword2: '' } })).reason, 'INVALID_PARAMETER')
})

test('a signature is of all that is not empty, by name, and of nothing else', () => {
  const { privateKey, publicKey } = stranger
  const signature = signatureOf({ b: '2', a: '缴费', empty: '' }, privateKey)
  assert.ok(isSignatureOf({ a: '缴费', b: '2' }, signature, publicKey))
  assert.ok(isSignatureOf({ a: '缴费', b: '2', sign: signature }, signature, publicKey))
  assert.ok(!isSignatureOf({ a: '缴费', b: '3' }, signature, publicKey))
  assert.ok(!isSignatureOf({ a: '缴费', b: '2' }, 'bm9uZQ==', publicKey))
})

test('keys are taken as PEM and as the base64 that Alipay writes, and anything else is refused', () => {
  const { privateKey, publicKey } = stranger
  const forms = [
    privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    privateKey.export({ format: 'der', type: 'pkcs1' }).toString('base64')
  ]
  for (const form of forms) assert.ok(privateKeyOf(form).equals(privateKey))
  assert.ok(publicKeyOf(publicKey.export({ format: 'der', type: 'spki' }).toString('base64')).equals(publicKey))
  assert.ok(publicKeyOf(publicKey.export({ format: 'pem', type: 'spki' }).toString()).equals(publicKey))
  assert.throws(() => privateKeyOf('no key'))
  assert.throws(() => publicKeyOf('no key'))
})
