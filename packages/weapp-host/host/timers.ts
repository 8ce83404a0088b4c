/** The phone's time. It stands still, but for timers: they are run one after the other, each at its own moment. */

interface Timer {
  id: number
  at: number
  every: number | null
  run: () => void
}

export interface Clock {
  /** Milliseconds since 1970. */
  now: number
}

/** Lets everything happen that waits for nothing but its turn. */
const turn = () => new Promise<void>((done) => setImmediate(done))

/** The timers of one launch of the app; they end with it. */
export class Timers {
  #waiting: Timer[] = []
  #ids = 0
  readonly #elsewhere = new Set<Promise<unknown>>()
  #isOver = false

  constructor(
    readonly clock: Clock,
    /** Around every timer that is run. */
    private readonly guard: (run: () => void) => void
  ) {}

  later = (run: () => void, wait = 0): number => this.#add(run, wait, false)

  repeat = (run: () => void, wait = 0): number => this.#add(run, wait, true)

  cancel = (id: number | undefined): void => {
    this.#waiting = this.#waiting.filter((timer) => timer.id !== id)
  }

  /** Something outside the phone that is waited for, as a server's answer. */
  waitFor(work: Promise<unknown>): void {
    const done = () => void this.#elsewhere.delete(work)
    if (!this.#isOver) this.#elsewhere.add(work)
    work.then(done, done)
  }

  /** Goes on until nothing is left to do within so many milliseconds of the phone's time. */
  async settle(patience: number): Promise<void> {
    const end = this.clock.now + patience
    for (;;) {
      await turn()
      const next = this.#next()
      if (next && next.at <= end) this.#run(next)
      else if (this.#elsewhere.size > 0) await Promise.race(this.#elsewhere).catch(() => undefined)
      else return
    }
  }

  /** Lets so many milliseconds go by. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.clock.now + milliseconds
    await this.settle(milliseconds)
    this.clock.now = end
  }

  /** Nothing is run any more. */
  stop(): void {
    this.#isOver = true
    this.#waiting = []
    this.#elsewhere.clear()
  }

  #add(run: () => void, wait: number, again: boolean): number {
    const every = Math.max(1, wait)
    this.#ids += 1
    if (this.#isOver) return this.#ids
    this.#waiting.push({ id: this.#ids, at: this.clock.now + every, every: again ? every : null, run })
    return this.#ids
  }

  #next(): Timer | undefined {
    // What was set first goes first among those of the same moment: sort keeps their order.
    return [...this.#waiting].sort((one, other) => one.at - other.at)[0]
  }

  #run(timer: Timer): void {
    this.clock.now = Math.max(this.clock.now, timer.at)
    if (timer.every === null) this.cancel(timer.id)
    else timer.at += timer.every
    this.guard(timer.run)
  }
}
