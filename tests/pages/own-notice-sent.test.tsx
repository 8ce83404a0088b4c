import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import { encodeOwnNotice } from '@/policy'
import type { OwnNotice } from '@/policy/own-notice'
import Answer from '@/flows/answer'
import Policy from '@/flows/notices/policy'
import KeptNotice from '@/flows/own-notice/kept'
import ReceiveNotice from '@/flows/own-notice/receive'
import { household, ownNotices } from '@/app/services'
import { shareText } from '@/app/notice/share'
import { readLink, sharedLinkQuery } from '@/app/shared-link'
import { button, freshApp, gone, mother, onDay, show } from './support'
import { useShareAppMessage, useShareTimeline } from '../doubles/taro'
import { gansu2027 } from './own-notice-texts'

beforeEach(() => {
  onDay('2026-11-01')
  freshApp()
})

const notices = () => ownNotices.state.getState().notices

async function paste(text: string): Promise<void> {
  show(ReceiveNotice)
  jest.mocked(Taro.getClipboardData).mockResolvedValueOnce({ data: text, errMsg: 'ok' })
  await userEvent.click(button('粘贴'))
  await userEvent.click(button('看看里面有什么'))
}

test('a link shows all figures and that nobody has checked them, before anything is kept', async () => {
  show(ReceiveNotice, { n: encodeOwnNotice(gansu2027) })
  expect(screen.getByRole('heading', { name: '甘肃省 2027 年度' })).toBeInTheDocument()
  expect(screen.getByText('430 元，缴到 2026年12月25日')).toBeInTheDocument()
  expect(screen.getByText(/没有人核对过/)).toBeInTheDocument()
  expect(screen.getByText('90 天')).toBeInTheDocument()
  expect(notices()).toEqual([])
  await userEvent.click(button('存下，按它算'))
  expect(notices()).toMatchObject([{ region: '620000', benefitYear: 2027, origin: 'received', keptOn: '2026-11-01' }])
})

test('everything that a received notice would keep has its line, also what it leaves open', () => {
  const notice: OwnNotice = {
    ...gansu2027,
    facts: {
      ...gansu2027.facts,
      windows: [
        ...gansu2027.facts.windows.filter(({ kind }) => kind === 'concentrated'),
        {
          kind: 'supplementary',
          group: 'all',
          opensOn: '2027-01-01',
          closesOn: '2027-06-30',
          fen: null,
          plusFiscalSubsidy: false,
          waiting: null,
          coverStarts: null
        }
      ],
      subsidies: [{ identities: ['subsistence'], tier: 'standard', grant: null, paysFen: 0 }],
      specialGroups: [
        { event: 'birth', within: null, coverFrom: 'event' },
        { event: 'military-discharge', within: { count: 90, unit: 'day' }, coverFrom: null }
      ]
    }
  }
  show(ReceiveNotice, { n: encodeOwnNotice(notice) })
  for (const line of [
    '财政补助也要自己缴（补充缴费期）通知没写',
    '刚出生，多少天内办通知没写',
    '刚出生，从哪天起能报销事情发生的那天',
    '退役军人，多少天内办90 天',
    '退役军人，从哪天起能报销通知没写',
    '能少缴通知没写',
    '自己缴多少0 元'
  ]) {
    expect(document.body).toHaveTextContent(line)
  }
})

test('what was received is said to be so beside the amount', async () => {
  const { unmount } = show(ReceiveNotice, { n: encodeOwnNotice(gansu2027) })
  await userEvent.click(button('存下，按它算'))
  unmount()
  const { id } = household.addMember(mother)
  show(Answer, { member: id })
  await userEvent.click(screen.getAllByRole('button', { name: /为什么/ })[0]!)
  expect(screen.getAllByText(/别人发来的/).length).toBeGreaterThan(0)
})

test('a pasted text is found among the words of a chat', async () => {
  await paste(`二婶：你看看这个\n${shareText(gansu2027, '甘肃省 2027 年度')}\n收到了吗`)
  expect(screen.getByText('430 元，缴到 2026年12月25日')).toBeInTheDocument()
})

test('a text to hand on has no more than 900 characters, and the figures in words', () => {
  const text = shareText(gansu2027, '甘肃省 2027 年度')
  expect(text.length).toBeLessThanOrEqual(900)
  expect(text).toContain('个人缴费：430 元')
  expect(text).toContain('缴到哪天（集中缴费期）：2026年12月25日')
})

test('a text to hand on of very many figures still has room for its code', () => {
  const many: OwnNotice = {
    ...gansu2027,
    facts: {
      ...gansu2027.facts,
      subsidies: Array.from({ length: 12 }, (_, i) => ({
        identities: ['subsistence'],
        tier: 'standard',
        grant: { kind: 'share', percent: 10 + i },
        paysFen: null
      }))
    }
  }
  const text = shareText(many, '甘肃省 2027 年度')
  expect(text.length).toBeLessThanOrEqual(900)
  expect(text.endsWith(encodeOwnNotice(many))).toBe(true)
})

describe('what cannot be trusted is refused with a sentence, and nothing is kept', () => {
  const withFacts = (facts: Partial<OwnNotice['facts']>, other: Partial<OwnNotice> = {}) =>
    encodeOwnNotice({ ...gansu2027, ...other, facts: { ...gansu2027.facts, ...facts } })
  const code = encodeOwnNotice(gansu2027)
  const cases: [string, string, RegExp][] = [
    [
      'an amount that no notice could say',
      withFacts({ premiums: [{ tier: 'standard', group: 'all', fen: 99_900_000 }] }),
      /不合常理的数字/
    ],
    ['the year 9999', withFacts({}, { benefitYear: 9999 }), /不合常理|不完整|不是不断保/],
    [
      'a text with a changed character',
      `${code.slice(0, -3)}${code.endsWith('AAA') ? 'BBB' : 'AAA'}`,
      /不完整，或者被改过|不是不断保/
    ],
    ['a megabyte', 'A'.repeat(1_000_000), /太长了|没有发来的通知|不是不断保/],
    ['a script', '<script>alert(1)</script>', /没有发来的通知/],
    ['a channel and a number to call alone', '医保缴费请加微信 yibao88，电话 13800000000', /没有发来的通知/]
  ]
  for (const [what, text, says] of cases) {
    test(what, async () => {
      await paste(text)
      expect(screen.getAllByText(says).length).toBeGreaterThan(0)
      expect(screen.queryByRole('button', { name: '存下，按它算' })).toBeNull()
      expect(notices()).toEqual([])
    })
  }

  test('a link that is cut off says so at once', () => {
    show(ReceiveNotice, { n: code.slice(0, code.length - 5) })
    expect(screen.getByRole('alert')).toHaveTextContent(/这份不能用/)
  })

  test('words around a code, such as a number to call, are never shown', async () => {
    await paste(`缴费请打 13800000000\n${code}`)
    expect(screen.queryByText(/13800000000/, { ignore: 'textarea' })).toBeNull()
    expect(button('存下，按它算')).toBeInTheDocument()
  })
})

test('a second notice of the place and year shows what differs before it takes the place of the first', async () => {
  ownNotices.keep({
    ...gansu2027,
    id: 'first',
    facts: { ...gansu2027.facts, premiums: [{ tier: 'standard', group: 'all', fen: 45000 }] }
  })
  show(ReceiveNotice, { n: encodeOwnNotice(gansu2027) })
  expect(screen.getByText(/450 元.* ≠ .*430 元/)).toBeInTheDocument()
  expect(notices()).toMatchObject([{ id: 'first' }])
  await userEvent.click(button('换成这份'))
  expect(notices()).toHaveLength(1)
  expect(notices()[0]?.facts.premiums[0]?.fen).toBe(43000)
})

test('a notice of the same figures as the one that is kept takes nothing away from it', () => {
  ownNotices.keep({ ...gansu2027, id: 'first' })
  show(ReceiveNotice, { n: encodeOwnNotice(gansu2027) })
  expect(screen.getByText('您存过一样的')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /换成这份|存下/ })).toBeNull()
  expect(notices()).toMatchObject([{ id: 'first', origin: 'pasted' }])
})

test('a notice of a city says that it answers there in place of the one of the province', async () => {
  ownNotices.keep({ ...gansu2027, id: 'first' })
  const fen = 45000
  const city = { ...gansu2027.facts, premiums: [{ tier: 'standard' as const, group: 'all' as const, fen }] }
  show(ReceiveNotice, { n: encodeOwnNotice({ ...gansu2027, region: '620100', facts: city }) })
  expect(screen.getByText('这里现在按您存的“甘肃省 2027 年度”算')).toBeInTheDocument()
  expect(screen.getByText(/430 元.* ≠ .*450 元/)).toBeInTheDocument()
  await userEvent.click(button('存下，按它算'))
  expect(notices().map(({ region }) => region)).toEqual(['620000', '620100'])
})

test('a notice of a province says where one of a city goes on answering', () => {
  ownNotices.keep({ ...gansu2027, id: 'first', region: '620100' })
  show(ReceiveNotice, { n: encodeOwnNotice(gansu2027) })
  expect(screen.getByText('甘肃省兰州市，您另外存过一份，那里的人接着按那份算。')).toBeInTheDocument()
  expect(button('存下，按它算')).toBeInTheDocument()
})

test('the card that is shared opens the page that looks at it, with codes and figures alone', () => {
  ownNotices.keep(gansu2027)
  show(KeptNotice, { id: gansu2027.id })
  const calls = useShareAppMessage.mock.calls as unknown as [() => { title: string; path: string }][]
  const card = calls[calls.length - 1]![0]()
  expect(card.path).toBe(`/flows/own-notice/receive/index?n=${encodeOwnNotice(gansu2027)}`)
  expect(card.title).toBe('甘肃省 2027 年度居民医保的通知')
  expect(gone()).toEqual([])
})

test('the policy of an own notice says who entered it, and shares the figures and not its own address', async () => {
  ownNotices.keep({ ...gansu2027, origin: 'received' })
  const { unmount } = show(Policy, { id: 'own-620000-2027' })
  expect(screen.getByText('2027 年度 · 2026年11月1日别人发来的（未核对）')).toBeInTheDocument()
  const [card] = useShareAppMessage.mock.calls.at(-1) as [() => { path: string }]
  expect(card().path).toBe(`/flows/own-notice/receive/index?n=${encodeURIComponent(encodeOwnNotice(gansu2027))}`)
  const [timeline] = useShareTimeline.mock.calls.at(-1) as [() => { query: string }]
  const sent = Object.fromEntries(new URLSearchParams(timeline().query))
  unmount()
  show(Policy, sent)
  await userEvent.click(button('看看里面有什么'))
  expect(gone()).toEqual([card().path])
})

test('the link to a year names no own notice, and none stands for the official one of a link', () => {
  ownNotices.keep(gansu2027)
  expect(sharedLinkQuery('620000', 2027)).toBe('region=620000&year=2027')
  expect(readLink({ region: '620000', year: '2027', policy: 'gansu-2027', version: '1' })).toMatchObject({
    version: 'gone'
  })
})
