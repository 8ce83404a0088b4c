/** The phone's own voice. */
export interface Speech {
  /** Calls back with whether there is a Chinese voice, now and when that changes; returns how to hear no more of it. */
  watch: (onChange: (hasVoice: boolean) => void) => () => void
  /** Reads these sentences, instead of whatever is being read, and calls back once they are over or stopped. */
  say: (sentences: readonly string[], onEnd: () => void) => void
  stop: () => void
}

/** `null`: a mini-program cannot read aloud. */
export const speech: Speech | null = null
