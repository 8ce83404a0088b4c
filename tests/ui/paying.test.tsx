import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { refusalWords } from '@/app/payments'
import type { PaymentErrorCode, PaymentErrorData, PaymentFault } from '@/payment'
import { ChooseMany, CopyRow, Steps, Total } from '@/ui'
import { paidSentence } from '@/ui/text'
import { changshaTooLate, fulingJanuary, lanzhou, lanzhouInfant, lanzhouJanuary, lanzhouLapsed } from './answers'

test('the steps of a payment are a list, each with its day', () => {
  render(
    <Steps
      label="缴费的步骤"
      steps={[
        { id: 'a', title: '缴好了', when: '11月1日', note: '400 元', status: 'now' },
        { id: 'b', title: '保障开始', when: '预计 1月1日', status: 'ahead' }
      ]}
    />
  )
  const list = screen.getByRole('list', { name: '缴费的步骤' })
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  ).toEqual(['缴好了11月1日400 元', '保障开始预计 1月1日'])
})

test('a line to copy says what it is, and whether it was copied', async () => {
  const copy = jest.fn()
  const { rerender } = render(<CopyRow label="金额" value="400 元" onCopy={copy} />)
  await userEvent.click(screen.getByRole('button', { name: '复制，金额，400 元' }))
  expect(copy).toHaveBeenCalledTimes(1)
  rerender(<CopyRow label="金额" value="400 元" outcome="已复制" onCopy={copy} />)
  expect(screen.getByRole('button', { name: '已复制，金额，400 元' })).toBeInTheDocument()
})

test('a total that changes is read out', () => {
  render(<Total label="选了 2 人，共" prefix="至少" number="550" />)
  expect(screen.getByRole('status')).toHaveTextContent('选了 2 人，共至少550元')
})

test('a choice says what it costs, and what belongs to it stands below it', () => {
  const options = [{ value: 'a', label: '妈妈', aside: '400 元', hint: '兰州', below: <p>先办登记</p> }]
  render(<ChooseMany label="给谁缴" name="who" options={options} values={[]} onChange={jest.fn()} />)
  expect(screen.getByRole('checkbox', { name: '妈妈，400 元。兰州' })).toBeInTheDocument()
  expect(screen.getByText('先办登记')).toBeInTheDocument()
})

test.each([
  [lanzhou, 'paid-waiting', '2025-11-01', '缴好了，2026年1月1日起有保障。'],
  [lanzhouJanuary, 'paid-waiting', '2026-01-10', '缴好了，要等 90 天，4月10日起有保障。'],
  [lanzhouJanuary, 'waiting', '2026-01-10', '等待期到4月9日，4月10日起有保障。'],
  [lanzhou, 'covered', '2026-06-01', '正在保障，到12月31日为止。'],
  [lanzhou, 'ended', '2027-01-01', '2026 年度的保障从2026年1月1日到2026年12月31日，已经结束。'],
  [lanzhouLapsed, 'paid-waiting', '2025-11-05', '缴好了，至少要等 90 天，最早2026年4月1日起有保障。'],
  [lanzhouLapsed, 'waiting', '2026-01-10', '等待期至少到3月31日，最早4月1日起有保障。'],
  // By 30 days for each missed year there would be 120.
  [
    lanzhouLapsed,
    'covered',
    '2026-04-15',
    '照这里的算法4月1日起有保障，到12月31日为止；也有说5月1日才有的，用之前打 12393 问。'
  ],
  [lanzhouLapsed, 'covered', '2026-05-01', '正在保障，到12月31日为止。'],
  // Two clauses of Fuling: the first of the month after the payment, and three months.
  [fulingJanuary, 'paid-waiting', '2025-01-10', '缴好了，最早2月1日起有保障（也有说要等 90 天的）。'],
  [
    fulingJanuary,
    'covered',
    '2025-02-10',
    '照这里的算法2月1日起有保障，到12月31日为止；也有说4月10日才有的，用之前打 12393 问。'
  ],
  [lanzhouInfant, 'paid-waiting', '2026-08-20', '缴好了；从哪天起能报销，没有写明，先打 12393 问清楚。'],
  [changshaTooLate, 'waiting', '2025-10-10', '缴好了。可是等待期过完，这一年也过完了，用不上；能不能退，打 12366 问。']
] as const)('a paid year is told in one sentence', (assessment, state, asOf, sentence) => {
  expect(paidSentence({ assessment, state, record: { state: 'confirmed' } }, asOf)).toBe(sentence)
})

test('a payment that is not confirmed yet is told as what the resident wrote down', () => {
  const year = { assessment: lanzhou, state: 'covered' as const, record: { state: 'declared-paid' } }
  expect(paidSentence(year, '2026-06-01')).toBe('照您记的，正在保障，到12月31日为止。')
})

test('a payment on a day outside every window is doubted, and its wait is not', () => {
  const assessment = { ...lanzhou, amountDue: null, cover: null }
  expect(paidSentence({ assessment, state: 'paid-waiting', record: null }, '2025-11-01')).toMatch(
    /不在通知写的缴费期里/
  )
})

test.each(['said-paid', 'ended'] as const)('a paid year without a notice says so, and doubts no day: %s', (state) => {
  const assessment = { ...lanzhou, phase: 'not-published' as const, amountDue: null, cover: null }
  expect(paidSentence({ assessment, state, record: null }, '2026-06-01')).toBe(
    '您记的是缴好了。这里没有当地 2026 年度的通知，从哪天起能报销说不准，打 12393 问。'
  )
})

test('every refusal of a payment is a sentence with its data in it', () => {
  const id = 'payment-1'
  const year = { memberId: 'mum', benefitYear: 2026 }
  const data: PaymentErrorData = {
    'amount-invalid': { id, amountFen: NaN },
    'already-paid': year,
    'date-after-outcome': { id, date: '2025-11-03', outcomeOn: '2025-11-01' },
    'date-before-payment': { id, date: '2025-11-01', paidOn: '2025-11-03' },
    'date-in-future': { id, date: '2025-11-03', today: '2025-11-01' },
    'date-invalid': { id, date: '2025-11-31' },
    nobody: {},
    'not-kept': {},
    'nothing-due': year,
    'nothing-to-correct': { id },
    'preview-on': { preview: '2025-12-24' },
    'receipt-too-long': { id, max: 64 },
    'record-unknown': { id },
    'server-decides': { id },
    transition: { id, from: 'quoted', to: 'confirmed' },
    'under-way': { ...year, id }
  }
  const faults = Object.entries(data).map(([code, of]) => ({ code, data: of as object }) as PaymentFault)
  for (const fault of faults) expect(refusalWords(fault)).not.toMatch(/undefined|NaN|（）/)
  const told = (code: PaymentErrorCode) => faults.filter((fault) => fault.code === code).map(refusalWords)
  expect(told('date-after-outcome')).toEqual(['这一天晚于查到缴费或退钱的那天（2025年11月1日）'])
  expect(told('date-before-payment')).toEqual(['这一天早于缴费的那天（2025年11月3日）'])
  expect(told('date-in-future')).toEqual(['这一天还没到，请填2025年11月1日或以前的日子'])
  expect(told('receipt-too-long')).toEqual(['票据号最多 64 个字'])
})
