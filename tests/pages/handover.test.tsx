import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import { PaymentError } from '@/payment'
import type { PaymentRecord } from '@/payment'
import HandOver from '@/flows/pay/handover'
import { operator } from '@/operator'
import { payments, household } from '@/app/services'
import { paymentErrors } from '@/ui/text'
import { add, addressed, father, handedOver, paidOn, quoted, recordOf } from './paying-support'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  freshApp()
  onDay('2025-11-01')
  operator.miniPrograms = {}
})

const inTrouble = (records: readonly PaymentRecord[]) => show(HandOver, { ...addressed(records), trouble: '1' })
/** By the first of the channels offered: the mini-program. */
const before = (records: readonly PaymentRecord[], via = '0') => show(HandOver, { ...addressed(records), via })
const copied = () => jest.mocked(Taro.setClipboardData).mock.calls.map(([{ data }]) => data)
const withMiniProgram = () => {
  operator.miniPrograms = { 甘肃税务社保缴费: { appId: 'wx0123456789abcdef', path: 'pages/index' } }
}

describe('before leaving for a channel', () => {
  test('everything that has to be typed in there is listed, and each line can be copied', async () => {
    before(quoted(add()))
    const lines = [
      ['险种', '城乡居民基本医疗保险', '城乡居民基本医疗保险'],
      ['参保地', '甘肃省兰州市城关区', '甘肃省兰州市城关区'],
      ['年度', '2026 年', '2026'],
      ['给谁缴', '妈妈', '妈妈'],
      ['金额', '400 元', '400']
    ]
    for (const [label, value] of lines) await userEvent.click(button(`复制，${label}，${value}`))
    expect(copied()).toEqual(lines.map(([, , text]) => text))
    expect(button('已复制，金额，400 元')).toBeInTheDocument()
    await userEvent.click(button('拨打 12366'))
    expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12366' })
  })

  test('a clipboard that refuses is told', async () => {
    jest.mocked(Taro.setClipboardData).mockRejectedValueOnce(new Error('setClipboardData:fail'))
    before(quoted(add()))
    await userEvent.click(button('复制，金额，400 元'))
    expect(await screen.findByRole('button', { name: /^没能复制.*，金额/ })).toBeInTheDocument()
  })

  test("what several members share is listed once, and each member's own lines separately", () => {
    before(quoted(add(), household.addMember(father)))
    expect(screen.getByText('妈妈、爸爸')).toBeInTheDocument()
    expect(screen.getByText('550')).toBeInTheDocument()
    expect(screen.getAllByText('参保地')).toHaveLength(1)
    expect(screen.getByRole('heading', { name: '给爸爸缴' })).toBeInTheDocument()
    expect(button('复制，金额，约 150 元')).toBeInTheDocument()
  })

  test('a tier is named, and an amount that is only a floor says so', () => {
    onDay('2025-07-10')
    const uncle = add({ region: '500102', resident: { tier: 'tier-2', history: [{ year: 2024, scheme: 'resident' }] } })
    before(quoted(uncle))
    expect(button('复制，档次，二档')).toBeInTheDocument()
    expect(button(/^复制，金额，至少 1,445 元/)).toBeInTheDocument()
    expect(screen.getByText('实际可能更多，以税务部门收费页面为准')).toBeInTheDocument()
  })

  test('steps are listed where nothing opens, and the record is written when the resident leaves', async () => {
    const records = quoted(add())
    before(records)
    expect(screen.getByText('打开微信，从上往下拉，搜“甘肃税务社保缴费”。')).toBeInTheDocument()
    expect(recordOf(records[0]!.id).state).toBe('quoted')
    await userEvent.click(button('记下了，我去缴'))
    expect(recordOf(records[0]!.id)).toMatchObject({ state: 'handed-over', channel: { kind: 'official-mini-program' } })
    expect(copied()).toEqual(['甘肃税务社保缴费'])
    expect(await screen.findByRole('heading', { name: '缴好了吗？' })).toBeInTheDocument()
    expect(screen.getByText(/^已经复制“甘肃税务社保缴费”/)).toBeInTheDocument()
  })

  test('on the way to a bank, what its search finds is copied, not what the notice calls it', async () => {
    before(quoted(add()), '1')
    expect(screen.getByText('银行手机应用、微信公众号')).toBeInTheDocument()
    await userEvent.click(button('记下了，我去缴'))
    expect(copied()).toEqual(['社保缴费'])
    expect(await screen.findByText(/^已经复制“社保缴费”，到那边粘贴就能搜。/)).toBeInTheDocument()
  })

  test('a configured mini-program is opened, and the record is in the storage before that', async () => {
    withMiniProgram()
    const records = quoted(add())
    const kept: unknown[] = []
    jest.mocked(Taro.navigateToMiniProgram).mockImplementationOnce(() => {
      kept.push(Taro.getStorageSync('buduanbao/payments'))
      return Promise.resolve({ errMsg: 'ok' })
    })
    before(records)
    await userEvent.click(button('记下了，打开“甘肃税务社保缴费”'))
    expect(jest.mocked(Taro.navigateToMiniProgram)).toHaveBeenCalledWith({
      appId: 'wx0123456789abcdef',
      path: 'pages/index'
    })
    expect(kept.join()).toContain('"state":"handed-over"')
    expect(await screen.findByRole('heading', { name: '缴好了吗？' })).toBeInTheDocument()
  })

  test('a resident who does not want to leave after all has paid nothing', async () => {
    withMiniProgram()
    jest.mocked(Taro.navigateToMiniProgram).mockRejectedValueOnce({ errMsg: 'navigateToMiniProgram:fail cancel' })
    const records = quoted(add())
    before(records)
    await userEvent.click(button(/^记下了，打开/))
    expect(await screen.findByText('没有去缴，也没有付钱。想好了可以再来。')).toBeInTheDocument()
    expect(recordOf(records[0]!.id).state).toBe('quoted')
  })

  test('a mini-program that does not open is reached by its name', async () => {
    withMiniProgram()
    jest.mocked(Taro.navigateToMiniProgram).mockRejectedValueOnce({ errMsg: 'navigateToMiniProgram:fail' })
    before(quoted(add()))
    await userEvent.click(button(/^记下了，打开/))
    expect(await screen.findByText(/^已经复制“甘肃税务社保缴费”/)).toBeInTheDocument()
  })

  test('a payment that cannot be written does not leave the app', async () => {
    withMiniProgram()
    const records = quoted(add())
    before(records)
    const write = jest.mocked(Taro.setStorageSync)
    const works = write.getMockImplementation()!
    write.mockImplementation(() => {
      throw new Error('exceed max size')
    })
    await userEvent.click(button(/^记下了，打开/))
    expect(await screen.findByText(/^没能记下来，所以没有去缴/)).toBeInTheDocument()
    expect(jest.mocked(Taro.navigateToMiniProgram)).not.toHaveBeenCalled()
    expect(recordOf(records[0]!.id).state).toBe('quoted')
    write.mockImplementation(works)
  })

  test.each([undefined, '99', 'x'])('an address without a channel (%s) leads to choosing one first', async (via) => {
    const records = quoted(add())
    show(HandOver, via === undefined ? addressed(records) : { ...addressed(records), via })
    await userEvent.click(button('选渠道'))
    expect(gone()).toEqual([`/flows/pay/channel/index?records=${records[0]!.id}`])
  })

  test('nothing leaves the app while another day is looked at', () => {
    const records = quoted(add())
    household.startPreview('2025-11-05')
    before(records)
    expect(screen.queryByRole('button', { name: /我去缴/ })).toBeNull()
    expect(screen.getByText('现在不能缴费')).toBeInTheDocument()
  })
})

describe('on return from a channel', () => {
  const asked = () => {
    const records = handedOver(add(), household.addMember(father))
    show(HandOver, addressed(records))
    return records
  }

  test('"paid" leads to entering what was paid', async () => {
    const records = asked()
    await userEvent.click(button('缴好了'))
    expect(gone()).toEqual([`/flows/pay/paid/index?records=${records.map(({ id }) => id).join(',')}`])
    expect(recordOf(records[0]!.id).state).toBe('handed-over')
  })

  test('"not yet" makes the payments quotes again, and leads to the channels', async () => {
    const records = asked()
    await userEvent.click(button('还没缴'))
    expect(records.map(({ id }) => recordOf(id).state)).toEqual(['quoted', 'quoted'])
    expect(gone()).toEqual([`/flows/pay/channel/index?records=${records.map(({ id }) => id).join(',')}`])
  })

  test('"something went wrong" opens a page that says what to do and changes nothing', async () => {
    const records = asked()
    await userEvent.click(button('出了问题'))
    expect(gone()).toEqual([`/flows/pay/handover/index?records=${addressed(records).records}&trouble=1`])
    inTrouble(records)
    const trouble = screen.getByRole('heading', { name: '付了钱，不知道成没成' }).parentElement!
    expect(within(trouble).getByText(/^先不要再付/)).toBeInTheDocument()
    expect(recordOf(records[0]!.id).state).toBe('handed-over')
    await userEvent.click(button('过会儿再说'))
    expect(gone().slice(1)).toEqual(['/pages/home/index'])
  })

  test('"nothing was paid" on the page of trouble leads to another channel', async () => {
    const records = handedOver(add())
    inTrouble(records)
    await userEvent.click(button('没缴成，换个渠道'))
    expect(recordOf(records[0]!.id).state).toBe('quoted')
    expect(gone()).toEqual([`/flows/pay/channel/index?records=${records[0]!.id}`])
  })

  test('a refusal on the page of trouble is told', async () => {
    const records = handedOver(add())
    inTrouble(records)
    jest.spyOn(payments, 'notPaid').mockImplementationOnce(() => {
      throw new PaymentError({ code: 'preview-on', data: { preview: '2025-12-24' } })
    })
    await userEvent.click(button('没缴成，换个渠道'))
    expect(screen.getByText(paymentErrors['preview-on']())).toBeInTheDocument()
    expect(gone()).toEqual([])
  })

  test('an answer given meanwhile is shown in place of the trouble', () => {
    inTrouble(paidOn('2025-11-01', add()))
    expect(screen.getByRole('heading', { name: '这次缴费已经记下了' })).toBeInTheDocument()
  })

  test('the question is the same days later, as after the app was closed', () => {
    const records = handedOver(add())
    onDay('2025-11-04')
    show(HandOver, addressed(records))
    expect(screen.getByRole('heading', { name: '缴好了吗？' })).toBeInTheDocument()
    expect(screen.getByText('11月1日去缴的')).toBeInTheDocument()
    expect(button('复制，金额，400 元')).toBeInTheDocument()
  })

  test('an answer given meanwhile changes the page by itself', () => {
    const records = handedOver(add())
    show(HandOver, addressed(records))
    act(() => payments.declarePaid([{ id: records[0]!.id, on: '2025-11-01', amountFen: 40000, receipt: '' }]))
    expect(screen.getByRole('heading', { name: '这次缴费已经记下了' })).toBeInTheDocument()
  })
})

test('the hand-over of a member who was removed is not asked about', () => {
  const mum = add()
  const records = handedOver(mum)
  household.removeMember(mum.id)
  show(HandOver, addressed(records))
  expect(screen.getByRole('heading', { name: '没有这笔缴费' })).toBeInTheDocument()
})

test('the amounts of a hand-over come from the record, whatever the address says', () => {
  const records = paidOn('2025-11-01', add())
  show(HandOver, { ...addressed(records), amount: '1', state: 'quoted' })
  expect(recordOf(records[0]!.id).paid?.amountFen).toBe(40000)
  expect(screen.queryByText('1 元')).toBeNull()
})
