/** A backup as text: values with their versions and a checksum. Reading one trusts nothing in it. */
import * as v from 'valibot'
import { canonicalJson, checksumOf } from './checksum'
import { readVersioned } from './format'
import type { Format, Versioned } from './format'
import type { StorageIssue } from './storage-issue'

const APP = 'buduanbao'
const VERSION = 1
const MARK = new RegExp(`"app"\\s*:\\s*"${APP}"`)
/** In characters; many times what a family leaves behind in a lifetime. */
const LONGEST = 4_000_000

export const BACKUP_ERROR_CODES = [
  /** Some other text. */
  'not-a-backup',
  /** A backup, but not as it was made: cut off, changed, or with something in it that cannot be understood. */
  'damaged',
  /** Made by an app that is newer than this one. */
  'newer-version',
  'too-large',
  /** There is no room for it on this phone; everything is as before. */
  'no-room',
  /** Another window has written meanwhile; everything is as before, and `reload` takes over what it has written. */
  'changed-elsewhere',
  /** What is kept on this phone cannot be read, so it is not written over; everything is as before. */
  'storage-fault'
] as const
export type BackupErrorCode = (typeof BACKUP_ERROR_CODES)[number]

/** A text that is no backup that can be read, or a backup that could not be taken over. */
export class BackupError extends Error {
  override readonly name = 'BackupError'

  constructor(
    readonly code: BackupErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {}
  ) {
    super(code)
  }
}

export interface BackupCount {
  /** How many the backup holds. */
  total: number
  /** How many of them are not on this phone yet. */
  fresh: number
}

/** Gives the id under which what has that id in a backup is kept on this phone. */
export type NewIdOf = (id: string) => string

/** What a backup holds of one value. */
export interface BackupPart<T> {
  name: string
  restored: T
  /** `null`: this value does not count. */
  count: (newIdOf: NewIdOf) => BackupCount | null
  change: (newIdOf: NewIdOf) => Change
}

/** A write that is shown to nobody before all of them are through. */
export interface Change {
  write: () => StorageIssue | null
  unwrite: () => void
  show: () => void
}

const backup = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeOn: v.string(),
  checksum: v.string(),
  data: v.record(v.string(), v.unknown())
})

/** The text of a backup. `data`: values by name; `madeOn`: `YYYY-MM-DD`. */
export function writeBackup(data: Readonly<Record<string, Versioned>>, madeOn: string): string {
  const checksum = checksumOf(canonicalJson(data))
  return JSON.stringify({ app: APP, version: VERSION, madeOn, checksum, data })
}

/**
 * What the text holds, by name, if it is still as it was made; words that were sent along before or after it do not
 * matter. Throws BackupError `too-large`, `not-a-backup`, `newer-version` or `damaged`.
 */
export function readBackupText(text: string): { madeOn: string; data: Readonly<Record<string, unknown>> } {
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
export function readPart<T>(name: string, format: Format<T>, data: unknown): T {
  const reading = readVersioned(format, data)
  if (reading.ok) return reading.value
  throw new BackupError(reading.fault, { part: name })
}

const CODES: Partial<Record<StorageIssue['kind'], BackupErrorCode>> = {
  full: 'no-room',
  'changed-elsewhere': 'changed-elsewhere'
}

/**
 * Writes that count together or not at all, as far as a storage without transactions allows, and then shows them.
 * Throws BackupError where one cannot be written; those before it are then put back.
 */
export function writeTogether(changes: readonly Change[]): void {
  changes.forEach((change, place) => {
    const issue = change.write()
    if (issue === null) return
    for (const before of changes.slice(0, place).reverse()) before.unwrite()
    throw new BackupError(CODES[issue.kind] ?? 'storage-fault', { key: issue.key })
  })
  for (const change of changes) change.show()
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

function isAsMade(data: Readonly<Record<string, unknown>>, checksum: string): boolean {
  try {
    return checksumOf(canonicalJson(data)) === checksum
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
