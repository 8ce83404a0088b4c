import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import { library, policyById } from '@/policy'
import type { LocalPolicy } from '@/policy'
import Answer from '@/flows/answer'
import Compare from '@/flows/notices/compare'
import OwnNotice from '@/flows/own-notice'
import CheckNotice from '@/flows/own-notice/check'
import KeptNotice from '@/flows/own-notice/kept'
import Channel from '@/flows/pay/channel'
import Home from '@/pages/home'
import Policies from '@/pages/policies'
import { household, ownNotices, payments } from '@/app/services'
import { memberYears } from '@/app/member-years'
import { emptyNoticeDraft } from '@/app/notice/draft'
import { answered, button, freshApp, gone, mother, onDay, show } from './support'
import { gansu2027 } from './own-notice-texts'

beforeEach(() => {
  onDay('2026-11-01')
  freshApp()
})
afterEach(() => library.layOver([]))

/** As the library's next version, or a feed, would bring it. */
const official2027: LocalPolicy = {
  ...(policyById('gansu-2026') as LocalPolicy),
  id: 'gansu-2027',
  benefitYear: 2027,
  title: '甘肃省 2027 年度的通知'
}

test('the tab of policies lists own notices apart, with day and source', () => {
  ownNotices.keep(gansu2027)
  show(Policies)
  const row = button(/^甘肃省 2027 年度/)
  expect(row).toHaveTextContent('430 元，缴到 2026年12月25日')
  expect(row).toHaveTextContent('2026年11月1日从通知里读的')
})

test('a member of the place is answered by it, and the sheet says who entered the figure', async () => {
  const { id } = household.addMember(mother)
  ownNotices.keep(gansu2027)
  show(Answer, { member: id })
  expect(screen.getByRole('heading', { name: /2027/ })).toBeInTheDocument()
  expect(screen.getByText('430')).toBeInTheDocument()
  await userEvent.click(screen.getAllByRole('button', { name: /为什么/ })[0]!)
  expect(within(screen.getByRole('dialog')).getAllByText(/录入/).length).toBeGreaterThan(0)
})

test('a year without a notice has a way in for whoever has one, from the answer and from the first tab', async () => {
  const { id } = household.addMember(mother)
  const { unmount } = show(Answer, { member: id })
  await userEvent.click(button('我手上有通知'))
  unmount()
  show(Home)
  await userEvent.click(button('我手上有通知'))
  expect(gone()).toEqual(['/flows/own-notice/index?year=2027&region=620102', '/flows/own-notice/index?year=2027'])
})

test('a notice that is removed can be put back from the next page', async () => {
  ownNotices.keep(gansu2027)
  const { unmount } = show(KeptNotice, { id: 'gansu' })
  await userEvent.click(button('删掉这份'))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '删掉' }))
  expect(ownNotices.state.getState().notices).toEqual([])
  unmount()
  show(Policies)
  expect(screen.getByRole('alert')).toHaveTextContent('已经删掉甘肃省 2027 年度的通知。')
  await userEvent.click(button('把甘肃省 2027 年度的通知放回来'))
  expect(ownNotices.state.getState().notices).toEqual([gansu2027])
})

test('a kept notice is corrected by the same check, and stays the one of its place and year', async () => {
  ownNotices.keep(gansu2027)
  const { unmount } = show(KeptNotice, { id: 'gansu' })
  await userEvent.click(button('改一改'))
  unmount()
  const { draft } = ownNotices.state.getState()
  ownNotices.setDraft({ ...draft!, answers: { 'premiums.0.fen': 44000 } })
  show(CheckNotice)
  await userEvent.click(button('核对好了，存下'))
  expect(ownNotices.state.getState().notices).toMatchObject([{ id: 'gansu', facts: { premiums: [{ fen: 44000 }] } }])
})

test('a check that the phone has no room to keep is said not to be kept, and goes on from its draft', async () => {
  ownNotices.keep(gansu2027)
  ownNotices.setDraft(emptyNoticeDraft({ door: 'kept', id: 'gansu' }))
  const page = show(CheckNotice)
  const write = jest.mocked(Taro.setStorageSync).getMockImplementation()
  jest.mocked(Taro.setStorageSync).mockImplementation(() => {
    throw new Error('no room')
  })
  await userEvent.click(button('核对好了，存下'))
  page.unmount()
  show(KeptNotice, { id: 'gansu', new: '1' })
  jest.mocked(Taro.setStorageSync).mockImplementation(write)
  expect(screen.getByRole('heading', { name: '没有存下' })).toBeInTheDocument()
  expect(screen.getByText('手机存不下了')).toBeInTheDocument()
  expect(screen.queryByText('存好了')).toBeNull()
  expect(ownNotices.state.getState().draft).toMatchObject({ source: { door: 'kept', id: 'gansu' } })
})

test('keeping a notice that somebody sent leaves the draft of another one as it is', () => {
  const draft = emptyNoticeDraft({ door: 'pasted', text: '另一份通知' })
  ownNotices.setDraft(draft)
  expect(ownNotices.keep(gansu2027)).toBe(true)
  expect(ownNotices.state.getState().draft).toEqual(draft)
})

test('correcting keeps the rules that stand in for what the notice leaves open', async () => {
  ownNotices.keep({ ...gansu2027, standIn: 'national-mechanism' })
  show(KeptNotice, { id: 'gansu' })
  await userEvent.click(button('改一改'))
  expect(ownNotices.state.getState().draft?.standIn).toBe('national-mechanism')
})

test('correcting a kept notice drops a draft of another one only after asking', async () => {
  const draft = emptyNoticeDraft({ door: 'pasted', text: '另一份通知' })
  ownNotices.keep(gansu2027)
  ownNotices.setDraft(draft)
  show(KeptNotice, { id: 'gansu' })
  await userEvent.click(button('改一改'))
  expect(ownNotices.state.getState().draft).toEqual(draft)
  await userEvent.click(button('重新弄一份'))
  expect(ownNotices.state.getState().draft?.source).toEqual({ door: 'kept', id: 'gansu' })
  expect(gone()).toEqual(['/flows/own-notice/check/index'])
})

test('the door of pasting goes on with a pasted text, and the door of filling in asks before dropping it', async () => {
  const draft = emptyNoticeDraft({ door: 'pasted', text: '另一份通知' })
  ownNotices.setDraft(draft)
  show(OwnNotice)
  await userEvent.click(button(/^粘贴通知/))
  expect(ownNotices.state.getState().draft).toEqual(draft)
  expect(gone()).toEqual(['/flows/own-notice/paste/index'])
  await userEvent.click(button(/^填五项/))
  expect(screen.getByRole('dialog')).toHaveTextContent('上次没弄完的')
  expect(ownNotices.state.getState().draft).toEqual(draft)
})

test('a region that does not exist is not taken from the address of the doors', async () => {
  show(OwnNotice, { region: '999999', year: '2027' })
  await userEvent.click(button(/^填五项/))
  expect(ownNotices.state.getState().draft).toMatchObject({ region: null, benefitYear: 2027 })
})

test('removing a notice ends the draft that corrects it, and no other one', () => {
  ownNotices.keep(gansu2027)
  ownNotices.setDraft(emptyNoticeDraft({ door: 'kept', id: 'another' }))
  ownNotices.remove('gansu')()
  expect(ownNotices.state.getState().draft).not.toBeNull()
  ownNotices.setDraft(emptyNoticeDraft({ door: 'kept', id: 'gansu' }))
  ownNotices.remove('gansu')
  expect(ownNotices.state.getState().draft).toBeNull()
})

test('what was answered of the questions is dropped for the place of a notice only after asking', async () => {
  ownNotices.keep(gansu2027)
  answered({ region: '620102' })
  show(KeptNotice, { id: 'gansu' })
  await userEvent.click(button('看看该缴多少'))
  expect(household.store.getState().draft?.answers.region).toBe('620102')
  await userEvent.click(button('从这里重新答'))
  expect(household.store.getState().draft?.answers.region).toBe('620000')
})

test('paying by an own notice names no channel but the line to ask, and can be written down', async () => {
  const { id } = household.addMember(mother)
  ownNotices.keep(gansu2027)
  const years = memberYears(household.store.getState().members[0]!, [], '2026-11-01', library)
  const year = years.kind === 'years' ? years.lead : null
  const [record] = payments.quote([{ memberId: id, region: mother.region, assessment: year!.assessment }])
  show(Channel, { records: record!.id })
  expect(button(/12366/)).toBeInTheDocument()
  expect(screen.queryByRole('radio')).toBeNull()
  await userEvent.click(button('已经缴了，记一下'))
  expect(gone()).toEqual([`/flows/pay/paid/index?records=${record!.id}&direct=1`])
})

describe('an official notice of the place and year', () => {
  test('answers from then on, and is told of once, with the way to what differs', async () => {
    const { id } = household.addMember(mother)
    ownNotices.keep(gansu2027)
    library.layOver([official2027])
    const home = show(Home)
    expect(screen.getByText('甘肃省 2027 年度的官方通知有了')).toBeInTheDocument()
    await userEvent.click(button('看哪里不一样'))
    expect(gone()).toEqual(['/flows/notices/compare/index?a=own-620000-2027&b=gansu-2027'])
    home.unmount()
    const compared = show(Compare, { a: 'own-620000-2027', b: 'gansu-2027' })
    expect(screen.getAllByText(/甘肃省 2027 年度的通知/).length).toBeGreaterThan(0)
    compared.unmount()
    show(Home)
    expect(screen.queryByText('甘肃省 2027 年度的官方通知有了')).toBeNull()
    expect(memberYears({ ...household.store.getState().members[0]!, id }, [], '2026-11-01', library)).toMatchObject({
      lead: { assessment: { policyId: 'gansu-2027' } }
    })
  })

  test('is said on the tab of policies beside the own one, which is used no more', () => {
    ownNotices.keep(gansu2027)
    library.layOver([official2027])
    show(Policies)
    expect(button(/^甘肃省 2027 年度 430/)).toHaveTextContent('官方的有了，这份不再用')
  })
})

test('own notices are in the backup, and come back from it', () => {
  household.addMember(mother)
  ownNotices.keep(gansu2027)
  const text = household.backup()
  freshApp()
  expect(ownNotices.state.getState().notices).toEqual([])
  const contents = household.readBackup(text)
  expect(contents.records['own-notices']).toEqual({ total: 1, fresh: 1 })
  household.restore(contents)
  expect(ownNotices.state.getState().notices).toEqual([gansu2027])
  expect(library.ownPolicies().map(({ id }) => id)).toEqual(['own-620000-2027'])
  expect(household.readBackup(household.backup()).records['own-notices']).toEqual({ total: 1, fresh: 0 })
})

test('erasing everything erases own notices', () => {
  ownNotices.keep(gansu2027)
  household.eraseAll()
  expect(ownNotices.state.getState().notices).toEqual([])
  expect(library.ownPolicies()).toEqual([])
})
