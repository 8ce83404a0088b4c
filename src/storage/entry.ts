/** One key of the phone's storage, to read and write: versioned, and never written over unseen. */
import { versioned } from './format'
import type { PersistOptions, Versioned } from './format'
import { load } from './load'
import { keepInQuarantine, quarantinedTexts } from './quarantine'
import type { StorageIssue } from './storage-issue'
import { keyOf } from './stores'
import type { KeyValueStore } from './stores'

export interface Entry<T> {
  key: string
  loaded: T
  /** What was wrong when it was loaded. */
  issue: StorageIssue | null
  /** A value as it is kept, with its version. */
  versioned: (value: T) => Versioned
  /** Writes at once, unless another window has written; answers what went wrong. Never throws. */
  write: (value: T) => StorageIssue | null
  /** Puts back the text that the last write has replaced, where there is room. Never throws. */
  unwrite: () => void
  /** Whether another window has written. */
  isStale: () => boolean
  /** Reads the key again. */
  reload: () => { value: T; issue: StorageIssue | null }
  /** Removes the key and all of it that is in quarantine. Answers what went wrong; never throws. */
  erase: () => StorageIssue | null
  /** The texts in quarantine. */
  quarantined: () => string[]
}

/** Loads a key. The entry remembers its text, to notice when another window has changed it. Never throws. */
export function openEntry<T>(storage: KeyValueStore, options: PersistOptions<T>): Entry<T> {
  const key = keyOf(options.name)
  const first = load(storage, options)
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
    issue: first.issue,
    versioned: (value) => versioned(options, value),

    write(value) {
      putBack = null
      if (locked !== null) return locked
      const text = JSON.stringify(versioned(options, value))
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
      const { value, issue, ...now } = load(storage, options)
      known = now.text
      locked = now.locked
      return { value, issue }
    },

    erase() {
      try {
        keepInQuarantine(storage, key, [])
        put(null)
        locked = null
        return null
      } catch {
        return { kind: 'unreadable', key }
      }
    },

    quarantined() {
      try {
        return quarantinedTexts(storage, key)
      } catch {
        return []
      }
    }
  }
}
