/** Pictures in WeChat: painted on a canvas of the page, kept in the album or sent on by WeChat's own sheet. */
import Taro from '@tarojs/taro'
import { isCancel, isRefusal, isUndeclared } from './failure'
import { paint } from './painting'
import type { Brush, Picture } from './painting'

export type PictureOutcome =
  /** In the phone's album. */
  | 'saved'
  /** Given to the browser, which does not tell whether it was kept. */
  | 'given'
  /** WeChat's or the phone's own sheet was open; what was chosen there nobody tells. */
  | 'offered'
  | 'cancelled'
  /** The resident does not let the app into the album. */
  | 'refused'
  | 'failed'

/** Inside a tap; never rejects. `address` is what `draw` has answered. */
type Give = (address: string, name: string) => Promise<PictureOutcome>

export interface Pictures {
  /** The address of the finished picture, for an image to show. Rejects where this phone cannot draw. */
  draw: (picture: Picture) => Promise<string>
  /** `null`: pictures are kept by pressing on them for long, and in no other way. */
  save: Give | null
  /** `null`: nothing here hands pictures on. */
  send: Give | null
}

/** Of the canvas that the page has to hold for it. */
export const PICTURE_CANVAS = 'picture-canvas'

export const pictures: Pictures | null = { draw, save, send }

async function draw(picture: Picture): Promise<string> {
  const { width, height } = picture
  const canvas = await canvasOfPage()
  canvas.width = width
  canvas.height = height
  const images = await Promise.all(picture.images.map(({ address }) => loaded(canvas, address)))
  paint(canvas.getContext('2d') as unknown as Brush, picture, 'sans-serif', images)
  const size = { width, height, destWidth: width, destHeight: height }
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, x: 0, y: 0, ...size, fileType: 'png' })
  return tempFilePath
}

function canvasOfPage(): Promise<Taro.Canvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${PICTURE_CANVAS}`)
      .fields({ node: true }, (found: { node?: Taro.Canvas } | null) => {
        if (found?.node) resolve(found.node)
        else reject(new Error('this phone has no canvas'))
      })
      .exec()
  })
}

function loaded(canvas: Taro.Canvas, address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const image = canvas.createImage()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error(`${address} cannot be read`))
    image.src = address
  })
}

async function save(address: string): Promise<PictureOutcome> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: address })
    return 'saved'
  } catch (error) {
    if (isCancel(error)) return 'cancelled'
    return isRefusal(error) || isUndeclared(error) ? 'refused' : 'failed'
  }
}

async function send(address: string): Promise<PictureOutcome> {
  try {
    await Taro.showShareImageMenu({ path: address })
    return 'offered'
  } catch (error) {
    return isCancel(error) ? 'cancelled' : 'failed'
  }
}
