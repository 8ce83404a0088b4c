/** The reminders in a browser, where one file takes them all. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Reminders from '@/pages/reminders'
import { reminders, saveFile, shell } from '@/shell'
import { button, freshApp, mother, onDay, show } from './support'

jest.mock('@/platform/calendar', (): unknown => jest.requireActual('@/platform/calendar.h5'))
jest.mock('@/platform/save-file', () => ({ saveFile: jest.fn(() => Promise.resolve('saved')) }))

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
  shell.addMember(mother)
})

const saveAll = () => userEvent.click(button('全部存进日历文件'))

test('everything that comes is saved in one file, and remembered', async () => {
  show(Reminders)
  await saveAll()
  expect(await screen.findByText(/^已经把 6 条存为“buduanbao.ics”。/)).toBeInTheDocument()
  const [[name, text]] = jest.mocked(saveFile).mock.calls as [[string, string]]
  expect(name).toBe('buduanbao.ics')
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(6)
  expect(screen.getAllByText('已存')).toHaveLength(3)
})

test('a browser that saves nothing is told, and nothing is remembered', async () => {
  jest.mocked(saveFile).mockRejectedValueOnce(new Error('refused'))
  show(Reminders)
  await saveAll()
  expect(await screen.findByText(/^没能存成文件。/)).toBeInTheDocument()
  expect(reminders.state.getState().added).toEqual([])
})

test('where a day has moved since, a new file is the way on', async () => {
  const { unmount } = show(Reminders)
  await saveAll()
  unmount()
  const [first] = reminders.state.getState().added
  const before = { nickname: '妈妈', benefitYear: 2026, kind: 'window-closes', daysBefore: 30, about: '2025-12-25' } as const
  reminders.noteExported([{ ...first!, ...before, on: '2025-11-25' }])
  show(Reminders)
  expect(screen.getByText('日历里：11月25日 早上9点')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /加入手机日历/ })).toBeNull()
  await saveAll()
  expect(screen.queryByRole('heading', { name: '日历里有几条的日子变了' })).toBeNull()
})

test('nothing is saved while another day is looked at', () => {
  shell.startPreview('2025-11-10')
  show(Reminders)
  expect(screen.queryByRole('button', { name: '全部存进日历文件' })).toBeNull()
})
