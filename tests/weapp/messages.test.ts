/** A message on its whole way: agreed to in the app, kept by the operator's server, and at WeChat once, on its day at its hour. */
import assert from 'node:assert/strict'
import { refused } from '../../packages/weapp-host/phone/calls'
import type { Arguments, Reply } from '../../packages/weapp-host/phone/calls'
import { createOffice } from '../server/support/office'
import { onPhone } from './driver/on-phone'
import { keep } from './driver/seed'
import { mother } from './people'

const office = createOffice()

/** Where the operator of tests/weapp/operator.json says that the server is. */
const SERVER = 'https://remind.example'

/** WeChat's network: what is asked of that server goes to the one at the address, nothing else answers. */
function network(address: string) {
  return async ({ url, method, data, header }: Arguments): Promise<Reply> => {
    if (!String(url).startsWith(SERVER)) return refused('timeout')
    const answer = await fetch(String(url).replace(SERVER, address), {
      method: String(method),
      headers: header as Record<string, string>,
      body: JSON.stringify(data)
    })
    const text = await answer.text()
    return { statusCode: answer.status, data: text === '' ? '' : (JSON.parse(text) as unknown) }
  }
}

onPhone(
  'a resident who consents in the app gets one message, at nine in Beijing on its day, and none after withdrawing',
  async ({ t, phone, open }) => {
    const { clock, wechat, sender, serve, messages } = await office.open(t, { at: '2025-11-01T01:00:00Z' })
    const { address } = await serve()
    let logins = 0
    phone.calls.answer('login', () => ({ code: `mother.${(logins += 1)}` }))
    phone.calls.answer('requestSubscribeMessage', { closing: 'accept' })
    phone.calls.answer('request', network(address))
    keep(phone, { members: [mother] })
    const app = await open()
    await app.press('提醒')
    await app.press('发消息提醒我')
    app.sees('好了，会发 1 条消息提醒您：12月1日 早上9点（缴费快截止）。')
    assert.deepEqual(
      (await messages()).map(({ platform_user: user, template, kind, about, due_at: dueAt, state }) => ({
        user,
        template,
        kind,
        about,
        dueAt: dueAt.toISOString(),
        state
      })),
      [
        {
          user: 'mother',
          template: 'closing',
          kind: 'window-closes',
          about: '2025-12-31',
          dueAt: '2025-12-01T01:00:00.000Z',
          state: 'waiting'
        }
      ]
    )

    const { sendDue } = sender()
    clock.at = Date.parse('2025-12-01T08:59:59+08:00')
    await sendDue()
    assert.deepEqual(wechat.taken, [])
    clock.at = Date.parse('2025-12-01T09:00:00+08:00')
    await sendDue()
    await sendDue()
    assert.deepEqual(wechat.taken, [
      {
        user: 'mother',
        template: 'closing',
        page: 'pages/home/index',
        fields: { thing1: '缴费快截止了，点开看看', date2: '2025年12月31日' },
        at: Date.parse('2025-12-01T09:00:00+08:00')
      }
    ])

    await app.press('不再发消息')
    app.sees('好了，不会再发消息，您留在服务器上的也都删了。')
    assert.deepEqual(await messages(), [])
  },
  { build: 'weapp-operated' }
)
