/** A drawer as payment or reminder would open it: notes, each about a member. */
import * as v from 'valibot'
import type { Household } from '@/household'
import { listOf } from '@/storage'
import type { PersistedValue, PersistOptions } from '@/storage'

const note = v.object({ id: v.string(), memberId: v.string(), says: v.string() })
export type Note = v.InferOutput<typeof note>

export const NOTES = 'buduanbao/notes'

export const NOTES_DRAWER: PersistOptions<Note[]> = {
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

/** Whoever opens the drawer, with what is in it at this moment. */
export interface Owner {
  drawer: PersistedValue<Note[]>
  notes: Note[]
}

export function openNotes(app: Household, more: Partial<PersistOptions<Note[]>> = {}): Owner {
  const drawer = app.persist({ ...NOTES_DRAWER, ...more })
  const owner: Owner = { drawer, notes: drawer.value }
  drawer.onReplaced((notes) => {
    owner.notes = notes
  })
  return owner
}
