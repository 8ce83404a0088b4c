/** Spares a platform that is unwell, and the messages that would be lost on it: a pause after some failures in a row. */

/** Failures in a row, without any success between, after which it is the platform and not chance. */
const FAILURES = 3
const FIRST_PAUSE_MS = 1000
const LAST_PAUSE_MS = 5 * 60 * 1000

/** Of one platform in one process. `now`: milliseconds since 1970; a clock that was put back ends the pause. */
export class Pause {
  private failures = 0
  private pauses = 0
  private since = 0
  private lengthMs = 0

  /** How many messages may be on their way at once, of so many at most: after a pause one alone, until it succeeds. */
  room(most: number, now: number): number {
    if (this.isOn(now)) return 0
    return this.pauses > 0 ? 1 : most
  }

  succeeded(): void {
    this.failures = 0
    this.pauses = 0
    this.lengthMs = 0
  }

  /** What was on its way when the pause began does not make it longer. */
  failed(now: number): void {
    this.failures += 1
    if (this.failures < FAILURES || this.isOn(now)) return
    this.lengthMs = Math.min(FIRST_PAUSE_MS * 2 ** this.pauses, LAST_PAUSE_MS)
    this.pauses += 1
    this.since = now
  }

  private isOn(now: number): boolean {
    return now >= this.since && now < this.since + this.lengthMs
  }
}
