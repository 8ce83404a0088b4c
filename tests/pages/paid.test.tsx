import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Paid from '@/flows/pay/paid'
import { payments, household } from '@/app/services'
import { add, addressed, father, handedOver, paidOn, quoted, recordOf } from './paying-support'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  freshApp()
  onDay('2025-11-01')
})

const typed = async (label: string, text: string) => {
  await userEvent.clear(screen.getByLabelText(label))
  if (text !== '') await userEvent.type(screen.getByLabelText(label), text)
}
const save = () => userEvent.click(button('记下来'))

test('the entry of a payment is filled in from the quote and today, and saved with one tap', async () => {
  const [record] = handedOver(add())
  show(Paid, addressed([record!]))
  expect(screen.getByLabelText('哪天缴的，日')).toHaveValue('1')
  expect(screen.getByLabelText('缴了多少元')).toHaveValue('400')
  await save()
  expect(recordOf(record!.id)).toMatchObject({
    state: 'declared-paid',
    paid: { on: '2025-11-01', amountFen: 40000, receipt: '', saidBy: 'resident' }
  })
})

test.each([
  ['375.5', 37550],
  ['1,070', 107000],
  ['４００', 40000],
  ['0', 0]
])('the entry of a payment reads %s yuan as %d fen', async (text, fen) => {
  const [record] = handedOver(add())
  show(Paid, addressed([record!]))
  await typed('缴了多少元', text)
  await typed('票据号', ' 6201 ')
  await save()
  if (fen !== 40000) await userEvent.click(button('没错，记下来'))
  expect(recordOf(record!.id).paid).toMatchObject({ amountFen: fen, receipt: '6201' })
})

describe('an error in the entry of a payment stands in the summary and at the field, in the same words', () => {
  test.each([
    ['缴了多少元', '四百', '请填缴了多少元，例如 400 或 375.50'],
    ['缴了多少元', '', '请填缴了多少元，例如 400 或 375.50'],
    ['缴了多少元', '1.234', '请填缴了多少元，例如 400 或 375.50'],
    ['哪天缴的，日', '2', '这一天还没到，请填2025年11月1日或以前的日子'],
    ['哪天缴的，日', '31', '没有这一天，请看看年、月、日'],
    ['哪天缴的，日', '', '请把年、月、日都填上']
  ])('%s: %s', async (label, text, says) => {
    const [record] = handedOver(add())
    show(Paid, addressed([record!]))
    await typed(label, text)
    await save()
    expect(within(screen.getByRole('alert')).getByRole('button', { name: says })).toBeInTheDocument()
    expect(screen.getAllByText(says)).toHaveLength(2)
    expect(recordOf(record!.id).state).toBe('handed-over')
  })
})

describe('a payment that was made without this app', () => {
  const direct = (id: string) => show(Paid, { records: id, direct: '1' })

  test('is filled in from the quote, and saved as declared', async () => {
    const [record] = quoted(add())
    direct(record!.id)
    expect(screen.getByLabelText('缴了多少元')).toHaveValue('400')
    await typed('哪天缴的，日', '1')
    await typed('票据号', '6201')
    await save()
    expect(recordOf(record!.id)).toMatchObject({
      state: 'declared-paid',
      channel: null,
      paid: { on: '2025-11-01', amountFen: 40000, receipt: '6201', saidBy: 'resident' }
    })
  })

  test('is not written if there is an error in it', async () => {
    const [record] = quoted(add())
    direct(record!.id)
    await typed('缴了多少元', '四百')
    await save()
    expect(screen.getAllByText('请填缴了多少元，例如 400 或 375.50')).toHaveLength(2)
    expect(recordOf(record!.id).state).toBe('quoted')
  })

  test('cannot be entered at the address of a mere quote', () => {
    const [record] = quoted(add())
    show(Paid, addressed([record!]))
    expect(screen.getByRole('heading', { name: '没有这笔缴费' })).toBeInTheDocument()
  })
})

describe('an entry that looks mistyped is asked about', () => {
  const asked = () => screen.queryByRole('dialog', { name: '再看一眼，对吗？' })

  test.each([
    ['4000', '您填的 4,000 元是应缴的 10 倍，是不是多打了一个 0？'],
    ['40000', '您填的 40,000 元是应缴的 100 倍，是不是多打了一个 0？'],
    ['40', '您填的 40 元，应缴是 400 元，是不是少打了一个 0？']
  ])('as a nought too many or too few: %s yuan, where 400 are due', async (text, says) => {
    const [record] = handedOver(add())
    show(Paid, addressed([record!]))
    await typed('缴了多少元', text)
    await save()
    expect(within(asked()!).getByText(says)).toBeInTheDocument()
    expect(recordOf(record!.id).state).toBe('handed-over')
    await userEvent.click(within(asked()!).getByRole('button', { name: '没错，记下来' }))
    expect(recordOf(record!.id).paid?.amountFen).toBe(Number(text) * 100)
  })

  test.each([
    ['3999.99', '您填的 3,999.99 元，应缴是 400 元。照票据上写的填就行。'],
    ['399', '您填的 399 元，应缴是 400 元。照票据上写的填就行。'],
    ['800', '您填的 800 元，应缴是 400 元。照票据上写的填就行。'],
    ['0', '您填的是 0 元，应缴是 400 元。没花钱就办好了吗？还没缴，就先别记。']
  ])('as another amount than is due: %s yuan', async (text, says) => {
    const [record] = handedOver(add())
    show(Paid, addressed([record!]))
    await typed('缴了多少元', text)
    await save()
    expect(within(asked()!).getByText(says)).toBeInTheDocument()
    expect(recordOf(record!.id).state).toBe('handed-over')
  })

  test('only if it is not the amount that is due', async () => {
    const [record] = handedOver(add())
    show(Paid, addressed([record!]))
    await save()
    expect(asked()).toBeNull()
    expect(recordOf(record!.id).state).toBe('declared-paid')
  })

  test('as a day on which the notice lets nobody pay: Gansu opened on 15 October', async () => {
    const [record] = handedOver(add())
    show(Paid, addressed([record!]))
    await typed('哪天缴的，月', '10')
    await typed('哪天缴的，日', '14')
    await save()
    expect(within(asked()!).getByText('2025年10月14日不在通知写的缴费期里，日子对吗？')).toBeInTheDocument()
  })

  test('only once if the resident corrects it', async () => {
    const [record] = handedOver(add())
    show(Paid, addressed([record!]))
    await typed('缴了多少元', '4000')
    await save()
    await userEvent.click(within(asked()!).getByRole('button', { name: '改一改' }))
    expect(asked()).toBeNull()
    await typed('缴了多少元', '400')
    await save()
    expect(recordOf(record!.id).paid?.amountFen).toBe(40000)
  })

  test('with the name of the member if there are several', async () => {
    const [mum, dad] = handedOver(add(), household.addMember(father))
    show(Paid, addressed([mum!, dad!]))
    await typed('爸爸缴了多少元', '1500')
    await save()
    expect(within(asked()!).getByText('爸爸：您填的 1,500 元是应缴的 10 倍，是不是多打了一个 0？')).toBeInTheDocument()
    expect([mum, dad].map((record) => recordOf(record!.id).state)).toEqual(['handed-over', 'handed-over'])
  })

  test('also where an entry is corrected', async () => {
    const [record] = paidOn('2025-11-01', add())
    show(Paid, { ...addressed([record!]), correct: '1' })
    await typed('缴了多少元', '4000')
    await userEvent.click(button('改好了'))
    expect(recordOf(record!.id).paid?.amountFen).toBe(40000)
    await userEvent.click(within(asked()!).getByRole('button', { name: '没错，记下来' }))
    expect(recordOf(record!.id).paid?.amountFen).toBe(400000)
  })
})

describe('the entry of payments for several members', () => {
  test('shares the day, and has an amount for each', async () => {
    const [mum, dad] = handedOver(add(), household.addMember(father))
    show(Paid, addressed([mum!, dad!]))
    await typed('哪天缴的，月', '10')
    await typed('哪天缴的，日', '31')
    await typed('爸爸缴了多少元', '160')
    await save()
    await userEvent.click(button('没错，记下来'))
    expect(recordOf(mum!.id).paid).toMatchObject({ on: '2025-10-31', amountFen: 40000 })
    expect(recordOf(dad!.id).paid).toMatchObject({ on: '2025-10-31', amountFen: 16000 })
  })

  test('can have different days', async () => {
    const [mum, dad] = handedOver(add(), household.addMember(father))
    show(Paid, addressed([mum!, dad!]))
    await userEvent.click(button('不是同一天缴的'))
    await typed('爸爸哪天缴的，月', '10')
    await typed('爸爸哪天缴的，日', '30')
    await save()
    expect([mum, dad].map((record) => recordOf(record!.id).paid?.on)).toEqual(['2025-11-01', '2025-10-30'])
  })

  test('tells once of a day that is wrong for all', async () => {
    show(Paid, addressed(handedOver(add(), household.addMember(father))))
    await typed('哪天缴的，日', '2')
    await save()
    expect(within(screen.getByRole('alert')).getAllByRole('button')).toHaveLength(1)
  })

  test('tells at once of what is wrong with each, each at its own field', async () => {
    const [mum, dad] = handedOver(add(), household.addMember(father))
    show(Paid, addressed([mum!, dad!]))
    await typed('妈妈缴了多少元', '四百')
    await typed('爸爸的票据号', '1'.repeat(65))
    await save()
    const summary = within(screen.getByRole('alert'))
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(summary).toEqual(['请填缴了多少元，例如 400 或 375.50', '票据号最多 64 个字'])
    expect(document.getElementById(`paid-amount-${mum!.id}-error`)).toHaveTextContent('请填缴了多少元')
    expect(document.getElementById(`paid-receipt-${dad!.id}-error`)).toHaveTextContent('票据号最多 64 个字')
    expect(document.getElementById(`paid-amount-${dad!.id}-error`)).toBeNull()
    expect([mum, dad].map((record) => recordOf(record!.id).state)).toEqual(['handed-over', 'handed-over'])
  })

  test('makes a member due again who was not paid for after all', async () => {
    const [mum, dad] = handedOver(add(), household.addMember(father))
    show(Paid, addressed([mum!, dad!]))
    await userEvent.click(screen.getByRole('checkbox', { name: '爸爸 · 2026 年度' }))
    await save()
    expect([mum, dad].map((record) => recordOf(record!.id).state)).toEqual(['declared-paid', 'quoted'])
  })

  test('is refused if nobody was paid for', async () => {
    const records = handedOver(add(), household.addMember(father))
    show(Paid, addressed(records))
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box)
    await save()
    expect(screen.getAllByText('请至少选一位；都没缴成，请返回选“还没缴”')).toHaveLength(2)
    expect(records.map(({ id }) => recordOf(id).state)).toEqual(['handed-over', 'handed-over'])
  })
})

describe('a wrong entry of a payment', () => {
  test('can be corrected, and what stood there is kept', async () => {
    const [record] = paidOn('2025-11-01', add())
    show(Paid, { ...addressed([record!]), correct: '1' })
    await typed('缴了多少元', '380')
    await userEvent.click(button('改好了'))
    await userEvent.click(button('没错，记下来'))
    const { paid, steps } = recordOf(record!.id)
    expect(paid?.amountFen).toBe(38000)
    expect(steps[steps.length - 1]?.was?.amountFen).toBe(40000)
    expect(gone()).toEqual([`/flows/pay/status/index?record=${record!.id}`])
  })

  test('is not replaced by one that makes no sense', async () => {
    const [record] = paidOn('2025-11-01', add())
    show(Paid, { ...addressed([record!]), correct: '1' })
    await typed('哪天缴的，日', '9')
    await userEvent.click(button('改好了'))
    expect(screen.getAllByText('这一天还没到，请填2025年11月1日或以前的日子')).toHaveLength(2)
    expect(gone()).toEqual([])
  })
})

test('a payment day that is corrected to one after the confirmation is refused at its field', async () => {
  const [record] = paidOn('2025-11-01', add())
  payments.confirm(record!.id, '2025-11-01')
  onDay('2025-11-05')
  show(Paid, { ...addressed([record!]), correct: '1' })
  await typed('哪天缴的，日', '3')
  await userEvent.click(button('改好了'))
  expect(screen.getAllByText('这一天晚于查到缴费或退钱的那天（2025年11月1日）')).toHaveLength(2)
  expect(document.getElementById(`paid-on-${record!.id}-error`)).toBeInTheDocument()
  expect(recordOf(record!.id).paid?.on).toBe('2025-11-01')
  expect(gone()).toEqual([])
})

test('the entry of a payment that does not exist has a sentence and a way on', () => {
  show(Paid, { records: 'nothing' })
  expect(screen.getByRole('heading', { name: '没有这笔缴费' })).toBeInTheDocument()
  expect(button('回到首页')).toBeInTheDocument()
})

test('the entry of a payment writes nothing while another day is looked at', () => {
  const records = handedOver(add())
  household.startPreview('2025-11-05')
  show(Paid, addressed(records))
  expect(screen.queryByRole('button', { name: '记下来' })).toBeNull()
  expect(screen.getByText('现在不能缴费')).toBeInTheDocument()
})
