/** What other parts keep, without knowing how. */
import { refusalOf } from './support/drafts'
import { MUM } from './support/members'
import { NOTES, NOTES_OPTIONS, openNotes } from './support/notes'
import { Phone, startOn } from './support/phone'

const note = { id: 'a', memberId: 'mum', says: 'paid' }

it('a persisted value is empty at first, and there after a kill', () => {
  const phone = new Phone()
  const { persisted, notes } = openNotes(startOn(phone))
  expect(notes).toEqual([])
  expect(persisted.write([note])).toBe(true)
  expect(openNotes(startOn(phone)).persisted.value).toEqual([note])
  expect(phone.kept.get(NOTES)).toBe(JSON.stringify({ version: 1, data: [note] }))
})

it.each(['notes', 'members', 'draft', 'settings', 'recent-regions'])(
  'a persisted value cannot be opened twice: %s',
  (key) => {
    const app = startOn(new Phone())
    openNotes(app)
    expect(() => app.persist({ ...NOTES_OPTIONS, name: key })).toThrow(`"${key}" is kept already`)
  }
)

it('a persisted value that is damaged is quarantined and told with all the rest', () => {
  const phone = new Phone()
  phone.kept.set(NOTES, 'damaged')
  const app = startOn(phone)
  app.addMember(MUM)
  expect(openNotes(app).notes).toEqual([])
  expect(app.store.getState().issues).toEqual([{ kind: 'damaged', key: NOTES, quarantinedAs: `${NOTES}/set-aside-1` }])
  app.dismissIssue(0)
  expect(app.store.getState().issues).toEqual([])
})

it('a persisted value that is full says so, and the next write that goes through takes it back', () => {
  const phone = new Phone()
  const app = startOn(phone)
  const { persisted } = openNotes(app)
  phone.full = true
  expect(persisted.write([note])).toBe(false)
  expect(persisted.write([note])).toBe(false)
  expect(app.store.getState().issues).toEqual([{ kind: 'full', key: NOTES }])
  phone.full = false
  expect(persisted.write([note])).toBe(true)
  expect(app.store.getState().issues).toEqual([])
})

it('a persisted value takes no write while another day is looked at', () => {
  const phone = new Phone()
  const app = startOn(phone, { launchAsOf: '2025-12-01' })
  const { persisted } = openNotes(app)
  expect(refusalOf(() => persisted.write([note]))).toMatchObject({ code: 'preview-on', preview: '2025-12-01' })
  expect(phone.kept.size).toBe(0)
})

it('a persisted value is emptied with everything else, what was quarantined included, and its owner is told', () => {
  const phone = new Phone()
  phone.kept.set(NOTES, 'damaged')
  const app = startOn(phone)
  const owner = openNotes(app)
  owner.persisted.write([note])
  owner.notes = [note]
  app.eraseAll()
  expect(owner.notes).toEqual([])
  expect(phone.kept.size).toBe(0)
  expect(owner.persisted.write([note])).toBe(true)
})

it('a persisted value that cannot be erased is told', () => {
  const phone = new Phone()
  const app = startOn(phone)
  openNotes(app)
  phone.unreadable = true
  app.eraseAll()
  expect(app.store.getState().issues[0]).toEqual({ kind: 'unreadable', key: NOTES })
})

describe('what belongs to this phone alone', () => {
  const open = (phone: Phone) => {
    const app = startOn(phone)
    const opened = app.persist({
      ...NOTES_OPTIONS,
      forBackup: (notes) => notes.filter(({ says }) => says !== 'mine')
    })
    const kept: { now: unknown } = { now: opened.value }
    opened.onReplaced((value) => {
      kept.now = value
    })
    return { app, persisted: opened, kept }
  }
  const mine = { ...note, id: 'b', says: 'mine' }

  it('stays on it, and is in no backup', () => {
    const { app, persisted } = open(new Phone())
    persisted.write([note, mine])
    const text = app.backup()
    expect(text).toContain('"paid"')
    expect(text).not.toContain('"mine"')
  })

  it('is left out of a backup of an earlier version that has it', () => {
    const old = startOn(new Phone())
    openNotes(old).persisted.write([note, mine])
    const text = old.backup()
    const { app, kept } = open(new Phone())
    app.restore(app.readBackup(text))
    expect(kept.now).toEqual([note])
  })
})
