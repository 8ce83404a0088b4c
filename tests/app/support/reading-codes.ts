/** Reads a QR code as a phone's camera does, from squares painted dark on light. */
import jsQR from 'jsqr'

interface Dark {
  x: number
  y: number
  width: number
  height: number
}

/** @returns the text of the code; `null`: nobody could read it */
export function readCode(dark: readonly Dark[], side: number): string | null {
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const { x, y, width, height } of dark) {
    for (let row = y; row < y + height; row += 1) {
      for (let column = x; column < x + width; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
    }
  }
  return jsQR(pixels, side, side)?.data ?? null
}
