/** Two windows on one phone, as two tabs of a browser: neither writes over what the other has written. */
import { DAD, DRAFT, MEMBERS, MUM, NAN } from './support/members'
import { NOTES, openNotes } from './support/notes'
import { Phone, startOn } from './support/phone'
import { HILLS, PLAIN } from './support/shelves'

const names = (app: ReturnType<typeof startOn>) => app.store.getState().members.map(({ nickname }) => nickname)
const changed = (key: string) => ({ kind: 'changed-elsewhere', key })

it('a window that is behind another writes nothing, and says so', () => {
  const phone = new Phone()
  const [one, other] = [startOn(phone), startOn(phone)]
  one.addMember(MUM)
  const before = phone.kept.get(MEMBERS)
  other.addMember(DAD)
  expect(phone.kept.get(MEMBERS)).toBe(before)
  expect(other.store.getState().issues).toEqual([changed(MEMBERS)])
  expect(names(other)).toEqual(['爸爸'])
})

it('reading again shows what the other window has written, and from then on this one may write', () => {
  const phone = new Phone()
  const [one, other] = [startOn(phone), startOn(phone)]
  one.addMember(MUM)
  other.addMember(DAD)
  other.reload()
  expect(names(other)).toEqual(['妈妈'])
  expect(other.store.getState().issues).toEqual([])
  other.addMember(DAD)
  expect(names(startOn(phone))).toEqual(['妈妈', '爸爸'])
})

it('reading again changes nothing where no other window has written', () => {
  const phone = new Phone()
  const app = startOn(phone)
  app.addMember(MUM)
  phone.full = true
  app.addMember(DAD)
  app.changeSettings({ textSize: 'elder' })
  app.reload()
  expect(names(app)).toEqual(['妈妈', '爸爸'])
  expect(app.store.getState()).toMatchObject({
    settings: { textSize: 'elder' },
    issues: [
      { kind: 'full', key: MEMBERS },
      { kind: 'full', key: 'buduanbao/settings' }
    ]
  })
})

it('two windows may both write the same', () => {
  const phone = new Phone()
  const [one, other] = [startOn(phone), startOn(phone)]
  one.changeSettings({ textSize: 'elder' })
  other.changeSettings({ textSize: 'elder' })
  expect(other.store.getState().issues).toEqual([])
  other.changeSettings({ appearance: 'dark' })
  expect(startOn(phone).store.getState().settings).toEqual({ textSize: 'elder', appearance: 'dark' })
})

it('a write that succeeds takes back the notice of a conflict', () => {
  const phone = new Phone()
  const [one, other] = [startOn(phone), startOn(phone)]
  const mum = one.addMember(MUM)
  other.addMember(DAD)
  one.removeMember(mum.id)
  phone.kept.delete(MEMBERS)
  other.addMember(NAN)
  expect(other.store.getState().issues).toEqual([])
  expect(names(startOn(phone))).toEqual(['爸爸', '奶奶'])
})

it('reading again drops what was refused even if the other window has taken its change back', () => {
  const phone = new Phone()
  const app = startOn(phone)
  app.addMember(MUM)
  const text = phone.kept.get(MEMBERS)!
  phone.kept.set(MEMBERS, 'another')
  app.addMember(DAD)
  phone.kept.set(MEMBERS, text)
  app.reload()
  expect(app.store.getState()).toMatchObject({ members: [{ nickname: '妈妈' }], issues: [] })
})

it('a window does not bring back what another has erased', () => {
  const phone = new Phone()
  const one = startOn(phone)
  const mum = one.addMember(MUM)
  const other = startOn(phone)
  one.eraseAll()
  other.updateMember(mum.id, { nickname: '老妈' })
  expect(phone.kept.size).toBe(0)
  expect(other.store.getState().issues).toEqual([changed(MEMBERS)])
  other.reload()
  expect(other.store.getState()).toMatchObject({ members: [], issues: [] })
})

it('erasing also erases what another window has written', () => {
  const phone = new Phone()
  const [one, other] = [startOn(phone), startOn(phone)]
  one.addMember(MUM)
  other.eraseAll()
  expect(phone.kept.size).toBe(0)
  other.addMember(DAD)
  expect(names(startOn(phone))).toEqual(['爸爸'])
})

it('other persisted values are read again as well, and their owner is told', () => {
  const phone = new Phone()
  const [one, other] = [startOn(phone), startOn(phone)]
  const [mine, theirs] = [openNotes(one), openNotes(other)]
  const note = { id: 'a', memberId: 'mum', says: 'paid' }
  expect(mine.persisted.write([note])).toBe(true)
  expect(theirs.persisted.write([{ ...note, id: 'b' }])).toBe(false)
  expect(other.store.getState().issues).toEqual([changed(NOTES)])
  other.reload()
  expect(theirs.notes).toEqual([note])
  expect(other.store.getState().issues).toEqual([])
  expect(theirs.persisted.write([note, { ...note, id: 'b' }])).toBe(true)
})

describe('the guide in two windows', () => {
  it('goes on from a draft that could not be written', () => {
    const phone = new Phone()
    const [one, other] = [startOn(phone), startOn(phone)]
    one.guide.start()
    other.guide.start()
    one.guide.answer('region', PLAIN)
    other.guide.answer('region', HILLS)
    expect(other.store.getState().issues).toContainEqual(changed(DRAFT))
    other.reload()
    expect(other.guide.view()?.draft.answers.region).toBe(HILLS)
    expect(other.store.getState().issues).toEqual([])
    expect(startOn(phone).guide.view()?.draft.answers.region).toBe(HILLS)
  })

  it('goes on with the draft of the other window where it has none of its own', () => {
    const phone = new Phone()
    const [one, other] = [startOn(phone), startOn(phone)]
    one.guide.start()
    one.guide.answer('region', HILLS)
    other.reload()
    expect(other.store.getState()).toMatchObject({ draft: { answers: { region: HILLS } }, recentRegions: [HILLS] })
  })

  it('is not disturbed while it is looked at on another day', () => {
    const phone = new Phone()
    const [one, other] = [startOn(phone), startOn(phone, { launchAsOf: '2025-12-01' })]
    other.guide.start()
    other.guide.answer('region', PLAIN)
    one.guide.start()
    one.guide.answer('region', HILLS)
    other.reload()
    expect(other.guide.view()?.draft.answers.region).toBe(PLAIN)
    other.backToToday()
    expect(other.store.getState()).toMatchObject({ draft: { answers: { region: HILLS } }, recentRegions: [HILLS] })
  })

  it('keeps a member once after reading again', () => {
    const phone = new Phone()
    const [one, other] = [startOn(phone), startOn(phone)]
    other.guide.start()
    for (const step of [
      () => other.guide.answer('region', PLAIN),
      () => other.guide.answer('who', { relation: 'self', nickname: '我' }),
      () => other.guide.answer('birth', { year: 1990 }),
      () => other.guide.answer('insurance', { now: 'none' }),
      () => other.guide.answer('enrolment', 'continuing')
    ])
      step()
    one.addMember(MUM)
    other.guide.save()
    expect(other.guide.view()).not.toBeNull()
    other.reload()
    other.guide.save()
    expect(names(startOn(phone))).toEqual(['妈妈', '我'])
    expect(other.guide.view()).toBeNull()
  })
})

it('reading again tells what another window has damaged', () => {
  const phone = new Phone()
  const app = startOn(phone)
  app.addMember(MUM)
  phone.kept.set(MEMBERS, 'damaged')
  app.reload()
  expect(app.store.getState()).toMatchObject({ members: [], issues: [{ kind: 'damaged', key: MEMBERS }] })
})

it('a storage that answers again is read again', () => {
  const phone = new Phone()
  const mum = startOn(phone).addMember(MUM)
  phone.unreadable = true
  const app = startOn(phone)
  app.reload()
  expect(app.store.getState().members).toEqual([])
  phone.unreadable = false
  app.reload()
  expect(app.store.getState().members).toEqual([mum])
  app.addMember(DAD)
  expect(names(startOn(phone))).toEqual(['妈妈', '爸爸'])
})

it('a storage that does not answer while something is written is told as such', () => {
  const phone = new Phone()
  const app = startOn(phone)
  phone.unreadable = true
  app.addMember(MUM)
  expect(app.store.getState().issues).toEqual([{ kind: 'unreadable', key: MEMBERS }])
  phone.unreadable = false
  app.addMember(DAD)
  expect(app.store.getState().issues).toEqual([])
})
