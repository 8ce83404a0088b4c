/** Making a backup of everything that is kept, and taking one over. */
import type { CivilDate } from '@/calculator'
import type { BackupContents, BackupCount, Restored } from './backup'
import { readBackupText, readPart, writeBackup } from './backup-text'
import type { BackupData } from './backup-text'
import { writeTogether } from './change'
import type { Drawers, Restorable } from './drawers'
import { BackupError } from './errors'
import { settingsFormat, withSettings } from './kept'
import type { Settings, Slots } from './kept'
import type { Member } from './member'
import { membersFormat } from './member-list'
import { mergeMembers } from './merge'
import type { HouseholdStore } from './store'

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
  store: HouseholdStore
  slots: Pick<Slots, 'members' | 'settings'>
  drawers: Drawers
  today: () => CivilDate
}

/** A backup that was understood to the end. */
interface Parts {
  members: Member[]
  settings: Settings | null
  drawers: readonly Restorable[]
}

export function createBackups({ store, slots, drawers, today }: BackupPorts): Backups {
  /** Contents are told by what `readBackup` has found, not by what a page hands back. */
  const known = new WeakMap<BackupContents, Parts>()
  const state = () => store.state.getState()

  function partsOf({ members, settings, ...others }: BackupData): Parts {
    const opened = drawers.all()
    // Only a newer app keeps what this one has no drawer for.
    const unknown = Object.keys(others).find((name) => !opened.some((drawer) => drawer.name === name))
    if (unknown !== undefined) throw new BackupError('newer-version', { part: unknown })
    return {
      members: readPart('members', membersFormat, members),
      settings: settings === undefined ? null : readPart('settings', settingsFormat, settings),
      drawers: opened.flatMap(({ name, read }) => (name in others ? [read(others[name])] : []))
    }
  }

  return {
    backup() {
      const { members, settings } = state()
      const kept = [
        ['members', slots.members.versioned([...members])] as const,
        ['settings', slots.settings.versioned(settings)] as const,
        ...drawers.all().map(({ name, versioned }) => [name, versioned()] as const)
      ]
      return writeBackup(Object.fromEntries(kept), today())
    },

    readBackup(text) {
      const { madeOn, data } = readBackupText(text)
      const parts = partsOf(data)
      const { added, newIdOf } = mergeMembers(state().members, parts.members)
      const counts = parts.drawers.flatMap(({ name, count }): [string, BackupCount][] => {
        const counted = count(newIdOf)
        return counted === null ? [] : [[name, counted]]
      })
      const members: BackupCount = { total: parts.members.length, fresh: added }
      const contents: BackupContents = { madeOn, members, records: Object.fromEntries(counts) }
      known.set(contents, parts)
      return contents
    },

    restore(contents) {
      store.refuseInPreview()
      const parts = known.get(contents)
      if (parts === undefined) throw new Error('only what readBackup has answered can be restored')
      const { members, newIdOf, added, updated, same } = mergeMembers(state().members, parts.members)
      const settings = parts.settings === null ? state().settings : withSettings(state().settings, parts.settings)
      // Members last: until they are there, records of theirs are shown nowhere, whenever the app is killed.
      writeTogether([
        store.replacingSettings(settings),
        ...parts.drawers.map(({ change }) => change(newIdOf)),
        store.replacingMembers(members)
      ])
      return { added, updated, same }
    }
  }
}
