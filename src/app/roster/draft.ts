/** What is being entered of many people: kept at every step, so that a killed app loses nothing. Numbers were taken out before. */
import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { isGroupName } from '@/household'
import { regionCode } from '@/policy'
import type { PersistedValue, PersistOptions, Readable } from '@/storage'

export const LONGEST_LIST = 50_000

const schema = v.object({
  region: v.nullable(regionCode),
  /** The group that the next person is one of; empty: none. */
  group: v.pipe(
    v.string(),
    v.check((name) => name === '' || isGroupName(name))
  ),
  /** The pasted list, without long numbers. */
  text: v.pipe(v.string(), v.maxLength(LONGEST_LIST))
})
type Draft = v.InferOutput<typeof schema>

export const rosterDraftPersistence: PersistOptions<Draft> = {
  name: 'roster-draft',
  schema,
  empty: { region: null, group: '', text: '' },
  merge: (kept) => kept,
  inBackup: false
}

export interface RosterDraft {
  /** For subscribing. */
  state: Readable<Draft>
  /** Throws PreviewError while another day is looked at. */
  change: (change: Partial<Draft>) => void
}

export function createRosterDraft(persisted: PersistedValue<Draft>): RosterDraft {
  const state = createStore<Draft>(() => persisted.value)
  persisted.onReplaced((draft) => state.setState(draft, true))
  return {
    state,
    change(change) {
      const next = { ...state.getState(), ...change }
      persisted.write(next)
      state.setState(next, true)
    }
  }
}
