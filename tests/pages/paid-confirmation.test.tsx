import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Paid from '@/flows/pay/paid'
import { payments, household } from '@/app/services'
import { add, addressed, daughter, father, handedOver, paidOn, quoted, uncle } from './paying-support'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  freshApp()
  onDay('2025-11-01')
})

describe('the confirmation of a payment', () => {
  test('says what was paid, what it brings, and what happens next', async () => {
    const lapsed = {
      ...father,
      resident: { birthDate: '1962-01-01', history: [{ year: 2025, scheme: 'none' as const }] }
    }
    const records = handedOver(add(), household.addMember(lapsed))
    show(Paid, addressed(records))
    await userEvent.click(button('记下来'))
    expect(screen.getByRole('heading', { name: '2 人都记下了' })).toBeInTheDocument()
    expect(button('妈妈 · 2026 年度，11月1日缴 400 元，缴好了，2026年1月1日起有保障。')).toBeInTheDocument()
    // One year missed: 90 days from 1 January end on 31 March.
    expect(
      button('爸爸 · 2026 年度，11月1日缴 400 元，缴好了，至少要等 90 天，最早2026年4月1日起有保障。')
    ).toBeInTheDocument()
    const steps = within(screen.getByRole('list', { name: '接下来' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(steps).toEqual([
      '再查一次11月2日到缴费的地方查缴费记录。要过几天才查得到，查到了才算真的缴上。',
      '妈妈的保障开始2026年1月1日',
      '爸爸的保障开始最早 2026年4月1日'
    ])
  })

  test('leads to the status, to the reminders, and home', async () => {
    const [record] = paidOn('2025-11-01', add())
    show(Paid, addressed([record!]))
    await userEvent.click(button(/^妈妈 · 2026 年度/))
    await userEvent.click(button('设一下提醒'))
    await userEvent.click(button('回到家人'))
    expect(gone()).toEqual([
      `/flows/pay/status/index?record=${record!.id}`,
      '/pages/reminders/index',
      '/pages/home/index'
    ])
  })

  test('goes on with the payments of other places, whose turn comes now', async () => {
    onDay('2024-11-01')
    const [first, second] = quoted(add(uncle), add(daughter))
    payments.handOver([first!.id], { kind: 'counter', name: '村' })
    show(Paid, addressed([first!]))
    await userEvent.click(button('记下来'))
    expect(screen.getByText('还有 1 人没缴')).toBeInTheDocument()
    expect(screen.getByText('女儿，共 400 元')).toBeInTheDocument()
    await userEvent.click(button('接着缴'))
    expect(gone()).toEqual([
      `/flows/pay/channel/index?records=${second!.id}`,
      `/flows/pay/paid/index?records=${first!.id}`
    ])
  })

  test('is what one comes back to, and nothing is written twice', () => {
    const records = paidOn('2025-11-01', add())
    show(Paid, addressed(records))
    expect(screen.getByRole('heading', { name: '记下了' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '记下来' })).toBeNull()
  })
})
