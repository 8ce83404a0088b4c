/** Reading one key at the start: what cannot be understood is quarantined first, and comes back once it can be. */
import { readText, versioned } from './format'
import type { PersistOptions } from './format'
import { keepInQuarantine, quarantine, quarantinedTexts } from './quarantine'
import type { StorageIssue } from './storage-issue'
import { keyOf } from './stores'
import type { KeyValueStore } from './stores'

export interface Loaded<T> {
  value: T
  /** What was wrong with it. */
  issue: StorageIssue | null
  /** The text under the key; `null`: none. */
  text: string | null
  /** Why the key must not be written to; `null`: it may be. */
  locked: StorageIssue | null
}

/**
 * Reads a key. A text that cannot be understood is copied to another key; where even that fails, or the storage cannot
 * be read, the key is locked, so that nothing is lost. Never throws.
 */
export function load<T>(storage: KeyValueStore, options: PersistOptions<T>): Loaded<T> {
  const { name, empty } = options
  const key = keyOf(name)
  let text: string | null
  try {
    text = storage.read(key)
  } catch {
    const issue: StorageIssue = { kind: 'unreadable', key }
    return { value: empty, issue, text: null, locked: issue }
  }
  if (text === null) return rejoined(storage, options, { value: empty, issue: null, text, locked: null })
  const reading = readText(options, text)
  if (reading.ok) return rejoined(storage, options, { value: reading.value, issue: null, text, locked: null })

  const quarantinedAs = quarantine(storage, key, text)
  if (reading.fault === 'newer-version') {
    return cleared(storage, options, text, { kind: 'newer-version', key, version: reading.version, quarantinedAs })
  }
  const { salvaged } = reading
  if (salvaged === null) return cleared(storage, options, text, { kind: 'damaged', key, quarantinedAs })
  const issue: StorageIssue = { kind: 'partly-damaged', key, lost: salvaged.lost, quarantinedAs }
  if (quarantinedAs === null) return { value: salvaged.value, issue, text, locked: issue }
  return { value: salvaged.value, issue, text: replaced(storage, options, salvaged.value, text), locked: null }
}

type Misread = Extract<StorageIssue, { quarantinedAs: string | null }>

/** The key emptied, as far as its text has been copied. */
function cleared<T>(storage: KeyValueStore, { empty }: PersistOptions<T>, text: string, issue: Misread): Loaded<T> {
  if (issue.quarantinedAs === null) return { value: empty, issue, text, locked: issue }
  try {
    storage.remove(issue.key)
    return { value: empty, issue, text: null, locked: null }
  } catch {
    // The copy lies there: the next write may go over the text.
    return { value: empty, issue, text, locked: null }
  }
}

/** The text under the key once the value was written to it; where there was no room, the one before. */
function replaced<T>(
  storage: KeyValueStore,
  options: PersistOptions<T>,
  value: T,
  before: string | null
): string | null {
  try {
    const text = JSON.stringify(versioned(options, value))
    storage.write(keyOf(options.name), text)
    return text
  } catch {
    return before
  }
}

/** What was quarantined earlier and can be understood now is added, written, and only then let out of quarantine. */
function rejoined<T>(storage: KeyValueStore, options: PersistOptions<T>, loaded: Loaded<T>): Loaded<T> {
  const key = keyOf(options.name)
  const readings = quarantined(storage, key).map((text) => ({ text, reading: readText(options, text) }))
  const returned = readings.flatMap(({ reading }) => (reading.ok ? [reading.value] : []))
  if (returned.length === 0) return loaded
  const value = returned.reduce((kept, other) => options.merge(kept, other, sameId), loaded.value)
  const text = replaced(storage, options, value, null)
  if (text === null) return { ...loaded, value }
  try {
    keepInQuarantine(
      storage,
      key,
      readings.flatMap(({ text: other, reading }) => (reading.ok ? [] : [other]))
    )
  } catch {
    // They are added once more at the next start, which changes nothing.
  }
  return { ...loaded, value, text }
}

const sameId = (id: string) => id

function quarantined(storage: KeyValueStore, key: string): string[] {
  try {
    return quarantinedTexts(storage, key)
  } catch {
    return []
  }
}
