/** The household put together, on whatever phone, clock and library it is given. */
import type { CivilDate } from '@/calculator'
import { createDays } from './days'
import type { DayPorts, DaysState } from './days'
import type { Member, NewMember } from './member'
import type { Readable } from './readable'
import { createGuide } from './session'
import type { Guide, Library } from './session'
import type { KeyValueStore } from './slot'
import { createHouseholdStore } from './store'
import type { HouseholdState, Settings } from './store'

export interface Household {
  /** What is kept, for subscribing. */
  store: Readable<HouseholdState>
  /** Which day it is, for subscribing; as old as the last `refreshDay`. */
  days: Readable<DaysState>
  guide: Guide

  /** China's civil date, read from the clock at this moment. */
  today: () => CivilDate
  /** The day that is looked at, or else `today()`. */
  asOf: () => CivilDate
  /** Looks at another day. A text that is no civil date starts nothing, and is told as a notice of `days`. */
  startPreview: (text: string) => void
  /** Ends the preview, and takes back what was done in the guide during it. */
  backToToday: () => void
  /** Reads the clock again: midnight may have passed while the app slept. */
  refreshDay: () => void

  /** The writers of members throw PreviewError while another day is looked at, and MemberError for what is no member. */
  addMember: (member: NewMember) => Member
  updateMember: (id: string, change: Partial<NewMember>) => Member
  removeMember: (id: string) => void
  changeSettings: (change: Partial<Settings>) => void
  /** Takes a notice off the list of `store.health`, by its place in it, or all of them. */
  dismissHealth: (index?: number) => void
  /** Removes everything that is kept on the phone, and ends the preview. Cannot be taken back. */
  eraseAll: () => void
}

export interface Ports extends DayPorts {
  storage: KeyValueStore
  library: Library
  /** An id that no other member has or had: records of payments are kept under it. */
  newId: () => string
  /** The day that the address asks to look at, as written there; `null`: none. */
  launchAsOf: string | null
}

/** Starts the household. Never throws: whatever is wrong with clock, address or storage is told as data. */
export function createHousehold({ storage, library, newId, launchAsOf, ...dayPorts }: Ports): Household {
  const days = createDays(dayPorts)
  if (launchAsOf !== null) days.startPreview(launchAsOf)
  const store = createHouseholdStore({ storage, newId, preview: days.preview })
  return {
    store: store.state,
    days: days.state,
    guide: createGuide({ store, asOf: days.asOf, library }),
    today: days.today,
    asOf: days.asOf,
    startPreview: days.startPreview,
    backToToday() {
      days.backToToday()
      store.forgetPreviewed()
    },
    refreshDay: days.refresh,
    addMember: store.addMember,
    updateMember: store.updateMember,
    removeMember: store.removeMember,
    changeSettings: store.changeSettings,
    dismissHealth: store.dismissHealth,
    eraseAll() {
      days.backToToday()
      store.eraseAll()
    }
  }
}
