import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Home from '@/pages/home'
import { payments, household } from '@/app/services'
import { add, father, handedOver, paidOn } from './paying-support'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  freshApp()
  onDay('2025-11-01')
})

/** Concentrated until 31 December: cover from 1 January. Supplementary in January and February: 90 days from the payment. */
test.each([
  ['2025-11-01', '2025-11-01', '已缴待生效', '缴好了，2026年1月1日起有保障。', '11月1日缴'],
  ['2025-11-01', '2025-12-31', '已缴待生效', '缴好了，2026年1月1日起有保障。', '11月1日缴'],
  ['2025-11-01', '2026-01-01', '保障中', '照您记的，正在保障，到12月31日为止。', '2025年11月1日缴'],
  ['2026-01-10', '2026-01-10', '等待期', '等待期到4月9日，4月10日起有保障。', '1月10日缴'],
  ['2026-01-10', '2026-04-09', '等待期', '等待期到4月9日，4月10日起有保障。', '1月10日缴'],
  ['2026-01-10', '2026-04-10', '保障中', '照您记的，正在保障，到12月31日为止。', '1月10日缴'],
  ['2026-01-10', '2026-08-31', '保障中', '照您记的，正在保障，到12月31日为止。', '1月10日缴']
])('Home shows a payment made on %s, seen on %s, as %s', (paid, seen, state, sentence, when) => {
  paidOn(paid, add({ resident: { birthDate: '1964-01-01', history: [{ year: 2025, scheme: 'employee' }] } }))
  onDay(seen)
  show(Home)
  const card = button(new RegExp(`^妈妈，${state}`))
  expect(within(card).getByText(state)).toBeInTheDocument()
  expect(screen.getByText(sentence)).toBeInTheDocument()
  expect(screen.getByText('400')).toBeInTheDocument()
  expect(screen.getByText(when)).toBeInTheDocument()
  expect(button('看妈妈的缴费进度')).toBeInTheDocument()
})

test.each([
  ['2026-12-31', '该缴了', '保障中'],
  ['2027-01-01', '往年这时已截止', '已到期']
])('on %s the next year, of which there is no notice, stands before the year that was paid', (seen, state, second) => {
  paidOn('2026-01-10', add({ resident: { birthDate: '1964-01-01', history: [{ year: 2025, scheme: 'employee' }] } }))
  onDay(seen)
  show(Home)
  expect(button(`妈妈，${state}，查看详情`)).toHaveTextContent('2027 年度')
  expect(screen.getByText(second)).toBeInTheDocument()
  expect(button('看妈妈的缴费进度')).toBeInTheDocument()
})

test('after the usual window Home advises to call today, and says that a wait may follow', async () => {
  add()
  onDay('2027-02-10')
  show(Home)
  expect(button('妈妈，往年这时已截止，查看详情')).toBeInTheDocument()
  expect(
    screen.getByText(/^往年这时集中缴费已结束，现在缴可能要等，今天就打 12393。往年到 2 月底还能缴，但要等。/)
  ).toBeInTheDocument()
  await userEvent.click(button('拨打医保咨询电话 12393'))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12393' })
})

test('Home sums up what is due now, and leads to paying it', async () => {
  add()
  household.addMember(father)
  show(Home)
  expect(screen.getByText('现在要缴的 2 人，共约 550 元')).toBeInTheDocument()
  await userEvent.click(button('去缴费'))
  expect(gone()).toEqual(['/flows/pay/index'])
})

test('Home does not count members who have paid among those who have to pay', () => {
  const [, dad] = [add(), household.addMember(father)]
  paidOn('2025-11-01', dad)
  show(Home)
  expect(screen.getByText('现在要缴的 1 人，共 400 元')).toBeInTheDocument()
  const names = screen.getAllByRole('button', { name: /查看详情/ }).map((card) => card.getAttribute('aria-label'))
  expect(names).toEqual(['妈妈，待缴费，查看详情', '爸爸，已缴待生效，查看详情'])
})

test('Home asks what came of a payment whose resident left for a channel, also days later', async () => {
  const records = handedOver(add(), household.addMember(father))
  onDay('2025-11-03')
  show(Home)
  expect(button('妈妈，缴费中，查看详情')).toBeInTheDocument()
  expect(screen.getAllByText('11月1日去缴的')).toHaveLength(2)
  expect(screen.queryByRole('button', { name: '去缴费' })).toBeNull()
  await userEvent.click(button('说一下妈妈、爸爸缴好了没有'))
  expect(gone()).toEqual([`/flows/pay/handover/index?records=${records.map(({ id }) => id).join(',')}`])
})

test('Home shows a year whose payment was refunded as still to be paid', () => {
  const [record] = paidOn('2025-11-01', add())
  payments.refund(record!.id, '2025-11-01')
  show(Home)
  expect(button('妈妈，待缴费，查看详情')).toBeInTheDocument()
  expect(screen.getByText('还剩 60 天')).toBeInTheDocument()
})

test('Home shows on top how much there is to attend to, and opens the reminders', async () => {
  add()
  onDay('2025-12-24')
  show(Home)
  await userEvent.click(button('1 条提醒，去看看'))
  expect(gone()).toEqual(['/pages/reminders/index'])
})

test('Home does not call another day today in its strip', () => {
  add()
  household.startPreview('2025-11-05')
  show(Home)
  expect(screen.getByText('这一天')).toBeInTheDocument()
  expect(screen.queryByText('今天')).toBeNull()
})

test('Home does not know a payment on a day before it was made', () => {
  paidOn('2025-11-01', add())
  household.startPreview('2025-10-20')
  show(Home)
  expect(button('妈妈，待缴费，查看详情')).toBeInTheDocument()
})
