/** A backup as text: everything that is kept, with its versions and a checksum. Reading one trusts nothing in it. */
import * as v from 'valibot'
import type { CivilDate } from '@/calculator'
import { canonicalJson } from './canonical'
import { checksumOf } from './checksum'
import { BackupError } from './errors'
import { civilDate } from './member'
import { readVersioned } from './versioned'
import type { Format, Versioned } from './versioned'

const APP = 'buduanbao'
const VERSION = 1
const MARK = new RegExp(`"app"\\s*:\\s*"${APP}"`)
/** In characters; many times what a family leaves behind in a lifetime. */
const LONGEST = 4_000_000

/** What is kept, by name. */
export type BackupData = Readonly<Record<string, unknown>>

export interface ReadBackup {
  madeOn: CivilDate
  data: BackupData
}

const backup = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeOn: civilDate,
  checksum: v.string(),
  data: v.record(v.string(), v.unknown())
})

export function writeBackup(data: Readonly<Record<string, Versioned>>, madeOn: CivilDate): string {
  const checksum = checksumOf(canonicalJson(data))
  return JSON.stringify({ app: APP, version: VERSION, madeOn, checksum, data })
}

/**
 * What the text holds, if it is still as it was made; words that were sent along before or after it do not matter.
 * Throws BackupError `too-large`, `not-a-backup`, `newer-version` or `damaged`.
 */
export function readBackupText(text: string): ReadBackup {
  if (text.length > LONGEST) throw new BackupError('too-large', { length: text.length, longest: LONGEST })
  const parsed = parsedBackup(text)
  const { version } = parsed
  if (typeof version === 'number' && version > VERSION) throw new BackupError('newer-version', { version })
  const checked = v.safeParse(backup, parsed)
  if (!checked.success) throw new BackupError('damaged', { part: v.getDotPath(checked.issues[0]) ?? '' })
  const { madeOn, checksum, data } = checked.output
  if (!isAsMade(data, checksum)) throw new BackupError('damaged', { part: 'checksum' })
  return { madeOn, data }
}

/** What the backup holds under a name. Throws BackupError `newer-version` or `damaged`. */
export function readPart<T>(name: string, format: Format<T>, kept: unknown): T {
  const reading = readVersioned(format, kept)
  if (reading.ok) return reading.value
  throw new BackupError(reading.fault, { part: name })
}

function parsedBackup(text: string): object & { version?: unknown } {
  try {
    const parsed: unknown = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
    if (isOurs(parsed)) return parsed
  } catch {
    if (MARK.test(text)) throw new BackupError('damaged')
  }
  throw new BackupError('not-a-backup')
}

function isOurs(parsed: unknown): parsed is { app: typeof APP } {
  return typeof parsed === 'object' && parsed !== null && 'app' in parsed && parsed.app === APP
}

function isAsMade(data: BackupData, checksum: string): boolean {
  try {
    return checksumOf(canonicalJson(data)) === checksum
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
