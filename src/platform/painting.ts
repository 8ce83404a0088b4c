/** A picture as shapes and words, each where it stands, and the canvas that it is painted on. Lengths in px, from the top left. */

export interface Picture {
  width: number
  height: number
  ground: string
  /** Painted first, one over the other. */
  boxes: readonly Box[]
  /** Files that the app brings along. */
  images: readonly Placed[]
  /** Painted last. */
  lines: readonly Line[]
}

interface Place {
  x: number
  y: number
  width: number
  height: number
}

export interface Box extends Place {
  colour: string
  /** Of its corners. */
  radius?: number
}

interface Placed extends Place {
  address: string
}

export interface Line {
  x: number
  /** Of the baseline. */
  y: number
  /** One behind the other. */
  runs: readonly Run[]
}

export interface Run {
  words: string
  size: number
  bold?: boolean
  colour: string
}

/** What is used of a canvas: browsers and mini-programs have the same. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'font'
  | 'textBaseline'
  | 'fillRect'
  | 'fillText'
  | 'measureText'
  | 'beginPath'
  | 'moveTo'
  | 'arcTo'
  | 'closePath'
  | 'fill'
> & { drawImage: (image: never, x: number, y: number, width: number, height: number) => void }

/**
 * @param family the fonts, as in CSS
 * @param images what `picture.images` name, loaded, in the same order
 */
export function paint(brush: Brush, picture: Picture, family: string, images: readonly unknown[]): void {
  brush.fillStyle = picture.ground
  brush.fillRect(0, 0, picture.width, picture.height)
  picture.boxes.forEach((box) => paintBox(brush, box))
  picture.images.forEach(({ x, y, width, height }, index) =>
    brush.drawImage(images[index] as never, x, y, width, height)
  )
  brush.textBaseline = 'alphabetic'
  picture.lines.forEach((line) => paintLine(brush, line, family))
}

function paintBox(brush: Brush, { x, y, width, height, colour, radius = 0 }: Box): void {
  brush.fillStyle = colour
  if (radius === 0) {
    brush.fillRect(x, y, width, height)
    return
  }
  const [right, bottom] = [x + width, y + height]
  brush.beginPath()
  brush.moveTo(x + radius, y)
  brush.arcTo(right, y, right, bottom, radius)
  brush.arcTo(right, bottom, x, bottom, radius)
  brush.arcTo(x, bottom, x, y, radius)
  brush.arcTo(x, y, right, y, radius)
  brush.closePath()
  brush.fill()
}

function paintLine(brush: Brush, { x, y, runs }: Line, family: string): void {
  let at = x
  for (const { words, size, bold = false, colour } of runs) {
    brush.font = `${bold ? 600 : 400} ${size}px ${family}`
    brush.fillStyle = colour
    brush.fillText(words, at, y)
    at += brush.measureText(words).width
  }
}
