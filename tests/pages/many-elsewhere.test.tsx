/** More than a family on the pages beside Home: paying, reminders, their settings, the list of members. */
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Members from '@/flows/settings/members'
import Pay from '@/flows/pay'
import ReminderSettings from '@/flows/reminders/settings'
import Table from '@/flows/roster/table'
import Reminders from '@/pages/reminders'
import { household, reminders } from '@/app/services'
import { villagers } from '../villagers'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-12-01')
  freshApp()
})

const worked = () => waitFor(() => expect(screen.queryByText(/^正在算/)).toBeNull())

test('of nine people to pay for nobody is chosen beforehand, and that is said; of eight all are', async () => {
  household.addMembers(villagers(8))
  const { unmount } = show(Pay)
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(8)
  unmount()
  household.addMembers(villagers(1, { nickname: '第九位' }))
  show(Pay)
  await worked()
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
  expect(screen.getByText('还没有选人')).toBeInTheDocument()
  expect(screen.getByText(/人多，一个也没有先选上/)).toBeInTheDocument()
})

test('who was asked for among many is chosen, and stands first', async () => {
  const people = household.addMembers(villagers(40))
  show(Pay, { member: people[38]!.id })
  await worked()
  expect(screen.getAllByRole('checkbox')).toHaveLength(16)
  expect(screen.getAllByRole('checkbox')[0]).toBe(screen.getByRole('checkbox', { checked: true, name: /^村民39/ }))
})

test('who is to be paid for among many is found by search, and stays chosen while others are looked for', async () => {
  household.addMembers(villagers(40))
  show(Pay)
  await worked()
  const search = screen.getByLabelText('找称呼或分组')
  await userEvent.type(search, '村民38')
  await userEvent.click(screen.getByRole('checkbox', { name: /^村民38/ }))
  await userEvent.clear(search)
  await userEvent.type(search, '村民2')
  await userEvent.click(screen.getByRole('checkbox', { name: /^村民21/ }))
  expect(screen.getByText('选了 2 人，共')).toBeInTheDocument()
})

test('a last day of many is one reminder with their number, which leads to paying', async () => {
  household.addMembers(villagers(30))
  show(Reminders)
  await worked()
  const due = screen.getByRole('button', { name: '村民1等 30 人，还剩 30 天，12月31日是这段缴费期最后一天，查看详情' })
  expect(screen.getByRole('tab', { name: '提醒，1 条到期' })).toBeInTheDocument()
  await userEvent.click(due)
  expect(gone()).toEqual(['/flows/pay/index'])
})

test.each([
  ['paying', Pay],
  ['the table', Table]
])('the keyboard stays on the title while %s is worked out', async (_, page) => {
  household.addMembers(villagers(30))
  show(page)
  expect(screen.getByText(/^正在算/)).toBeInTheDocument()
  const title = screen.getByRole('heading', { level: 1 })
  title.focus()
  await worked()
  expect(title).toHaveFocus()
})

test('what comes for many stands once for all of them, and their settings are one', async () => {
  household.addMembers(villagers(30))
  show(Reminders)
  await worked()
  const cards = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(new Set(cards)).toEqual(new Set(['村民1等 30 人']))
  await userEvent.click(button(/^提醒设置/))
  expect(gone()).toEqual(['/flows/reminders/settings/index'])
})

test('the settings of many are changed together', async () => {
  const people = household.addMembers(villagers(9))
  show(ReminderSettings)
  await userEvent.click(screen.getByRole('radio', { name: /^不提醒/ }))
  expect(people.map(({ id }) => reminders.settingsOf(id).off)).toEqual(people.map(() => true))
})

test('the list of many members is drawn a page at a time', async () => {
  household.addMembers(villagers(20))
  show(Members)
  const list = screen.getByRole('list')
  expect(within(list).getAllByRole('listitem')).toHaveLength(16)
  await userEvent.click(button('看最后 4 位'))
  expect(within(list).getAllByRole('listitem')).toHaveLength(20)
})

test('one of many members is found by search, to be changed', async () => {
  household.addMembers(villagers(20))
  show(Members)
  await userEvent.type(screen.getByLabelText('找称呼或分组'), '村民19')
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(1)
  expect(button('修改村民19的资料')).toBeInTheDocument()
})

test('the list of members leads to entering many, to groups and to the table', async () => {
  household.addMembers(villagers(2))
  show(Members)
  await userEvent.click(button(/^一次记好几位/))
  await userEvent.click(button('分组'))
  await userEvent.click(button('导出表格'))
  expect(gone()).toEqual(['/flows/roster/index', '/flows/roster/groups/index', '/flows/roster/table/index'])
})
