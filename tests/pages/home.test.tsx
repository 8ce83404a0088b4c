import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import type { NewMember } from '@/household'
import Home from '@/pages/home'
import Display from '@/flows/settings/display'
import { household } from '@/app/services'
import { button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

const add = (change: Partial<NewMember> = {}) => household.addMember({ ...mother, ...change })

test('Home shows a newcomer what the app is, the way to an answer and the way in for a notice, and keeps nothing', async () => {
  show(Home)
  expect(screen.getByRole('heading', { name: '居民医保，该缴多少、缴到哪天？' })).toBeInTheDocument()
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^看个例子/),
    '算一算',
    '我手上有通知'
  ])
  await userEvent.click(button('算一算'))
  await userEvent.click(button('我手上有通知'))
  expect(gone()).toEqual(['/flows/guide/index', '/flows/own-notice/index'])
  expect(household.store.getState().members).toEqual([])
})

test("Home shows a member's amount, days left, state and a sentence, and the family's nearest deadline", () => {
  add()
  show(Home)
  expect(button('妈妈，待缴费，查看详情')).toBeInTheDocument()
  expect(screen.getByText('400')).toBeInTheDocument()
  expect(screen.getByText('还剩 60 天')).toBeInTheDocument()
  expect(screen.getByText('现在缴费，2026年1月1日起有保障。')).toBeInTheDocument()
  expect(screen.getByText('最晚12月31日')).toBeInTheDocument()
  expect(screen.getByText('现在要缴的 1 人，共 400 元')).toBeInTheDocument()
})

test('Home shows this year, which is paid, beside the one being collected', () => {
  add()
  show(Home)
  expect(screen.getByText('2025 年度')).toBeInTheDocument()
  // There is no notice of 2025, so nobody knows from which day it covers.
  expect(screen.getByText('已参保')).toBeInTheDocument()
})

test.each([
  ['2025-10-02', {}, '未到缴费期', '10月15日开始缴费；那天缴费，2026年1月1日起有保障（2025 年参过保的话）。'],
  ['2026-03-10', {}, '已过期未缴', '2026 年度没有缴费记录，缴费期已经过了。'],
  [
    '2026-01-10',
    { history: [{ year: 2026, scheme: 'resident' as const }] },
    '保障中',
    '2026 年度已经参保，到12月31日，不用再缴。'
  ],
  [
    '2025-11-01',
    { history: [{ year: 2026, scheme: 'resident' as const }] },
    '已缴待生效',
    '2026 年度已经参保，不用再缴。'
  ],
  ['2026-11-22', {}, '该缴了', '本应用还没有通知，今天就打 12393 问。往年缴到 12月31日。'],
  ['2026-09-15', {}, '快开始缴了', '本应用还没有通知，打 12393 问一下。往年 10月15日开始缴。']
])('on %s, with %j said of the member, Home shows the state %s', (day, resident, state, sentence) => {
  onDay(day)
  add({ resident: { birthDate: '1964-01-01', ...resident } })
  show(Home)
  expect(screen.getByText(state)).toBeInTheDocument()
  expect(screen.getByText(sentence)).toBeInTheDocument()
})

test.each([
  [
    'out of work',
    {
      ...mother,
      resident: {
        birthDate: '1990-01-01',
        history: [{ year: 2025, scheme: 'employee' as const }],
        events: [{ kind: 'employee-insurance-ended' as const, date: '2026-05-10' }]
      }
    }
  ],
  [
    'of low income in Linxia',
    {
      ...mother,
      region: '622901',
      resident: { ...mother.resident, identities: ['rural-subsistence-1-2' as const] }
    }
  ]
])(
  'Home tells a resident who is %s after the windows to call today, as enrolling may still be possible',
  (_, member) => {
    onDay('2026-06-01')
    add(member)
    show(Home)
    expect(
      screen.getByText('2026 年度没有缴费记录，缴费期已经过了。您的情况可能还能参保，今天就打 12393 问。')
    ).toBeInTheDocument()
  }
)

// Fuling's notice of 2025 prices July to September for adults only.
test('a price that no clause gives has to be asked about first, and is in no sum', () => {
  onDay('2025-08-20')
  const birthDate = '2025-07-20'
  add({
    nickname: '宝宝',
    relation: 'child',
    region: '500102',
    resident: { birthDate, events: [{ kind: 'birth', date: birthDate }] }
  })
  show(Home)
  expect(screen.getByText('先打 12393 问清楚，再缴')).toBeInTheDocument()
  expect(screen.getByText('有 1 人要先打 12393 问：还能不能办、缴多少、从哪天起能报销')).toBeInTheDocument()
  expect(screen.queryByText(/1 人，共/)).toBeNull()
  expect(screen.queryByRole('button', { name: '去缴费' })).toBeNull()
})

test('Home names for a place without a notice the year to pay next, and the line to call', () => {
  add({ region: '440000' })
  show(Home)
  expect(screen.getByText('该缴了')).toBeInTheDocument()
  expect(screen.getByText('2026 年度，1 人该缴了')).toBeInTheDocument()
  expect(button('拨打医保咨询电话 12393')).toBeInTheDocument()
})

test('Home tells of a member who does not fit the rules any more, and opens it', async () => {
  const { id } = add({ resident: { tier: 'tier-2' } })
  show(Home)
  expect(screen.getByText('这份资料和现在的规定对不上，请点开改一改。')).toBeInTheDocument()
  await userEvent.click(button(/妈妈/))
  expect(gone()).toEqual([`/flows/answer/index?member=${id}`])
})

test('Home shows the member with the nearest deadline first', () => {
  add({
    nickname: '已缴的',
    resident: {
      history: [
        { year: 2026, scheme: 'resident' },
        { year: 2025, scheme: 'resident' }
      ]
    }
  })
  add({ nickname: '要缴的' })
  show(Home)
  const names = screen.getAllByRole('button', { name: /查看详情/ }).map((card) => card.getAttribute('aria-label'))
  expect(names).toEqual(['要缴的，待缴费，查看详情', '已缴的，已缴待生效，查看详情'])
})

test('Home leads back to where a guide was left', async () => {
  household.guide.start()
  household.guide.answer('region', '620102')
  household.guide.goTo('who')
  show(Home)
  expect(screen.getByText(/上次答到第 2 题/)).toBeInTheDocument()
  await userEvent.click(button('接着算'))
  expect(gone()).toEqual(['/flows/guide/index'])
  expect(household.store.getState().draft?.answers.region).toBe('620102')
})

test('the example is a made-up family under the banner of its day, and leads back to an empty Home', async () => {
  show(Home)
  await userEvent.click(button(/^看个例子/))
  expect(screen.getByText('这是编出来的一家人')).toBeInTheDocument()
  expect(screen.getByText('正在看 2025年12月1日，不是今天')).toBeInTheDocument()
  for (const nickname of ['妈妈', '爸爸', '我', '女儿'])
    expect(button(`${nickname}，待缴费，查看详情`)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '再算一位家人' })).toBeNull()
  await userEvent.click(button('回到今天'))
  expect(button('算一算')).toBeInTheDocument()
  expect(screen.queryByText('这是编出来的一家人')).toBeNull()
  expect(household.store.getState().members).toEqual([])
})

test('the example leads to a guide of one’s own, on today', async () => {
  show(Home)
  await userEvent.click(button(/^看个例子/))
  await userEvent.click(button('看完了，给自己家算'))
  expect(gone()).toEqual(['/flows/guide/index'])
  expect(household.store.getState()).toMatchObject({ members: [], isExample: false, draft: { at: 'region' } })
  expect(household.asOf()).toBe('2025-11-01')
})

test('starting over from Home drops what was answered', async () => {
  household.guide.start()
  household.guide.answer('region', '620102')
  show(Home)
  await userEvent.click(button('从头算'))
  expect(household.store.getState().draft?.answers).toEqual({})
})

test('Home announces another day on top, with one tap back', async () => {
  household.startPreview('2024-11-01')
  show(Home)
  const banner = screen.getByRole('status')
  expect(within(banner).getByText('正在看 2024年11月1日，不是今天')).toBeInTheDocument()
  await userEvent.click(within(banner).getByRole('button', { name: '回到今天' }))
  expect(household.asOf()).toBe('2025-11-01')
  expect(screen.queryByText(/正在看/)).toBeNull()
})

test('a day in the address that does not exist is told, and Home shows today', () => {
  household.startPreview('2025-02-30')
  show(Home)
  expect(screen.getByText('网址里的日期“2025-02-30”不对，现在显示的是今天。')).toBeInTheDocument()
})

test('Home tells of a clock that cannot be right', () => {
  onDay('1970-01-01')
  show(Home)
  expect(screen.getByText(/手机的日期是 1970年1月1日，看起来不对/)).toBeInTheDocument()
})

describe('Home where the phone shows text larger than usual', () => {
  beforeEach(() => {
    jest.mocked(Taro.getAppBaseInfo).mockReturnValue({ fontSizeScaleFactor: 1.3 } as never)
  })
  afterEach(() => {
    jest.mocked(Taro.getAppBaseInfo).mockReturnValue({ fontSizeScaleFactor: 1, theme: 'light' } as never)
  })

  test.each([
    ['换成大字', 'elder'],
    ['不用了', 'normal']
  ] as const)('offers large text once, and keeps the answer %s', async (words, textSize) => {
    const first = show(Home)
    expect(screen.getByText('系统字号较大，要不要把这里也换成大字？')).toBeInTheDocument()
    await userEvent.click(button(words))
    expect(household.store.getState().settings).toMatchObject({ textSize, sizeChosen: true })
    expect(screen.queryByText(/系统字号较大/)).not.toBeInTheDocument()
    first.unmount()
    show(Home)
    expect(screen.queryByText(/系统字号较大/)).not.toBeInTheDocument()
  })

  test('does not offer it to a resident who has chosen a size', async () => {
    const display = show(Display)
    await userEvent.click(screen.getByRole('radio', { name: /^大字/ }))
    await userEvent.click(screen.getByRole('radio', { name: /^标准/ }))
    display.unmount()
    show(Home)
    expect(screen.queryByText(/系统字号较大/)).not.toBeInTheDocument()
  })
})

test('with an answer half given the empty Home still leads to a notice in hand', async () => {
  household.guide.start()
  household.guide.answer('region', '620102')
  show(Home)
  expect(button('接着算')).toBeInTheDocument()
  await userEvent.click(button('我手上有通知'))
  expect(gone()).toEqual(['/flows/own-notice/index'])
})

test('a family is offered to enter several people at once, the empty Home is not', async () => {
  show(Home)
  expect(screen.queryByRole('button', { name: '一次记好几位' })).toBeNull()
  act(() => void add())
  await userEvent.click(button('一次记好几位'))
  expect(gone()).toEqual(['/flows/roster/index'])
})
