/** Doing something again and again, until told to stop. */
import { setTimeout as wait } from 'node:timers/promises'

export interface Repeated {
  /** Once what is being done has come to its end. */
  stop: () => Promise<void>
}

/** At once, and then with a pause after each time. `onError`: told of each time that failed; the next one comes all the same. */
export function repeat(work: () => Promise<void>, pauseMs: number, onError: (error: unknown) => void): Repeated {
  const stopping = new AbortController()

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await work().catch(onError)
      await wait(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  const running = run()
  return {
    stop() {
      stopping.abort()
      return running
    }
  }
}
