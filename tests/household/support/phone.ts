/** A phone for tests: its storage survives a kill, can be damaged, be full or not answer at all. */
import { createHousehold } from '@/household'
import type { Household, KeyValueStore, Ports } from '@/household'
import { library } from './shelves'

export class Phone implements KeyValueStore {
  readonly kept = new Map<string, string>()
  full = false
  unreadable = false

  read = (key: string): string | null => {
    if (this.unreadable) throw new Error('storage does not answer')
    return this.kept.get(key) ?? null
  }

  write = (key: string, text: string): void => {
    if (this.full) throw new Error('exceed max size')
    this.kept.set(key, text)
  }

  remove = (key: string): void => void this.kept.delete(key)
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
