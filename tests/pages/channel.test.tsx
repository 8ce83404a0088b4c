import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Channel from '@/flows/pay/channel'
import { operator } from '@/operator'
import { household } from '@/app/services'
import { add, addressed, daughter, father, handedOver, paidOn, quoted, recordOf, uncle } from './paying-support'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  freshApp()
  onDay('2025-11-01')
  operator.miniPrograms = {}
})

const names = () => screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label')?.split('。')[0])

test('the channels of the notice are shown, those of this phone first, with what is unsure of them', () => {
  show(Channel, addressed(quoted(add(), household.addMember(father))))
  expect(screen.getByText('妈妈、爸爸，共约 550 元')).toBeInTheDocument()
  expect(names()).toEqual([
    '微信小程序 · 甘肃税务社保缴费',
    '银行手机应用、微信公众号',
    '银联云闪付',
    '银行柜台',
    '支付宝 · 市民中心 社保缴费'
  ])
  expect(screen.getByText(/这是2023年通知列的渠道/)).toBeInTheDocument()
  expect(screen.getByText('依据：甘医保发〔2023〕71号 五')).toBeInTheDocument()
})

test('no channel is chosen for the resident where nothing opens by a tap', async () => {
  const records = quoted(add())
  show(Channel, addressed(records))
  await userEvent.click(button('下一步'))
  expect(screen.getAllByText('请选一个渠道')).toHaveLength(2)
  await userEvent.click(screen.getByRole('radio', { name: /^银行柜台/ }))
  await userEvent.click(button('下一步'))
  expect(gone()).toEqual([`/flows/pay/handover/index?records=${records[0]!.id}&via=3`])
})

test('a mini-program that the operator has an id for is marked and offered first', () => {
  operator.miniPrograms = { 甘肃税务社保缴费: { appId: 'wx0123456789abcdef', path: '' } }
  show(Channel, addressed(quoted(add())))
  expect(screen.getByRole('radio', { name: /点一下就能打开/ })).toBeChecked()
})

test('payments of places with different channels are made one after the other, and that is said', () => {
  onDay('2024-11-01')
  show(Channel, addressed(quoted(add(uncle), add(daughter))))
  expect(screen.getByText('要分 2 次缴')).toBeInTheDocument()
  expect(screen.getByText(/重庆市涪陵区 1 人，湖南省 1 人。一次缴一处/)).toBeInTheDocument()
  expect(screen.getByText('二叔，共 775 元')).toBeInTheDocument()
  expect(names()).toEqual(['柜台 · 乡镇或街道、村或社区'])
})

test('a notice that names no channel for the phone leads to the line to ask', async () => {
  onDay('2024-11-01')
  show(Channel, addressed(quoted(add(uncle))))
  expect(screen.getByText('在手机上怎么缴，没有写')).toBeInTheDocument()
  await userEvent.click(button('拨打 12366'))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12366' })
})

describe('a change since the quote stops the payment', () => {
  test('and quotes another amount anew', async () => {
    const mum = add()
    const [record] = quoted(mum)
    household.updateMember(mum.id, { resident: father.resident })
    show(Channel, addressed([record!]))
    expect(screen.getByText('妈妈：上次看的是 400 元，现在是 150 元。')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '下一步' })).toBeNull()
    await userEvent.click(button('按现在的重新来'))
    expect(recordOf(record!.id).quote.amountFen).toBe(15000)
    expect(await screen.findByText('妈妈，共约 150 元')).toBeInTheDocument()
    expect(button('下一步')).toBeInTheDocument()
  })

  test('and leads back to choosing if a window has closed', async () => {
    const records = quoted(add())
    onDay('2026-03-01')
    show(Channel, addressed(records))
    expect(screen.getByText('妈妈：通知里 2026 年度的缴费期已经过了。还能不能缴，先打 12393 问。')).toBeInTheDocument()
    await userEvent.click(button('按现在的重新来'))
    expect(gone()).toEqual(['/flows/pay/index'])
  })
})

test.each(['nothing', ''])('an address that names no payment (%s) has a sentence and a way on', async (ids) => {
  show(Channel, { records: ids })
  expect(screen.getByRole('heading', { name: '没有这笔缴费' })).toBeInTheDocument()
  await userEvent.click(button('回到首页'))
  expect(gone()).toEqual(['/pages/home/index'])
})

describe('going back to choose a channel', () => {
  test('does not pay again what is paid', async () => {
    const records = paidOn('2025-11-01', add())
    show(Channel, addressed(records))
    expect(screen.getByRole('heading', { name: '这次缴费已经记下了' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: /^妈妈 · 2026 年度/ }))
    expect(gone()).toEqual([`/flows/pay/status/index?record=${records[0]!.id}`])
  })

  test('asks what came of a payment that was handed over', async () => {
    const records = handedOver(add())
    show(Channel, addressed(records))
    await userEvent.click(button('说一下缴好了没有'))
    expect(gone()).toEqual([`/flows/pay/handover/index?records=${records[0]!.id}`])
  })
})
