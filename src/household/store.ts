/** What the app keeps on the phone: members, the guide's draft, settings. In memory first, written at once. */
import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import type { CivilDate } from '@/calculator'
import { draftSchema } from './answers'
import type { Draft } from './answers'
import { MemberError, PreviewError } from './errors'
import { memberSchema, regionCode } from './member'
import type { Member, NewMember } from './member'
import type { Readable } from './readable'
import { eraseSlot, openSlot } from './slot'
import type { Health, KeyValueStore, Slot } from './slot'

const RECENT_REGIONS = 5

const settingsSchema = v.object({
  textSize: v.picklist(['normal', 'elder']),
  appearance: v.picklist(['auto', 'light', 'dark'])
})
export type Settings = v.InferOutput<typeof settingsSchema>

const DEFAULTS: Settings = { textSize: 'normal', appearance: 'auto' }

export interface HouseholdState {
  members: readonly Member[]
  /** `null`: no guide is under way. */
  draft: Draft | null
  settings: Settings
  /** Newest first. */
  recentRegions: readonly string[]
  health: readonly Health[]
}

export interface HouseholdStore {
  state: Readable<HouseholdState>
  /** Throws MemberError `member-unknown`. */
  member: (id: string) => Member
  /** Whether the members on the screen are those in the storage. */
  areMembersKept: () => boolean
  /** The writers of members throw PreviewError while another day is looked at, and MemberError for what is no member. */
  addMember: (member: NewMember) => Member
  updateMember: (id: string, change: Partial<NewMember>) => Member
  removeMember: (id: string) => void
  /** While another day is looked at, drafts and recent regions are kept in memory only. */
  setDraft: (draft: Draft | null) => void
  noteRegion: (region: string) => void
  /** Takes back what was kept in memory only. */
  forgetPreviewed: () => void
  changeSettings: (change: Partial<Settings>) => void
  /** Takes a notice off the list, by its place in it, or all of them. */
  dismissHealth: (index?: number) => void
  /** Removes everything from the phone, what was set aside included; also while another day is looked at. */
  eraseAll: () => void
}

export interface StorePorts {
  storage: KeyValueStore
  preview: () => CivilDate | null
  newId: () => string
}

/** Loads what is kept. Never throws: what cannot be read is told in `health`, and the state starts empty there. */
export function createHouseholdStore({ storage, preview, newId }: StorePorts): HouseholdStore {
  const members = openSlot(storage, 'buduanbao/members', v.array(memberSchema), [])
  const draft = openSlot(storage, 'buduanbao/draft', v.nullable(draftSchema), null)
  const settings = openSlot(storage, 'buduanbao/settings', settingsSchema, DEFAULTS)
  const regions = openSlot(storage, 'buduanbao/recent-regions', v.array(regionCode), [])

  const store = createStore<HouseholdState>(() => ({
    members: members.loaded,
    draft: draft.loaded,
    settings: settings.loaded,
    recentRegions: regions.loaded,
    health: [members, draft, settings, regions].flatMap((slot) => slot.health ?? [])
  }))
  /** What `forgetPreviewed` goes back to. */
  let kept: Pick<HouseholdState, 'draft' | 'recentRegions'> = store.getState()
  let membersKept = true

  /**
   * Whether the value was written. A failed write is told, and the state in memory stays; the next write that goes
   * through takes the notice back.
   */
  function write<T>(slot: Slot<T>, value: T): boolean {
    const fault = slot.write(value)
    const others = store.getState().health.filter((notice) => notice.kind !== 'full' || notice.key !== slot.key)
    store.setState({ health: fault === null || others.includes(fault) ? others : [...others, fault] })
    return fault === null
  }

  function changeMembers(next: readonly Member[]): void {
    store.setState({ members: next })
    membersKept = write(members, [...next])
  }

  function refuseInPreview(): void {
    const day = preview()
    if (day !== null) throw new PreviewError(day)
  }

  return {
    state: store,

    member: (id) => known(store.getState().members, id),

    areMembersKept: () => membersKept,

    addMember(fresh) {
      refuseInPreview()
      const member = checkedMember({ ...fresh, id: newId() })
      changeMembers([...store.getState().members, member])
      return member
    },

    updateMember(id, change) {
      refuseInPreview()
      const { members: all } = store.getState()
      const member = checkedMember({ ...known(all, id), ...change, id })
      changeMembers(all.map((other) => (other.id === id ? member : other)))
      return member
    },

    removeMember(id) {
      refuseInPreview()
      const { members: all } = store.getState()
      const gone = known(all, id)
      changeMembers(all.filter((member) => member !== gone))
    },

    setDraft(next) {
      store.setState({ draft: next })
      if (preview() !== null) return
      kept = { ...kept, draft: next }
      write(draft, next)
    },

    noteRegion(region) {
      const recentRegions = [region, ...store.getState().recentRegions.filter((code) => code !== region)].slice(0, RECENT_REGIONS)
      store.setState({ recentRegions })
      if (preview() !== null) return
      kept = { ...kept, recentRegions }
      write(regions, recentRegions)
    },

    forgetPreviewed() {
      store.setState({ draft: kept.draft, recentRegions: kept.recentRegions })
    },

    changeSettings(change) {
      const next = { ...store.getState().settings, ...change }
      store.setState({ settings: next })
      write(settings, next)
    },

    dismissHealth(index) {
      const { health } = store.getState()
      store.setState({ health: index === undefined ? [] : health.filter((_, place) => place !== index) })
    },

    eraseAll() {
      kept = { draft: null, recentRegions: [] }
      membersKept = true
      const health = [members, draft, settings, regions].flatMap(({ key }) => eraseSlot(storage, key) ?? [])
      store.setState({ members: [], settings: DEFAULTS, health, ...kept })
    }
  }
}

function known(members: readonly Member[], id: string): Member {
  const member = members.find((candidate) => candidate.id === id)
  if (member === undefined) throw new MemberError('member-unknown', { id })
  return member
}

function checkedMember(member: Member): Member {
  const checked = v.safeParse(memberSchema, member)
  if (!checked.success) throw new MemberError('member-invalid', { path: v.getDotPath(checked.issues[0]) ?? '' })
  return checked.output
}
