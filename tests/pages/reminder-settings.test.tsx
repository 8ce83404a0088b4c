import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ReminderSettings from '@/flows/reminders/settings'
import { reminders, household } from '@/app/services'
import { button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

test('each choice of the reminder settings takes effect at once', async () => {
  const { id } = household.addMember(mother)
  show(ReminderSettings, { member: id })
  expect(screen.getByRole('checkbox', { name: '提前 30 天' })).toBeChecked()
  await userEvent.click(screen.getByRole('checkbox', { name: '提前 14 天' }))
  await userEvent.click(screen.getByRole('checkbox', { name: '提前 1 天' }))
  await userEvent.click(screen.getByRole('radio', { name: '晚上8点' }))
  expect(reminders.settingsOf(id)).toEqual({ offsets: [30, 7, 3, 0], hour: 20, off: false })
})

test('the reminder settings say so if no day before a deadline is chosen', async () => {
  const { id } = household.addMember(mother)
  reminders.changeSettings(id, { offsets: [7] })
  show(ReminderSettings, { member: id })
  await userEvent.click(screen.getByRole('checkbox', { name: '提前 7 天' }))
  expect(screen.getByText('一个都没选：截止前不会提醒。')).toBeInTheDocument()
})

test('the reminder settings have nothing more to choose once they are switched off', async () => {
  const { id } = household.addMember(mother)
  show(ReminderSettings, { member: id })
  await userEvent.click(screen.getByRole('radio', { name: /^不提醒/ }))
  expect(reminders.settingsOf(id).off).toBe(true)
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('the reminder settings offer an hour that was set elsewhere', () => {
  const { id } = household.addMember(mother)
  reminders.changeSettings(id, { hour: 3 })
  show(ReminderSettings, { member: id })
  expect(screen.getByRole('radio', { name: '凌晨3点' })).toBeChecked()
})

test('the reminder settings of one member can be taken for everybody', async () => {
  const { id } = household.addMember(mother)
  const other = household.addMember({ ...mother, nickname: '爸爸' })
  reminders.changeSettings(id, { offsets: [7, 0], hour: 7 })
  show(ReminderSettings, { member: id })
  await userEvent.click(button('其他家人也这样'))
  expect(reminders.settingsOf(other.id)).toEqual({ offsets: [7, 0], hour: 7, off: false })
  expect(screen.getByRole('alert')).toHaveTextContent('2 位家人都这样提醒了。')
})

test('while another day is looked at the settings can only be read', () => {
  const { id } = household.addMember(mother)
  household.startPreview('2025-12-01')
  show(ReminderSettings, { member: id })
  expect(screen.getByText('现在看的是别的日子，不能改设置。回到今天就可以。')).toBeInTheDocument()
  expect(screen.getByText('早上9点')).toBeInTheDocument()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('the reminder settings of a member who does not exist have a sentence and a way on', async () => {
  show(ReminderSettings, { member: 'nobody' })
  expect(screen.getByRole('heading', { name: '没有找到这位家人' })).toBeInTheDocument()
  await userEvent.click(button('回到提醒'))
  expect(gone()).toEqual(['/pages/reminders/index'])
})
