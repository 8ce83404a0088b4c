/** One value in memory and on the phone. */
import { readPart } from './backup'
import type { BackupCount, BackupPart } from './backup'
import { openEntry } from './entry'
import type { PersistOptions, Versioned } from './format'
import { refuseInPreview } from './preview'
import type { Preview } from './preview'
import { withIssue } from './storage-issue'
import type { StorageIssue } from './storage-issue'
import type { KeyValueStore } from './stores'

/** A value that outlives the app. */
export interface PersistedValue<T> {
  /** What counts at this moment, kept or not: as it was loaded, written last, or replaced. */
  readonly value: T
  /**
   * Writes at once; `false`: it is not kept, and the issues tell why. Kept or not, the value counts from then on, as in
   * a backup; who would rather go back writes the one before again. Throws PreviewError while another day is looked at.
   */
  write: (value: T) => boolean
  /** Told the new value when it was replaced from outside: by erasing, by restoring a backup, by another window. */
  onReplaced: (listener: (value: T) => void) => void
}

/** The same with all that the storage does to it. */
export interface OpenValue<T> extends PersistedValue<T> {
  /** In the storage. */
  key: string
  /** Whether `value` is what the phone keeps. */
  isKept: () => boolean
  /** As a backup has it. */
  versioned: () => Versioned
  /** What a backup holds of it. Throws BackupError. */
  read: (data: unknown) => BackupPart<T>
  /** Takes over what another window has written, and drops what could not be written here. */
  reload: () => void
  /** Removes it from the phone. Answers what went wrong. */
  erase: () => StorageIssue | null
  /** The texts of it that are in quarantine. */
  quarantined: () => string[]
}

/** Where issues with any value are gathered. */
export interface Issues {
  get: () => readonly StorageIssue[]
  set: (issues: readonly StorageIssue[]) => void
}

export interface ValuePorts {
  storage: KeyValueStore
  issues: Issues
  preview: Preview
}

/** Loads a value, and tells what is wrong with it. Never throws. */
export function openValue<T>({ storage, issues, preview }: ValuePorts, options: PersistOptions<T>): OpenValue<T> {
  const { name, empty, merge, count, forBackup = (all: T) => all, inPreview = false } = options
  const entry = openEntry(storage, options)
  const { key } = entry
  const listeners: ((value: T) => void)[] = []
  let value = entry.loaded
  let isKept = true
  const tell = (issue: StorageIssue | null) => issues.set(withIssue(issues.get(), key, issue))
  tell(entry.issue)

  function replace(next: T): void {
    value = next
    isKept = true
    for (const listener of listeners) listener(next)
  }

  /** Whether another window was in the way of the last write. */
  const isRefused = () => issues.get().some((issue) => issue.kind === 'changed-elsewhere' && issue.key === key)

  function partOf(restored: T): BackupPart<T> {
    return {
      name,
      restored,
      count(newIdOf): BackupCount | null {
        if (!count) return null
        return { total: count(restored), fresh: count(merge(value, restored, newIdOf)) - count(value) }
      },
      change(newIdOf) {
        const next = merge(value, restored, newIdOf)
        return {
          write: () => entry.write(next),
          unwrite: entry.unwrite,
          show() {
            tell(null)
            replace(next)
          }
        }
      }
    }
  }

  return {
    key,
    get value() {
      return value
    },
    isKept: () => isKept,

    write(next) {
      if (!inPreview) refuseInPreview(preview)
      value = next
      const issue = entry.write(next)
      isKept = issue === null
      tell(issue)
      return isKept
    },

    onReplaced: (listener) => void listeners.push(listener),
    versioned: () => entry.versioned(forBackup(value)),
    read: (data) => partOf(forBackup(readPart(name, options, data))),

    reload() {
      if (!entry.isStale() && !isRefused()) return
      const read = entry.reload()
      replace(read.value)
      tell(read.issue)
    },

    erase() {
      const issue = entry.erase()
      replace(empty)
      return issue
    },

    quarantined: entry.quarantined
  }
}
