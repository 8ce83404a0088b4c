/** All that the app keeps on the phone: the values that its parts have opened, and what is done to all of them alike. */
import { createStore } from 'zustand/vanilla'
import { BackupError, readBackupText, writeBackup, writeTogether } from './backup'
import type { BackupPart, NewIdOf } from './backup'
import type { PersistOptions } from './format'
import { openValue } from './persisted-value'
import type { OpenValue } from './persisted-value'
import type { Preview } from './preview'
import type { StorageIssue } from './storage-issue'
import type { KeyValueStore, Readable } from './stores'

/** A text that could not be understood, and the key it was kept under. */
export interface QuarantinedText {
  key: string
  text: string
}

/** A backup that was understood to the end. Nothing of it is taken over before `restore`. */
export interface ReadBackup {
  /** As the text has it, unchecked. */
  madeOn: string
  parts: readonly BackupPart<unknown>[]
  /** What it holds of a value; `undefined`: nothing. */
  restoredOf: <T>(value: OpenValue<T>) => T | undefined
}

/**
 * Restoring and erasing begin with the value that was opened last: until the first one is through, what else was there
 * stays shown or stays hidden with it, wherever the app is killed.
 */
export interface AppStorage {
  /** What is wrong with what is kept, for subscribing; oldest first. */
  issues: Readable<readonly StorageIssue[]>
  /** Takes an issue off the list, by its place in it, or all of them. */
  dismissIssue: (place?: number) => void
  /** Opens a value. Throws an Error for a name that is taken. */
  persist: <T>(options: PersistOptions<T>) => OpenValue<T>
  /** Every text in quarantine, for handing it on. */
  quarantined: () => QuarantinedText[]
  /** Takes over what another window has written meanwhile, and drops what could not be written here. */
  reload: () => void
  /** Removes everything from the phone. Issues are from then on what went wrong with that. */
  eraseAll: () => void
  /** All that goes into a backup, as a text. `madeOn`: `YYYY-MM-DD`. */
  backup: (madeOn: string) => string
  /** Reads a backup; changes nothing. Throws BackupError. */
  readBackup: (text: string) => ReadBackup
  /** Takes a backup over, all of it or nothing. Throws BackupError where it could not be written. */
  restore: (backup: ReadBackup, newIdOf: NewIdOf) => void
}

export interface StoragePorts {
  storage: KeyValueStore
  preview: Preview
}

/** Starts on what the phone has kept. Never throws. */
export function createStorage({ storage, preview }: StoragePorts): AppStorage {
  const issues = createStore<readonly StorageIssue[]>(() =>
    storage.isForVisit ? [{ kind: 'for-visit', key: '' }] : []
  )
  const set = (next: readonly StorageIssue[]) => issues.setState(next, true)
  /** By name, in the order in which they were opened. */
  const values = new Map<string, { value: OpenValue<unknown>; inBackup: boolean }>()
  const all = () => [...values.values()].map(({ value }) => value)

  return {
    issues,

    dismissIssue(place) {
      set(place === undefined ? [] : issues.getState().filter((_, other) => other !== place))
    },

    persist<T>(options: PersistOptions<T>): OpenValue<T> {
      const { name, inBackup = true } = options
      if (values.has(name)) throw new Error(`"${name}" is kept already`)
      const value = openValue({ storage, preview, issues: { get: issues.getState, set } }, options)
      // Whatever is in it: from here on it is only told what it has told itself.
      values.set(name, { value: value as unknown as OpenValue<unknown>, inBackup })
      return value
    },

    quarantined: () => all().flatMap(({ key, quarantined }) => quarantined().map((text) => ({ key, text }))),

    reload() {
      for (const value of all()) value.reload()
    },

    eraseAll() {
      set(
        all()
          .reverse()
          .flatMap(({ erase }) => erase() ?? [])
      )
    },

    backup(madeOn) {
      const kept = [...values].filter(([, { inBackup }]) => inBackup)
      return writeBackup(Object.fromEntries(kept.map(([name, { value }]) => [name, value.versioned()])), madeOn)
    },

    readBackup(text) {
      const { madeOn, data } = readBackupText(text)
      // Only a newer app keeps what this one has no value for.
      const unknown = Object.keys(data).find((name) => values.get(name)?.inBackup !== true)
      if (unknown !== undefined) throw new BackupError('newer-version', { part: unknown })
      const read = new Map<unknown, BackupPart<unknown>>()
      for (const [name, { value }] of values) if (name in data) read.set(value, value.read(data[name]))
      return {
        madeOn,
        parts: [...read.values()],
        restoredOf: <T>(value: OpenValue<T>) => read.get(value)?.restored as T | undefined
      }
    },

    restore({ parts }, newIdOf) {
      writeTogether(parts.map(({ change }) => change(newIdOf)).reverse())
    }
  }
}
