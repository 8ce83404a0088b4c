import Taro from '@tarojs/taro'
import { canPrint as miniPrints, printPage as miniPrint } from '@/platform/print'
import { canPrint, printPage } from '@/platform/print.h5'
import { sharing as inMini } from '@/platform/share'
import { sharing } from '@/platform/share.h5'

const link = {
  title: '兰州市城关区 2026 年度居民医保',
  url: 'https://example.com/#/flows/answer/shared-link/index?region=620102&year=2026'
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share')
})

function phoneShares(share: () => Promise<void>): void {
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
}

test('a shared link is the address of the app with the page after the hash', () => {
  expect(sharing.linkTo('/flows/answer/shared-link/index?region=620102&year=2026')).toBe(
    'http://localhost/#/flows/answer/shared-link/index?region=620102&year=2026'
  )
})

test('sharing hands the link on where the phone can do that', async () => {
  const share = jest.fn(() => Promise.resolve())
  phoneShares(share)
  expect(await sharing.share(link)).toBe('shared')
  expect(share).toHaveBeenCalledWith(link)
  expect(Taro.setClipboardData).not.toHaveBeenCalled()
})

test('sharing that the resident cancels copies nothing', async () => {
  phoneShares(() => Promise.reject(new DOMException('', 'AbortError')))
  expect(await sharing.share(link)).toBe('cancelled')
  expect(Taro.setClipboardData).not.toHaveBeenCalled()
})

test.each([
  ['has no such thing', undefined],
  ['refuses', () => Promise.reject(new DOMException('', 'NotAllowedError'))]
])('sharing copies the link where the browser %s', async (_, share) => {
  if (share) phoneShares(share)
  expect(await sharing.share(link)).toBe('copied')
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: link.url })
})

test('sharing says so where not even copying works', async () => {
  jest.mocked(Taro.setClipboardData).mockRejectedValueOnce(new Error('denied'))
  expect(await sharing.share(link)).toBe('failed')
})

test('mini-programs have no links; their cards are sent by a button of the platform', async () => {
  expect(inMini.linkTo('/flows/answer/shared-link/index')).toBeNull()
  expect(await inMini.share(link)).toBe('failed')
})

test('only a browser prints', () => {
  window.print = jest.fn()
  expect(canPrint).toBe(true)
  printPage()
  expect(window.print).toHaveBeenCalled()
  expect(miniPrints).toBe(false)
  expect(miniPrint).toThrow()
})
