/** One key of the phone's storage, to read and write: versioned, and never written over unseen. */
import { asideTexts, keepAside } from './aside'
import type { Health } from './health'
import { loadSlot } from './slot-load'
import type { SlotSpec } from './slot-load'
import type { KeyValueStore } from './storage'
import { versioned } from './versioned'
import type { Versioned } from './versioned'

export interface Slot<T> {
  key: string
  loaded: T
  /** What was wrong when it was loaded. */
  health: Health | null
  /** A value as it is kept, with its version. */
  versioned: (value: T) => Versioned
  /** Writes at once, unless another window has written; answers what went wrong. Never throws. */
  write: (value: T) => Health | null
  /** Puts back the text that the last write has replaced, where there is room. Never throws. */
  unwrite: () => void
  /** Whether another window has written. */
  isStale: () => boolean
  /** Reads the key again. */
  reload: () => { value: T; health: Health | null }
  /** Removes the key and everything of it that was set aside. Answers what went wrong; never throws. */
  erase: () => Health | null
  /** What was set aside. */
  aside: () => string[]
}

/** Loads a key. The slot remembers its text, to notice when another window has changed it. */
export function openSlot<T>(storage: KeyValueStore, spec: SlotSpec<T>): Slot<T> {
  const { key } = spec
  const first = loadSlot(storage, spec)
  let { text: known, locked } = first
  /** Puts back what the last write has replaced. */
  let putBack: (() => void) | null = null

  function put(text: string | null): void {
    if (text === null) storage.remove(key)
    else storage.write(key, text)
    known = text
  }

  return {
    key,
    loaded: first.value,
    health: first.health,
    versioned: (value) => versioned(spec, value),

    write(value) {
      putBack = null
      if (locked !== null) return locked
      const text = JSON.stringify(versioned(spec, value))
      try {
        const kept = storage.read(key)
        if (kept === text) known = text
        if (kept !== known) return { kind: 'changed-elsewhere', key }
        if (kept === text) return null
      } catch {
        return { kind: 'unreadable', key }
      }
      const before = known
      try {
        put(text)
      } catch {
        return { kind: 'full', key }
      }
      putBack = () => put(before)
      return null
    },

    unwrite() {
      try {
        putBack?.()
      } catch {
        // There was room for it before. Where there is none now, the newer text stays.
      }
      putBack = null
    },

    isStale() {
      try {
        return storage.read(key) !== known
      } catch {
        return false
      }
    },

    reload() {
      const { value, health, ...now } = loadSlot(storage, spec)
      known = now.text
      locked = now.locked
      return { value, health }
    },

    erase() {
      try {
        keepAside(storage, key, [])
        put(null)
        locked = null
        return null
      } catch {
        return { kind: 'unreadable', key }
      }
    },

    aside() {
      try {
        return asideTexts(storage, key)
      } catch {
        return []
      }
    }
  }
}
