/** The household put together, on whatever phone, clock and library it is given. */
import type { CivilDate } from '@/calculator'
import { createStorage } from '@/storage'
import type { AppStorage, KeyValueStore, PersistedValue, PersistOptions, Readable } from '@/storage'
import { createBackups } from './backups'
import type { Backups } from './backups'
import { createDays } from './days'
import type { DayPorts, DaysState } from './days'
import type { Member, NewMember } from './member'
import type { Undo } from './members'
import { createGuide } from './session'
import type { Guide, ShelfSource } from './session'
import { createHouseholdStore } from './store'
import { openValues } from './values'
import type { HouseholdState, Settings } from './values'

export interface Household extends Backups {
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
  /** Looks at a day with made-up people in place of the members; of them nothing is kept. */
  startExample: (example: Example) => void
  /** Ends the preview, and takes back what was seen or done in the guide during it. */
  backToToday: () => void
  /** Reads the clock again: midnight may have passed while the app slept. */
  refreshDay: () => void

  /** The writers of members throw PreviewError while another day is looked at, and MemberError for what is no member. */
  addMember: (member: NewMember) => Member
  /** Several in one go, all or none. */
  addMembers: (members: readonly NewMember[]) => Member[]
  /** Puts members into the group of this name, or into none. */
  setGroup: (ids: readonly string[], group: string | undefined) => void
  updateMember: (id: string, change: Partial<NewMember>) => Member
  /** The member can be put back at their place, once; not after `eraseAll`. Their records stay until then, shown nowhere. */
  removeMember: (id: string) => Undo
  changeSettings: (change: Partial<Settings>) => void
  /** Opens a value that another part keeps. Throws an Error for a name that is taken. */
  persist: <T>(options: PersistOptions<T>) => PersistedValue<T>
  /** The texts that could not be understood, for handing them on. */
  quarantined: AppStorage['quarantined']
  /** Takes over what another window has written meanwhile; what this one could not write is dropped, but for the draft. */
  reload: () => void
  /** Takes an issue off the list of `store.issues`, by its place in it, or all of them. */
  dismissIssue: AppStorage['dismissIssue']
  /** Removes everything that is kept on the phone, and ends the preview. Cannot be taken back. */
  eraseAll: () => void
}

/** People who are made up, and a day on which they have something to do. */
export interface Example {
  asOf: CivilDate
  members: readonly Member[]
}

export interface Ports extends DayPorts {
  storage: KeyValueStore
  library: ShelfSource
  /** An id that no other member has or had: records of payments are kept under it. */
  newId: () => string
  /** The day that the address asks to look at, as written there; `null`: none. */
  launchAsOf: string | null
}

/** Starts the household. Never throws: whatever is wrong with clock, address or storage is told as data. */
export function createHousehold({ storage, library, newId, launchAsOf, ...dayPorts }: Ports): Household {
  const days = createDays(dayPorts)
  if (launchAsOf !== null) days.startPreview(launchAsOf)
  const kept = createStorage({ storage, preview: days.preview })
  const values = openValues(kept)
  const store = createHouseholdStore({ storage: kept, values, newId, preview: days.preview, now: dayPorts.now })
  return {
    store: store.state,
    days: days.state,
    guide: createGuide({ store, asOf: days.asOf, library }),
    today: days.today,
    asOf: days.asOf,
    startPreview: days.startPreview,
    startExample({ asOf, members }) {
      days.startPreview(asOf)
      store.showExample(members)
    },
    backToToday() {
      days.backToToday()
      store.forgetPreviewed()
    },
    refreshDay: days.refresh,
    addMember: store.addMember,
    addMembers: store.addMembers,
    setGroup: store.setGroup,
    updateMember: store.updateMember,
    removeMember: store.removeMember,
    changeSettings: store.changeSettings,
    persist: kept.persist,
    ...createBackups({ storage: kept, values, store, today: days.today }),
    quarantined: kept.quarantined,
    reload: store.reload,
    dismissIssue: kept.dismissIssue,
    eraseAll() {
      days.backToToday()
      store.eraseAll()
    }
  }
}
