/** The reminders in a browser, where one file takes them all. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Reminders from '@/pages/reminders'
import { reminders, saveFile, household } from '@/app/services'
import { button, freshApp, mother, onDay, show } from './support'

jest.mock('@/platform/calendar', (): unknown => jest.requireActual('@/platform/calendar.h5'))
jest.mock('@/platform/save-file', () => ({ saveFile: jest.fn(() => Promise.resolve('given')) }))

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
  household.addMember(mother)
})

/** Six days before Gansu closes on 31 December, and the usual first and last day for 2027. */
const EVERYTHING = 8

const saveAll = async () => {
  await userEvent.click(button('全部存进日历文件'))
  await userEvent.click(await screen.findByRole('button', { name: '存好了' }))
}

test('all coming reminders go to the browser in one file, and are remembered once it is said to be saved', async () => {
  show(Reminders)
  await userEvent.click(button('全部存进日历文件'))
  expect(await screen.findByRole('heading', { name: '存好了吗？' })).toBeInTheDocument()
  expect(reminders.state.getState().added).toEqual([])
  expect(screen.queryByText('已存')).toBeNull()
  await userEvent.click(button('存好了'))
  expect(await screen.findByText(/^记下了，8 条在“buduanbao.ics”里。/)).toBeInTheDocument()
  const [[name, text]] = jest.mocked(saveFile).mock.calls as [[string, string]]
  expect(name).toBe('buduanbao.ics')
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(EVERYTHING)
  expect(screen.getAllByText('已存')).toHaveLength(3)
})

test('a file of reminders that was not saved is not remembered', async () => {
  show(Reminders)
  await userEvent.click(button('全部存进日历文件'))
  await userEvent.click(await screen.findByRole('button', { name: '还没有' }))
  expect(await screen.findByText(/^没有记成“已存”。/)).toBeInTheDocument()
  expect(reminders.state.getState().added).toEqual([])
})

test('a browser that saves no file is told, and nothing is remembered', async () => {
  jest.mocked(saveFile).mockRejectedValueOnce(new Error('refused'))
  show(Reminders)
  await userEvent.click(button('全部存进日历文件'))
  expect(await screen.findByText(/^没能存成文件。/)).toBeInTheDocument()
  expect(reminders.state.getState().added).toEqual([])
})

test('a new file is offered where a day has moved since', async () => {
  const { unmount } = show(Reminders)
  await saveAll()
  unmount()
  const [first] = reminders.state.getState().added
  const before = {
    nickname: '妈妈',
    benefitYear: 2026,
    kind: 'window-closes',
    daysBefore: 30,
    about: '2025-12-25',
    until: '2025-12-25'
  } as const
  reminders.noteExported([{ ...first!, ...before, on: '2025-11-25' }])
  show(Reminders)
  expect(screen.getByText('日历里：11月25日 早上9点')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /加入手机日历/ })).toBeNull()
  await saveAll()
  expect(screen.queryByRole('heading', { name: '日历里有几条的日子变了' })).toBeNull()
})

test('no file of reminders is saved while another day is looked at', () => {
  household.startPreview('2025-11-10')
  show(Reminders)
  expect(screen.queryByRole('button', { name: '全部存进日历文件' })).toBeNull()
})
