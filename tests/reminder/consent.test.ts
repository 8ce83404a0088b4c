import * as v from 'valibot'
import type { HandedOff } from '@/operator'
import { subscriptionRequestSchema } from '@/operator/contract'
import type { SubscriptionRequest } from '@/operator/contract'
import type { AskedOutcome, ReminderPorts } from '@/reminder'
import { unpaid } from './support/family'
import { startReminders } from './support/app'

const ASOF = '2025-12-20'

/** A platform on which the resident answers so, and a server that answers so. */
function asked(
  outcome: AskedOutcome,
  handed: HandedOff = { ok: true, scheduled: 4 },
  more: Partial<ReminderPorts> = {}
) {
  const ask = jest.fn<Promise<AskedOutcome>, [readonly string[]]>().mockResolvedValue(outcome)
  const send = jest.fn<Promise<HandedOff>, [SubscriptionRequest]>().mockResolvedValue(handed)
  const app = startReminders(ASOF, {
    subscribe: { platform: 'weapp', ask },
    templates: ['closing', 'cover'],
    loginCode: () => Promise.resolve('code-1'),
    server: { subscribe: send },
    ...more
  })
  const { coming } = app.plan([unpaid(ASOF), { ...unpaid(ASOF), memberId: 'father', nickname: '爸爸' }])
  return { app, coming, ask, send }
}

const accepted: AskedOutcome = { kind: 'answered', accepted: ['closing'] }

it('consenting asks for the operator’s templates and hands over what the resident agreed to', async () => {
  const { app, coming, ask, send } = asked(accepted)
  expect(app.offers.messages).toBe(true)
  expect(await app.consent(coming)).toEqual({ kind: 'subscribed', messages: 4 })
  expect(ask.mock.calls).toEqual([[['closing', 'cover']]])
  expect(send.mock.calls).toEqual([
    [
      {
        platform: 'weapp',
        code: 'code-1',
        templates: ['closing'],
        reminders: [
          { kind: 'window-closes', on: '2025-12-24', hour: 9 },
          { kind: 'window-closes', on: '2025-12-28', hour: 9 },
          { kind: 'window-closes', on: '2025-12-30', hour: 9 },
          { kind: 'window-closes', on: '2025-12-31', hour: 9 }
        ]
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
  expect(request.reminders).toHaveLength(4)
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
