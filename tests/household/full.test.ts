/** A store that is full from some write on, and has room again later: nothing is lost. */
import type { NewMember } from '@/household'
import { BackupError } from '@/storage'
import { DAD, MUM, NAN } from './support/members'
import { openNotes } from './support/notes'
import { Phone, startOn } from './support/phone'
import { PLAIN } from './support/shelves'

const ME: NewMember = { ...MUM, nickname: '我', relation: 'self' }

it.each([0, 1, 2, 3, 4])(
  'members changed while there was no room, from write %i on, are kept with the next change',
  (writes) => {
    const phone = new Phone()
    const app = startOn(phone)
    phone.left = writes
    const mum = app.addMember(MUM)
    const dad = app.addMember(DAD)
    app.updateMember(mum.id, { nickname: '老妈' })
    app.removeMember(dad.id)
    expect(app.store.getState().issues).toEqual(writes < 4 ? [{ kind: 'full', key: 'buduanbao/members' }] : [])
    phone.left = Infinity
    app.addMember(ME)
    expect(app.store.getState().issues).toEqual([])
    expect(
      startOn(phone)
        .store.getState()
        .members.map(({ nickname }) => nickname)
    ).toEqual(['老妈', '我'])
  }
)

it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
  'a guide that finds no room from write %i on ends with one member',
  (writes) => {
    const phone = new Phone()
    const { guide } = startOn(phone)
    phone.left = writes
    guide.start()
    guide.answer('region', PLAIN)
    guide.answer('who', { relation: 'self', nickname: '我' })
    guide.answer('birth', { year: 1990 })
    guide.answer('insurance', { now: 'none' })
    guide.answer('enrolment', 'continuing')
    guide.save()
    phone.left = Infinity
    if (guide.view() !== null) guide.save()
    const again = startOn(phone)
    expect(again.store.getState().members).toMatchObject([{ nickname: '我' }])
    // A draft that could not be taken away is one of this member.
    if (again.guide.view() !== null) again.guide.save()
    expect(startOn(phone).store.getState()).toMatchObject({ members: [{ nickname: '我' }], draft: null })
  }
)

it('a backup that finds too little room leaves everything as it was, and says so', () => {
  const old = startOn(new Phone())
  const oldMum = old.addMember(MUM)
  const nan = old.addMember(NAN)
  old.changeSettings({ textSize: 'elder' })
  openNotes(old).persisted.write([
    { id: 'b', memberId: oldMum.id, says: 'older' },
    { id: 'c', memberId: nan.id, says: 'nan' }
  ])
  const backup = old.backup()

  const here = new Phone()
  const first = startOn(here)
  const mum = first.addMember({ ...MUM, enrolment: 'moved' })
  openNotes(first).persisted.write([{ id: 'a', memberId: mum.id, says: 'paid' }])

  const outcomes = new Set<string>()
  for (let room = here.used(); !outcomes.has('kept'); room += 7) {
    const phone = here.copy()
    const app = startOn(phone)
    const owner = openNotes(app)
    const before = app.store.getState()
    phone.room = room
    const contents = app.readBackup(backup)
    const refusal = attempted(() => app.restore(contents))
    if (refusal === null) {
      outcomes.add('kept')
      continue
    }
    outcomes.add(String(refusal.data.key))
    expect(refusal).toMatchObject({ code: 'no-room' })
    expect([...phone.kept]).toEqual([...here.kept])
    expect(app.store.getState()).toEqual(before)
    expect(owner.notes).toEqual([{ id: 'a', memberId: mum.id, says: 'paid' }])

    phone.room = Infinity
    app.restore(contents)
    expect(
      startOn(phone)
        .store.getState()
        .members.map(({ nickname }) => nickname)
    ).toEqual(['妈妈', '奶奶'])
    expect(openNotes(startOn(phone)).notes.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  }
  expect(outcomes).toEqual(new Set(['buduanbao/settings', 'buduanbao/notes', 'buduanbao/members', 'kept']))
})

/** What the restoring was refused with; `null`: it was not. */
function attempted(restoring: () => unknown): BackupError | null {
  try {
    restoring()
    return null
  } catch (error) {
    if (error instanceof BackupError) return error
    throw error
  }
}
