/** The guide under way and the regions chosen last. While another day is looked at, both change in memory only. */
import type { Draft } from './answers'
import type { Desk } from './desk'
import { newestRegions } from './kept'
import type { Slot } from './slot'
import type { HouseholdState, StateStore } from './state'

export interface UnderWay {
  setDraft: (draft: Draft | null) => void
  noteRegion: (region: string) => void
  /** Takes back what was changed in memory only. */
  forgetPreviewed: () => void
  /** A draft that could not be written stays: it is all there is of it. */
  reload: () => void
  forget: () => void
}

export interface UnderWayPorts {
  store: StateStore
  desk: Desk
  draft: Slot<Draft | null>
  regions: Slot<string[]>
  isPreview: () => boolean
}

type Memory = Pick<HouseholdState, 'draft' | 'recentRegions'>

export function createUnderWay({ store, desk, draft, regions, isPreview }: UnderWayPorts): UnderWay {
  /** What `forgetPreviewed` goes back to. */
  let real: Memory = { draft: draft.loaded, recentRegions: regions.loaded }
  let isDraftKept = true
  store.setState(real)

  function take(change: Partial<Memory>): void {
    real = { ...real, ...change }
    if (!isPreview()) store.setState(change)
  }

  function keepDraft(next: Draft | null): void {
    take({ draft: next })
    isDraftKept = desk.write(draft, next)
  }

  return {
    setDraft(next) {
      if (isPreview()) store.setState({ draft: next })
      else keepDraft(next)
    },

    noteRegion(region) {
      const recentRegions = newestRegions([region, ...store.getState().recentRegions])
      if (isPreview()) {
        store.setState({ recentRegions })
        return
      }
      take({ recentRegions })
      desk.write(regions, recentRegions)
    },

    forgetPreviewed: () => store.setState(real),

    reload() {
      const mine = isDraftKept ? null : real.draft
      desk.reread(draft, (theirs) => take({ draft: theirs }))
      desk.reread(regions, (theirs) => take({ recentRegions: theirs }))
      if (mine !== null) keepDraft(mine)
    },

    forget() {
      real = { draft: null, recentRegions: [] }
      isDraftKept = true
      store.setState(real)
    }
  }
}
