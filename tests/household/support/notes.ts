/** A drawer as payment or reminder would open it: notes, each about a member. */
import * as v from 'valibot'
import { listOf } from '@/household'
import type { Drawer, DrawerSpec, Household } from '@/household'

const note = v.object({ id: v.string(), memberId: v.string(), says: v.string() })
export type Note = v.InferOutput<typeof note>

export const NOTES = 'buduanbao/notes'

export const NOTES_DRAWER: DrawerSpec<Note[]> = {
  key: 'notes',
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
  drawer: Drawer<Note[]>
  notes: Note[]
}

export function openNotes(app: Household, more: Partial<DrawerSpec<Note[]>> = {}): Owner {
  const drawer = app.openDrawer({ ...NOTES_DRAWER, ...more })
  const owner: Owner = { drawer, notes: drawer.loaded }
  drawer.onReplaced((notes) => {
    owner.notes = notes
  })
  return owner
}
