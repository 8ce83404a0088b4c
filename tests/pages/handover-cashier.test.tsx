/** Paying in the app itself, where an operator has a cashier. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { HandOverOutcome, PaymentRecord } from '@/payment'
import HandOver from '@/flows/pay/handover'
import { payments } from '@/app/services'
import { add, addressed, quoted } from './paying-support'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  freshApp()
  onDay('2025-11-01')
})

const before = (records: readonly PaymentRecord[]) => show(HandOver, { ...addressed(records), via: '0' })
const start = (outcome: HandOverOutcome) => jest.spyOn(payments, 'start').mockResolvedValueOnce(outcome)
const ids = (records: readonly PaymentRecord[]) => records.map(({ id }) => id)

test('another amount than was quoted is paid only after the resident agrees to it', async () => {
  const begun = start({ kind: 'amount-differs', quotedFen: 40000, amountFen: 41000 })
  const records = quoted(add())
  before(records)
  await userEvent.click(button('记下了，我去缴'))
  expect(await screen.findByText(/^这里算的是 400 元，收款方要收 410 元，所以还没有付/)).toBeInTheDocument()
  start({ kind: 'cancelled' })
  await userEvent.click(button('按 410 元付'))
  expect(begun).toHaveBeenLastCalledWith(ids(records), expect.anything(), expect.objectContaining({ acceptFen: 41000 }))
})

test.each([
  ['server-down', '收款方没有回音，没有付。请换个渠道，或过会儿再试。'],
  ['refused', '收款方说不收这一笔，没有付。请换个渠道，或打 12366 问。']
] as const)('a failure of the cashier (%s) is shown with what to do', async (reason, says) => {
  start({ kind: 'failed', reason })
  before(quoted(add()))
  await userEvent.click(button('记下了，我去缴'))
  expect(await screen.findByText(says)).toBeInTheDocument()
})

test('a payment by the cashier that was made is confirmed at once', async () => {
  start({ kind: 'paid' })
  const records = quoted(add())
  before(records)
  await userEvent.click(button('记下了，我去缴'))
  expect(gone()).toEqual([`/flows/pay/paid/index?records=${records[0]!.id}`])
})

test('as long as the cashier does not know, nothing can be said by hand, and the server is asked again', async () => {
  const records = quoted(add())
  payments.handOver(ids(records), { kind: 'cashier', name: '代收' })
  const resume = jest.spyOn(payments, 'resume').mockResolvedValueOnce()
  show(HandOver, addressed(records))
  expect(screen.getByRole('heading', { name: '付没付成，还不知道' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '缴好了' })).toBeNull()
  await userEvent.click(button('再问一次'))
  expect(resume).toHaveBeenCalledTimes(1)
  expect(await screen.findByText('收款方还没有回音，过一会儿再问。')).toBeInTheDocument()
})
