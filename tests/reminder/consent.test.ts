import * as v from 'valibot'
import type { HandedOff, Withdrawn } from '@/operator'
import { subscriptionRequestSchema } from '@/operator/contract'
import type { SubscriptionRequest, WithdrawalRequest } from '@/operator/contract'
import type { AskedOutcome, ReminderPorts } from '@/reminder'
import { unpaid } from './support/family'
import { startReminders } from './support/app'

const ASOF = '2025-12-20'

/** A platform on which the resident answers so, and a server that answers so. */
function asked(
  outcome: AskedOutcome,
  handed: HandedOff = { ok: true, scheduled: 1 },
  more: Partial<ReminderPorts> = {}
) {
  const ask = jest.fn<Promise<AskedOutcome>, [readonly string[]]>().mockResolvedValue(outcome)
  const send = jest.fn<Promise<HandedOff>, [SubscriptionRequest]>().mockResolvedValue(handed)
  const withdraw = jest.fn<Promise<Withdrawn>, [WithdrawalRequest]>().mockResolvedValue({ ok: true })
  const app = startReminders(ASOF, {
    subscribe: { platform: 'weapp', ask },
    templates: ['closing', 'cover'],
    loginCode: () => Promise.resolve('code-1'),
    server: { subscribe: send, withdraw },
    ...more
  })
  const { coming } = app.plan([unpaid(ASOF), { ...unpaid(ASOF), memberId: 'father', nickname: '爸爸' }])
  return { app, coming, ask, send, withdraw }
}

const LAST_DAY_IN_A_WEEK = { kind: 'window-closes' as const, on: '2025-12-24', hour: 9, about: '2025-12-31' }
const LAST_DAY_IN_THREE_DAYS = { kind: 'window-closes' as const, on: '2025-12-28', hour: 9, about: '2025-12-31' }
const LOOK_AGAIN = { kind: 'recheck' as const, on: '2025-12-21', hour: 9, about: '2025-12-20' }

const both: AskedOutcome = { kind: 'answered', accepted: ['closing', 'cover'] }

const accepted: AskedOutcome = { kind: 'answered', accepted: ['closing'] }

it('consenting asks for the operator’s templates and hands over what the resident agreed to', async () => {
  const { app, coming, ask, send } = asked(accepted)
  expect(app.offers.messages).toBe(true)
  expect(await app.consent(coming)).toEqual({ kind: 'subscribed', messages: 1, asked: [LAST_DAY_IN_A_WEEK] })
  expect(ask.mock.calls).toEqual([[['closing', 'cover']]])
  expect(send.mock.calls).toEqual([
    [
      {
        platform: 'weapp',
        code: 'code-1',
        templates: ['closing'],
        reminders: [LAST_DAY_IN_A_WEEK]
      }
    ]
  ])
})

it('consenting sends nothing personal: no name, no member, not even how many there are', async () => {
  const { app, coming, send } = asked(accepted)
  await app.consent(coming)
  const [[request]] = send.mock.calls as [[SubscriptionRequest]]
  expect(v.parse(subscriptionRequestSchema, request)).toEqual(request)
  expect(JSON.stringify(request)).not.toMatch(/mother|father|[^\x20-\x7e]/)
  expect(request.reminders).toHaveLength(1)
})

it('consenting asks the platform within the tap', () => {
  const { app, coming, ask } = asked(accepted)
  void app.consent(coming)
  expect(ask).toHaveBeenCalledTimes(1)
})

it('consenting asks for three templates at most', async () => {
  const { app, coming, ask } = asked(accepted, undefined, { templates: ['a', 'b', 'c', 'd'] })
  await app.consent(coming)
  expect(ask.mock.calls[0]?.[0]).toEqual(['a', 'b', 'c'])
})

it.each<[string, AskedOutcome, object]>([
  ['declined', { kind: 'answered', accepted: [] }, { kind: 'declined' }],
  ['cancelled', { kind: 'cancelled' }, { kind: 'cancelled' }],
  ['failed', { kind: 'failed', reason: 'no template data' }, { kind: 'failed', reason: 'no template data' }]
])('the server is told nothing if the request for consent was %s', async (_, outcome, says) => {
  const { app, coming, send } = asked(outcome)
  expect(await app.consent(coming)).toEqual(says)
  expect(send).not.toHaveBeenCalled()
})

it.each(['unreachable', 'refused', 'malformed'] as const)('the resident is told if the server is %s', async (fault) => {
  const { app, coming } = asked(accepted, { ok: false, fault })
  expect(await app.consent(coming)).toEqual({ kind: 'not-handed-over' })
})

it('the resident is told if the platform gives no code', async () => {
  const { app, coming, send } = asked(accepted, undefined, { loginCode: () => Promise.reject(new Error('login:fail')) })
  expect(await app.consent(coming)).toEqual({ kind: 'not-handed-over' })
  expect(send).not.toHaveBeenCalled()
})

it.each<[string, Partial<ReminderPorts>]>([
  ['there are no templates', { templates: [] }],
  ['there is no server', { server: null }],
  ['the platform has no messages', { subscribe: null }]
])('consent is not asked for if %s', async (_, more) => {
  const { app, coming, ask } = asked(accepted, undefined, more)
  expect(app.offers.messages).toBe(false)
  expect(await app.consent(coming)).toEqual({ kind: 'unavailable' })
  expect(ask).not.toHaveBeenCalled()
})

it('consent is not asked for if no reminder is coming', async () => {
  const { app, ask } = asked(accepted)
  expect(await app.consent([])).toEqual({ kind: 'unavailable' })
  expect(ask).not.toHaveBeenCalled()
})

it('as many messages are asked for as templates were accepted, last days before what comes earlier', async () => {
  const { app, coming, send } = asked(both, { ok: true, scheduled: 2 })
  const earlier = { ...coming[0]!, uid: 'mother/recheck', ...LOOK_AGAIN }
  await app.consent([earlier, ...coming])
  expect(send.mock.calls[0]?.[0].reminders).toEqual([LAST_DAY_IN_A_WEEK, LAST_DAY_IN_THREE_DAYS])
})

it('what comes besides last days is asked for where consents are left, and all of it in order of time', async () => {
  const { app, coming, send } = asked(both, { ok: true, scheduled: 2 })
  const earlier = { ...coming[0]!, uid: 'mother/recheck', ...LOOK_AGAIN }
  await app.consent([earlier, coming[0]!])
  expect(send.mock.calls[0]?.[0].reminders).toEqual([LOOK_AGAIN, LAST_DAY_IN_A_WEEK])
})

it('a later consent adds a message to those that were promised, and none twice', async () => {
  const { app, coming, send } = asked(accepted, { ok: true, scheduled: 2 })
  await app.consent(coming)
  await app.consent(coming)
  expect(send.mock.calls[1]?.[0].reminders).toEqual([LAST_DAY_IN_A_WEEK, LAST_DAY_IN_THREE_DAYS])
})

it('a promised message whose hour has passed is not asked for again', async () => {
  let now = Date.parse('2025-12-24T08:59:59+08:00')
  const { app, coming, send } = asked(accepted, undefined, { now: () => now })
  await app.consent(coming)
  expect(app.expectsMessages()).toBe(true)
  now = Date.parse('2025-12-24T09:00:00+08:00')
  expect(app.expectsMessages()).toBe(false)
  await app.consent(coming.filter(({ on }) => on > '2025-12-24'))
  expect(send.mock.calls[1]?.[0].reminders).toEqual([LAST_DAY_IN_THREE_DAYS])
})

it('withdrawing has the server forget the resident, and nothing is expected any more', async () => {
  const { app, coming, withdraw } = asked(accepted)
  await app.consent(coming)
  expect(await app.withdraw()).toEqual({ kind: 'withdrawn' })
  expect(withdraw.mock.calls).toEqual([[{ platform: 'weapp', code: 'code-1' }]])
  expect(app.expectsMessages()).toBe(false)
})

it('messages are still expected where the server could not be told', async () => {
  const { app, coming, withdraw } = asked(accepted)
  await app.consent(coming)
  withdraw.mockResolvedValueOnce({ ok: false, fault: 'unreachable' })
  expect(await app.withdraw()).toEqual({ kind: 'not-reached' })
  expect(app.expectsMessages()).toBe(true)
})

it('nothing is expected where the server has no template for any of it', async () => {
  const { app, coming } = asked(accepted, { ok: true, scheduled: 0 })
  await app.consent(coming)
  expect(app.expectsMessages()).toBe(false)
})

it('nothing can be withdrawn where nobody sends messages, or while another day is looked at', async () => {
  expect(await asked(accepted, undefined, { server: null }).app.withdraw()).toEqual({ kind: 'unavailable' })
  await expect(asked(accepted, undefined, { preview: () => '2025-11-01' }).app.withdraw()).rejects.toMatchObject({
    fault: { code: 'preview-on' }
  })
})
