/** A persisted value as payment or reminder would open it: notes, each about a member. */
import * as v from 'valibot'
import type { Household } from '@/household'
import { listOf } from '@/storage'
import type { PersistedValue, PersistOptions } from '@/storage'

const note = v.object({ id: v.string(), memberId: v.string(), says: v.string() })
export type Note = v.InferOutput<typeof note>

export const NOTES = 'buduanbao/notes'

export const NOTES_OPTIONS: PersistOptions<Note[]> = {
  name: 'notes',
  ...listOf(note),
  empty: [],
  count: (notes) => notes.length,
  merge: (kept, restored, newIdOf) => [
    ...kept,
    ...restored
      .filter(({ id }) => !kept.some((mine) => mine.id === id))
      .map((one) => ({ ...one, memberId: newIdOf(one.memberId) }))
  ]
}

/** Whoever opens the value, with what is in it at this moment. */
export interface Owner {
  persisted: PersistedValue<Note[]>
  notes: Note[]
}

export function openNotes(app: Household, more: Partial<PersistOptions<Note[]>> = {}): Owner {
  const persisted = app.persist({ ...NOTES_OPTIONS, ...more })
  const owner: Owner = { persisted, notes: persisted.value }
  persisted.onReplaced((notes) => {
    owner.notes = notes
  })
  return owner
}
