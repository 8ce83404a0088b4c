import Taro from '@tarojs/taro'
import { operator } from '@/operator'
import type { PayDialog } from '@/operator/contract'
import { http } from '@/platform/http'
import { http as alipayHttp } from '@/platform/http.alipay'
import { loginCode } from '@/platform/login-code'
import { loginCode as browserCode } from '@/platform/login-code.h5'
import { payDialog } from '@/platform/pay-dialog'
import { payDialog as alipayDialog } from '@/platform/pay-dialog.alipay'
import { payDialog as browserDialog } from '@/platform/pay-dialog.h5'
import taro from '../doubles/taro'

const weapp: PayDialog = {
  platform: 'weapp',
  timeStamp: '1',
  nonceStr: 'n',
  package: 'prepay_id=1',
  signType: 'RSA',
  paySign: 's'
}
const alipay: PayDialog = { platform: 'alipay', tradeNO: '2025' }

describe('WeChat’s pay dialog', () => {
  it('takes what the server signed, and nothing else', async () => {
    expect(await payDialog(weapp)).toBe('done')
    expect(jest.mocked(Taro.requestPayment).mock.calls).toEqual([
      [{ timeStamp: '1', nonceStr: 'n', package: 'prepay_id=1', signType: 'RSA', paySign: 's' }]
    ])
  })

  it.each([
    [{ errMsg: 'requestPayment:fail cancel' }, 'cancelled'],
    [{ errMsg: 'requestPayment:fail (detail)' }, 'unknown'],
    [undefined, 'unknown']
  ])('tells the outcome of the error %j: %s', async (error, said) => {
    jest.mocked(Taro.requestPayment).mockRejectedValueOnce(error)
    expect(await payDialog(weapp)).toBe(said)
  })

  it('does not open for an order of Alipay', async () => {
    expect(await payDialog(alipay)).toBe('unknown')
    expect(Taro.requestPayment).not.toHaveBeenCalled()
  })
})

describe('Alipay’s pay dialog', () => {
  it('takes the number of the trade', async () => {
    expect(await alipayDialog(alipay)).toBe('done')
    expect(taro.tradePay).toHaveBeenCalledWith({ tradeNO: '2025' })
  })

  it.each([
    ['9000', 'done'],
    [9000, 'done'],
    ['6001', 'cancelled'],
    // In hand, failed, no network, and: may have been paid.
    ['8000', 'unknown'],
    ['4000', 'unknown'],
    ['6002', 'unknown'],
    ['6004', 'unknown'],
    [undefined, 'unknown']
  ])('tells the outcome of the code %s: %s', async (resultCode, said) => {
    taro.tradePay.mockResolvedValueOnce({ resultCode })
    expect(await alipayDialog(alipay)).toBe(said)
  })

  it('has to be asked about if it fails, and does not open for an order of WeChat', async () => {
    taro.tradePay.mockRejectedValueOnce(new Error('no'))
    expect(await alipayDialog(alipay)).toBe('unknown')
    taro.tradePay.mockClear()
    expect(await alipayDialog(weapp)).toBe('unknown')
    expect(taro.tradePay).not.toHaveBeenCalled()
  })
})

test('a browser has no pay dialog and no login', async () => {
  expect(await browserDialog(weapp)).toBe('cancelled')
  await expect(browserCode()).rejects.toThrow()
})

describe('the login code of who pays', () => {
  it('comes from the platform', async () => expect(await loginCode()).toBe('code'))

  it('is told to be missing if there is none', async () => {
    taro.login.mockResolvedValueOnce({ code: '', errMsg: 'ok' })
    await expect(loginCode()).rejects.toThrow()
  })
})

const request = {
  method: 'POST',
  url: 'https://pay.example/orders',
  headers: { 'Idempotency-Key': 'k' },
  body: { a: 1 },
  timeoutMs: 10_000
} as const
const header = { 'content-type': 'application/json', 'Idempotency-Key': 'k' }

describe('a request in WeChat', () => {
  it('is sent as JSON, and any status is an answer', async () => {
    taro.request.mockResolvedValueOnce({ statusCode: 409, data: { error: {} } })
    expect(await http(request)).toEqual({ status: 409, body: { error: {} } })
    expect(taro.request).toHaveBeenCalledWith({
      method: 'POST',
      url: request.url,
      header,
      data: { a: 1 },
      timeout: 10_000
    })
  })

  it('rejects if there is no answer', async () => {
    taro.request.mockRejectedValueOnce({ errMsg: 'request:fail timeout' })
    await expect(http(request)).rejects.toEqual({ errMsg: 'request:fail timeout' })
  })
})

describe('a request in Alipay', () => {
  it('is sent as JSON too, which a bare object is not', async () => {
    taro.request.mockResolvedValueOnce({ statusCode: 201, data: { state: 'open' } })
    expect(await alipayHttp(request)).toEqual({ status: 201, body: { state: 'open' } })
    expect(taro.request).toHaveBeenCalledWith({
      method: 'POST',
      url: request.url,
      header,
      data: '{"a":1}',
      timeout: 10_000
    })
  })

  it.each([
    [
      { error: 19, status: 409, data: '{"error":1}' },
      { status: 409, body: { error: 1 } }
    ],
    [
      { error: 19, status: 409, data: { error: 1 } },
      { status: 409, body: { error: 1 } }
    ],
    [
      { error: 19, status: 502, data: '<html>' },
      { status: 502, body: '<html>' }
    ],
    [
      { error: 19, status: 404 },
      { status: 404, body: undefined }
    ]
  ])('has an answer although the platform reports an error: %j', async (error, answer) => {
    taro.request.mockRejectedValueOnce(error)
    expect(await alipayHttp(request)).toEqual(answer)
  })

  it('rejects if there is no answer', async () => {
    taro.request.mockRejectedValueOnce({ error: 13, errorMessage: 'timeout' })
    await expect(alipayHttp(request)).rejects.toEqual({ error: 13, errorMessage: 'timeout' })
  })

  it('sends no body if it asks for something', async () => {
    await alipayHttp({ method: 'GET', url: 'https://pay.example/orders/1', timeoutMs: 10_000 })
    expect(taro.request).toHaveBeenCalledWith(expect.objectContaining({ data: undefined }))
  })
})

test('the operator is the one that the build put in', () => expect(operator.cashier).toEqual({ server: '', name: '' }))
