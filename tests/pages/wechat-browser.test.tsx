/** WeChat's own browser, which drops downloads without a word: texts are copied there, and nothing is said to be saved. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Backup from '@/flows/settings/backup'
import Reminders from '@/pages/reminders'
import { household } from '@/app/services'
import { button, freshApp, mother, onDay, show } from './support'

jest.mock('@/platform/calendar', (): unknown => jest.requireActual('@/platform/calendar.h5'))
jest.mock('@/platform/save-file', (): unknown => jest.requireActual('@/platform/save-file.h5'))
jest.mock('@/platform/download.h5', () => ({ takesDownloads: false, download: jest.fn() }))

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
  household.addMember(mother)
})

const copied = () => jest.mocked(Taro.setClipboardData).mock.calls.map(([{ data }]) => data)

test('a backup is copied as a text, and the way to a file is told', async () => {
  show(Backup)
  expect(screen.queryByRole('button', { name: '存为文件' })).toBeNull()
  expect(screen.getByText('微信里存不了文件')).toBeInTheDocument()
  expect(screen.getByText(/选“在浏览器打开”/)).toBeInTheDocument()
  await userEvent.click(button('复制成文字'))
  expect(household.readBackup(copied()[0]!).members.total).toBe(1)
})

test('reminders are copied as a text, a line each, and none counts as saved', async () => {
  show(Reminders)
  expect(screen.queryByRole('button', { name: '全部存进日历文件' })).toBeNull()
  await userEvent.click(button('全部复制成文字'))
  expect(copied()[0]?.split('\n').slice(0, 2)).toEqual([
    '2025年12月1日 早上9点，妈妈：缴医保，还剩 30 天',
    '2025年12月17日 早上9点，妈妈：缴医保，还剩 14 天'
  ])
  expect(await screen.findByText(/^已经复制 8 条。/)).toBeInTheDocument()
  expect(screen.queryByText('已存')).toBeNull()
})

test('a clipboard that refuses the reminders is told', async () => {
  jest.mocked(Taro.setClipboardData).mockRejectedValueOnce(new Error('denied'))
  show(Reminders)
  await userEvent.click(button('全部复制成文字'))
  expect(await screen.findByText('没能复制。到了日子，打开本应用时会看到。')).toBeInTheDocument()
})
