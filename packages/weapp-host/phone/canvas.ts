/** A canvas of a page: what is written on it can be read, what is drawn cannot be seen. */
import type { Timers } from '../host/timers'

/** What apps ask a canvas for; measured, each sign is a square. */
export class Canvas {
  width = 300
  height = 150

  /** @param painted takes each text and the address of each image, in order */
  constructor(
    private readonly painted: string[],
    private readonly timers: Timers
  ) {}

  getContext(): object {
    const size = () => Number(/(\d+)px/.exec(brush.font)?.[1] ?? 10)
    const nothing = () => undefined
    const brush = {
      font: '10px sans-serif',
      fillStyle: '',
      textBaseline: '',
      fillRect: nothing,
      beginPath: nothing,
      moveTo: nothing,
      arcTo: nothing,
      closePath: nothing,
      fill: nothing,
      fillText: (words: string) => void this.painted.push(words),
      drawImage: ({ src }: { src: string }) => void this.painted.push(src),
      measureText: (words: string) => ({ width: words.length * size() })
    }
    return brush
  }

  createImage(): { src: string; onload: () => void } {
    const image = { src: '', onload: () => undefined }
    this.timers.later(() => image.onload())
    return image
  }
}
