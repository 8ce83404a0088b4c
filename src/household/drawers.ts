/** The drawers that other parts have opened, and what is done to all of them alike. */
import type { BackupCount } from './backup'
import { readPart } from './backup-text'
import type { Change } from './change'
import type { Desk } from './desk'
import type { Drawer, DrawerSpec } from './drawer'
import type { Health } from './health'
import { NAMES } from './kept'
import { openSlot } from './slot'
import type { Slot } from './slot'
import { keyOf } from './storage'
import type { KeyValueStore } from './storage'
import type { Versioned } from './versioned'

type NewIdOf = (memberId: string) => string

/** A drawer, whatever is in it. */
export interface OpenDrawer {
  /** As the part that opened it calls it, and as a backup does. */
  name: string
  /** In the storage. */
  key: string
  versioned: () => Versioned
  /** What a backup holds of it. Throws BackupError. */
  read: (kept: unknown) => Restorable
  reload: () => void
  erase: () => Health | null
  aside: () => string[]
}

/** What a backup holds of a drawer. */
export interface Restorable {
  name: string
  /** `null`: this drawer does not count. */
  count: (newIdOf: NewIdOf) => BackupCount | null
  change: (newIdOf: NewIdOf) => Change
}

export interface Drawers {
  /** Throws an Error for a name that is taken. */
  open: <T>(spec: DrawerSpec<T>) => Drawer<T>
  all: () => readonly OpenDrawer[]
}

export interface DrawerPorts {
  storage: KeyValueStore
  desk: Desk
  refuseInPreview: () => void
}

export function createDrawers(ports: DrawerPorts): Drawers {
  const drawers: OpenDrawer[] = []
  return {
    open(spec) {
      const taken: readonly string[] = [...NAMES, ...drawers.map(({ name }) => name)]
      if (taken.includes(spec.key)) throw new Error(`"${spec.key}" is kept already`)
      const [drawer, opened] = openDrawer(ports, spec)
      drawers.push(opened)
      return drawer
    },
    all: () => drawers
  }
}

function openDrawer<T>({ storage, desk, refuseInPreview }: DrawerPorts, spec: DrawerSpec<T>): [Drawer<T>, OpenDrawer] {
  const { key: name, empty, merge, count, forBackup = (all: T) => all } = spec
  const rejoin = (kept: T, returned: T) => merge(kept, returned, (id) => id)
  const slot: Slot<T> = openSlot(storage, { ...spec, key: keyOf(name), rejoin })
  const listeners: ((value: T) => void)[] = []
  let value = slot.loaded
  desk.tell(slot.key, slot.health)

  function replace(next: T): void {
    value = next
    for (const listener of listeners) listener(next)
  }

  const drawer: Drawer<T> = {
    loaded: slot.loaded,
    write(next) {
      refuseInPreview()
      value = next
      return desk.write(slot, next)
    },
    onReplaced: (listener) => void listeners.push(listener)
  }

  function restorable(restored: T): Restorable {
    return {
      name,
      count(newIdOf) {
        if (!count) return null
        return { total: count(restored), fresh: count(merge(value, restored, newIdOf)) - count(value) }
      },
      change(newIdOf) {
        const next = merge(value, restored, newIdOf)
        return {
          write: () => slot.write(next),
          unwrite: slot.unwrite,
          show() {
            desk.tell(slot.key, null)
            replace(next)
          }
        }
      }
    }
  }

  const opened: OpenDrawer = {
    name,
    key: slot.key,
    versioned: () => slot.versioned(forBackup(value)),
    read: (kept) => restorable(forBackup(readPart(name, spec, kept))),
    reload: () => desk.reread(slot, replace),
    erase() {
      const fault = slot.erase()
      replace(empty)
      return fault
    },
    aside: slot.aside
  }
  return [drawer, opened]
}
