import Taro from '@tarojs/taro'
import { externalApp as weapp } from '@/platform/external-app'
import { externalApp as alipay } from '@/platform/external-app.alipay'
import { externalApp as browser } from '@/platform/external-app.h5'

describe.each([
  ['weapp', weapp],
  ['alipay', alipay]
] as const)('opening external apps in a mini-program (%s)', (platform, externalApp) => {
  it('knows the platform', () => expect(externalApp.platform).toBe(platform))

  it('opens another mini-program within the tap, and without callbacks, which would take the promise away', async () => {
    const outcome = externalApp.openMiniProgram('wx0123456789abcdef', 'pages/pay')
    expect(jest.mocked(Taro.navigateToMiniProgram).mock.calls).toEqual([
      [{ appId: 'wx0123456789abcdef', path: 'pages/pay' }]
    ])
    expect(await outcome).toBe('opened')
  })

  it('leaves an empty path out', async () => {
    await externalApp.openMiniProgram('2021000000000000', '')
    expect(Taro.navigateToMiniProgram).toHaveBeenCalledWith({ appId: '2021000000000000' })
  })

  it.each([
    [{ errMsg: 'navigateToMiniProgram:fail cancel' }, 'cancelled'],
    [{ errMsg: 'navigateToMiniProgram:fail invalid appid' }, 'failed'],
    [{ error: 2, errorMessage: 'parameter error' }, 'failed'],
    [undefined, 'failed']
  ])('tells the outcome of the error %j: %s', async (error, outcome) => {
    jest.mocked(Taro.navigateToMiniProgram).mockRejectedValueOnce(error)
    expect(await externalApp.openMiniProgram('wx0123456789abcdef', '')).toBe(outcome)
  })

  it('opens no pages of others', async () => expect(await externalApp.openLink('https://tax.example')).toBe('failed'))

  it('copies a text', async () => {
    await externalApp.copy('text')
    expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: 'text' })
  })
})

describe('opening external apps in a browser', () => {
  it('opens a page beside this one, within the tap, which cannot reach back', async () => {
    const opened = { opener: window }
    const open = jest.spyOn(window, 'open').mockReturnValueOnce(opened as unknown as Window)
    const outcome = browser.openLink('https://tax.example/pay')
    expect(open).toHaveBeenCalledWith('https://tax.example/pay', '_blank')
    expect(await outcome).toBe('opened')
    expect(opened.opener).toBeNull()
  })

  it('tells of a page that was blocked', async () => {
    jest.spyOn(window, 'open').mockReturnValueOnce(null)
    expect(await browser.openLink('https://tax.example/pay')).toBe('failed')
  })

  it('opens no mini-programs', async () => {
    expect(browser.platform).toBe('h5')
    expect(await browser.openMiniProgram('wx0123456789abcdef', '')).toBe('failed')
  })
})
