/** One part of a backup. Apart from the text, since every drawer can read its own part and few phones ever read a text. */
import { BackupError } from './errors'
import { readVersioned } from './versioned'
import type { Format } from './versioned'

/** What the backup holds under a name. Throws BackupError `newer-version` or `damaged`. */
export function readPart<T>(name: string, format: Format<T>, kept: unknown): T {
  const reading = readVersioned(format, kept)
  if (reading.ok) return reading.value
  throw new BackupError(reading.fault, { part: name })
}
