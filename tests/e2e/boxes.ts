/** Judges what is on the screen by its boxes: nothing cut off, nothing on something else, everything large enough. */
import type { Box, Seen, Words } from './seen'

/** What rounding and the slant of letters may take. */
const SLACK = 1.5

/** Height of the smallest screen. */
const LOWEST = 568

interface Sizes {
  /** Least width and height of what can be pressed. */
  target: number
  /** Least size of letters. */
  letters: number
}

export const NORMAL: Sizes = { target: 44, letters: 12 }
export const ELDER: Sizes = { target: 60, letters: 18 }

/** What is wrong, each in a line. */
export function boxFaults(seen: Seen, sizes: Sizes): string[] {
  return [
    ...(seen.tooWide > 0 ? [`${seen.tooWide} wider than the screen`] : []),
    ...(seen.title === '' ? ['no title'] : []),
    ...(seen.words.length < 3 ? ['blank'] : []),
    ...(seen.bars > LOWEST / 2 ? [`what does not scroll takes ${px(seen.bars)} of a screen of ${LOWEST}`] : []),
    ...seen.words.flatMap((words) => cutOff(words, seen)),
    ...seen.words.flatMap((words) => tooSmall(words, sizes)),
    ...seen.words
      .filter(({ font }) => font !== seen.font)
      .map((words) => `${told(words)} has a font of its own: ${words.font}`),
    ...targets(seen, sizes),
    ...overlaps(seen)
  ]
}

const told = ({ words, where }: Words) => `"${words.slice(0, 24)}" ${where}`
const px = (value: number) => Math.round(value * 10) / 10

function cutOff(words: Words, { width }: Seen): string[] {
  const frames = [{ where: 'the window', box: [0, -Infinity, width, Infinity] as Box }, ...words.frames]
  return words.lines.flatMap((line) =>
    frames
      .filter(
        ({ box: [left, top, right, bottom] }) =>
          line[0] < left - SLACK || line[1] < top - SLACK || line[2] > right + SLACK || line[3] > bottom + SLACK
      )
      .map(
        ({ where, box }) => `${told(words)} at ${line.map(px).join()} sticks out of ${where} at ${box.map(px).join()}`
      )
  )
}

function tooSmall(words: Words, { letters }: Sizes): string[] {
  const { size, lineHeight } = words
  return [
    ...(size < letters ? [`${told(words)} is ${size} high, less than ${letters}`] : []),
    ...(lineHeight !== null && !(lineHeight >= size * 1.3)
      ? [`${told(words)}: lines of ${lineHeight} for letters of ${size}`]
      : [])
  ]
}

function targets({ controls }: Seen, { target }: Sizes): string[] {
  return controls
    .filter(({ box: [left, top, right, bottom] }) => right - left < target - 0.1 || bottom - top < target - 0.1)
    .map(
      ({ where, box: [left, top, right, bottom] }) =>
        `${where} is ${px(right - left)} x ${px(bottom - top)}, less than ${target}`
    )
}

/** Words on words, a control on a control, words on a control that they do not belong to. */
function overlaps({ words, controls }: Seen): string[] {
  const lines = words.flatMap((one) =>
    one.lines.map((box) => ({ what: told(one), box, control: one.control, words: one }))
  )
  const buttons = controls.map(({ where, inner }, index) => ({ what: where, box: inner, control: index, words: null }))
  const all = [...lines, ...buttons].sort((a, b) => a.box[1] - b.box[1])
  const found: string[] = []
  all.forEach((one, index) => {
    for (const other of all.slice(index + 1)) {
      if (other.box[1] >= one.box[3]) break
      if (one.words !== null && one.words === other.words) continue
      if (!belong(one, other, controls) && isOn(one.box, other.box))
        found.push(`${one.what} ${one.box.map(px).join()} and ${other.what} ${other.box.map(px).join()} overlap`)
    }
  })
  return found
}

interface Thing {
  control: number | null
  words: Words | null
}

/** Words and the control they stand in, or whose hint they are. */
function belong(one: Thing, other: Thing, controls: Seen['controls']): boolean {
  const words = one.words ?? other.words
  const control = one.words === null ? one.control : other.words === null ? other.control : null
  return words !== null && control !== null && (words.control === control || controls[control]?.name === words.words)
}

function isOn(a: Box, b: Box): boolean {
  return Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > SLACK && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > SLACK
}
