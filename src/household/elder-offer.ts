/** Large text is offered once, to whoever reads large text elsewhere on this phone. */
import type { Settings } from './kept'

/** Text larger than usual by this much, or more, asks for elder mode. */
const LARGE = 1.3

/** `fontScale`: how much larger than usual the phone's owner wants text. Nobody is asked who has chosen a size here. */
export function offersElder({ textSize, sizeChosen }: Settings, fontScale: number): boolean {
  return textSize === 'normal' && sizeChosen !== true && fontScale >= LARGE
}
