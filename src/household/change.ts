/** Writes to several keys that count together or not at all, as far as a storage without transactions allows. */
import { BackupError } from './errors'
import type { BackupErrorCode } from './errors'
import type { Health } from './health'

/** A write that is shown to nobody before all of them are through. */
export interface Change {
  write: () => Health | null
  unwrite: () => void
  show: () => void
}

const CODES: Partial<Record<Health['kind'], BackupErrorCode>> = {
  full: 'no-room',
  'changed-elsewhere': 'changed-elsewhere'
}

/** Writes all and shows them. Throws BackupError where one cannot be written; those before it are then put back. */
export function writeTogether(changes: readonly Change[]): void {
  changes.forEach((change, place) => {
    const fault = change.write()
    if (fault === null) return
    for (const before of changes.slice(0, place).reverse()) before.unwrite()
    throw new BackupError(CODES[fault.kind] ?? 'storage-fault', { key: fault.key })
  })
  for (const change of changes) change.show()
}
