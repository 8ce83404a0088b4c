/** QR codes on a page, read from their pixels as a camera reads them. */
import jsQR from 'jsqr'
import type { Locator } from 'playwright-core'

/** The text of the code that an image shows; `null`: there is none that could be read. */
export async function codeIn(image: Locator): Promise<string | null> {
  const { width, height, pixels } = await image.evaluate(async (element) => {
    const shown = element as HTMLImageElement
    await shown.decode()
    const canvas = document.createElement('canvas')
    // A drawing has no size of its own; a picture has its code on the right, at its foot.
    const isDrawing = shown.src.startsWith('data:image/svg')
    const width = isDrawing ? 400 : shown.naturalWidth
    const height = isDrawing ? 400 : shown.naturalHeight
    canvas.width = width
    canvas.height = height
    const pen = canvas.getContext('2d')!
    pen.drawImage(shown, 0, 0, width, height)
    const side = Math.min(440, width)
    const { data } = pen.getImageData(width - side, height - side, side, side)
    return { width: side, height: side, pixels: [...data] }
  })
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data ?? null
}
