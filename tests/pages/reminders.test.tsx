import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Home from '@/pages/home'
import Reminders from '@/pages/reminders'
import { reminderSubjects } from '@/app/reminder-subjects'
import { memberYears } from '@/app/member-years'
import { library } from '@/policy'
import type { ReminderSubject } from '@/reminder'
import { payments, reminders, household } from '@/app/services'
import { button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent)

/** What there is to remember of the whole family today. */
function subjects() {
  const { records } = payments.state.getState()
  return reminderSubjects(
    household.store.getState().members.map((member) => memberYears(member, records, household.asOf(), library)),
    household.asOf()
  )
}

const firstComing = () => reminders.plan(subjects()).coming[0]!

/** Pays for the one member's open year, in a bank. */
function pay(): void {
  const [
    {
      memberId,
      open: [assessment]
    }
  ] = subjects() as [ReminderSubject]
  const ids = payments.quote([{ memberId, region: mother.region, assessment: assessment! }]).map(({ id }) => id)
  payments.handOver(ids, { kind: 'bank', name: '银行' })
  payments.declarePaid(ids.map((id) => ({ id, on: household.today(), amountFen: 40000, receipt: '' })))
}

// Gansu collects for 2026 until 31 December 2025 (甘医保发〔2025〕62号).
test('coming reminders are listed by member, with hour, and the rest can be opened', async () => {
  household.addMember(mother)
  show(Reminders)
  expect(screen.getByText('今天没有到期的提醒。')).toBeInTheDocument()
  expect(screen.getByText('12月31日是这段缴费期最后一天')).toBeInTheDocument()
  expect(rows()).toEqual([
    '12月1日 早上9点提前 30 天加入日历',
    '12月17日 早上9点提前 14 天加入日历',
    '12月24日 早上9点提前 7 天加入日历'
  ])
  await userEvent.click(button('妈妈，还有 5 条'))
  expect(rows().slice(3)).toEqual([
    '12月28日 早上9点提前 3 天加入日历',
    '12月30日 早上9点提前 1 天加入日历',
    '12月31日 早上9点当天加入日历',
    '2026年10月15日 早上9点加入日历',
    '2026年12月1日 早上9点加入日历'
  ])
  expect(screen.getByText('往年10月15日开始缴，打 12393 问一下')).toBeInTheDocument()
  await userEvent.click(button('收起妈妈的提醒'))
  expect(rows()).toHaveLength(3)
})

describe('a reminder that is due', () => {
  beforeEach(() => onDay('2025-12-24'))

  test('says how long it still is, counts on the tab, and opens where something can be done', async () => {
    const { id } = household.addMember(mother)
    show(Reminders)
    expect(screen.getByRole('tab', { name: '提醒，1 条到期' })).toHaveTextContent('1')
    await userEvent.click(button('妈妈，还剩 7 天，12月31日是这段缴费期最后一天，查看详情'))
    expect(gone()).toEqual([`/flows/answer/index?member=${id}`])
  })

  test('is counted on every tab', () => {
    household.addMember(mother)
    show(Home)
    expect(screen.getByRole('tab', { name: '提醒，1 条到期' })).toBeInTheDocument()
  })

  test('can be dismissed until the next of its days', async () => {
    household.addMember(mother)
    const { unmount } = show(Reminders)
    await userEvent.click(button('知道了，妈妈，还剩 7 天，12月31日是这段缴费期最后一天'))
    expect(screen.getByText('今天没有到期的提醒。')).toBeInTheDocument()
    expect(screen.getByRole('tab', { name: '提醒' })).toBeInTheDocument()
    unmount()
    onDay('2025-12-28')
    show(Reminders)
    expect(button('妈妈，还剩 3 天，12月31日是这段缴费期最后一天，查看详情')).toBeInTheDocument()
  })

  test('says so on the last day', () => {
    onDay('2025-12-31')
    household.addMember(mother)
    show(Reminders)
    expect(button('妈妈，今天是这段缴费期最后一天，查看详情')).toBeInTheDocument()
  })
})

describe('the reminders once a year is paid', () => {
  test('say to look for the payment, again and again until it is found', async () => {
    household.addMember(mother)
    pay()
    const [record] = payments.state.getState().records
    onDay('2025-11-04')
    show(Reminders)
    await userEvent.click(button('妈妈，11月1日缴的，查查到账没有，查看详情'))
    expect(gone()).toEqual([`/flows/pay/status/index?record=${record!.id}`])
    expect(rows()).toEqual([
      expect.stringContaining('11月1日缴的，查查到账没有'),
      '11月8日 早上9点加入日历',
      '2026年1月1日 早上9点当天加入日历',
      '2026年10月15日 早上9点加入日历',
      '2026年12月1日 早上9点加入日历'
    ])
  })

  test('after one that was given back, the second payment is to be looked for, and is the one that opens', async () => {
    household.addMember(mother)
    pay()
    const [first] = payments.state.getState().records
    onDay('2025-11-02')
    payments.refund(first!.id, '2025-11-02')
    pay()
    const second = payments.state.getState().records.find(({ id }) => id !== first!.id)
    onDay('2025-11-05')
    show(Reminders)
    await userEvent.click(button('妈妈，11月2日缴的，查查到账没有，查看详情'))
    expect(gone()).toEqual([`/flows/pay/status/index?record=${second!.id}`])
  })
})

describe('the phone’s calendar', () => {
  const add = () => userEvent.click(button('把妈妈12月1日 早上9点的提醒加入手机日历'))

  test('takes a reminder with a tap, which is remembered', async () => {
    household.addMember(mother)
    show(Reminders)
    await add()
    expect(await screen.findByText('已经加入手机日历：妈妈，12月1日 早上9点。')).toBeInTheDocument()
    expect(Taro.addPhoneCalendar).toHaveBeenCalledWith(
      expect.objectContaining({
        title: '妈妈：缴医保，还剩 30 天',
        startTime: Date.parse('2025-12-01T09:00:00+08:00') / 1000
      })
    )
    expect(rows()[0]).toBe('12月1日 早上9点提前 30 天已加入')
  })

  test.each([
    [{ errMsg: 'addPhoneCalendar:fail cancel' }, '没有加。再点一次“加入日历”就可以加。'],
    [{ errMsg: 'addPhoneCalendar:fail auth deny' }, '手机不让写日历。请在手机设置里，允许使用日历，再点一次。'],
    [{ errMsg: 'addPhoneCalendar:fail', errno: 112 }, '这个版本还不能写手机日历。到了日子，打开本应用时会看到。'],
    [{ errMsg: 'addPhoneCalendar:fail busy' }, '没能加进日历。请再点一次；还是不行，就记下这个日子。']
  ])('keeps the reminder to be added if it fails with %p, with a way on', async (failure, says) => {
    jest.mocked(Taro.addPhoneCalendar).mockRejectedValueOnce(failure)
    household.addMember(mother)
    show(Reminders)
    await add()
    expect(await screen.findByText(says)).toBeInTheDocument()
    expect(rows()[0]).toContain('加入日历')
  })

  test('is told to hold a day that has moved, and takes the new one', async () => {
    household.addMember(mother)
    await reminders.addToCalendar({ ...firstComing(), on: '2025-11-25' })
    show(Reminders)
    expect(screen.getByRole('heading', { name: '日历里有几条的日子变了' })).toBeInTheDocument()
    expect(screen.getByText('日历里：11月25日 早上9点')).toBeInTheDocument()
    expect(screen.getByText('现在：12月1日 早上9点')).toBeInTheDocument()
    await userEvent.click(button('把“妈妈：缴医保，还剩 30 天”按新的日子加入手机日历'))
    expect(screen.queryByRole('heading', { name: '日历里有几条的日子变了' })).toBeNull()
    expect(Taro.addPhoneCalendar).toHaveBeenCalledTimes(2)
  })

  test('is told to hold what is no longer needed, until that was seen to', async () => {
    household.addMember(mother)
    await reminders.addToCalendar(firstComing())
    pay()
    show(Reminders)
    expect(screen.getByText('现在不用提醒了，请从日历里删掉')).toBeInTheDocument()
    await userEvent.click(button('已经从日历里删了“妈妈：缴医保，还剩 30 天”'))
    expect(screen.queryByRole('heading', { name: '日历里有几条的日子变了' })).toBeNull()
  })
})

test('a resident who wants no reminders still has settings', async () => {
  const { id } = household.addMember(mother)
  reminders.changeSettings(id, { off: true })
  show(Reminders)
  expect(screen.getByText('提醒关着')).toBeInTheDocument()
  await userEvent.click(button('妈妈的提醒设置'))
  expect(gone()).toEqual([`/flows/reminders/settings/index?member=${id}`])
})

test('the reminders of a family without members have a sentence and a way on', async () => {
  show(Reminders)
  expect(screen.getByRole('heading', { name: '还没有可以提醒的' })).toBeInTheDocument()
  await userEvent.click(button('算一算'))
  expect(gone()).toEqual(['/flows/guide/index'])
})

test('the reminders on another day are those due then, and cannot be added', () => {
  household.addMember(mother)
  household.startPreview('2025-12-24')
  show(Reminders)
  expect(screen.getByText('现在看的是别的日子：下面是那一天会有的提醒，不能加进日历。')).toBeInTheDocument()
  expect(within(screen.getByRole('main')).getByText('还剩 7 天，12月31日是这段缴费期最后一天')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /知道了|加入/ })).toBeNull()
})

test('no button for all reminders is offered where there is neither a file nor a message', () => {
  household.addMember(mother)
  show(Reminders)
  expect(screen.queryByRole('button', { name: /日历文件|发消息/ })).toBeNull()
})
