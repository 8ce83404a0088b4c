/** Putting a removed member back. */
import { refusalOf } from './support/drafts'
import { DAD, MUM, NAN } from './support/members'
import { openNotes } from './support/notes'
import { Phone, startOn } from './support/phone'

function family() {
  const phone = new Phone()
  const app = startOn(phone)
  const [mum, dad, nan] = [app.addMember(MUM), app.addMember(DAD), app.addMember(NAN)]
  return { phone, app, mum, dad, nan, kept: () => startOn(phone).store.getState().members }
}

it('undoing a removal puts the members back as they were', () => {
  const { app, dad, mum, nan, kept } = family()
  const undo = app.removeMember(dad.id)
  expect(kept()).toEqual([mum, nan])
  undo()
  expect(kept()).toEqual([mum, dad, nan])
  expect(app.store.getState().members).toEqual([mum, dad, nan])
})

it.each([
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0]
])('undoing removals in the order %i, %i, %i puts every member back in the right place', (...order) => {
  for (const removed of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2]
  ]) {
    const { app, mum, dad, nan, kept } = family()
    const all = [mum, dad, nan]
    const undos = new Map(removed.map((place) => [place, app.removeMember(all[place]!.id)]))
    expect(kept()).toEqual([])
    for (const place of order) undos.get(place)!()
    expect(kept()).toEqual(all)
  }
})

it('undoing a removal finds the place of the member among those who came since', () => {
  const { app, dad, kept } = family()
  const undo = app.removeMember(dad.id)
  app.addMember({ ...MUM, nickname: '二叔' })
  undo()
  expect(kept().map(({ nickname }) => nickname)).toEqual(['妈妈', '爸爸', '奶奶', '二叔'])
})

it('undoing a removal works once', () => {
  const { app, dad, mum, nan, kept } = family()
  const undo = app.removeMember(dad.id)
  undo()
  undo()
  app.removeMember(dad.id)
  undo()
  expect(kept()).toEqual([mum, nan])
})

it('undoing a removal is refused while another day is looked at, and works afterwards', () => {
  const { app, dad, mum, nan, kept } = family()
  const undo = app.removeMember(dad.id)
  app.startPreview('2025-12-01')
  expect(refusalOf(undo)).toMatchObject({ code: 'preview-on' })
  expect(kept()).toEqual([mum, nan])
  app.backToToday()
  undo()
  expect(kept()).toEqual([mum, dad, nan])
})

it('undoing a removal brings nobody back after everything was erased', () => {
  const { phone, app, dad } = family()
  const undo = app.removeMember(dad.id)
  app.eraseAll()
  undo()
  expect(app.store.getState().members).toEqual([])
  expect(phone.kept.size).toBe(0)
})

it('undoing a removal does not double a member whom a backup has brought back', () => {
  const { app, dad, kept } = family()
  const backup = app.readBackup(app.backup())
  const undo = app.removeMember(dad.id)
  app.restore(backup)
  undo()
  expect(kept().map(({ nickname }) => nickname)).toEqual(['妈妈', '奶奶', '爸爸'])
})

it('undoing a removal finds the records again, which are kept until everything is erased', () => {
  const { phone, app, dad } = family()
  const { persisted } = openNotes(app)
  const note = { id: 'a', memberId: dad.id, says: 'paid' }
  persisted.write([note])
  app.removeMember(dad.id)
  expect(openNotes(startOn(phone)).notes).toEqual([note])
  app.eraseAll()
  expect(openNotes(startOn(phone)).notes).toEqual([])
})
