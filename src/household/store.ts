/** What the household shows, and how that is changed: in memory first, written at once. */
import { createStore } from 'zustand/vanilla'
import { refuseInPreview } from '@/storage'
import type { AppStorage, Preview, Readable } from '@/storage'
import { createGuideDraft } from './guide-draft'
import type { GuideDraftWriter } from './guide-draft'
import { createMembers } from './members'
import type { Members } from './members'
import type { HouseholdState, HouseholdValues, Settings } from './values'

export interface HouseholdStore
  extends Omit<Members, 'forgetRemoved' | 'showKept'>, Omit<GuideDraftWriter, 'keepDraft'> {
  state: Readable<HouseholdState>
  newId: () => string
  /** Throws PreviewError while another day is looked at. */
  refuseInPreview: () => void
  changeSettings: (change: Partial<Settings>) => void
  /** Takes over what another window has written. A draft that could not be written stays: it is all there is of it. */
  reload: () => void
  /** Removes everything that is kept on the phone; also while another day is looked at. */
  eraseAll: () => void
}

export interface StorePorts {
  storage: AppStorage
  values: HouseholdValues
  preview: Preview
  newId: () => string
  /** Milliseconds since 1970. */
  now: () => number
}

/** Starts with what was loaded. What could not be read is told in `issues`, and is empty. */
export function createHouseholdStore({ storage, values, preview, newId, now }: StorePorts): HouseholdStore {
  const { draft, regions, settings } = values
  const store = createStore<HouseholdState>(() => ({
    members: [],
    isExample: false,
    draft: null,
    settings: settings.value,
    recentRegions: [],
    issues: storage.issues.getState()
  }))
  const refuse = () => refuseInPreview(preview)
  const isPreview = () => preview() !== null
  const { forgetRemoved, showKept, ...members } = createMembers({
    store,
    persisted: values.members,
    refuseInPreview: refuse,
    isPreview,
    newId,
    now
  })
  const { keepDraft, ...guideDraft } = createGuideDraft({ store, draft, regions, isPreview })
  const showSettings = (next: Settings) => store.setState({ settings: next })
  settings.onReplaced(showSettings)
  storage.issues.subscribe((issues) => store.setState({ issues }))

  return {
    ...members,
    ...guideDraft,
    state: store,
    newId,
    refuseInPreview: refuse,

    forgetPreviewed() {
      guideDraft.forgetPreviewed()
      showKept()
    },

    changeSettings(change) {
      const next = { ...store.getState().settings, ...change }
      showSettings(next)
      settings.write(next)
    },

    reload() {
      const unwritten = draft.isKept() ? null : draft.value
      storage.reload()
      if (unwritten !== null) keepDraft(unwritten)
    },

    eraseAll() {
      storage.eraseAll()
      forgetRemoved()
    }
  }
}
