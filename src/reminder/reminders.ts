/** The reminders as the app uses them: bound to what is kept, the day, and the phone. */
import { createStore } from 'zustand/vanilla'
import { refuseInPreview } from '@/storage'
import type { Readable } from '@/storage'
import { askConsent, withdrawConsent } from './consent'
import type { ConsentOutcome, WithdrawalOutcome } from './consent'
import { ReminderError } from './errors'
import { icsFile } from './ics'
import { addedNow, changedSettings, isSameEntry, settingsIn, withAdded } from './keeping'
import type { Added, MemberSettings, ReminderKeeping } from './keeping'
import { planFor } from './plan'
import type { ReminderPlan } from './plan'
import type { CalendarOutcome, ReminderPorts } from './ports'
import { instantOf } from './reminder'
import type { PlannedReminder, ReminderSubject } from './reminder'
import { together } from './together'

export type AddedOutcome = CalendarOutcome | { kind: 'unavailable' }

/** While another day is looked at, whatever writes or leaves the app throws ReminderError `preview-on`. */
export interface Reminders {
  state: Readable<ReminderKeeping>
  /** What this phone can do with a reminder. */
  offers: { calendar: boolean; file: boolean; messages: boolean }
  /**
   * As of the day that is looked at. Members that are not among the subjects are left out altogether; `moved` is
   * empty in a preview, where nothing has really changed. `areMany`: what several are reminded of alike is one reminder.
   */
  plan: (subjects: readonly ReminderSubject[], areMany?: boolean) => ReminderPlan
  settingsOf: (memberId: string) => MemberSettings
  /** Throws ReminderError `hour-invalid`, `offset-unknown`. */
  changeSettings: (memberId: string, change: Partial<MemberSettings>) => void
  /** The same change for several, in one go. Throws as above. */
  changeSettingsOfAll: (memberIds: readonly string[], change: Partial<MemberSettings>) => void
  /** Whether it stands in the phone's calendar, or in an exported file, on this day. */
  isAdded: (reminder: PlannedReminder) => boolean
  /** Into the phone's calendar; inside a tap. Remembered if the phone took it. */
  addToCalendar: (reminder: PlannedReminder) => Promise<AddedOutcome>
  /** One calendar file (RFC 5545) with all of them. Throws ReminderError `nothing-to-export`. */
  icsOf: (reminders: readonly PlannedReminder[]) => string
  /** Remembers them as exported, once the file is saved. */
  noteExported: (reminders: readonly PlannedReminder[]) => void
  /** `moved` no longer speaks of it: the resident has seen to their calendar. */
  forget: (added: Added) => void
  /** Not due any more, until the next of its days. */
  dismiss: (reminder: PlannedReminder) => void
  /** Asks for the platform's messages, inside a tap, and hands what is coming to the operator's server. */
  consent: (coming: readonly PlannedReminder[]) => Promise<ConsentOutcome>
  /** Whether messages that were promised to this phone may still come. */
  expectsMessages: () => boolean
  /** Takes all messages back, and has the operator's server forget this resident. */
  withdraw: () => Promise<WithdrawalOutcome>
}

/** The reminders on what was kept. Throws nothing. */
export function createReminders(ports: ReminderPorts): Reminders {
  const { persisted, calendar, words } = ports
  const store = createStore<ReminderKeeping>(() => persisted.value)
  persisted.onReplaced((keeping) => store.setState(keeping, true))

  function keep(change: Partial<ReminderKeeping>): void {
    store.setState(change)
    persisted.write(store.getState())
  }

  const refuse = () =>
    refuseInPreview(ports.preview, (preview) => new ReminderError({ code: 'preview-on', data: { preview } }))

  function noteAdded(reminders: readonly PlannedReminder[], way: Added['way']): void {
    const entries = reminders.map((reminder) => addedNow(store.getState(), reminder, way, words(reminder).title))
    keep({ added: withAdded(store.getState().added, entries) })
  }

  function changeSettings(memberIds: readonly string[], change: Partial<MemberSettings>): void {
    refuse()
    const keeping = store.getState()
    const changed = memberIds.map((id) => [id, changedSettings(settingsIn(keeping, id), change)] as const)
    keep({ settings: { ...keeping.settings, ...Object.fromEntries(changed) } })
  }

  const stillPromised = () => store.getState().promised.filter((one) => instantOf(one) > ports.now())

  return {
    state: store,

    offers: {
      calendar: calendar.available,
      file: calendar.takesFiles,
      messages: ports.subscribe !== null && ports.server !== null && ports.templates.length > 0
    },

    plan(subjects, areMany = false) {
      const join = (list: readonly PlannedReminder[]) => together(list, ports.nameTogether)
      const plan = planFor(subjects, store.getState(), ports.asOf(), areMany ? join : undefined)
      return ports.preview() === null ? plan : { ...plan, moved: [] }
    },

    settingsOf: (memberId) => settingsIn(store.getState(), memberId),

    changeSettings: (memberId, change) => changeSettings([memberId], change),
    changeSettingsOfAll: changeSettings,

    isAdded: ({ uid, on }) => store.getState().added.some((one) => one.uid === uid && one.on === on && !one.gone),

    async addToCalendar(reminder) {
      refuse()
      if (!calendar.available) return { kind: 'unavailable' }
      const outcome = await calendar.add({ ...words(reminder), at: instantOf(reminder) })
      if (outcome.kind === 'added') noteAdded([reminder], 'calendar')
      return outcome
    },

    icsOf(reminders) {
      refuse()
      if (reminders.length === 0) throw new ReminderError({ code: 'nothing-to-export', data: {} })
      const events = reminders.map((reminder) => {
        const { title, note } = words(reminder)
        const { uid, sequence } = addedNow(store.getState(), reminder, 'file', title)
        return { uid, sequence, title, note, at: instantOf(reminder) }
      })
      return icsFile(events, ports.now())
    },

    noteExported(reminders) {
      refuse()
      noteAdded(reminders, 'file')
    },

    forget(added) {
      refuse()
      keep({ added: store.getState().added.map((one) => (isSameEntry(one, added) ? { ...one, gone: true } : one)) })
    },

    dismiss({ uid, memberId, on }) {
      refuse()
      const others = store.getState().dismissed.filter((one) => one.uid !== uid)
      keep({ dismissed: [...others, { uid, memberId, on }] })
    },

    async consent(coming) {
      refuse()
      const outcome = await askConsent(ports, coming, stillPromised())
      if (outcome.kind === 'subscribed') keep({ promised: outcome.messages > 0 ? [...outcome.asked] : [] })
      return outcome
    },

    expectsMessages: () => stillPromised().length > 0,

    async withdraw() {
      refuse()
      const outcome = await withdrawConsent(ports)
      // Once everything was erased, nothing is written again.
      if (outcome.kind === 'withdrawn' && store.getState().promised.length > 0) keep({ promised: [] })
      return outcome
    }
  }
}
