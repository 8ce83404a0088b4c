/** Pictures in a browser: painted on a canvas that no page shows, downloaded or handed to the phone's own sheet. */
import { download, takesDownloads } from './download.h5'
import { paint } from './painting'
import type { Picture } from './painting'
import type { PictureOutcome, Pictures } from './picture'

const PNG = 'image/png'

export const PICTURE_CANVAS = ''

export const pictures: Pictures | null = {
  draw,
  save: takesDownloads ? save : null,
  send: sharesFiles() ? send : null
}

async function draw(picture: Picture): Promise<string> {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  const brush = canvas.getContext('2d')
  if (brush === null) throw new Error('this browser has no canvas')
  const images = await Promise.all(picture.images.map(({ address }) => loaded(address)))
  paint(brush, picture, getComputedStyle(document.body).fontFamily, images)
  return canvas.toDataURL(PNG)
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error(`${address} cannot be read`))
    image.src = address
  })
}

function save(address: string, name: string): Promise<PictureOutcome> {
  try {
    download(name, blobOf(address))
    return Promise.resolve('given')
  } catch {
    return Promise.resolve('failed')
  }
}

async function send(address: string, name: string): Promise<PictureOutcome> {
  try {
    await navigator.share({ files: [new File([blobOf(address)], name, { type: PNG })] })
    return 'offered'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed'
  }
}

/** At once: a browser that has to wait for it takes the tap for over. */
function blobOf(address: string): Blob {
  const bytes = atob(address.slice(address.indexOf(',') + 1))
  return new Blob([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))], { type: PNG })
}

function sharesFiles(): boolean {
  // Not every browser has it, whatever the type says.
  const { canShare } = navigator as Partial<Pick<Navigator, 'canShare'>>
  return canShare?.call(navigator, { files: [new File([], 'picture.png', { type: PNG })] }) ?? false
}
