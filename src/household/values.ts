/** What the household keeps on the phone, and what of it is shown. */
import * as v from 'valibot'
import { keptRegion } from '@/policy'
import type { AppStorage, Format, OpenValue, StorageIssue } from '@/storage'
import { draftSchema } from './draft'
import type { Draft } from './draft'
import type { Member } from './member'
import { membersFormat } from './member-list'
import { mergeMembers } from './merge'

const RECENT_REGIONS = 5

/** Text larger than usual by this much, or more, asks for elder mode. */
const LARGE = 1.3

const settingsSchema = v.object({
  textSize: v.picklist(['normal', 'elder']),
  appearance: v.picklist(['auto', 'light', 'dark']),
  /** The resident has said which size of text they want, so that nobody asks again. Versions before this had not asked. */
  sizeChosen: v.optional(v.literal(true))
})
export type Settings = v.InferOutput<typeof settingsSchema>

const DEFAULTS: Settings = { textSize: 'normal', appearance: 'auto' }

export const settingsFormat: Format<Settings> = { schema: settingsSchema }

/** For reading and subscribing; it is changed by named functions only. */
export interface HouseholdState {
  members: readonly Member[]
  /** The members are made up, and seen on a day that is looked at. */
  isExample: boolean
  /** `null`: no guide was begun. */
  draft: Draft | null
  settings: Settings
  /** Newest first. */
  recentRegions: readonly string[]
  issues: readonly StorageIssue[]
}

export interface HouseholdValues {
  members: OpenValue<Member[]>
  draft: OpenValue<Draft | null>
  settings: OpenValue<Settings>
  regions: OpenValue<string[]>
}

/** Loads all of it. Members first, so that they are erased and restored last: who is shown has their records. Never throws. */
export function openValues({ persist }: Pick<AppStorage, 'persist'>): HouseholdValues {
  return {
    members: persist({
      ...membersFormat,
      name: 'members',
      empty: [],
      merge: (kept, other) => mergeMembers(kept, other).members
    }),
    draft: persist<Draft | null>({
      schema: v.nullable(draftSchema),
      name: 'draft',
      empty: null,
      merge: (kept, other) => kept ?? other,
      inBackup: false,
      inPreview: true
    }),
    settings: persist({ ...settingsFormat, name: 'settings', empty: DEFAULTS, merge: mergeSettings, inPreview: true }),
    regions: persist<string[]>({
      schema: v.pipe(
        v.array(keptRegion),
        v.transform((regions) => newestRegions(regions))
      ),
      name: 'recent-regions',
      empty: [],
      merge: (kept, other) => newestRegions([...kept, ...other]),
      inBackup: false,
      inPreview: true
    })
  }
}

/** The settings, each taken from elsewhere where nobody has changed it here. */
function mergeSettings(kept: Settings, other: Settings): Settings {
  return {
    textSize: kept.textSize === DEFAULTS.textSize ? other.textSize : kept.textSize,
    appearance: kept.appearance === DEFAULTS.appearance ? other.appearance : kept.appearance,
    ...((kept.sizeChosen ?? other.sizeChosen) && { sizeChosen: true })
  }
}

/**
 * Whether to offer large text: once, to whoever reads large text elsewhere on this phone. `fontScale`: how much larger
 * than usual the phone's owner wants text. Nobody is asked who has chosen a size here.
 */
export function suggestsElder({ textSize, sizeChosen }: Settings, fontScale: number): boolean {
  return textSize === 'normal' && sizeChosen !== true && fontScale >= LARGE
}

/** The newest few, each once; newest first. */
export function newestRegions(regions: readonly string[]): string[] {
  return [...new Set(regions)].slice(0, RECENT_REGIONS)
}
