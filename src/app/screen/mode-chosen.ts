import type { Appearance, TextSize } from '@/ui'

interface Mode {
  appearance: Appearance
  textSize: TextSize
}

const USUAL: Mode = { appearance: 'auto', textSize: 'normal' }

let read: () => Mode = () => USUAL

/** Names where the resident's choice is kept; before that there is none. */
export function readModeFrom(chosen: () => Mode): void {
  read = chosen
}

/** The resident's own text size and appearance, as on every page; where even these cannot be read, the ordinary ones. */
export function modeChosen(): Mode {
  try {
    const { appearance, textSize } = read()
    return { appearance, textSize }
  } catch {
    return USUAL
  }
}
