import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Display from '@/pages/display'
import Library from '@/pages/library'
import Lost from '@/pages/lost'
import Me from '@/pages/me'
import NotEligible from '@/pages/not-eligible'
import Preview from '@/pages/preview'
import Privacy from '@/pages/privacy'
import { shell } from '@/shell'
import { button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

test('text size and appearance change at once', async () => {
  show(Display)
  await userEvent.click(screen.getByRole('radio', { name: /^大字/ }))
  await userEvent.click(screen.getByRole('radio', { name: '深色' }))
  expect(shell.store.getState().settings).toEqual({ textSize: 'elder', appearance: 'dark' })
  expect(screen.getByRole('main').parentElement).toHaveClass('mode--elder', 'mode--dark')
  expect(jest.mocked(Taro.setNavigationBarColor)).toHaveBeenLastCalledWith({ frontColor: '#ffffff', backgroundColor: '#0f1513' })
})

test('another day is looked at', async () => {
  show(Preview)
  await userEvent.clear(screen.getByLabelText('想看哪一天，年'))
  await userEvent.type(screen.getByLabelText('想看哪一天，年'), '2024')
  await userEvent.click(button('看这一天'))
  expect(shell.asOf()).toBe('2024-11-01')
  expect(gone()).toEqual(['/pages/home/index'])
})

test('a day that does not exist is refused beside the field', async () => {
  show(Preview)
  await userEvent.clear(screen.getByLabelText('想看哪一天，日'))
  await userEvent.type(screen.getByLabelText('想看哪一天，日'), '31')
  await userEvent.click(button('看这一天'))
  expect(screen.getAllByText('没有这一天，请看看年、月、日')).toHaveLength(2)
  expect(shell.days.getState().preview).toBeNull()
})

test('the days on which collection opened are at hand', async () => {
  show(Preview)
  await userEvent.click(button(/2024年9月1日/))
  expect(shell.asOf()).toBe('2024-09-01')
})

test('everything kept is erased, after a question', async () => {
  shell.addMember(mother)
  shell.changeSettings({ textSize: 'elder' })
  show(Me)
  await userEvent.click(button(/清除这台手机上的资料/))
  expect(shell.store.getState().members).toHaveLength(1)
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '全部清除' }))
  expect(shell.store.getState()).toMatchObject({ members: [], draft: null, settings: { textSize: 'normal' } })
  expect(screen.getByRole('alert')).toHaveTextContent('已经清除')
})

test('me leads to every page of its own', async () => {
  show(Me)
  for (const row of [/^字号和外观/, /^换一天看看/, '收录的通知', '隐私']) await userEvent.click(button(row))
  expect(gone()).toEqual(['/pages/display/index', '/pages/preview/index', '/pages/library/index', '/pages/privacy/index'])
})

test('the library names every notice and what it leaves open', () => {
  show(Library)
  expect(screen.getByRole('heading', { name: '甘肃省2026年度居民医保' })).toBeInTheDocument()
  expect(screen.getAllByText(/甘医保发〔2025〕62号/).length).toBeGreaterThan(0)
  expect(screen.getAllByText('通知没有写明的').length).toBeGreaterThan(0)
})

test('privacy fits one page', () => {
  show(Privacy)
  expect(screen.getByRole('heading', { name: '只记在这台手机上' })).toBeInTheDocument()
})

test('an unknown address and employee insurance both have a way on', async () => {
  show(Lost)
  await userEvent.click(button('回到首页'))
  expect(gone()).toEqual(['/pages/home/index'])
  show(NotEligible)
  expect(screen.getByRole('heading', { name: '不用缴居民医保' })).toBeInTheDocument()
})
