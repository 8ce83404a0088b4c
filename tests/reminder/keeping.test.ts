import * as v from 'valibot'
import { mergeReminders, NO_REMINDERS_KEPT, reminderKeepingSchema, remindersPersistence } from '@/reminder'
import type { Added, ReminderKeeping } from '@/reminder'
import { unpaid } from './support/family'
import { Kept, startReminders } from './support/app'

const ASOF = '2025-12-20'

const entry: Added = {
  uid: 'mother/2026/concentrated/closes/7',
  memberId: 'mother',
  way: 'calendar',
  on: '2025-12-24',
  hour: 9,
  title: 'mother',
  sequence: 0,
  gone: false
}

const KEPT: ReminderKeeping = {
  settings: { mother: { offsets: [7, 1], hour: 8, off: false } },
  added: [entry],
  dismissed: [{ uid: 'mother/2026/concentrated/closes/14', memberId: 'mother', on: '2025-12-17' }],
  promised: []
}

describe('what is kept of reminders', () => {
  it('is what the schema describes, also after everything was used', async () => {
    const persisted = new Kept()
    const app = startReminders(ASOF, { persisted })
    const { due, coming } = app.plan([unpaid(ASOF)])
    app.changeSettings('mother', { offsets: [14, 7], hour: 20, off: true })
    app.dismiss(due[0]!)
    await app.addToCalendar(coming[0]!)
    app.noteExported(coming)
    app.forget(app.state.getState().added[0]!)
    expect(v.parse(reminderKeepingSchema, persisted.value)).toEqual(app.state.getState())
  })

  it('starts from what the phone has', () => {
    expect(startReminders(ASOF, { persisted: new Kept(KEPT) }).state.getState()).toEqual(KEPT)
  })

  it('is what the app was emptied or restored to, at once', () => {
    const persisted = new Kept(KEPT)
    const app = startReminders(ASOF, { persisted })
    persisted.replace(NO_REMINDERS_KEPT)
    expect(app.state.getState()).toEqual(NO_REMINDERS_KEPT)
    persisted.replace(KEPT)
    expect(app.settingsOf('mother').hour).toBe(8)
  })

  it.each([
    ['an hour that no clock has', { ...KEPT, settings: { mother: { offsets: [7], hour: 24, off: false } } }],
    ['an offset that nobody offered', { ...KEPT, settings: { mother: { offsets: [6], hour: 9, off: false } } }],
    ['a day that does not exist', { ...KEPT, added: [{ ...entry, on: '2025-02-30' }] }],
    ['an entry without an id', { ...KEPT, added: [{ ...entry, uid: '' }] }]
  ])('is damaged with %s', (_, value) => {
    expect(v.safeParse(reminderKeepingSchema, value).success).toBe(false)
  })
})

describe('taking over the reminders of a backup', () => {
  const same = (id: string) => id
  const renamed = (id: string) => (id === 'mother' ? 'mum' : id)

  it('brings everything to an empty phone, and the same once more', () => {
    const once = mergeReminders(NO_REMINDERS_KEPT, KEPT, same)
    expect(once).toEqual(KEPT)
    expect(mergeReminders(once, KEPT, same)).toEqual(KEPT)
  })

  it('moves what belongs to a member who is kept here under another id', () => {
    const merged = mergeReminders(NO_REMINDERS_KEPT, KEPT, renamed)
    expect(merged.settings).toEqual({ mum: KEPT.settings.mother })
    expect(merged.added).toEqual([{ ...entry, memberId: 'mum', uid: 'mum/2026/concentrated/closes/7' }])
    expect(merged.dismissed).toEqual([{ uid: 'mum/2026/concentrated/closes/14', memberId: 'mum', on: '2025-12-17' }])
    expect(mergeReminders(merged, KEPT, renamed)).toEqual(merged)
  })

  it('still hides what was dismissed and knows what was added, under the other id', () => {
    const persisted = new Kept(mergeReminders(NO_REMINDERS_KEPT, KEPT, renamed))
    const app = startReminders(ASOF, { persisted })
    const plan = app.plan([{ ...unpaid(ASOF), memberId: 'mum' }])
    expect(plan.due).toEqual([])
    expect(app.isAdded(plan.coming[0]!)).toBe(true)
  })

  it('keeps what this phone knows where both know something', () => {
    const mine: ReminderKeeping = {
      settings: { mother: { offsets: [30], hour: 20, off: true } },
      added: [{ ...entry, on: '2025-12-25', sequence: 3 }],
      dismissed: [],
      promised: []
    }
    const merged = mergeReminders(mine, KEPT, same)
    expect(merged).toEqual({ ...mine, dismissed: KEPT.dismissed })
  })

  it('takes over no messages that another phone was promised, and loses none of its own', () => {
    const promised = [{ kind: 'window-closes' as const, on: '2025-12-24', hour: 9, about: '2025-12-31' }]
    const others = [{ kind: 'recheck' as const, on: '2025-12-22', hour: 9, about: '2025-12-31' }]
    expect(mergeReminders({ ...NO_REMINDERS_KEPT, promised }, { ...KEPT, promised: others }, same).promised).toEqual(
      promised
    )
    expect(remindersPersistence.forBackup?.({ ...KEPT, promised }).promised).toEqual([])
  })

  it('keeps an entry of the calendar and one of a file apart', () => {
    const exported: ReminderKeeping = { ...NO_REMINDERS_KEPT, added: [{ ...entry, way: 'file' }] }
    expect(mergeReminders(exported, KEPT, same).added).toEqual([{ ...entry, way: 'file' }, entry])
  })
})
