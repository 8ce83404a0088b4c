/** Whatever leaves the app, is thrown or could be logged says nothing of a person. */
import { createCashier, createFeed, createMessageServer, feedPersistence } from '@/operator'
import type { Http } from '@/operator'
import { createPayments, paymentsPersistence } from '@/payment'
import { createReminders, remindersPersistence } from '@/reminder'
import { answer as assessedFor } from '../../payment/support'
import { Phone } from '../../household/support/phone'
import { PUBLIC_KEY, startApp } from '../app'

/** What is personal here, each so odd that it cannot come from elsewhere. */
const PERSON = {
  nickname: '卡纳莉外婆',
  birthDate: '1957-03-19',
  identity: 'severe-disability',
  receipt: 'RC-77-XQ',
  member: 'member-zq'
}
const CANARIES = Object.values(PERSON)

function canariesIn(said: unknown): string[] {
  const text = typeof said === 'string' ? said : JSON.stringify(said)
  return CANARIES.filter((canary) => text.includes(canary) || text.includes(encodeURIComponent(canary)))
}

const REMINDER = {
  uid: `${PERSON.member}/gansu-2026/window-closes/-7`,
  memberId: PERSON.member,
  nickname: PERSON.nickname,
  benefitYear: 2026,
  kind: 'window-closes',
  daysBefore: 7,
  on: '2025-12-24',
  about: '2025-12-31',
  hour: 9
} as unknown as Parameters<ReturnType<typeof createReminders>['dismiss']>[0]

it('the search for personal data finds it where it is', () => {
  expect(canariesIn({ a: [PERSON.nickname] })).toEqual([PERSON.nickname])
  expect(canariesIn(`x?n=${encodeURIComponent(PERSON.nickname)}`)).toEqual([PERSON.nickname])
})

it('no request to the cashier, the message server or the feed holds personal data', async () => {
  const asked: unknown[] = []
  const http: Http = (request) => {
    asked.push(request)
    return Promise.resolve({ status: 500, body: null })
  }
  const { household } = startApp(new Phone())
  const common = { newId: () => `r${asked.length}`, now: () => 0, today: () => '2025-11-01', preview: () => null }
  const payments = createPayments({
    ...common,
    persisted: household.persist({ ...paymentsPersistence, name: 'paying' }),
    externalApp: {
      platform: 'weapp',
      openMiniProgram: (appId, path) => {
        asked.push({ appId, path })
        return Promise.resolve('opened')
      },
      openLink: (url) => {
        asked.push(url)
        return Promise.resolve('opened')
      },
      copy: (text) => {
        asked.push(text)
        return Promise.resolve()
      }
    },
    targets: { miniPrograms: { 税务: { appId: `wx${'0'.repeat(16)}`, path: 'pages/index' } }, links: {} },
    cashier: createCashier({
      server: 'https://example.com',
      name: 'c',
      platform: 'weapp',
      http,
      payDialog: () => Promise.resolve('unknown'),
      payerCode: () => Promise.resolve('code'),
      wait: () => Promise.resolve()
    })
  })
  const assessment = assessedFor({ resident: { birthDate: PERSON.birthDate, identities: ['severe-disability'] } })
  const [record] = payments.quote([{ memberId: PERSON.member, region: '620102', assessment }])
  await payments.start([record!.id], { kind: 'cashier', name: 'c' })
  await payments.start([record!.id], { kind: 'official-mini-program', name: '税务' })

  const reminders = createReminders({
    persisted: household.persist({ ...remindersPersistence, name: 'reminding' }),
    asOf: () => '2025-11-01',
    preview: () => null,
    now: () => 0,
    nameTogether: (nickname, people) => `${nickname} and others, ${people}`,
    words: () => ({ title: PERSON.nickname, note: '' }),
    calendar: { available: false, takesFiles: false, add: () => Promise.resolve({ kind: 'cancelled' }) },
    subscribe: { platform: 'weapp', ask: (templates) => Promise.resolve({ kind: 'answered', accepted: templates }) },
    templates: ['t'],
    loginCode: () => Promise.resolve('code'),
    server: createMessageServer(http, 'https://example.com')
  })
  await reminders.consent([REMINDER])

  const feed = createFeed(
    {
      source: { url: 'https://example.com/feed.json', publicKey: PUBLIC_KEY },
      http: (request) => http(request),
      reader: () => Promise.reject(new Error('not here')),
      persisted: household.persist({ ...feedPersistence, name: 'another-feed' }),
      now: () => 0
    },
    { policies: [], regions: () => [], identities: () => [], layOver: () => undefined }
  )
  await feed.check()

  const kinds = asked.map((one) => (one as { url?: string }).url ?? JSON.stringify(one))
  expect(new Set(kinds)).toEqual(
    new Set([
      'https://example.com/orders',
      '{"appId":"wx0000000000000000","path":"pages/index"}',
      'https://example.com/subscriptions',
      'https://example.com/feed.json'
    ])
  )
  expect(asked.flatMap(canariesIn)).toEqual([])
})

describe('no refusal names personal data', () => {
  const phone = new Phone()
  const app = startApp(phone)
  const { household, payments, reminders } = app
  const grandmother = {
    nickname: PERSON.nickname,
    relation: 'grandparent' as const,
    region: '620102',
    resident: { birthDate: PERSON.birthDate, identities: ['severe-disability' as const] },
    enrolment: 'continuing' as const
  }
  const { id } = household.addMember(grandmother)
  const [record] = payments.quote([{ memberId: id, region: '620102', assessment: assessedFor() }])

  const REFUSED: Record<string, () => unknown> = {
    'of a member': () =>
      household.updateMember(id, { nickname: `${PERSON.nickname}${PERSON.nickname}${PERSON.nickname}` }),
    'of no member': () => household.updateMember(PERSON.member, {}),
    'of the guide': () => household.guide.answer('who', { relation: 'self', nickname: PERSON.nickname.repeat(9) }),
    'of a birth': () => {
      household.guide.start()
      household.guide.answer('region', '620102')
      household.guide.answer('birth', { year: 3000, date: PERSON.birthDate })
    },
    'of a payment': () =>
      payments.declarePaid([{ id: record!.id, on: '2025-11-01', amountFen: 1, receipt: PERSON.receipt.repeat(20) }]),
    'of no payment': () => payments.record(PERSON.member),
    'of a reminder': () => reminders.changeSettings(id, { hour: 99 }),
    'of a backup': () => household.readBackup(`{"app":"buduanbao","data":"${CANARIES.join()}"}`),
    'of a preview': () => {
      household.startPreview('2025-12-01')
      household.addMember(grandmother)
    }
  }

  it.each(Object.entries(REFUSED))('in an error %s', (_, act) => {
    let said = ''
    try {
      act()
    } catch (error) {
      said = String(error)
    }
    expect(said).not.toBe('')
    expect(canariesIn(said)).toEqual([])
  })
})
