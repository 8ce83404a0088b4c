/** Reading one key at the start: what cannot be understood is set aside first, and comes back once it can be. */
import { asideTexts, keepAside, setAside } from './aside'
import type { Health } from './health'
import type { KeyValueStore } from './storage'
import { readText, versioned } from './versioned'
import type { Format } from './versioned'

export interface SlotSpec<T> extends Format<T> {
  key: string
  empty: T
  /** What was set aside and can be understood again, as after an update of the app, added to what is kept since. */
  rejoin: (kept: T, returned: T) => T
}

export interface Loaded<T> {
  value: T
  /** What was wrong with it. */
  health: Health | null
  /** The text under the key; `null`: none. */
  text: string | null
  /** Why the key must not be written to; `null`: it may be. */
  locked: Health | null
}

/**
 * Reads a key. A text that cannot be understood is copied to another key; where even that fails, or the storage cannot
 * be read, the key is locked, so that nothing is lost. Never throws.
 */
export function loadSlot<T>(storage: KeyValueStore, spec: SlotSpec<T>): Loaded<T> {
  const { key, empty } = spec
  let text: string | null
  try {
    text = storage.read(key)
  } catch {
    const health: Health = { kind: 'unreadable', key }
    return { value: empty, health, text: null, locked: health }
  }
  if (text === null) return rejoined(storage, spec, { value: empty, health: null, text, locked: null })
  const reading = readText(spec, text)
  if (reading.ok) return rejoined(storage, spec, { value: reading.value, health: null, text, locked: null })

  const setAsideAs = setAside(storage, key, text)
  if (reading.fault === 'newer-version') {
    return cleared(storage, spec, text, { kind: 'newer-version', key, version: reading.version, setAsideAs })
  }
  const { salvaged } = reading
  if (salvaged === null) return cleared(storage, spec, text, { kind: 'damaged', key, setAsideAs })
  const health: Health = { kind: 'partly-damaged', key, lost: salvaged.lost, setAsideAs }
  if (setAsideAs === null) return { value: salvaged.value, health, text, locked: health }
  return { value: salvaged.value, health, text: replaced(storage, spec, salvaged.value, text), locked: null }
}

type Misread = Extract<Health, { setAsideAs: string | null }>

/** The key emptied, as far as its text has been copied. */
function cleared<T>(storage: KeyValueStore, { key, empty }: SlotSpec<T>, text: string, health: Misread): Loaded<T> {
  if (health.setAsideAs === null) return { value: empty, health, text, locked: health }
  try {
    storage.remove(key)
    return { value: empty, health, text: null, locked: null }
  } catch {
    // The copy lies there: the next write may go over the text.
    return { value: empty, health, text, locked: null }
  }
}

/** The text under the key once the value was written to it; where there was no room, the one before. */
function replaced<T>(storage: KeyValueStore, spec: SlotSpec<T>, value: T, before: string | null): string | null {
  try {
    const text = JSON.stringify(versioned(spec, value))
    storage.write(spec.key, text)
    return text
  } catch {
    return before
  }
}

/** What was set aside earlier and can be understood now is added, written, and only then no longer kept aside. */
function rejoined<T>(storage: KeyValueStore, spec: SlotSpec<T>, loaded: Loaded<T>): Loaded<T> {
  const readings = aside(storage, spec.key).map((text) => ({ text, reading: readText(spec, text) }))
  const returned = readings.flatMap(({ reading }) => (reading.ok ? [reading.value] : []))
  if (returned.length === 0) return loaded
  const value = returned.reduce(spec.rejoin, loaded.value)
  const text = replaced(storage, spec, value, null)
  if (text === null) return { ...loaded, value }
  try {
    keepAside(
      storage,
      spec.key,
      readings.flatMap(({ text: other, reading }) => (reading.ok ? [] : [other]))
    )
  } catch {
    // They are added once more at the next start, which changes nothing.
  }
  return { ...loaded, value, text }
}

function aside(storage: KeyValueStore, key: string): string[] {
  try {
    return asideTexts(storage, key)
  } catch {
    return []
  }
}
