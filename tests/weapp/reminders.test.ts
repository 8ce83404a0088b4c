/** Reminders on the WeChat build: into the phone's calendar, one tap each, and as WeChat's own messages. */
import assert from 'node:assert/strict'
import type { App } from '../../packages/weapp-host/driver/app'
import { onPhone } from './driver/on-phone'
import { keep } from './driver/seed'
import { mother } from './people'
import { refused } from '../../packages/weapp-host/phone/calls'
import type { Phone } from '../../packages/weapp-host/phone/phone'

/** Due until 31 December 2025: thirty days before that, and a week. */
const DECEMBER_1 = '把妈妈12月1日 早上9点的提醒加入手机日历'
const DECEMBER_24 = '把妈妈12月24日 早上9点的提醒加入手机日历'

const operated = { build: 'weapp-operated' } as const

async function toReminders(open: () => Promise<App>, phone: Phone): Promise<App> {
  keep(phone, { members: [mother] })
  const app = await open()
  await app.press('提醒')
  app.isAt('提醒')
  app.isSound()
  return app
}

onPhone(
  'a reminder goes into the calendar by a tap, rings at its hour, and is known to be there',
  async ({ phone, open }) => {
    const app = await toReminders(open, phone)
    await app.press(DECEMBER_1)
    app.sees('已经加入手机日历：妈妈，12月1日 早上9点。')
    app.isSound()
    const events = phone.calls.of('addPhoneCalendar').map(({ description, ...event }) => {
      assert.match(String(description), /2025年12月31日是这段缴费期的最后一天/)
      return event
    })
    const seconds = Date.parse('2025-12-01T09:00:00+08:00') / 1000
    assert.deepEqual(events, [{ title: '妈妈：缴医保，还剩 30 天', startTime: seconds, alarm: true, alarmOffset: 0 }])

    const again = await open()
    await again.press('提醒')
    again.sees('已加入')
    assert.ok(!again.has(DECEMBER_1), 'it is not added twice')
    again.offers(DECEMBER_24)
  }
)

const noes = [
  {
    why: 'the resident said no',
    refusal: refused('auth deny', { errno: 103 }),
    says: '手机不让写日历。请在手机设置里，允许使用日历，再点一次。'
  },
  {
    why: 'the privacy guide does not mention it',
    refusal: refused('api scope is not declared in the privacy agreement', { errno: 112 }),
    says: '这个版本还不能写手机日历。到了日子，打开本应用时会看到。'
  },
  { why: 'the dialog was closed', refusal: refused('cancel'), says: '没有加。再点一次“加入日历”就可以加。' },
  {
    why: 'something went wrong',
    refusal: refused('system error'),
    says: '没能加进日历。请再点一次；还是不行，就记下这个日子。'
  }
]

for (const { why, refusal, says } of noes) {
  onPhone(
    `a reminder is not added, as ${why}: that is told, and adding can be tried again`,
    async ({ phone, open }) => {
      const app = await toReminders(open, phone)
      phone.calls.answerOnce('addPhoneCalendar', refusal)
      await app.press(DECEMBER_1)
      app.sees(says)
      app.isSound()
      await app.press(DECEMBER_1)
      app.sees('已经加入手机日历：妈妈，12月1日 早上9点。')
    }
  )
}

onPhone('without an operator there are no messages to consent to', async ({ phone, open }) => {
  const app = await toReminders(open, phone)
  assert.ok(!app.has('发消息提醒我'))
})

/** What went to the server that sends messages. */
const sentTo = (phone: Phone) =>
  phone.calls.of('request').filter(({ url }) => String(url).startsWith('https://remind.example/'))

onPhone(
  'at most three message templates are asked for, and only accepted ones go to the server',
  async ({ phone, open }) => {
    phone.calls.answer('requestSubscribeMessage', {
      closing: 'accept',
      cover: 'reject',
      recheck: 'ban'
    })
    phone.calls.answer('login', { code: 'who' })
    phone.calls.answer('request', { statusCode: 201, data: { scheduled: 1 } })
    const app = await toReminders(open, phone)
    await app.press('发消息提醒我')
    app.sees('好了，会发 1 条消息提醒您：12月1日 早上9点（缴费快截止）。')
    const [asked] = phone.calls.of('requestSubscribeMessage')
    assert.deepEqual(asked?.tmplIds, ['closing', 'cover', 'recheck'])
    const [sent] = sentTo(phone)
    assert.equal(sent?.url, 'https://remind.example/subscriptions')
    const { code, templates, reminders } = sent.data as { code: string; templates: string[]; reminders: unknown[] }
    assert.deepEqual({ code, templates }, { code: 'who', templates: ['closing'] })
    assert.deepEqual(reminders, [{ kind: 'window-closes', on: '2025-12-01', hour: 9, about: '2025-12-31' }])
    assert.doesNotMatch(JSON.stringify(sent), /妈妈|620102/, 'nothing that tells who it is')
  },
  operated
)

onPhone(
  'messages are stopped by a tap, and the button for it goes with them',
  async ({ phone, open }) => {
    phone.calls.answer('requestSubscribeMessage', { closing: 'accept' })
    phone.calls.answer('login', { code: 'who' })
    phone.calls.answer('request', ({ method }) =>
      method === 'DELETE' ? { statusCode: 204, data: '' } : { statusCode: 201, data: { scheduled: 1 } }
    )
    const app = await toReminders(open, phone)
    assert.ok(!app.has('不再发消息'))
    await app.press('发消息提醒我')
    await app.press('不再发消息')
    app.sees('好了，不会再发消息，您留在服务器上的也都删了。')
    assert.ok(!app.has('不再发消息'))
    app.isSound()
    const [, taken] = sentTo(phone)
    assert.deepEqual([taken?.method, taken?.url], ['DELETE', 'https://remind.example/subscriptions'])
    assert.deepEqual(taken?.data, { platform: 'weapp', code: 'who' })
  },
  operated
)

const unsaid = [
  {
    why: 'the dialog was closed',
    refusal: refused('cancel'),
    says: '没有同意接收，所以不会发消息。想要时，再点一次。'
  },
  {
    why: 'messages are switched off',
    refusal: refused('The main switch is switched off', { errCode: 20004 }),
    says: '没有同意接收，所以不会发消息。想要时，再点一次。'
  },
  {
    why: 'the templates are not there',
    refusal: refused('No template data return', { errCode: 20001 }),
    says: '没能问成。请再点一次。'
  }
]

for (const { why, refusal, says } of unsaid) {
  onPhone(
    `consent to messages fails, as ${why}: that is told, and nothing goes to the server`,
    async ({ phone, open }) => {
      phone.calls.answer('requestSubscribeMessage', refusal)
      const app = await toReminders(open, phone)
      await app.press('发消息提醒我')
      app.sees(says)
      assert.deepEqual(sentTo(phone), [])
    },
    operated
  )
}

onPhone(
  'consent to messages without a network is told to have failed',
  async ({ phone, open }) => {
    phone.calls.answer('requestSubscribeMessage', { closing: 'accept' })
    phone.calls.answer('login', { code: 'who' })
    phone.calls.answer('request', refused('timeout', { errno: 5 }))
    const app = await toReminders(open, phone)
    await app.press('发消息提醒我')
    app.sees('您同意了，可是没能连上服务器，消息还发不了。请有网络时再点一次。')
  },
  operated
)
