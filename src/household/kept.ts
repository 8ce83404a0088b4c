/** What the household itself keeps on the phone, and under which names. */
import * as v from 'valibot'
import { draftSchema } from './answers'
import type { Draft } from './answers'
import { regionCode } from './member'
import type { Member } from './member'
import { membersFormat } from './member-list'
import { mergeMembers } from './merge'
import { openSlot } from './slot'
import type { Slot } from './slot'
import { keyOf } from './storage'
import type { KeyValueStore } from './storage'
import type { Format } from './versioned'

const RECENT_REGIONS = 5

const settingsSchema = v.object({
  textSize: v.picklist(['normal', 'elder']),
  appearance: v.picklist(['auto', 'light', 'dark']),
  /** The resident has said which size of text they want, so that nobody asks again. Versions before this had not asked. */
  sizeChosen: v.optional(v.literal(true))
})
export type Settings = v.InferOutput<typeof settingsSchema>

export const DEFAULTS: Settings = { textSize: 'normal', appearance: 'auto' }

/** Names that no drawer may have. */
export const NAMES = ['members', 'draft', 'settings', 'recent-regions'] as const

export const settingsFormat: Format<Settings> = { schema: settingsSchema }

export interface Slots {
  members: Slot<Member[]>
  draft: Slot<Draft | null>
  settings: Slot<Settings>
  regions: Slot<string[]>
}

/** Loads all of it. Never throws. */
export function openSlots(storage: KeyValueStore): Slots {
  return {
    members: openSlot(storage, {
      ...membersFormat,
      key: keyOf('members'),
      empty: [],
      rejoin: (kept, returned) => mergeMembers(kept, returned).members
    }),
    draft: openSlot<Draft | null>(storage, {
      schema: v.nullable(draftSchema),
      key: keyOf('draft'),
      empty: null,
      rejoin: (kept, returned) => kept ?? returned
    }),
    settings: openSlot(storage, { ...settingsFormat, key: keyOf('settings'), empty: DEFAULTS, rejoin: withSettings }),
    regions: openSlot<string[]>(storage, {
      schema: v.pipe(
        v.array(regionCode),
        v.transform((regions) => newestRegions(regions))
      ),
      key: keyOf('recent-regions'),
      empty: [],
      rejoin: (kept, returned) => newestRegions([...kept, ...returned])
    })
  }
}

/** The settings, each taken from elsewhere where nobody has changed it here. */
export function withSettings(kept: Settings, other: Settings): Settings {
  return {
    textSize: kept.textSize === DEFAULTS.textSize ? other.textSize : kept.textSize,
    appearance: kept.appearance === DEFAULTS.appearance ? other.appearance : kept.appearance,
    ...((kept.sizeChosen ?? other.sizeChosen) && { sizeChosen: true })
  }
}

/** The newest few, each once; newest first. */
export function newestRegions(regions: readonly string[]): string[] {
  return [...new Set(regions)].slice(0, RECENT_REGIONS)
}
