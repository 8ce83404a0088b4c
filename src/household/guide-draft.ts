/** The guide's draft and the regions chosen last. While another day is looked at, both change in memory only. */
import type { StoreApi } from 'zustand/vanilla'
import type { Draft } from './draft'
import { newestRegions } from './values'
import type { HouseholdState, HouseholdValues } from './values'

export interface GuideDraftWriter {
  setDraft: (draft: Draft | null) => void
  noteRegion: (region: string) => void
  /** Takes back what was changed in memory only. */
  forgetPreviewed: () => void
  /** Writes the draft again over what another window has written, once that was read. */
  keepDraft: (draft: Draft) => void
}

export interface GuideDraftPorts extends Pick<HouseholdValues, 'draft' | 'regions'> {
  store: StoreApi<HouseholdState>
  isPreview: () => boolean
}

/** Shows the draft and the regions that are kept, and keeps those that are shown, but for a preview. */
export function createGuideDraft({ store, draft, regions, isPreview }: GuideDraftPorts): GuideDraftWriter {
  const showKept = () => store.setState({ draft: draft.value, recentRegions: regions.value })
  showKept()
  draft.onReplaced((next) => show({ draft: next }))
  regions.onReplaced((next) => show({ recentRegions: next }))

  /** What is seen in a preview is not disturbed by what is kept. */
  function show(kept: Partial<HouseholdState>): void {
    if (!isPreview()) store.setState(kept)
  }

  function keepDraft(next: Draft | null): void {
    show({ draft: next })
    draft.write(next)
  }

  return {
    setDraft(next) {
      if (isPreview()) store.setState({ draft: next })
      else keepDraft(next)
    },

    noteRegion(region) {
      const recentRegions = newestRegions([region, ...store.getState().recentRegions])
      store.setState({ recentRegions })
      if (!isPreview()) regions.write(recentRegions)
    },

    forgetPreviewed: showKept,
    keepDraft
  }
}
