/** Where everything stands on a picture: as wide as a phone's screen is sharp, as high as its words need. Knows no canvas. */
import type { Box, Line, Picture, Run } from '@/app/pictures'
import { QR_MARGIN, qrCodeOf } from '@/app/qr-code'
import type { PictureContent, PictureFact } from './content'
import { wrap } from './wrap'

const WIDTH = 1080
const MARGIN = 72
const INNER = WIDTH - 2 * MARGIN

/** The light look of src/ui/styles/tokens.scss: a picture looks the same for whoever gets it. */
const COLOURS = {
  ground: '#ffffff',
  ink: '#14201d',
  ink2: '#4a5a55',
  hairline: '#e1e8e5',
  accent: '#0b7263',
  accentSoft: '#e2f2ef',
  amber: '#8a5200',
  red: '#b3261e',
  onHero: '#ffffff',
  onHero2: '#d9efeb'
}

/** Each with the height of its line. */
const NOTE = { size: 38, line: 56 }
const BODY = { size: 44, line: 66 }
const VALUE = { size: 52, line: 74 }
const HEADLINE = { size: 60, line: 88 }
const TITLE = { size: 76, line: 104 }
const AMOUNT = { size: 200, line: 240 }

/** Of the column on the left that holds what a fact is of. */
const LABELS = 220
/** As large as its squares need: of more than 300 px only where they would be smaller than 4 px. */
const CODE = { side: 300, square: 4 }

/** Fills a picture from the top down. */
class Sheet {
  readonly boxes: Box[] = []
  readonly lines: Line[] = []
  y = 0

  space(height: number): void {
    this.y += height
  }

  text(
    words: string,
    { size, line }: typeof BODY,
    look: Pick<Run, 'colour' | 'bold'>,
    x = MARGIN,
    width = INNER
  ): void {
    for (const one of wrap(words, size, width)) this.runs([{ words: one, size, ...look }], line, x)
  }

  runs(runs: Run[], height: number, x = MARGIN): void {
    const size = Math.max(...runs.map((run) => run.size))
    // Chinese characters reach from 0.88 above the baseline to 0.12 below it.
    this.lines.push({ x, y: Math.round(this.y + (height + size * 0.76) / 2), runs })
    this.y += height
  }

  rule(): void {
    this.boxes.push({ x: MARGIN, y: this.y, width: INNER, height: 2, colour: COLOURS.hairline })
    this.y += 2
  }
}

/** @returns a picture 1080 px wide */
export function layPicture(content: PictureContent): Picture {
  const sheet = new Sheet()
  head(sheet, content)
  lead(sheet, content)
  for (const fact of content.facts) layFact(sheet, fact)
  if (content.facts.length > 0) sheet.rule()
  sheet.space(28)
  for (const { words, tone } of content.says) {
    sheet.text(words, BODY, { colour: tone === 'amber' ? COLOURS.amber : COLOURS.ink })
    sheet.space(14)
  }
  sheet.space(10)
  if (content.source !== '') sheet.text(content.source, NOTE, { colour: COLOURS.ink2 })
  sheet.space(44)
  const images = foot(sheet, content)
  return { width: WIDTH, height: sheet.y, ground: COLOURS.ground, boxes: sheet.boxes, images, lines: sheet.lines }
}

function head(sheet: Sheet, { place, title, whom }: PictureContent): void {
  sheet.space(60)
  sheet.text(place, BODY, { colour: COLOURS.onHero2 })
  sheet.text(title, TITLE, { colour: COLOURS.onHero, bold: true })
  sheet.text(whom, BODY, { colour: COLOURS.onHero2 })
  sheet.space(52)
  sheet.boxes.unshift({ x: 0, y: 0, width: WIDTH, height: sheet.y, colour: COLOURS.accent })
}

function lead(sheet: Sheet, { lead: { label, prefix, number, unit, note } }: PictureContent): void {
  sheet.space(44)
  if (number === '') {
    sheet.text(label, HEADLINE, { colour: COLOURS.ink, bold: true })
  } else {
    sheet.text(label, BODY, { colour: COLOURS.ink2 })
    const small = { size: 72, bold: true, colour: COLOURS.ink }
    sheet.runs(
      [
        ...(prefix === '' ? [] : [{ ...small, words: `${prefix} ` }]),
        { words: number, size: AMOUNT.size, bold: true, colour: COLOURS.accent },
        { ...small, words: ` ${unit}` }
      ],
      AMOUNT.line
    )
  }
  sheet.text(note, NOTE, { colour: COLOURS.ink2 })
  sheet.space(36)
}

function layFact(sheet: Sheet, { label, value, note, tone }: PictureFact): void {
  const width = INNER - LABELS
  sheet.rule()
  sheet.space(24)
  const top = sheet.y
  sheet.space((VALUE.line - BODY.line) / 2)
  sheet.text(label, BODY, { colour: COLOURS.ink2 }, MARGIN, LABELS - 28)
  const below = sheet.y
  sheet.y = top
  const colour = tone === 'amber' ? COLOURS.amber : tone === 'red' ? COLOURS.red : COLOURS.ink
  sheet.text(value, VALUE, { colour, bold: true }, MARGIN + LABELS, width)
  sheet.text(note, NOTE, { colour: COLOURS.ink2 }, MARGIN + LABELS, width)
  sheet.y = Math.max(sheet.y, below)
  sheet.space(24)
}

/** What the code opens, and whose picture this is not. */
function foot(sheet: Sheet, { invitation, edition, unofficial, code }: PictureContent): Picture['images'] {
  const top = sheet.y
  const side = code === null ? 0 : code.kind === 'file' ? CODE.side : sideOf(code.link)
  const width = code === null ? INNER : INNER - side - 48
  sheet.space(52)
  sheet.text(invitation, BODY, { colour: COLOURS.accent, bold: true }, MARGIN, width)
  sheet.space(20)
  sheet.text(edition, NOTE, { colour: COLOURS.ink2 }, MARGIN, width)
  sheet.text(unofficial, NOTE, { colour: COLOURS.ink }, MARGIN, width)
  sheet.space(52)
  const height = Math.max(sheet.y - top, code === null ? 0 : side + 104)
  sheet.y = top + height
  const ground = { x: 0, y: top, width: WIDTH, height, colour: COLOURS.accentSoft }
  if (code === null) {
    sheet.boxes.push(ground)
    return []
  }
  const [x, y] = [WIDTH - MARGIN - side, top + Math.round((height - side) / 2)]
  sheet.boxes.push(ground, { x, y, width: side, height: side, colour: COLOURS.ground, radius: 16 })
  if (code.kind === 'file') {
    return [{ address: code.address, x: x + 12, y: y + 12, width: side - 24, height: side - 24 }]
  }
  sheet.boxes.push(...codeBoxes(code.link, side, x, y))
  return []
}

function sideOf(link: string): number {
  return Math.max(CODE.side, CODE.square * (qrCodeOf(link).size + QR_MARGIN))
}

/** Squares of whole pixels, or a reader sees lines between them. */
function codeBoxes(link: string, side: number, left: number, top: number): Box[] {
  const { size, runs } = qrCodeOf(link)
  const square = Math.floor(side / (size + QR_MARGIN))
  const inset = Math.round((side - square * size) / 2)
  return runs.map(({ x, y, length }) => ({
    x: left + inset + x * square,
    y: top + inset + y * square,
    width: length * square,
    height: square,
    colour: COLOURS.ink
  }))
}
