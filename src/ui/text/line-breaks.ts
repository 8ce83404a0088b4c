/** Where a line of Chinese may end, for what breaks lines by itself. */
export const lineBreaks = {
  /** Up to the next pause, which ends a phrase. */
  phrases: /[^，。；：、！？]*[，。；：、！？]*[”）》]*/gu,
  /** A number with its unit, a Latin word, or one character; what may not begin a line stays with what is before it, and what may not end one with what follows. */
  pieces: /[“《（]*(?:[\x21-\x7e]+[年月日天元]?|.)[，。；：、！？）”》]*/gu
}
