/** Making a backup of everything that is kept, and taking one over. */
import * as v from 'valibot'
import type { CivilDate } from '@/calculator'
import { civilDate } from '@/policy'
import { BackupError } from '@/storage'
import type { AppStorage, BackupCount, ReadBackup } from '@/storage'
import type { Member } from './member'
import { mergeMembers } from './merge'
import type { Restored } from './merge'
import type { HouseholdStore } from './store'
import type { HouseholdValues } from './values'

/** A backup that was read and found whole. Nothing is taken over before `restore`. */
export interface BackupContents {
  madeOn: CivilDate
  members: BackupCount
  /** By the name of the persisted value, for those that count their records: `records.payments`. */
  records: Readonly<Record<string, BackupCount>>
}

export interface Backups {
  /** Everything that is kept, as a text. */
  backup: () => string
  /** Reads a text and says what it holds; changes nothing. Throws BackupError. */
  readBackup: (text: string) => BackupContents
  /**
   * Takes a backup over: newer wins, nothing is lost, nothing twice. Throws PreviewError while another day is looked
   * at, and BackupError where it could not be written; everything is then as before.
   */
  restore: (contents: BackupContents) => Restored
}

interface BackupPorts {
  storage: AppStorage
  values: Pick<HouseholdValues, 'members'>
  store: Pick<HouseholdStore, 'refuseInPreview'>
  today: () => CivilDate
}

/** Backups of all that is kept in `storage`, told in terms of the household. */
export function createBackups({ storage, values, store, today }: BackupPorts): Backups {
  /** Contents are told by what `readBackup` has found, not by what a page hands back. */
  const known = new WeakMap<BackupContents, { members: Member[]; backup: ReadBackup }>()

  return {
    backup: () => storage.backup(today()),

    readBackup(text) {
      const backup = storage.readBackup(text)
      const { madeOn, parts } = backup
      if (!v.is(civilDate, madeOn)) throw new BackupError('damaged', { part: 'madeOn' })
      const members = backup.restoredOf(values.members)
      if (members === undefined) throw new BackupError('damaged', { part: 'members' })
      const { added, newIdOf } = mergeMembers(values.members.value, members)
      const counts = parts.flatMap(({ name, count }): [string, BackupCount][] => {
        const counted = count(newIdOf)
        return counted === null ? [] : [[name, counted]]
      })
      const contents: BackupContents = {
        madeOn,
        members: { total: members.length, fresh: added },
        records: Object.fromEntries(counts)
      }
      known.set(contents, { members, backup })
      return contents
    },

    restore(contents) {
      store.refuseInPreview()
      const read = known.get(contents)
      if (read === undefined) throw new Error('only what readBackup has answered can be restored')
      const { newIdOf, added, updated, same } = mergeMembers(values.members.value, read.members)
      storage.restore(read.backup, newIdOf)
      return { added, updated, same }
    }
  }
}
