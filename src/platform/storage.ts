/** The phone's storage, as mini-programs have it: an absent key reads as an empty text. */
import Taro from '@tarojs/taro'
import type { KeyValueStore } from '@/storage'

export const storage: KeyValueStore = {
  read,
  write(key, text) {
    Taro.setStorageSync(key, text)
    // Not every phone throws when there is no room left.
    if (read(key) !== text) throw new Error(`${key} was not written`)
  },
  remove: (key) => Taro.removeStorageSync(key)
}

function read(key: string): string | null {
  const kept: unknown = Taro.getStorageSync(key)
  if (kept === '' || kept === undefined || kept === null) return null
  return typeof kept === 'string' ? kept : JSON.stringify(kept)
}
