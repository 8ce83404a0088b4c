import Taro from '@tarojs/taro'
import { pasteText } from '@/platform/paste'
import { pasteText as inBrowser } from '@/platform/paste.h5'

describe('the clipboard of a phone', () => {
  const holds = (data: string) =>
    jest.mocked(Taro.getClipboardData).mockResolvedValueOnce({ data, errMsg: 'getClipboardData:ok' })

  test('is handed over as it is, within the tap', async () => {
    holds(' 2027年度居民医保\n每人430元 ')
    const pasted = pasteText()
    expect(Taro.getClipboardData).toHaveBeenCalledTimes(1)
    expect(await pasted).toEqual({ kind: 'text', text: ' 2027年度居民医保\n每人430元 ' })
  })

  test.each(['', ' \n\u3000'])('is empty with %j in it', async (text) => {
    holds(text)
    expect(await pasteText()).toEqual({ kind: 'empty' })
  })

  test.each([
    { errMsg: 'getClipboardData:fail auth deny' },
    { errMsg: 'getClipboardData:fail api scope is not declared in the privacy agreement', errno: 112 },
    { error: 2001, errorMessage: 'not allowed' }
  ])('is refused by %j', async (refusal) => {
    jest.mocked(Taro.getClipboardData).mockRejectedValueOnce(refusal)
    expect(await pasteText()).toEqual({ kind: 'refused' })
  })
})

describe('the clipboard of a browser', () => {
  const readBy = (clipboard: object | undefined) =>
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard')
  })

  test('is handed over where the browser reads it', async () => {
    readBy({ readText: () => Promise.resolve('每人430元') })
    expect(await inBrowser()).toEqual({ kind: 'text', text: '每人430元' })
    expect(Taro.getClipboardData).not.toHaveBeenCalled()
  })

  test('is empty with nothing but spaces in it', async () => {
    readBy({ readText: () => Promise.resolve(' \n') })
    expect(await inBrowser()).toEqual({ kind: 'empty' })
  })

  test('is refused where the resident or the browser does not allow it', async () => {
    readBy({ readText: () => Promise.reject(new DOMException('', 'NotAllowedError')) })
    expect(await inBrowser()).toEqual({ kind: 'refused' })
  })

  test.each([
    ['a page that is not secure', undefined],
    ['a browser that only copies', { writeText: () => Promise.resolve() }]
  ])('is out of reach for %s', async (_, clipboard) => {
    readBy(clipboard)
    expect(await inBrowser()).toEqual({ kind: 'unable' })
  })
})
