/** The browser's storage. Not through Taro: it answers "nothing there" for a damaged text, which would then be overwritten. */
import { memoryStore } from '@/storage'
import type { KeyValueStore } from '@/storage'

const PROBE = 'buduanbao/probe'

export const storage: KeyValueStore = browserStorage()

/** Blocked cookies and some private windows refuse the storage: what is entered then lasts for this visit. */
function browserStorage(): KeyValueStore {
  if (!isOffered()) return memoryStore()
  return {
    read: (key) => localStorage.getItem(key),
    write: (key, text) => localStorage.setItem(key, text),
    remove: (key) => localStorage.removeItem(key)
  }
}

/** A storage that is full is offered: something lies in it. One that refuses the first text is not. */
function isOffered(): boolean {
  try {
    if (localStorage.length > 0) return true
    localStorage.setItem(PROBE, PROBE)
    localStorage.removeItem(PROBE)
    return true
  } catch {
    return false
  }
}
