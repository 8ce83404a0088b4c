import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { NewMember } from '@/household'
import Home from '@/pages/home'
import { household } from '@/app/services'
import { reachBottom } from '../doubles/taro'
import { button, freshApp, gone, onDay, show } from './support'
import { villagers } from '../villagers'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

const rows = () => screen.getAllByRole('listitem')
const names = () => rows().map((row) => within(row).getByRole('button').getAttribute('aria-label')?.split('，')[0])
/** Everybody's answer is known from then on. */
const worked = () => waitFor(() => expect(screen.queryByText(/^正在算/)).toBeNull())

async function home(...members: NewMember[]): Promise<void> {
  household.addMembers(members)
  show(Home)
  await worked()
}

const paid = { resident: { birthDate: '1964-01-01', history: [{ year: 2026, scheme: 'resident' as const }] } }

test('eight members have a card each, nine are rows of a list', async () => {
  household.addMembers(villagers(8))
  const { unmount } = show(Home)
  expect(screen.queryByRole('list')).toBeNull()
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(8)
  unmount()
  household.addMember({ ...villagers(1)[0]!, nickname: '第九位' })
  show(Home)
  await worked()
  expect(rows()).toHaveLength(9)
})

test('a row says who it is, the state, the amount and the days left, and opens the answer', async () => {
  await home(...villagers(9))
  const first = household.store.getState().members[0]!
  await userEvent.click(button('村民1，待缴费，400 元，还剩 60 天，查看详情'))
  expect(gone()).toEqual([`/flows/answer/index?member=${first.id}`])
  expect(within(rows()[0]!).getByText('400 元，还剩 60 天 · 2026 年度')).toBeInTheDocument()
})

test('what is due for all of them together stands above the list', async () => {
  await home(...villagers(9), ...villagers(1, paid))
  expect(screen.getByText('现在要缴的 9 人，共 3,600 元')).toBeInTheDocument()
  expect(screen.getByText('最晚12月31日')).toBeInTheDocument()
})

test('a page of rows is drawn, another one at the end of the page, and by the button another one', async () => {
  await home(...villagers(50))
  expect(rows()).toHaveLength(16)
  act(() => reachBottom())
  expect(rows()).toHaveLength(32)
  await userEvent.click(button('再看 16 位（还有 18 位）'))
  expect(rows()).toHaveLength(48)
  await userEvent.click(button('看最后 2 位'))
  expect(rows()).toHaveLength(50)
  expect(screen.queryByRole('button', { name: /^再看|^看最后/ })).toBeNull()
})

test('members are found by a part of their nickname or of their group, and the number found is announced', async () => {
  await home(...villagers(20), ...villagers(3, { group: '河湾组' }))
  await userEvent.type(screen.getByLabelText('找称呼或分组'), '河湾')
  expect(names()).toEqual(['村民1', '村民2', '村民3'])
  expect(screen.getByText('找到 3 位')).toBeInTheDocument()
  await userEvent.clear(screen.getByLabelText('找称呼或分组'))
  await userEvent.type(screen.getByLabelText('找称呼或分组'), '村民１９')
  expect(names()).toEqual(['村民19'])
  await userEvent.type(screen.getByLabelText('找称呼或分组'), '没有')
  expect(screen.getByText('没有找到，换个字再找。')).toBeInTheDocument()
})

test('filters show how many there are to pay, without a notice and covered, and show only these', async () => {
  await home(
    ...villagers(8),
    ...villagers(1, { nickname: '外地的', region: '440000' }),
    ...villagers(1, { ...paid, nickname: '缴过的' })
  )
  const filters = screen.getAllByRole('tab', { name: /位$/ }).map((tab) => tab.getAttribute('aria-label'))
  expect(filters).toEqual(['全部，10 位', '要缴，8 位', '没有通知，1 位', '已有保障，1 位', '其他，0 位'])
  await userEvent.click(screen.getByRole('tab', { name: '已有保障，1 位' }))
  expect(names()).toEqual(['缴过的'])
  await userEvent.click(screen.getByRole('tab', { name: '没有通知，1 位' }))
  expect(names()).toEqual(['外地的'])
  await userEvent.click(screen.getByRole('tab', { name: '其他，0 位' }))
  expect(screen.getByText('这里没有人。')).toBeInTheDocument()
})

test('a place is named in the rows only where not all live in one', async () => {
  await home(...villagers(9))
  expect(screen.queryByText(/兰州/)).toBeNull()
  act(() => void household.addMembers(villagers(1, { nickname: '外地的', region: '430104' })))
  await worked()
  expect(screen.getAllByText(/2026 年度 · 兰州市城关区$/)).toHaveLength(9)
})

test('groups stand together under their names, in the order in which they came, those without one last', async () => {
  await home(
    ...villagers(6),
    ...villagers(2, { group: '河湾组' }),
    ...villagers(1, { nickname: '先来的', group: '坪上组' }),
    ...villagers(1, { nickname: '后来的', group: '河湾组' })
  )
  const groups = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(groups).toEqual(['河湾组 · 3 位', '坪上组 · 1 位', '没有分组 · 6 位'])
  expect(names().slice(0, 4)).toEqual(['村民1', '村民2', '后来的', '先来的'])
})
