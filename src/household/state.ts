/** What the household shows: for reading and subscribing; it is changed by named functions only. */
import type { StoreApi } from 'zustand/vanilla'
import type { Draft } from './answers'
import type { Health } from './health'
import type { Settings } from './kept'
import type { Member } from './member'

export interface HouseholdState {
  members: readonly Member[]
  /** `null`: no guide is under way. */
  draft: Draft | null
  settings: Settings
  /** Newest first. */
  recentRegions: readonly string[]
  health: readonly Health[]
}

export type StateStore = StoreApi<HouseholdState>
