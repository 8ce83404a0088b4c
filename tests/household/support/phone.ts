/** A phone for tests: its storage survives a kill, can be damaged, be full or not answer at all. */
import { createHousehold } from '@/household'
import type { Household, Ports } from '@/household'
import type { KeyValueStore } from '@/storage'
import { library } from './shelves'

export class Phone implements KeyValueStore {
  readonly kept = new Map<string, string>()
  full = false
  unreadable = false
  /** How many characters there is room for. */
  room = Infinity
  /** How many more times something may be written or removed before the app is killed: nothing is from then on. */
  left = Infinity

  read = (key: string): string | null => {
    if (this.unreadable) throw new Error('storage does not answer')
    return this.kept.get(key) ?? null
  }

  write = (key: string, text: string): void => {
    const before = this.kept.get(key)
    const more = before === undefined ? key.length + text.length : text.length - before.length
    if (this.full || (more > 0 && this.used() + more > this.room)) throw new Error('exceed max size')
    this.count()
    this.kept.set(key, text)
  }

  remove = (key: string): void => {
    this.count()
    this.kept.delete(key)
  }

  /** The value under a key, without its version. */
  dataOf(key: string): unknown {
    return (JSON.parse(this.kept.get(key) ?? 'null') as { data: unknown } | null)?.data
  }

  /** In characters. */
  used(): number {
    return [...this.kept].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  }

  /** Another phone on which the same is kept. */
  copy(): Phone {
    const phone = new Phone()
    for (const [key, text] of this.kept) phone.kept.set(key, text)
    return phone
  }

  private count(): void {
    if (this.left === 0) throw new Error('killed')
    this.left -= 1
  }
}

let ids = 0

/** Starts the app on this phone, as after every kill. Noon in Beijing on 1 November 2025, unless told otherwise. */
export function startOn(phone: KeyValueStore, more: Partial<Ports> = {}): Household {
  return createHousehold({
    storage: phone,
    library,
    now: () => Date.parse('2025-11-01T12:00:00+08:00'),
    earliest: '2023-09-01',
    newId: () => `id-${(ids += 1)}`,
    launchAsOf: null,
    ...more
  })
}
