/** Texts that could not be understood: copied to numbered keys without a gap, never wiped, read again at every start. */
import type { KeyValueStore } from './stores'

/** What is in quarantine of a key, in the order of its numbers. May throw, as the storage may. */
export function quarantinedTexts(storage: KeyValueStore, key: string): string[] {
  const texts: string[] = []
  for (let text = at(1); text !== null; text = at(texts.length + 1)) texts.push(text)
  return texts

  function at(number: number): string | null {
    return storage.read(quarantineKey(key, number))
  }
}

/**
 * Copies a text to the first free key, unless it lies there already, as after a kill in the middle; answers the key.
 * `null`: there was no room. Never throws.
 */
export function quarantine(storage: KeyValueStore, key: string, text: string): string | null {
  try {
    const texts = quarantinedTexts(storage, key)
    const known = texts.indexOf(text)
    const place = quarantineKey(key, known === -1 ? texts.length + 1 : known + 1)
    if (known === -1) storage.write(place, text)
    return place
  } catch {
    return null
  }
}

/**
 * Leaves only these of the texts in quarantine. The last key goes first: were it killed in the middle, none would
 * lie behind a gap, and a text may lie there twice, but is never gone. May throw, as the storage may.
 */
export function keepInQuarantine(storage: KeyValueStore, key: string, texts: readonly string[]): void {
  const before = quarantinedTexts(storage, key)
  texts.forEach((text, place) => {
    if (before[place] !== text) storage.write(quarantineKey(key, place + 1), text)
  })
  for (let number = before.length; number > texts.length; number -= 1) storage.remove(quarantineKey(key, number))
}

function quarantineKey(key: string, number: number): string {
  return `${key}/set-aside-${number}`
}
