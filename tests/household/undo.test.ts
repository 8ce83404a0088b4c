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

it('puts the member back as they were', () => {
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
])('finds the places again, whoever is put back first: %i, %i, %i', (...order) => {
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

it('finds its place among those who came since', () => {
  const { app, dad, kept } = family()
  const undo = app.removeMember(dad.id)
  app.addMember({ ...MUM, nickname: '二叔' })
  undo()
  expect(kept().map(({ nickname }) => nickname)).toEqual(['妈妈', '爸爸', '奶奶', '二叔'])
})

it('works once', () => {
  const { app, dad, mum, nan, kept } = family()
  const undo = app.removeMember(dad.id)
  undo()
  undo()
  app.removeMember(dad.id)
  undo()
  expect(kept()).toEqual([mum, nan])
})

it('is refused while another day is looked at, and works afterwards', () => {
  const { app, dad, mum, nan, kept } = family()
  const undo = app.removeMember(dad.id)
  app.startPreview('2025-12-01')
  expect(refusalOf(undo)).toMatchObject({ code: 'preview-on' })
  expect(kept()).toEqual([mum, nan])
  app.backToToday()
  undo()
  expect(kept()).toEqual([mum, dad, nan])
})

it('does not bring anybody back after everything was erased', () => {
  const { phone, app, dad } = family()
  const undo = app.removeMember(dad.id)
  app.eraseAll()
  undo()
  expect(app.store.getState().members).toEqual([])
  expect(phone.kept.size).toBe(0)
})

it('does not double a member whom a backup has brought back', () => {
  const { app, dad, kept } = family()
  const backup = app.readBackup(app.backup())
  const undo = app.removeMember(dad.id)
  app.restore(backup)
  undo()
  expect(kept().map(({ nickname }) => nickname)).toEqual(['妈妈', '奶奶', '爸爸'])
})

it('finds the records again, which are kept until everything is erased', () => {
  const { phone, app, dad } = family()
  const { persisted } = openNotes(app)
  const note = { id: 'a', memberId: dad.id, says: 'paid' }
  persisted.write([note])
  app.removeMember(dad.id)
  expect(openNotes(startOn(phone)).notes).toEqual([note])
  app.eraseAll()
  expect(openNotes(startOn(phone)).notes).toEqual([])
})
