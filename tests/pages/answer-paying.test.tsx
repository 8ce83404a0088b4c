import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Answer from '@/flows/answer'
import { payments, household } from '@/app/services'
import { add, handedOver, paidOn } from './paying-support'
import { answered, button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  freshApp()
  onDay('2025-11-01')
})

test('an answer with an amount due leads to paying for this member', async () => {
  const { id } = add()
  show(Answer, { member: id })
  await userEvent.click(button('去缴费'))
  expect(gone()).toEqual([`/flows/pay/index?member=${id}`])
})

test('an answer whose payment was begun leads to the question what came of it', async () => {
  const mum = add()
  const [record] = handedOver(mum)
  show(Answer, { member: mum.id })
  expect(screen.getByText('缴费中')).toBeInTheDocument()
  await userEvent.click(button('缴好了吗？'))
  expect(gone()).toEqual([`/flows/pay/handover/index?records=${record!.id}`])
})

test('the answer of a paid year has the payment, what it buys, the way to its status, and no deadline', async () => {
  const mum = add()
  const [record] = paidOn('2026-01-10', mum)
  onDay('2026-02-01')
  show(Answer, { member: mum.id })
  expect(screen.getByText('1月10日缴了')).toBeInTheDocument()
  expect(screen.getByText('等待期到4月9日，4月10日起有保障。')).toBeInTheDocument()
  expect(button(/^保障，2026年4月10日 至 12月31日/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^截止/ })).toBeNull()
  expect(screen.queryByRole('button', { name: '去缴费' })).toBeNull()
  await userEvent.click(button('看进度'))
  expect(gone()).toEqual([`/flows/pay/status/index?record=${record!.id}`])
})

// Gansu opened on 15 October.
test('a payment on a day that no window covers is told as such, and the day can be corrected', async () => {
  const mum = add()
  onDay('2025-11-05')
  const [record] = handedOver(mum)
  payments.declarePaid([{ id: record!.id, on: '2025-10-14', amountFen: 40000, receipt: '' }])
  show(Answer, { member: mum.id })
  expect(screen.getByText('日子待核对')).toBeInTheDocument()
  expect(screen.getByText(/^记的缴费日子不在通知写的缴费期里/)).toBeInTheDocument()
  expect(screen.queryByText('缴费期已经过了')).toBeNull()
  expect(screen.queryByText(/不能再参保/)).toBeNull()
  await userEvent.click(button('写错了，改一下'))
  expect(gone()).toEqual([`/flows/pay/paid/index?records=${record!.id}&correct=1`])
})

test('a payment of a day still ahead, as after the clock was put back, is opened and not entered twice', async () => {
  const mum = add()
  const [record] = handedOver(mum)
  onDay('2025-10-20')
  show(Answer, { member: mum.id })
  await userEvent.click(button('已经缴了，记一下'))
  expect(gone()).toEqual([`/flows/pay/status/index?record=${record!.id}`])
  expect(payments.state.getState().records).toHaveLength(1)
})

test('a resident who was not kept cannot be paid for', () => {
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
  show(Answer)
  expect(screen.queryByRole('button', { name: '去缴费' })).toBeNull()
  expect(button('保存到家人')).toBeInTheDocument()
})

describe('the coming year, of which there is no notice', () => {
  const saysPaid = () => userEvent.click(button('已经缴了，记一下'))
  const asked = () => screen.queryByRole('dialog', { name: '真的已经缴了 2027 年度的吗？' })
  const paidYears = (id: string) =>
    household.store
      .getState()
      .members.find((member) => member.id === id)
      ?.resident.history?.flatMap(({ year, scheme }) => (scheme === 'resident' ? [year] : []))
  const insured = (...years: number[]) => ({
    resident: { birthDate: '1964-01-01', history: years.map((year) => ({ year, scheme: 'resident' as const })) }
  })

  test('is written down as paid only after a question', async () => {
    const { id } = add(insured(2025, 2026))
    onDay('2026-11-28')
    show(Answer, { member: id })
    await saysPaid()
    expect(asked()).toHaveTextContent('记下以后，就不再提醒这一年。')
    expect(paidYears(id)).toEqual([2025, 2026])
    await userEvent.click(button('取消'))
    expect(asked()).toBeNull()
    expect(paidYears(id)).toEqual([2025, 2026])
    await saysPaid()
    await userEvent.click(button('缴了，记下'))
    expect(asked()).toBeNull()
    expect(paidYears(id)).toEqual([2025, 2026, 2027])
  })

  test('is not asked about while another day is looked at', async () => {
    const { id } = add(insured(2025, 2026))
    onDay('2026-11-28')
    household.startPreview('2026-12-05')
    show(Answer, { member: id })
    await saysPaid()
    expect(asked()).toBeNull()
    expect(screen.getByRole('dialog', { name: '现在不能保存' })).toBeInTheDocument()
  })
})

describe('a payment that was made at a counter', () => {
  test('is written down straight from the answer', async () => {
    const mum = add()
    show(Answer, { member: mum.id })
    await userEvent.click(button('已经缴了，记一下'))
    const [record] = payments.state.getState().records
    expect(record).toMatchObject({ memberId: mum.id, benefitYear: 2026, state: 'quoted', quote: { amountFen: 40000 } })
    expect(gone()).toEqual([`/flows/pay/paid/index?records=${record!.id}&direct=1`])
  })

  test('is not offered for a year that is paid, or being paid: nobody is led to a second one', () => {
    const [mum, dad] = [add(), add({ nickname: '爸爸' })]
    paidOn('2025-11-01', mum)
    handedOver(dad)
    for (const { id } of [mum, dad]) {
      const { unmount } = show(Answer, { member: id })
      expect(screen.queryByRole('button', { name: '已经缴了，记一下' })).toBeNull()
      unmount()
    }
  })

  test('is not written down while another day is looked at', async () => {
    const mum = add()
    household.startPreview('2025-11-05')
    show(Answer, { member: mum.id })
    await userEvent.click(button('已经缴了，记一下'))
    expect(screen.getByRole('dialog', { name: '现在不能保存' })).toBeInTheDocument()
    expect(payments.state.getState().records).toEqual([])
  })
})
