/** Makes of a text as people paste it one that can be read, and keeps where each character came from. */
import type { Aligned } from './aligned'
import { normalizeCharacters } from './characters'
import { joinLines } from './lines'
import { digitsForNumerals } from './numerals'

export { placeOf, type Aligned } from './aligned'

export function clean(text: string): Aligned {
  return digitsForNumerals(joinLines(normalizeCharacters(text)))
}
