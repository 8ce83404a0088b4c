import Taro from '@tarojs/taro'
import { paint } from '@/platform/painting'
import type { Brush, Picture } from '@/platform/painting'
import type { Pictures } from '@/platform/picture'
import { pictures as weapp } from '@/platform/picture'
import { pictures as alipay } from '@/platform/picture.alipay'
import { pictures as browser } from '@/platform/picture.h5'

const picture: Picture = {
  width: 100,
  height: 80,
  ground: '#ffffff',
  boxes: [
    { x: 0, y: 0, width: 100, height: 10, colour: '#0b7263' },
    { x: 10, y: 20, width: 40, height: 20, colour: '#e2f2ef', radius: 4 }
  ],
  images: [{ address: '/code.png', x: 60, y: 20, width: 30, height: 30 }],
  lines: [
    {
      x: 10,
      y: 70,
      runs: [
        { words: '400', size: 20, bold: true, colour: '#14201d' },
        { words: ' 元', size: 10, colour: '#4a5a55' }
      ]
    }
  ]
}

/** Writes down what it is told; each sign is 10 px wide. */
function recordingBrush() {
  const told: string[] = []
  const brush = {
    fillStyle: '',
    font: '',
    textBaseline: '',
    fillRect: (...place: number[]) => told.push(`box ${brush.fillStyle} ${place.join()}`),
    fillText: (words: string, x: number, y: number) =>
      told.push(`${words} at ${x},${y} ${brush.fillStyle} ${brush.font}`),
    measureText: (words: string) => ({ width: words.length * 10 }),
    beginPath: () => undefined,
    moveTo: () => undefined,
    arcTo: () => undefined,
    closePath: () => undefined,
    fill: () => told.push(`round ${brush.fillStyle}`),
    drawImage: (image: string, ...place: number[]) => told.push(`${image} ${place.join()}`)
  }
  return { brush: brush as unknown as Brush, told }
}

test('a picture is painted ground first, words last, one run behind the other', () => {
  const { brush, told } = recordingBrush()
  paint(brush, picture, 'serif', ['code'])
  expect(told).toEqual([
    'box #ffffff 0,0,100,80',
    'box #0b7263 0,0,100,10',
    'round #e2f2ef',
    'code 60,20,30,30',
    '400 at 10,70 #14201d 600 20px serif',
    ' 元 at 40,70 #4a5a55 400 10px serif'
  ])
})

describe('pictures in WeChat', () => {
  it.each([
    ['cancelled', 'saveImageToPhotosAlbum:fail cancel'],
    ['refused', 'saveImageToPhotosAlbum:fail auth deny'],
    ['refused', 'saveImageToPhotosAlbum:fail api scope is not declared in the privacy agreement'],
    ['failed', 'saveImageToPhotosAlbum:fail no space']
  ])('are %s where the album answers %s', async (outcome, errMsg) => {
    jest.mocked(Taro.saveImageToPhotosAlbum).mockRejectedValueOnce({ errMsg })
    expect(await weapp!.save!('wxfile://tmp/picture.png', 'x.png')).toBe(outcome)
  })

  it.each([
    ['cancelled', 'showShareImageMenu:fail cancel'],
    ['failed', 'showShareImageMenu:fail unsupported']
  ])('are %s where the sheet answers %s', async (outcome, errMsg) => {
    jest.mocked(Taro.showShareImageMenu).mockRejectedValueOnce({ errMsg })
    expect(await weapp!.send!('wxfile://tmp/picture.png', 'x.png')).toBe(outcome)
  })
})

test('Alipay is promised no picture', () => expect(alipay).toBeNull())

describe('pictures in a browser', () => {
  const offered: Blob[] = []

  beforeEach(() => {
    offered.length = 0
    URL.createObjectURL = (blob) => `blob:${offered.push(blob as Blob)}`
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  })
  afterEach(() => jest.restoreAllMocks())

  it('are drawn as a data address, which is downloaded as it is', async () => {
    const { brush, told } = recordingBrush()
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(brush as never)
    jest.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/png;base64,AAEC')
    const address = await browser!.draw({ ...picture, images: [] })
    expect(told).toHaveLength(5)
    expect(await browser!.save!(address, 'buduanbao-2026.png')).toBe('given')
    expect(offered.map(({ type, size }) => [type, size])).toEqual([['image/png', 3]])
  })

  it('are not drawn where there is no canvas', async () => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    await expect(browser!.draw(picture)).rejects.toThrow('no canvas')
  })

  it('are not handed on by a browser that shares no files', () => expect(browser!.send).toBeNull())
})

describe("a browser's own abilities, found when the app starts", () => {
  const agent = (name: string) => jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(name)

  afterEach(() => {
    jest.restoreAllMocks()
    Reflect.deleteProperty(navigator, 'canShare')
    Reflect.deleteProperty(navigator, 'share')
  })

  const fresh = async (): Promise<Pictures> => {
    let found: Pictures | null = null
    await jest.isolateModulesAsync(async () => {
      found = (await import('@/platform/picture.h5')).pictures
    })
    return found!
  }

  it("keep WeChat's own browser from promising a download", async () => {
    agent('Mozilla/5.0 (Linux; Android 10) MicroMessenger/8.0.50')
    expect((await fresh()).save).toBeNull()
  })

  it('hand a picture to the phone’s own sheet as a file', async () => {
    const share = jest.fn<Promise<void>, [{ files: File[] }]>(() => Promise.resolve())
    Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true })
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    const { send } = await fresh()
    expect(await send!('data:image/png;base64,AAEC', 'buduanbao-2026.png')).toBe('offered')
    expect(share.mock.calls[0]![0].files[0]).toMatchObject({ name: 'buduanbao-2026.png', type: 'image/png', size: 3 })
    share.mockRejectedValueOnce(new DOMException('', 'AbortError'))
    expect(await send!('data:image/png;base64,AAEC', 'x.png')).toBe('cancelled')
    share.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'))
    expect(await send!('data:image/png;base64,AAEC', 'x.png')).toBe('failed')
  })
})
