/** A drawer: one value that payment or reminder keeps on the phone, without knowing how that is done. */
import type { Format } from './versioned'

export interface DrawerSpec<T> extends Format<T> {
  /** Names the drawer in the storage and in a backup. */
  key: string
  empty: T
  /**
   * What is kept once a backup was taken over: nothing lost, nothing twice, and the same again if it is taken over
   * again. `newIdOf` gives the id under which a member of the backup is kept here.
   */
  merge: (kept: T, restored: T, newIdOf: (memberId: string) => string) => T
  /** What of it goes into a backup, and is taken out of an older one that has more; left out: all. */
  forBackup?: (value: T) => T
  /** How many records there are, for telling what a backup holds. Left out: none are told. */
  count?: (value: T) => number
}

export interface Drawer<T> {
  /** What was kept when the drawer was opened. */
  loaded: T
  /**
   * Writes at once; `false`: it is not kept, and `health` tells why. Kept or not, the value counts from then on, as in a
   * backup; who would rather go back writes the one before again. Throws PreviewError while another day is looked at.
   */
  write: (value: T) => boolean
  /** Told the new value when it was replaced from outside: after `eraseAll`, `restore` and `reload`. */
  onReplaced: (listener: (value: T) => void) => void
}
