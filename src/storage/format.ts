/** How a value is kept as text: with its version, lifted from older ones, and checked when it is read. */
import * as v from 'valibot'

export interface Format<T> {
  schema: v.GenericSchema<unknown, T>
  /** Its step at place `i` lifts data of version `i + 1` to version `i + 2`; the value's version is one more than there are. */
  migrate?: readonly ((data: unknown) => unknown)[]
  /** What can still be read of data that does not fit the schema; `null`: nothing. Left out: nothing ever. */
  salvage?: (data: unknown) => Salvaged<T> | null
}

/** How one value is kept, and how it becomes one with what comes from elsewhere. */
export interface PersistOptions<T> extends Format<T> {
  /** Names the value in the storage and in a backup. */
  name: string
  empty: T
  /**
   * What is kept once `other` has come back, from a backup or out of quarantine: nothing lost, nothing twice, and the
   * same again if it comes back again. `newIdOf` gives the id under which what has that id in a backup is kept here.
   */
  merge: (kept: T, other: T, newIdOf: (id: string) => string) => T
  /** Whether it is part of a backup; left out: it is. */
  inBackup?: boolean
  /** What of it goes into a backup, and is taken out of an older one that has more; left out: all. */
  forBackup?: (value: T) => T
  /** How many records there are, for telling what a backup holds. Left out: none are told. */
  count?: (value: T) => number
  /** Whether it may be written while another day is looked at; left out: it may not. */
  inPreview?: boolean
}

export interface Salvaged<T> {
  value: T
  /** How many entries could not be read. */
  lost: number
}

/** What stands in the storage and in a backup. */
export interface Versioned {
  version: number
  data: unknown
}

export type Reading<T> =
  | { ok: true; value: T }
  | { ok: false; fault: 'damaged'; salvaged: Salvaged<T> | null }
  | { ok: false; fault: 'newer-version'; version: number }

const envelope = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), data: v.unknown() })

/** The value in its present version. */
export function versioned<T>({ migrate = [] }: Format<T>, value: T): Versioned {
  return { version: migrate.length + 1, data: value }
}

/** The value that a text holds, or why there is none. Never throws. */
export function readText<T>(format: Format<T>, text: string): Reading<T> {
  return readVersioned(format, jsonOf(text))
}

/** The value that parsed JSON holds, or why there is none. Never throws. */
export function readVersioned<T>({ schema, migrate = [], salvage }: Format<T>, kept: unknown): Reading<T> {
  const known = v.safeParse(envelope, kept)
  if (!known.success) return { ok: false, fault: 'damaged', salvaged: null }
  const { version } = known.output
  if (version > migrate.length + 1) return { ok: false, fault: 'newer-version', version }
  try {
    const data = migrate.slice(version - 1).reduce((older, step) => step(older), known.output.data)
    const value = v.safeParse(schema, data)
    if (value.success) return { ok: true, value: value.output }
    return { ok: false, fault: 'damaged', salvaged: salvage?.(data) ?? null }
  } catch {
    return { ok: false, fault: 'damaged', salvaged: null }
  }
}

/** How a list is kept: no two entries have one id, by which everything else knows them; of a damaged one, what fits is saved. */
export function listOf<T extends { id: string }>(
  entry: v.GenericSchema<unknown, T>
): Required<Pick<Format<T[]>, 'schema' | 'salvage'>> {
  return {
    schema: v.pipe(
      v.array(entry),
      v.check((list) => haveOwnIds(list))
    ),
    salvage: salvageList(entry)
  }
}

/** The entries of a list that fit, of several with one id the first; `null`: it is no list. */
function salvageList<T extends { id: string }>(
  entry: v.GenericSchema<unknown, T>
): (data: unknown) => Salvaged<T[]> | null {
  return (data) => {
    if (!Array.isArray(data)) return null
    const byId = new Map<string, T>()
    for (const candidate of data) {
      const checked = v.safeParse(entry, candidate)
      if (checked.success && !byId.has(checked.output.id)) byId.set(checked.output.id, checked.output)
    }
    return { value: [...byId.values()], lost: data.length - byId.size }
  }
}

function haveOwnIds(list: readonly { id: string }[]): boolean {
  return new Set(list.map(({ id }) => id)).size === list.length
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
