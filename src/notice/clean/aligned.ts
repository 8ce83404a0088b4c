/** Text that knows, for each of its characters, which characters of the original it stands for. */
import type { Place } from '../reading'

export interface Aligned {
  text: string
  /** Where the original of a character begins, and where it ends (not included). */
  from: readonly number[]
  to: readonly number[]
}

export class AlignedBuilder {
  private readonly parts: string[] = []
  private readonly from: number[] = []
  private readonly to: number[] = []

  /** Adds `text`, all of whose characters stand for the original from `from` to `to`. */
  add(text: string, from: number, to: number): void {
    this.parts.push(text)
    for (let index = 0; index < text.length; index++) {
      this.from.push(from)
      this.to.push(to)
    }
  }

  /** Takes `text` over, which stands in another aligned text from `start` on. */
  copy(text: string, source: Aligned, start: number): void {
    this.parts.push(text)
    for (let index = start; index < start + text.length; index++) {
      this.from.push(source.from[index] ?? 0)
      this.to.push(source.to[index] ?? 0)
    }
  }

  build(): Aligned {
    return { text: this.parts.join(''), from: this.from, to: this.to }
  }
}

/** Which characters of the original the cleaned text from `start` to `end` stands for. */
export function placeOf(aligned: Aligned, start: number, end: number): Place {
  const from = aligned.from[start] ?? 0
  return { start: from, end: end > start ? (aligned.to[end - 1] ?? from) : from }
}
