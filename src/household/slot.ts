/** One key of the phone's storage: versioned, checked when read, and never wiped because it cannot be understood. */
import * as v from 'valibot'

/** The phone's storage. `read` answers `null` where nothing is kept; each may throw. */
export interface KeyValueStore {
  read: (key: string) => string | null
  write: (key: string, text: string) => void
  remove: (key: string) => void
}

/** What is wrong with what is kept. `setAsideAs` is the key it was moved to; `null`: it could not be moved, and stays. */
export type Health =
  | { kind: 'damaged'; key: string; setAsideAs: string | null }
  | { kind: 'newer-version'; key: string; version: number; setAsideAs: string | null }
  /** A write failed: what is on the screen is not kept. */
  | { kind: 'full'; key: string }
  /** The storage itself did not answer. */
  | { kind: 'unreadable'; key: string }

export interface Slot<T> {
  key: string
  loaded: T
  /** What was wrong when it was loaded. */
  health: Health | null
  /** Writes at once; answers what went wrong. Never throws. */
  write: (value: T) => Health | null
}

const VERSION = 1
const envelope = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), data: v.unknown() })

type Reading<T> = { ok: true; value: T } | { ok: false; fault: 'damaged' } | { ok: false; fault: 'newer-version'; version: number }

/**
 * Reads a key and answers with the means to write it. What cannot be understood is moved to another key first; where
 * even that fails, or the storage cannot be read, the key is not written to, so that nothing is lost.
 */
export function openSlot<T>(storage: KeyValueStore, key: string, schema: v.GenericSchema<T>, empty: T): Slot<T> {
  let text: string | null
  try {
    text = storage.read(key)
  } catch {
    return locked(key, empty, { kind: 'unreadable', key })
  }
  if (text === null) return writable(storage, key, empty, null)
  const reading = understand(text, schema)
  if (reading.ok) return writable(storage, key, reading.value, null)
  const setAsideAs = setAside(storage, key, text)
  const health: Health =
    reading.fault === 'damaged'
      ? { kind: 'damaged', key, setAsideAs }
      : { kind: 'newer-version', key, version: reading.version, setAsideAs }
  return setAsideAs === null ? locked(key, empty, health) : writable(storage, key, empty, health)
}

function understand<T>(text: string, schema: v.GenericSchema<T>): Reading<T> {
  const kept = v.safeParse(envelope, jsonOf(text))
  if (!kept.success) return { ok: false, fault: 'damaged' }
  const { version, data } = kept.output
  if (version > VERSION) return { ok: false, fault: 'newer-version', version }
  const value = v.safeParse(schema, data)
  return value.success ? { ok: true, value: value.output } : { ok: false, fault: 'damaged' }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Moves a text to the first free key; `null`: there was no room, and it stays where it was. */
function setAside(storage: KeyValueStore, key: string, text: string): string | null {
  try {
    let number = 1
    while (storage.read(asideKey(key, number)) !== null) number += 1
    storage.write(asideKey(key, number), text)
    storage.remove(key)
    return asideKey(key, number)
  } catch {
    return null
  }
}

function asideKey(key: string, number: number): string {
  return `${key}/set-aside-${number}`
}

/** Removes a key and everything of it that was set aside. Answers what went wrong; never throws. */
export function eraseSlot(storage: KeyValueStore, key: string): Health | null {
  try {
    storage.remove(key)
    for (let number = 1; storage.read(asideKey(key, number)) !== null; number += 1) storage.remove(asideKey(key, number))
    return null
  } catch {
    return { kind: 'unreadable', key }
  }
}

function writable<T>(storage: KeyValueStore, key: string, loaded: T, health: Health | null): Slot<T> {
  const write = (value: T): Health | null => {
    try {
      storage.write(key, JSON.stringify({ version: VERSION, data: value }))
      return null
    } catch {
      return { kind: 'full', key }
    }
  }
  return { key, loaded, health, write }
}

function locked<T>(key: string, loaded: T, health: Health): Slot<T> {
  return { key, loaded, health, write: () => health }
}
