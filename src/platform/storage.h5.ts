/** The browser's storage. Not through Taro: it answers "nothing there" for a damaged text, which would then be overwritten. */
import type { KeyValueStore } from '@/storage'

export const storage: KeyValueStore = {
  read: (key) => localStorage.getItem(key),
  write: (key, text) => localStorage.setItem(key, text),
  remove: (key) => localStorage.removeItem(key)
}
