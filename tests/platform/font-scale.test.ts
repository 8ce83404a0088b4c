import Taro from '@tarojs/taro'
import { fontScale as weapp } from '@/platform/font-scale'
import { fontScale as alipay } from '@/platform/font-scale.alipay'
import { fontScale as browser } from '@/platform/font-scale.h5'

describe('the text size in WeChat', () => {
  it.each([
    [1, 1],
    [1.3, 1.3],
    [undefined, 1]
  ])('is read from the scale factor %s as %s', (fontSizeScaleFactor, scale) => {
    jest.mocked(Taro.getAppBaseInfo).mockReturnValueOnce({ fontSizeScaleFactor } as never)
    expect(weapp()).toBe(scale)
  })
})

describe('the text size in Alipay', () => {
  it.each([
    [16, 1],
    [24, 1.5],
    [undefined, 1]
  ])('is read from %s px as %s', (fontSizeSetting, scale) => {
    jest.mocked(Taro.getSystemInfoSync).mockReturnValueOnce({ fontSizeSetting } as never)
    expect(alipay()).toBe(scale)
  })
})

describe('the text size in a browser', () => {
  type Sizes = { fontSize: string; width?: string }
  const measured = (...told: Sizes[]) => {
    const style = jest.spyOn(window, 'getComputedStyle')
    for (const sizes of told) style.mockReturnValueOnce(sizes as CSSStyleDeclaration)
  }
  const onIos = (yes: boolean) => Object.assign(globalThis, { CSS: { supports: () => yes } })
  afterEach(() => {
    jest.restoreAllMocks()
  })

  it.each([
    ['nothing is larger than usual', { fontSize: '16px', width: '100px' }, 1],
    ['text that nobody styled is larger', { fontSize: '24px', width: '100px' }, 1.5],
    ['the system has a factor', { fontSize: '16px', width: '130px' }, 1.3],
    ['the factor is unknown', { fontSize: '16px', width: 'auto' }, 1],
    ['smaller text counts as usual', { fontSize: '12px', width: '100px' }, 1]
  ])('is measured where %s', (_, sizes, scale) => {
    onIos(false)
    measured(sizes)
    expect(browser()).toBe(scale)
    expect(document.body.childElementCount).toBe(0)
  })

  it('is read on iOS from the named style of running text', () => {
    onIos(true)
    measured({ fontSize: '16px', width: '100px' }, { fontSize: '23.8px' })
    expect(browser()).toBeCloseTo(1.4)
  })
})
