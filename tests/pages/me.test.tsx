import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import type { StoreApi } from 'zustand'
import Display from '@/flows/settings/display'
import Lost from '@/pages/lost'
import Me from '@/pages/me'
import NotEligible from '@/flows/answer/not-eligible'
import Preview from '@/flows/settings/preview'
import Privacy from '@/flows/settings/privacy'
import type { FeedState } from '@/operator'
import { feed, household } from '@/app/services'
import { button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

test('text size and appearance change at once', async () => {
  show(Display)
  await userEvent.click(screen.getByRole('radio', { name: /^大字/ }))
  await userEvent.click(screen.getByRole('radio', { name: '深色' }))
  expect(household.store.getState().settings).toEqual({ textSize: 'elder', appearance: 'dark', sizeChosen: true })
  expect(screen.getByRole('main').parentElement).toHaveClass('mode--elder', 'mode--dark')
  expect(jest.mocked(Taro.setNavigationBarColor)).toHaveBeenLastCalledWith({
    frontColor: '#ffffff',
    backgroundColor: '#0f1513'
  })
})

test('another day is looked at once it is chosen in the settings', async () => {
  show(Preview)
  await userEvent.clear(screen.getByLabelText('想看哪一天，年'))
  await userEvent.type(screen.getByLabelText('想看哪一天，年'), '2024')
  await userEvent.click(button('看这一天'))
  expect(household.asOf()).toBe('2024-11-01')
  expect(gone()).toEqual(['/pages/home/index'])
})

test('another day that does not exist is refused beside the field', async () => {
  show(Preview)
  await userEvent.clear(screen.getByLabelText('想看哪一天，日'))
  await userEvent.type(screen.getByLabelText('想看哪一天，日'), '31')
  await userEvent.click(button('看这一天'))
  expect(screen.getAllByText('没有这一天，请看看年、月、日')).toHaveLength(2)
  expect(household.days.getState().preview).toBeNull()
})

test('the days on which collection opened are offered as other days', async () => {
  show(Preview)
  await userEvent.click(button(/2024年9月1日/))
  expect(household.asOf()).toBe('2024-09-01')
})

test('everything kept is erased after a question', async () => {
  household.addMember(mother)
  household.changeSettings({ textSize: 'elder' })
  show(Me)
  await userEvent.click(button(/清除这台手机上的资料/))
  expect(household.store.getState().members).toHaveLength(1)
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '全部清除' }))
  expect(household.store.getState()).toMatchObject({ members: [], draft: null, settings: { textSize: 'normal' } })
  expect(screen.getByRole('alert')).toHaveTextContent('已经清除')
})

test('the page of the resident leads to every page of its own', async () => {
  show(Me)
  for (const row of [/^家人/, /^备份和恢复/, /^字号和外观/, /^换一天看看/, '隐私']) await userEvent.click(button(row))
  const pages = ['members', 'backup', 'display', 'preview', 'privacy']
  expect(gone()).toEqual(pages.map((page) => `/flows/settings/${page}/index`))
})

test('the four tabs lead to each other, and the one that is open leads nowhere', async () => {
  show(Me)
  for (const tab of ['家人', '提醒', '政策', '我的']) await userEvent.click(screen.getByRole('tab', { name: tab }))
  expect(gone()).toEqual(['/pages/home/index', '/pages/reminders/index', '/pages/policies/index'])
})

test('data that another window has written is not overwritten, and can be read', async () => {
  household.changeSettings({ textSize: 'normal' })
  show(Me)
  Taro.setStorageSync(
    'buduanbao/settings',
    JSON.stringify({ version: 1, data: { textSize: 'elder', appearance: 'auto' } })
  )
  act(() => household.changeSettings({ appearance: 'dark' }))
  expect(screen.getByText('另一个窗口改过这些资料')).toBeInTheDocument()
  await userEvent.click(button('重新读取'))
  expect(screen.queryByText('另一个窗口改过这些资料')).toBeNull()
  expect(household.store.getState().settings).toEqual({ textSize: 'elder', appearance: 'auto' })
})

describe('newer policies on the page of the resident', () => {
  const told = (state: Partial<FeedState>) => act(() => (feed.state as StoreApi<FeedState>).setState(state))
  afterEach(() => told(feed.state.getInitialState()))

  test('are not mentioned where nobody publishes any', () => {
    show(Me)
    expect(screen.queryByRole('button', { name: /^更新规定/ })).toBeNull()
  })

  test('are told once they are in use', () => {
    told({
      isConfigured: true,
      inUse: { version: 3, madeOn: '2026-11-20', policies: [{ id: 'gansu-2026', revision: 2 }] }
    })
    show(Me)
    expect(button(/^更新规定/)).toHaveTextContent('2026年11月20日的更新已采用，更新了 1 份通知。')
  })

  test('are told if they were refused, with what is used instead', () => {
    told({ isConfigured: true, last: { at: 0, kind: 'failed', fault: { code: 'bad-signature' } } })
    show(Me)
    expect(button(/^更新规定/)).toHaveTextContent('收到的内容对不上，没有采用。现在用的是随应用装好的规定。')
  })

  test('can be asked for again', async () => {
    const check = jest.spyOn(feed, 'check').mockResolvedValue()
    told({ isConfigured: true })
    show(Me)
    await userEvent.click(button(/^更新规定/))
    expect(check).toHaveBeenCalledTimes(1)
  })
})

test('the page on privacy opens with its title', () => {
  show(Privacy)
  expect(screen.getByRole('heading', { name: '只记在这台手机上' })).toBeInTheDocument()
})

test('the pages for an unknown address and for employee insurance have a way on', async () => {
  show(Lost)
  await userEvent.click(button('回到首页'))
  expect(gone()).toEqual(['/pages/home/index'])
  show(NotEligible)
  expect(screen.getByRole('heading', { name: '不用缴居民医保' })).toBeInTheDocument()
})
