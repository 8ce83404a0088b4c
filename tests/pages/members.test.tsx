import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Members from '@/flows/settings/members'
import { household } from '@/app/services'
import { button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

const names = () => household.store.getState().members.map(({ nickname }) => nickname)

async function remove(nickname: string): Promise<void> {
  await userEvent.click(button(`移出${nickname}`))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '移出' }))
}

test('each member shows who they are and where they are insured', () => {
  household.addMember(mother)
  show(Members)
  expect(screen.getByText('妈妈')).toBeInTheDocument()
  expect(screen.getByText('父母 · 兰州市城关区')).toBeInTheDocument()
})

test('changing a member opens the guide at the check', async () => {
  const { id } = household.addMember(mother)
  show(Members)
  await userEvent.click(button('修改妈妈的资料'))
  expect(gone()).toEqual(['/flows/guide/index'])
  expect(household.store.getState().draft).toMatchObject({ memberId: id, at: 'check' })
})

test('a member is removed only after the question is answered', async () => {
  household.addMember(mother)
  show(Members)
  await userEvent.click(button('移出妈妈'))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消' }))
  expect(names()).toEqual(['妈妈'])
})

test('a member who was removed can be put back at the same place', async () => {
  household.addMember(mother)
  household.addMember({ ...mother, nickname: '爸爸' })
  show(Members)
  await remove('妈妈')
  expect(names()).toEqual(['爸爸'])
  expect(screen.getByRole('alert')).toHaveTextContent('已经移出妈妈。')
  await userEvent.click(button('把妈妈放回来'))
  expect(names()).toEqual(['妈妈', '爸爸'])
  expect(screen.queryByRole('alert')).toBeNull()
})

test('each of several removed members can be put back, until the page is left', async () => {
  household.addMember(mother)
  household.addMember({ ...mother, nickname: '爸爸' })
  show(Members)
  await remove('妈妈')
  await remove('爸爸')
  expect(screen.getByRole('heading', { name: '还没有家人' })).toBeInTheDocument()
  await userEvent.click(button('把妈妈放回来'))
  expect(names()).toEqual(['妈妈'])
  expect(button('把爸爸放回来')).toBeInTheDocument()
})

test('removed members cannot be put back once the page was left', async () => {
  household.addMember(mother)
  const { unmount } = show(Members)
  await remove('妈妈')
  unmount()
  show(Members)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('adding a member starts the guide', async () => {
  show(Members)
  await userEvent.click(button('添加家人'))
  expect(gone()).toEqual(['/flows/guide/index'])
})

test('a guide that was left half-way goes before adding a member', async () => {
  household.guide.start()
  household.guide.answer('region', '620102')
  show(Members)
  await userEvent.click(button('接着答没答完的'))
  expect(household.store.getState().draft?.answers.region).toBe('620102')
})

test('members cannot be changed while another day is looked at, and that is said', () => {
  household.addMember(mother)
  household.startPreview('2025-10-20')
  show(Members)
  expect(screen.getByText('现在看的是别的日子，不能添加、修改和移出。回到今天就可以。')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /移出|修改|添加/ })).toBeNull()
})
