/** Texts that could not be understood: set aside under numbered keys without a gap, never wiped, read again at every start. */
import type { KeyValueStore } from './storage'

/** What was set aside of a key, in the order of its numbers. May throw. */
export function asideTexts(storage: KeyValueStore, key: string): string[] {
  const texts: string[] = []
  for (let text = at(1); text !== null; text = at(texts.length + 1)) texts.push(text)
  return texts

  function at(number: number): string | null {
    return storage.read(asideKey(key, number))
  }
}

/**
 * Copies a text to the first free key, unless it lies there already, as after a kill in the middle; answers where it
 * is. `null`: there was no room.
 */
export function setAside(storage: KeyValueStore, key: string, text: string): string | null {
  try {
    const texts = asideTexts(storage, key)
    const known = texts.indexOf(text)
    const place = asideKey(key, known === -1 ? texts.length + 1 : known + 1)
    if (known === -1) storage.write(place, text)
    return place
  } catch {
    return null
  }
}

/**
 * Keeps only these of the texts that were set aside. The last key goes first: were it killed in the middle, none would
 * lie behind a gap, and a text may lie there twice, but is never gone. May throw.
 */
export function keepAside(storage: KeyValueStore, key: string, texts: readonly string[]): void {
  const before = asideTexts(storage, key)
  texts.forEach((text, place) => {
    if (before[place] !== text) storage.write(asideKey(key, place + 1), text)
  })
  for (let number = before.length; number > texts.length; number -= 1) storage.remove(asideKey(key, number))
}

function asideKey(key: string, number: number): string {
  return `${key}/set-aside-${number}`
}
