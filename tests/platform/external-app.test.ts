import Taro from '@tarojs/taro'
import { externalApp as weapp } from '@/platform/external-app'
import { externalApp as alipay } from '@/platform/external-app.alipay'
import { externalApp as browser } from '@/platform/external-app.h5'

describe.each([
  ['weapp', weapp],
  ['alipay', alipay]
] as const)('in a mini-program (%s)', (platform, externalApp) => {
  it('says where it is', () => expect(externalApp.platform).toBe(platform))

  it('another one opens within the tap, and without callbacks, for then there would be no promise', async () => {
    const outcome = externalApp.openMiniProgram('wx0123456789abcdef', 'pages/pay')
    expect(jest.mocked(Taro.navigateToMiniProgram).mock.calls).toEqual([
      [{ appId: 'wx0123456789abcdef', path: 'pages/pay' }]
    ])
    expect(await outcome).toBe('opened')
  })

  it('an empty path is none', async () => {
    await externalApp.openMiniProgram('2021000000000000', '')
    expect(Taro.navigateToMiniProgram).toHaveBeenCalledWith({ appId: '2021000000000000' })
  })

  it.each([
    [{ errMsg: 'navigateToMiniProgram:fail cancel' }, 'cancelled'],
    [{ errMsg: 'navigateToMiniProgram:fail invalid appid' }, 'failed'],
    [{ error: 2, errorMessage: 'parameter error' }, 'failed'],
    [undefined, 'failed']
  ])('tells of %j: %s', async (error, outcome) => {
    jest.mocked(Taro.navigateToMiniProgram).mockRejectedValueOnce(error)
    expect(await externalApp.openMiniProgram('wx0123456789abcdef', '')).toBe(outcome)
  })

  it('pages of others do not open', async () =>
    expect(await externalApp.openLink('https://tax.example')).toBe('failed'))

  it('copies', async () => {
    await externalApp.copy('text')
    expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: 'text' })
  })
})

describe('in a browser', () => {
  it('a page opens beside this one, within the tap, and cannot reach back', async () => {
    const opened = { opener: window }
    const open = jest.spyOn(window, 'open').mockReturnValueOnce(opened as unknown as Window)
    const outcome = browser.openLink('https://tax.example/pay')
    expect(open).toHaveBeenCalledWith('https://tax.example/pay', '_blank')
    expect(await outcome).toBe('opened')
    expect(opened.opener).toBeNull()
  })

  it('one that is blocked is told', async () => {
    jest.spyOn(window, 'open').mockReturnValueOnce(null)
    expect(await browser.openLink('https://tax.example/pay')).toBe('failed')
  })

  it('there are no mini-programs', async () => {
    expect(browser.platform).toBe('h5')
    expect(await browser.openMiniProgram('wx0123456789abcdef', '')).toBe('failed')
  })
})
