/** The two kinds of store that everything here stands on: texts under keys on the phone, and state in memory. */
import type { StoreApi } from 'zustand/vanilla'

/** The phone's storage, as a platform offers it. Each of the three may throw. */
export interface KeyValueStore {
  /** `null`: nothing is kept under the key. */
  read: (key: string) => string | null
  /** Throws where the text was not written, as when there is no room. */
  write: (key: string, text: string) => void
  remove: (key: string) => void
  /** Whether all of it is gone once the app is closed. */
  isForVisit?: boolean
}

/** The key under which this app keeps what is called `name`: `buduanbao/members`. */
export function keyOf(name: string): string {
  return `buduanbao/${name}`
}

/** A state to read and to subscribe to, as zustand's `useStore` takes it; it is changed by named functions only. */
export type Readable<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>
