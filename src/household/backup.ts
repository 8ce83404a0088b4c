/** What a backup is, and what taking one over has done. */
import type { CivilDate } from '@/calculator'

export interface BackupCount {
  /** How many the backup holds. */
  total: number
  /** How many of them are not on this phone yet. */
  fresh: number
}

/** A backup that was read and found whole. Nothing is taken over before `restore`. */
export interface BackupContents {
  madeOn: CivilDate
  members: BackupCount
  /** By drawer key, for drawers that count their records: `records.payments`. */
  records: Readonly<Record<string, BackupCount>>
}

/** How many members of the backup were new, newer than here, or already here as they are. */
export interface Restored {
  added: number
  updated: number
  same: number
}
