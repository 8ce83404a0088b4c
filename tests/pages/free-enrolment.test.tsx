/** Where nothing is to be paid, every screen speaks of enrolling. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Answer from '@/flows/answer'
import Pay from '@/flows/pay'
import Channel from '@/flows/pay/channel'
import HandOver from '@/flows/pay/handover'
import PaidPage from '@/flows/pay/paid'
import { familyDue } from '@/app/family'
import { memberYears } from '@/app/member-years'
import { reminderSubjects } from '@/app/reminder-subjects'
import { household, reminders } from '@/app/services'
import type { Member, NewMember } from '@/household'
import { library } from '@/policy'
import Home from '@/pages/home'
import { reminding } from '@/ui/text'
import { add, addressed, quoted, recordOf } from './paying-support'
import { button, freshApp, gone, mother, onDay, show } from './support'

/** Born on 9 September 2026 in Changsha with a parent insured: as others report it, nothing is due for 2026, and no last day is named. */
const BABY: NewMember = {
  nickname: '宝宝',
  relation: 'child',
  region: '430104',
  enrolment: 'first',
  resident: {
    birthDate: '2026-09-09',
    parentInsured: true,
    events: [{ kind: 'birth', date: '2026-09-09' }],
    history: []
  }
}

/** In Lanzhou 2026 an orphan pays nothing. */
const ORPHAN: Partial<NewMember> = {
  nickname: '侄子',
  resident: { birthDate: '2012-01-01', identities: ['orphan'], history: [{ year: 2025, scheme: 'resident' }] }
}

beforeEach(freshApp)

const baby = (): Member => {
  onDay('2026-11-28')
  return household.addMember(BABY)
}

test('Home calls a year that costs nothing one to enrol for, and leads to enrolling', async () => {
  baby()
  show(Home)
  expect(screen.getByText('待参保')).toBeInTheDocument()
  expect(screen.getByText('最近要办的')).toBeInTheDocument()
  expect(screen.getByText('最好别晚于12月8日')).toBeInTheDocument()
  expect(screen.getByText('要办参保的 1 人，不用缴钱（据转述）')).toBeInTheDocument()
  expect(screen.queryByText(/待缴费|去缴费|现在要缴/)).toBeNull()
  await userEvent.click(button('去办参保'))
  expect(gone()).toEqual(['/flows/pay/index'])
})

test('the sum on Home counts whoever pays, and says apart who only enrols', () => {
  onDay('2025-11-01')
  const family = [add(), add(ORPHAN)].map((member) => memberYears(member, [], '2025-11-01', library))
  expect(familyDue(family)).toMatchObject({ people: 1, toEnrol: 1, sum: { totalFen: 40000 }, date: '2025-12-31' })
  show(Home)
  expect(screen.getByText('现在要缴的 1 人，共 400 元')).toBeInTheDocument()
  expect(screen.getByText('另有 1 人要办参保，不用缴钱')).toBeInTheDocument()
  expect(button('去缴费')).toBeInTheDocument()
})

test('the answer says until when enrolling is best, and that no last day is stated', () => {
  show(Answer, { member: baby().id })
  expect(screen.getByText('最好别晚于12月8日办，还剩 10 天')).toBeInTheDocument()
  expect(button(/^最好别晚于，12月8日，还剩 10 天。最晚哪天办，没有写明/)).toBeInTheDocument()
  expect(screen.queryByText(/怎么数天数有不同说法/)).toBeNull()
  expect(button('去办参保')).toBeInTheDocument()
})

test('the list of whom to pay for asks whom to enrol', async () => {
  baby()
  show(Pay)
  expect(screen.getByRole('heading', { name: '给谁办参保？' })).toBeInTheDocument()
  expect(screen.getByRole('checkbox', { name: /^宝宝，据转述 不用缴。/ })).toBeChecked()
  expect(screen.getByText(/最好别晚于12月8日办，还剩 10 天/)).toBeInTheDocument()
  expect(screen.queryByText(/付给税务部门|缴费页面/)).toBeNull()
  expect(screen.getByText('要带什么，看下面。拿不准，就打 12393 问。')).toBeInTheDocument()
  await userEvent.click(button('下一步，看去哪里办'))
  expect(gone()[0]).toMatch(/^\/flows\/pay\/channel\/index\?records=/)
})

test.each([
  ['choosing where to pay', Channel],
  ['handing over', HandOver]
])('%s names no channel where nothing is to be paid, but where to enrol', async (_, Page) => {
  const records = quoted(baby())
  show(Page, addressed(records))
  expect(screen.getByRole('heading', { name: '去哪里办？' })).toBeInTheDocument()
  expect(screen.getByText('宝宝，不用缴钱')).toBeInTheDocument()
  expect(screen.getByText('带什么：出生医学证明')).toBeInTheDocument()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByText(/付钱。$/)).toBeNull()
  await userEvent.click(button('已经办了，记一下'))
  expect(gone()).toEqual([`/flows/pay/paid/index?records=${records[0]!.id}&direct=1`])
})

test('whoever only enrols is done after those who pay, though at the same place', () => {
  onDay('2025-11-01')
  show(Channel, addressed(quoted(add(ORPHAN), add())))
  expect(screen.getByText('要分 2 次办')).toBeInTheDocument()
  expect(screen.getByText(/甘肃省 1 人，甘肃省 1 人（不用缴钱）/)).toBeInTheDocument()
  expect(screen.getByText('妈妈，共 400 元')).toBeInTheDocument()
})

test('enrolling is written down as done, for 0 yuan', async () => {
  const [record] = quoted(baby())
  show(PaidPage, { ...addressed([record!]), direct: '1' })
  expect(screen.getByRole('heading', { name: '记下这次参保' })).toBeInTheDocument()
  expect(screen.getByLabelText(/^缴了多少元/)).toHaveValue('0')
  await userEvent.click(button('记下来'))
  expect(recordOf(record!.id)).toMatchObject({ state: 'declared-paid', paid: { on: '2026-11-28', amountFen: 0 } })
})

test('the reminders speak of enrolling, and of the day by which it is best done', () => {
  const member = baby()
  const subjects = reminderSubjects([memberYears(member, [], '2026-11-28', library)], '2026-11-28')
  const { due, coming } = reminders.plan(subjects)
  expect(due.map((one) => reminding.due(one, '2026-11-28', 10))).toContain('还剩 10 天，最好别晚于12月8日办参保')
  const file = reminders.icsOf(coming).replace(/\r\n /g, '')
  expect(file).toContain('宝宝：办参保，最好 7 天内办好')
  expect(file).toContain('最晚哪天办没有写，最好别晚于2026年12月8日。')
  expect(file).not.toContain('缴医保')
})

test('what has to be paid is still called due', () => {
  onDay('2025-11-01')
  household.addMember(mother)
  show(Home)
  expect(screen.getByText('待缴费')).toBeInTheDocument()
  expect(screen.getByText('最晚12月31日')).toBeInTheDocument()
})
