import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { assess } from '@/calculator'
import type { NewMember } from '@/household'
import Status from '@/flows/pay/status'
import { shelfFor } from '@/policy'
import { payments, household } from '@/app/services'
import { add, handedOver, paidOn, quoted, recordOf } from './paying-support'
import { button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  freshApp()
  onDay('2025-11-01')
})

const bornInMay: Partial<NewMember> = { nickname: '宝宝', enrolment: 'first', resident: { birthDate: '2026-05-01' } }

const steps = () =>
  within(screen.getByRole('list', { name: '缴费的步骤' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('the status of a payment', () => {
  test('in the concentrated window shows cover from the new year', () => {
    const [record] = paidOn('2025-11-01', add())
    show(Status, { record: record!.id })
    expect(screen.getByRole('heading', { name: '妈妈 · 2026 年度' })).toBeInTheDocument()
    expect(screen.getByText('已缴待生效')).toBeInTheDocument()
    expect(steps()).toEqual([
      '算好应缴11月1日算出来是 400 元',
      '去缴费11月1日',
      '缴好了11月1日400 元',
      '在官方渠道查到还没有',
      '保障开始预计 2026年1月1日',
      '保障到期2026年12月31日'
    ])
  })

  test('in the supplementary window shows 90 days from the payment', () => {
    const [record] = paidOn('2026-01-10', add())
    onDay('2026-02-01')
    show(Status, { record: record!.id })
    expect(steps().slice(3)).toEqual([
      '在官方渠道查到还没有',
      '等待期开始1月10日',
      '保障开始预计 4月10日',
      '保障到期12月31日'
    ])
  })

  test('that was refunded ends with the refund', () => {
    const [record] = paidOn('2025-11-01', add())
    payments.refund(record!.id, '2025-11-01')
    show(Status, { record: record!.id })
    expect(steps().slice(2)).toEqual(['缴好了11月1日400 元', '已经退费11月1日'])
    expect(button('去缴费')).toBeInTheDocument()
  })

  test('shows no day where the notice does not say from when it covers', () => {
    // 111 days after birth: the letter to parents promises cover from birth to those who pay within 90 only.
    const [record] = paidOn('2026-08-20', add(bornInMay))
    show(Status, { record: record!.id })
    expect(steps().slice(-2)).toEqual(['保障开始没有写明', '保障到期12月31日'])
  })

  test('for a newborn within 90 days shows cover from the day of birth', () => {
    const [record] = paidOn('2026-05-20', add(bornInMay))
    show(Status, { record: record!.id })
    expect(steps().slice(-2)).toEqual(['保障开始5月1日', '保障到期12月31日'])
  })

  test('of a reported amount says by whom it is reported, and not "about"', () => {
    const [record] = paidOn('2025-11-01', add({ region: '430104' }))
    show(Status, { record: record!.id })
    expect(steps()[0]).toBe('算好应缴11月1日算出来是 据转述 400 元')
  })

  test('for a year that is long over shows when cover began and ended', () => {
    const [record] = paidOn('2025-11-01', add())
    onDay('2028-03-01')
    show(Status, { record: record!.id })
    expect(steps().slice(-2)).toEqual(['保障开始2026年1月1日', '保障到期2026年12月31日'])
  })

  test('in a place without rules shows only what was written down', () => {
    const mum = add()
    const [record] = paidOn('2025-11-01', mum)
    household.updateMember(mum.id, { region: '999999' })
    show(Status, { record: record!.id })
    expect(screen.getByText(/这个地方的规定现在读不到/)).toBeInTheDocument()
    expect(steps()).toEqual(['算好应缴11月1日算出来是 400 元', '去缴费11月1日', '缴好了11月1日400 元'])
  })
})

describe('looking for a payment in the official channel', () => {
  test('writes down the day on which it was found', async () => {
    const [record] = paidOn('2025-11-01', add())
    onDay('2025-11-05')
    show(Status, { record: record!.id })
    expect(screen.getByText(/到微信小程序 · 甘肃税务社保缴费里查缴费记录/)).toBeInTheDocument()
    await userEvent.click(button('查到了'))
    expect(recordOf(record!.id)).toMatchObject({ state: 'confirmed', confirmedOn: '2025-11-05' })
    expect(screen.queryByRole('button', { name: '查到了' })).toBeNull()
    expect(steps()[3]).toBe('在官方渠道查到11月5日')
  })

  test('is reminded of one, three and seven days after the payment', () => {
    const [record] = paidOn('2025-11-01', add())
    show(Status, { record: record!.id })
    expect(
      screen.getByText('11月2日、11月4日、11月8日再查一次；没有加进手机日历的，打开本应用时会看到。')
    ).toBeInTheDocument()
  })

  test('takes a payment back as not found only after it is said what to do first', async () => {
    const [record] = paidOn('2025-11-01', add())
    show(Status, { record: record!.id })
    await userEvent.click(button('没查到'))
    const dialog = screen.getByRole('dialog', { name: '没查到缴费记录？' })
    expect(within(dialog).getByText(/钱已经扣了，就不要再缴，先打 12366 问/)).toBeInTheDocument()
    await userEvent.click(within(dialog).getByRole('button', { name: '取消' }))
    expect(recordOf(record!.id).state).toBe('declared-paid')
    await userEvent.click(button('没查到'))
    await userEvent.click(screen.getByRole('button', { name: '没缴成' }))
    expect(recordOf(record!.id).state).toBe('quoted')
    expect(screen.getByText('11月1日说没查到。原来写的是：11月1日缴 400 元')).toBeInTheDocument()
    expect(screen.getByText('待缴费')).toBeInTheDocument()
  })
})

describe('the refund of a payment', () => {
  test('is explained before cover begins: who may ask for it, and how sure that is', () => {
    const [record] = paidOn('2025-11-01', add())
    show(Status, { record: record!.id })
    expect(screen.getByText(/^保障开始以前，重复缴了/)).toBeInTheDocument()
    expect(screen.getByText('保障一旦开始，缴的钱就不退了。')).toBeInTheDocument()
    expect(screen.getByText(/我们没见过这份文件的原文/)).toBeInTheDocument()
    expect(screen.getByText('依据：医保办函〔2021〕11号 各地引用的部分')).toBeInTheDocument()
  })

  test('is not offered once cover has begun', () => {
    const [record] = paidOn('2025-11-01', add())
    onDay('2026-02-01')
    show(Status, { record: record!.id })
    expect(screen.queryByText(/^保障开始以前/)).toBeNull()
    expect(screen.getByText('保障一旦开始，缴的钱就不退了。')).toBeInTheDocument()
  })

  test('is written down with its day', async () => {
    const [record] = paidOn('2025-11-01', add())
    onDay('2025-11-20')
    show(Status, { record: record!.id })
    await userEvent.click(button('已经退费，记一下'))
    const dialog = screen.getByRole('dialog', { name: '记为已经退费？' })
    await userEvent.clear(within(dialog).getByLabelText('哪天退的，日'))
    await userEvent.type(within(dialog).getByLabelText('哪天退的，日'), '30')
    await userEvent.click(within(dialog).getByRole('button', { name: '记为已退' }))
    expect(within(dialog).getByText('这一天还没到，请填2025年11月20日或以前的日子')).toBeInTheDocument()
    await userEvent.clear(within(dialog).getByLabelText('哪天退的，日'))
    await userEvent.type(within(dialog).getByLabelText('哪天退的，日'), '18')
    await userEvent.click(within(dialog).getByRole('button', { name: '记为已退' }))
    expect(recordOf(record!.id)).toMatchObject({ state: 'refunded', refundedOn: '2025-11-18' })
  })
})

test('the status of a payment leads to its correction, and shows its history', async () => {
  const [record] = paidOn('2025-11-01', add())
  onDay('2025-11-03')
  payments.correct(record!.id, { on: '2025-11-01', amountFen: 38000, receipt: '77' })
  show(Status, { record: record!.id })
  expect(screen.getByText('11月3日改过。原来写的是：11月1日缴 400 元')).toBeInTheDocument()
  expect(steps()[2]).toBe('缴好了11月1日380 元，票据号 77')
  await userEvent.click(button('写错了，改一下'))
  expect(gone()).toEqual([`/flows/pay/paid/index?records=${record!.id}&correct=1`])
})

test('the status of a payment that was begun leads to the question what came of it', async () => {
  const mum = add()
  const [left] = handedOver(mum)
  show(Status, { record: left!.id })
  await userEvent.click(button('说一下缴好了没有'))
  expect(gone()).toEqual([`/flows/pay/handover/index?records=${left!.id}`])
})

test('the status of a quote leads to paying for its member', async () => {
  const mum = add()
  const [record] = quoted(mum)
  show(Status, { record: record!.id })
  await userEvent.click(button('去缴费'))
  expect(gone()).toEqual([`/flows/pay/index?member=${mum.id}`])
})

test('the status of a second payment for the year says that it is one', () => {
  const mum = add()
  paidOn('2025-11-01', mum)
  const unpaid = assess(shelfFor('620102'), { asOf: '2025-11-01', resident: mum.resident })
  const [second] = payments.quote([{ memberId: mum.id, region: '620102', assessment: unpaid, again: true }])
  show(Status, { record: second!.id })
  expect(screen.getByText(/^这是这一年度的第二笔缴费/)).toBeInTheDocument()
})

test.each([{ record: 'nothing' }, {}])(
  'the status of an unknown payment has a sentence and a way on',
  async (parameters) => {
    show(Status, parameters)
    expect(screen.getByRole('heading', { name: '没有这笔缴费' })).toBeInTheDocument()
    await userEvent.click(button('回到首页'))
    expect(gone()).toEqual(['/pages/home/index'])
  }
)

test('the status of a payment is there after its member was removed', () => {
  const mum = household.addMember(mother)
  const [record] = paidOn('2025-11-01', mum)
  household.removeMember(mum.id)
  show(Status, { record: record!.id })
  expect(screen.getByRole('heading', { name: '这位家人已经移出' })).toBeInTheDocument()
})

test('the status of a payment can be looked at on another day, and not be changed', () => {
  const [record] = paidOn('2025-11-01', add())
  onDay('2026-11-22')
  household.startPreview('2025-12-01')
  show(Status, { record: record!.id })
  expect(steps()).toHaveLength(6)
  for (const name of ['查到了', '没查到', '已经退费，记一下', '写错了，改一下'])
    expect(screen.queryByRole('button', { name })).toBeNull()
})
