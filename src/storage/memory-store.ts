/** In place of a phone's storage that refuses to keep anything. */
import type { KeyValueStore } from './stores'

/** Keeps texts for as long as the app is open, and says so. */
export function memoryStore(): KeyValueStore {
  const texts = new Map<string, string>()
  return {
    isForVisit: true,
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => void texts.set(key, text),
    remove: (key) => void texts.delete(key)
  }
}
