/** What the household keeps on the phone: members, the guide's draft, settings. In memory first, written at once. */
import { createStore } from 'zustand/vanilla'
import type { CivilDate } from '@/calculator'
import type { Change } from './change'
import { createDesk } from './desk'
import type { Desk } from './desk'
import { PreviewError } from './errors'
import type { Health } from './health'
import { DEFAULTS } from './kept'
import type { Settings, Slots } from './kept'
import { createMembersKept } from './members-kept'
import type { MembersKept } from './members-kept'
import type { Readable } from './readable'
import type { HouseholdState } from './state'
import { createUnderWay } from './under-way'
import type { UnderWay } from './under-way'

export interface HouseholdStore extends Omit<MembersKept, 'forget'>, Omit<UnderWay, 'forget'> {
  state: Readable<HouseholdState>
  desk: Desk
  newId: () => string
  /** Throws PreviewError while another day is looked at. */
  refuseInPreview: () => void
  changeSettings: (change: Partial<Settings>) => void
  replacingSettings: (settings: Settings) => Change
  /** Takes over what another window has written. */
  reload: () => void
  /** Takes a notice off the list, by its place in it, or all of them. */
  dismissHealth: (index?: number) => void
  /**
   * Removes all of it from the phone, what was set aside included; also while another day is looked at. Tells `faults`
   * of what was erased before.
   */
  erase: (faults: readonly Health[]) => void
}

export interface StorePorts {
  slots: Slots
  preview: () => CivilDate | null
  newId: () => string
  /** Milliseconds since 1970. */
  now: () => number
}

/** Starts with what was loaded. What could not be read is told in `health`, and is empty. */
export function createHouseholdStore({ slots, preview, newId, now }: StorePorts): HouseholdStore {
  const { settings } = slots
  const inOrder = [slots.members, slots.draft, settings, slots.regions] as const
  const store = createStore<HouseholdState>(() => ({
    members: [],
    draft: null,
    settings: settings.loaded,
    recentRegions: [],
    health: inOrder.flatMap(({ health }) => health ?? [])
  }))
  const desk = createDesk(store)
  const {
    forget: forgetMembers,
    reload: reloadMembers,
    ...members
  } = createMembersKept({
    store,
    desk,
    slot: slots.members,
    refuseInPreview,
    newId,
    now
  })
  const {
    forget: forgetUnderWay,
    reload: reloadUnderWay,
    ...underWay
  } = createUnderWay({
    store,
    desk,
    draft: slots.draft,
    regions: slots.regions,
    isPreview: () => preview() !== null
  })
  const showSettings = (next: Settings) => store.setState({ settings: next })

  function refuseInPreview(): void {
    const day = preview()
    if (day !== null) throw new PreviewError(day)
  }

  return {
    ...members,
    ...underWay,
    state: store,
    desk,
    newId,
    refuseInPreview,

    changeSettings(change) {
      const next = { ...store.getState().settings, ...change }
      showSettings(next)
      desk.write(settings, next)
    },

    replacingSettings: (next) => ({
      write: () => settings.write(next),
      unwrite: settings.unwrite,
      show() {
        showSettings(next)
        desk.tell(settings.key, null)
      }
    }),

    reload() {
      reloadMembers()
      reloadUnderWay()
      desk.reread(settings, showSettings)
    },

    dismissHealth(index) {
      const { health } = store.getState()
      store.setState({ health: index === undefined ? [] : health.filter((_, place) => place !== index) })
    },

    erase(before) {
      // Members last: as long as somebody is shown, one knows that there is something left to erase.
      const faults = [slots.draft, slots.regions, settings, slots.members].flatMap((slot) => slot.erase() ?? [])
      forgetMembers()
      forgetUnderWay()
      store.setState({ settings: DEFAULTS, health: [...before, ...faults] })
    }
  }
}
