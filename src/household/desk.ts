/** Where everything is written and read again, so that what goes wrong with any of it is told in one list. */
import { withFault } from './health'
import type { Health } from './health'
import type { Slot } from './slot'
import type { StateStore } from './state'

export interface Desk {
  /** Whether the value was written. A failed write is told; the next one that goes through takes the notice back. */
  write: <T>(slot: Slot<T>, value: T) => boolean
  /** Reads a key again where another window has written, and shows what it has. */
  reread: <T>(slot: Slot<T>, show: (value: T) => void) => void
  /** Tells what was wrong with a key. */
  tell: (key: string, fault: Health | null) => void
}

export function createDesk(store: StateStore): Desk {
  const health = () => store.getState().health
  const tell = (key: string, fault: Health | null) => store.setState({ health: withFault(health(), key, fault) })
  const isRefused = (key: string) =>
    health().some((notice) => notice.kind === 'changed-elsewhere' && notice.key === key)

  return {
    tell,

    write(slot, value) {
      const fault = slot.write(value)
      tell(slot.key, fault)
      return fault === null
    },

    reread(slot, show) {
      if (!slot.isStale() && !isRefused(slot.key)) return
      const { value, health: fault } = slot.reload()
      show(value)
      tell(slot.key, fault)
    }
  }
}
