/** What a phone keeps for the app, beyond its death. */

/** In bytes: of one value, and of all together. */
const MOST_IN_ONE = 1024 * 1024
const MOST_IN_ALL = 10 * MOST_IN_ONE

export class PhoneStorage {
  /** Values as JSON, since WeChat keeps more than texts. */
  readonly kept = new Map<string, string>()
  /** No room for anything more. Some phones say so, others keep quiet and write nothing. */
  full: 'says so' | 'keeps quiet' | null = null
  /** The keys that were read, in order. */
  readonly reads: string[] = []
  /** Called after every write. */
  onWrite: ((key: string) => void) | null = null

  read(key: string): unknown {
    this.reads.push(key)
    const text = this.kept.get(key)
    return text === undefined ? '' : (JSON.parse(text) as unknown)
  }

  write(key: string, value: unknown): void {
    const text = JSON.stringify(value)
    const before = this.kept.get(key)
    if (this.full === 'keeps quiet') return
    if (this.full !== null) throw new Error('setStorageSync:fail exceed storage max size 10MB')
    if (Buffer.byteLength(text) > MOST_IN_ONE) throw new Error('setStorageSync:fail entry size limit reached')
    this.kept.set(key, text)
    if (this.#bytes() > MOST_IN_ALL) {
      if (before === undefined) this.kept.delete(key)
      else this.kept.set(key, before)
      throw new Error('setStorageSync:fail exceed storage max size 10MB')
    }
    this.onWrite?.(key)
  }

  remove(key: string): void {
    this.kept.delete(key)
  }

  info(): { keys: string[]; currentSize: number; limitSize: number } {
    return { keys: [...this.kept.keys()], currentSize: Math.ceil(this.#bytes() / 1024), limitSize: MOST_IN_ALL / 1024 }
  }

  /** The same, to go on with unseen. */
  copy(): PhoneStorage {
    const copy = new PhoneStorage()
    for (const [key, text] of this.kept) copy.kept.set(key, text)
    return copy
  }

  #bytes(): number {
    return [...this.kept].reduce((sum, [key, text]) => sum + Buffer.byteLength(key) + Buffer.byteLength(text), 0)
  }
}
