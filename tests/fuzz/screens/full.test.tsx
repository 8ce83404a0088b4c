/** A phone without room, seen on the pages: what was not kept is said with the way on, nothing says that it was, and what was there stays. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Home from '@/pages/home'
import Answer from '@/flows/answer'
import Display from '@/flows/settings/display'
import Members from '@/flows/settings/members'
import Paid from '@/flows/pay/paid'
import ReminderSettings from '@/flows/reminders/settings'
import Restore from '@/flows/settings/restore'
import Me from '@/pages/me'
import Reminders from '@/pages/reminders'
import { reminders, household } from '@/app/services'
import {
  answerDetails,
  backupErrors,
  display,
  storageIssues,
  issueDismiss,
  me,
  members,
  paid,
  reminding,
  restore
} from '@/ui/text'
import { add, addressed, father, handedOver, recordOf } from '../../pages/paying-support'
import { answered, button, freshApp, mother, onDay, show } from '../../pages/support'

const write = jest.mocked(Taro.setStorageSync).getMockImplementation()
const remove = jest.mocked(Taro.removeStorageSync).getMockImplementation()

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

afterEach(() => {
  jest.mocked(Taro.setStorageSync).mockImplementation(write)
  jest.mocked(Taro.removeStorageSync).mockImplementation(remove)
})

/** From now on nothing more can be written. Answers what is kept then. */
function fill(): Record<string, unknown> {
  jest.mocked(Taro.setStorageSync).mockImplementation(() => {
    throw new Error('exceed storage max size 10Mb')
  })
  return kept()
}

const empty = () => jest.mocked(Taro.setStorageSync).mockImplementation(write)

function kept(): Record<string, unknown> {
  const { keys } = Taro.getStorageInfoSync()
  return Object.fromEntries(keys.map((key) => [key, Taro.getStorageSync<unknown>(key)]))
}

/** That it holds only as long as the app is open, and what to do; once. */
function expectTold(): void {
  expect(screen.getByText(storageIssues.full.title)).toBeInTheDocument()
  expect(screen.getByText(storageIssues.full.says())).toBeInTheDocument()
}

const names = () => household.store.getState().members.map(({ nickname }) => nickname)

describe('a phone without room on screen', () => {
  test('a member saved from the guide is told on the page that follows, and the answers stay', async () => {
    household.addMember(father)
    answered({
      region: '620102',
      who: { relation: 'parent', nickname: '妈妈' },
      birth: { year: 1964 },
      insurance: { now: 'none' },
      situation: [],
      identities: [],
      enrolment: 'continuing',
      history: [
        { year: 2025, scheme: 'resident', claimed: 'no' },
        { year: 2026, scheme: 'none' }
      ]
    })
    const before = fill()
    const { unmount } = show(Answer)
    await userEvent.click(button(answerDetails.save))
    unmount()
    show(Home)
    expectTold()
    expect(names()).toEqual(['爸爸', '妈妈'])
    expect(kept()).toEqual(before)
    expect(household.store.getState().draft?.answers.who).toEqual({ relation: 'parent', nickname: '妈妈' })
    // Draft and members were refused; that is one thing to be told, and to be put away.
    await userEvent.click(button(issueDismiss))
    expect(screen.queryByText(storageIssues.full.title)).toBeNull()
  })

  test('a declared payment is not said to be written down', async () => {
    const [record] = handedOver(add())
    const before = fill()
    show(Paid, addressed([record!]))
    await userEvent.click(button(paid.save))
    expectTold()
    expect(screen.queryByRole('heading', { name: paid.doneTitle(1) })).toBeNull()
    expect(kept()).toEqual(before)
    // It is known as long as the app is open, and goes along with whatever is written next.
    expect(recordOf(record!.id).state).toBe('declared-paid')
  })

  test('a reminder that the calendar took is told to be forgotten by the app', async () => {
    household.addMember(mother)
    const before = fill()
    show(Reminders)
    await userEvent.click(button('把妈妈12月1日 早上9点的提醒加入手机日历'))
    expect(await screen.findByText(storageIssues.full.title)).toBeInTheDocument()
    expectTold()
    expect(Taro.addPhoneCalendar).toHaveBeenCalledTimes(1)
    expect(kept()).toEqual(before)
  })

  test('reminder settings for everybody are not said to be in force', async () => {
    const { id } = household.addMember(mother)
    household.addMember(father)
    reminders.changeSettings(id, { hour: 20 })
    const before = fill()
    show(ReminderSettings, { member: id })
    await userEvent.click(button(reminding.everyone))
    expectTold()
    expect(screen.queryByText(reminding.everyoneDone(2))).toBeNull()
    expect(kept()).toEqual(before)
  })

  test('a backup is not taken over at all', async () => {
    household.addMember(mother)
    const text = household.backup()
    household.eraseAll()
    household.addMember(father)
    const before = fill()
    show(Restore)
    await userEvent.click(screen.getByLabelText(new RegExp(restore.text)))
    await userEvent.paste(text)
    await userEvent.click(button(restore.look))
    await userEvent.click(button(restore.merge))
    expect(within(screen.getByRole('alert')).getByText(backupErrors['no-room'])).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: restore.doneTitle })).toBeNull()
    expect(names()).toEqual(['爸爸'])
    expect(kept()).toEqual(before)
  })

  test('larger text holds for now, and that is told on the page where it was chosen', async () => {
    household.addMember(mother)
    const before = fill()
    show(Display)
    await userEvent.click(screen.getByRole('radio', { name: new RegExp(display.sizes.elder.label) }))
    expectTold()
    expect(screen.getByRole('radio', { name: new RegExp(display.sizes.elder.label) })).toBeChecked()
    expect(kept()).toEqual(before)
  })

  test.each([
    [
      'in the list of members',
      async () => {
        show(Members)
        await userEvent.click(button(members.removeSpoken('妈妈')))
        await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: members.removeConfirm }))
      }
    ],
    [
      'on the answer',
      async () => {
        const { unmount } = show(Answer, { member: household.store.getState().members[0]!.id })
        await userEvent.click(button(answerDetails.remove))
        await userEvent.click(
          within(screen.getByRole('dialog')).getByRole('button', { name: answerDetails.removeConfirm })
        )
        unmount()
        show(Home)
      }
    ]
  ])('a member removed %s is not said to be gone, and can be put back', async (_, removeMother) => {
    household.addMember(mother)
    household.addMember(father)
    const before = fill()
    await removeMother()
    expectTold()
    expect(screen.queryByText(members.removed('妈妈'))).toBeNull()
    expect(kept()).toEqual(before)
    empty()
    await userEvent.click(button(members.undoSpoken('妈妈')))
    expect(names()).toEqual(['妈妈', '爸爸'])
    expect(screen.queryByText(storageIssues.full.title)).toBeNull()
  })
})

test('data that the phone does not erase is not said to be gone', async () => {
  household.addMember(mother)
  jest.mocked(Taro.removeStorageSync).mockImplementation(() => {
    throw new Error('fail')
  })
  const before = kept()
  show(Me)
  await userEvent.click(button(me.erase))
  await userEvent.click(button(me.eraseConfirm))
  expect(screen.queryByText(me.erased)).toBeNull()
  expect(screen.getAllByText(storageIssues.unreadable.title)).not.toHaveLength(0)
  expect(kept()).toEqual(before)
})
