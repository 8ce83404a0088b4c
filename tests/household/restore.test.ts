/** Taking a backup over: newer wins, nobody is lost, nobody is there twice. */
import type { Household, NewMember } from '@/household'
import { refusalOf } from './support/drafts'
import { DAD, MUM, NAN } from './support/members'
import { openNotes } from './support/notes'
import type { Owner } from './support/notes'
import { Phone, startOn } from './support/phone'

interface Used {
  phone: Phone
  app: Household
  owner: Owner
}

/** The app at some hour of the day, with its notes open. */
function used(hour = 12, phone = new Phone()): Used {
  const app = startOn(phone, { now: () => Date.parse(`2025-11-01T${hour}:00:00+08:00`) })
  return { phone, app, owner: openNotes(app) }
}

const restoreInto = ({ app }: Used, backup: string) => app.restore(app.readBackup(backup))
const membersOf = ({ app }: Used) => app.store.getState().members
const afterKill = ({ phone }: Used) => used(23, phone)

function mumWith(change: Partial<NewMember>): NewMember {
  return { ...MUM, ...change }
}

it('restoring a backup brings everything to an empty phone', () => {
  const old = used()
  const mum = old.app.addMember(MUM)
  const dad = old.app.addMember(DAD)
  old.app.changeSettings({ textSize: 'elder' })
  old.owner.persisted.write([{ id: 'a', memberId: mum.id, says: 'paid' }])

  const fresh = used()
  expect(restoreInto(fresh, old.app.backup())).toEqual({ added: 2, updated: 0, same: 0 })
  for (const one of [fresh, afterKill(fresh)]) {
    expect(one.app.store.getState()).toMatchObject({ members: [mum, dad], settings: { textSize: 'elder' }, issues: [] })
    expect(one.owner.notes).toEqual([{ id: 'a', memberId: mum.id, says: 'paid' }])
  }
})

it('restoring a backup changes nothing on the phone that made it', () => {
  const one = used()
  const mum = one.app.addMember(MUM)
  one.owner.persisted.write([{ id: 'a', memberId: mum.id, says: 'paid' }])
  const before = [...one.phone.kept]
  expect(restoreInto(one, one.app.backup())).toEqual({ added: 0, updated: 0, same: 1 })
  expect(membersOf(one)).toEqual([mum])
  expect(one.owner.notes).toEqual([{ id: 'a', memberId: mum.id, says: 'paid' }])
  expect([...one.phone.kept].filter(([key]) => !key.endsWith('settings'))).toEqual(before)
})

it('restoring a backup brings back removed members and leaves those who came since', () => {
  const one = used()
  const mum = one.app.addMember(MUM)
  const backup = one.app.backup()
  one.app.removeMember(mum.id)
  const dad = one.app.addMember(DAD)
  expect(restoreInto(one, backup)).toEqual({ added: 1, updated: 0, same: 0 })
  expect(membersOf(one)).toEqual([dad, mum])
})

it('restoring a backup keeps the version of a member that was changed last, on whichever side it is', () => {
  const one = used(12)
  const { id } = one.app.addMember(MUM)
  const early = one.app.backup()
  const later = used(13, one.phone)
  later.app.updateMember(id, { nickname: '老妈' })
  const late = later.app.backup()

  expect(restoreInto(later, early)).toEqual({ added: 0, updated: 0, same: 1 })
  expect(membersOf(later)).toMatchObject([{ id, nickname: '老妈' }])

  const other = used(14)
  restoreInto(other, early)
  expect(restoreInto(other, late)).toEqual({ added: 0, updated: 1, same: 0 })
  expect(membersOf(other)).toMatchObject([{ id, nickname: '老妈' }])
  expect(restoreInto(other, early)).toEqual({ added: 0, updated: 0, same: 1 })
  expect(membersOf(other)).toMatchObject([{ id, nickname: '老妈' }])
})

it('restoring a backup keeps the member that is here where nobody knows which version is newer', () => {
  const phone = new Phone()
  phone.kept.set('buduanbao/members', JSON.stringify({ version: 1, data: [{ ...MUM, id: 'mum', nickname: '老妈' }] }))
  const one = used(12, phone)
  const other = new Phone()
  other.kept.set('buduanbao/members', JSON.stringify({ version: 1, data: [{ ...MUM, id: 'mum' }] }))
  expect(restoreInto(one, used(12, other).app.backup())).toEqual({ added: 0, updated: 0, same: 1 })
  expect(membersOf(one)).toMatchObject([{ nickname: '老妈' }])
})

describe('restoring a backup where the same person was entered anew', () => {
  function twoPhones() {
    const old = used(12)
    const oldMum = old.app.addMember(mumWith({ enrolment: 'moved' }))
    old.owner.persisted.write([{ id: 'a', memberId: oldMum.id, says: 'paid' }])
    const fresh = used(13)
    const newMum = fresh.app.addMember(MUM)
    fresh.owner.persisted.write([{ id: 'b', memberId: newMum.id, says: 'asked' }])
    return { old, oldMum, fresh, newMum }
  }

  it('leaves one member with the records of both', () => {
    const { old, fresh, newMum, oldMum } = twoPhones()
    expect(restoreInto(fresh, old.app.backup())).toEqual({ added: 0, updated: 0, same: 1 })
    for (const one of [fresh, afterKill(fresh)]) {
      expect(membersOf(one)).toEqual([{ ...newMum, idsElsewhere: [oldMum.id] }])
      expect(one.owner.notes).toEqual([
        { id: 'b', memberId: newMum.id, says: 'asked' },
        { id: 'a', memberId: newMum.id, says: 'paid' }
      ])
    }
  })

  it('takes the later version, under the id that is kept here', () => {
    const { old, fresh, newMum, oldMum } = twoPhones()
    expect(restoreInto(old, fresh.app.backup())).toEqual({ added: 0, updated: 1, same: 0 })
    expect(membersOf(old)).toEqual([{ ...newMum, id: oldMum.id, idsElsewhere: [newMum.id] }])
  })

  it('leaves one member when it is done again, even after they were renamed', () => {
    const { old, fresh, newMum } = twoPhones()
    const backup = old.app.backup()
    restoreInto(fresh, backup)
    const later = used(14, fresh.phone)
    later.app.updateMember(newMum.id, { nickname: '老妈' })
    expect(restoreInto(later, backup)).toEqual({ added: 0, updated: 0, same: 1 })
    expect(membersOf(later)).toMatchObject([{ id: newMum.id, nickname: '老妈' }])
    expect(later.owner.notes).toHaveLength(2)
  })

  it('leaves one member on both phones, however often they exchange backups', () => {
    const { old, fresh } = twoPhones()
    restoreInto(fresh, old.app.backup())
    restoreInto(old, fresh.app.backup())
    restoreInto(fresh, old.app.backup())
    for (const one of [old, fresh]) {
      const [mum, ...others] = membersOf(one)
      expect(others).toEqual([])
      expect(one.owner.notes.map(({ id, memberId }) => [id, memberId === mum?.id]).sort()).toEqual([
        ['a', true],
        ['b', true]
      ])
    }
  })

  it('lets records that come later still find the member', () => {
    const { old, fresh, oldMum, newMum } = twoPhones()
    restoreInto(fresh, old.app.backup())
    old.app.removeMember(oldMum.id)
    old.owner.persisted.write([{ id: 'c', memberId: oldMum.id, says: 'refunded' }])
    restoreInto(fresh, old.app.backup())
    expect(fresh.owner.notes).toContainEqual({ id: 'c', memberId: newMum.id, says: 'refunded' })
    expect(membersOf(fresh)).toHaveLength(1)
  })

  it.each([
    ['name', { nickname: '老妈' }],
    ['relation', { relation: 'other' as const }],
    ['region', { region: '920000' }],
    ['birth', { resident: { ...MUM.resident, birthDate: '1964-01-01' } }]
  ])('takes a member of another %s for another person', (_, change) => {
    const old = used()
    old.app.addMember(mumWith(change))
    const fresh = used()
    fresh.app.addMember(MUM)
    expect(restoreInto(fresh, old.app.backup())).toEqual({ added: 1, updated: 0, same: 0 })
    expect(membersOf(fresh)).toHaveLength(2)
  })

  it('leaves two members where they cannot be told apart', () => {
    const old = used()
    const twins = [old.app.addMember(NAN), old.app.addMember(NAN)]
    const fresh = used()
    const nan = fresh.app.addMember(NAN)
    for (let times = 0; times < 2; times += 1) restoreInto(fresh, old.app.backup())
    expect(membersOf(fresh).map(({ id }) => id)).toEqual([nan.id, twins[1]!.id])
  })
})

describe('settings in a restored backup', () => {
  it('do not replace settings that were changed here', () => {
    const old = used()
    old.app.changeSettings({ textSize: 'elder', appearance: 'dark' })
    const fresh = used()
    fresh.app.changeSettings({ appearance: 'light' })
    restoreInto(fresh, old.app.backup())
    expect(fresh.app.store.getState().settings).toEqual({ textSize: 'elder', appearance: 'light' })
  })
})

describe('restoring a backup is refused', () => {
  it('while another day is looked at', () => {
    const one = used()
    one.app.addMember(MUM)
    const backup = one.app.readBackup(one.app.backup())
    one.app.startPreview('2025-12-01')
    const before = [...one.phone.kept]
    expect(refusalOf(() => one.app.restore(backup))).toMatchObject({ code: 'preview-on' })
    expect([...one.phone.kept]).toEqual(before)
  })

  it('for anything that was not read from a text', () => {
    expect(() => used().app.restore({ madeOn: '2025-11-01', members: { total: 1, fresh: 1 }, records: {} })).toThrow(
      'readBackup'
    )
  })

  it('if another window has written meanwhile, and works after reading again', () => {
    const old = used()
    old.app.addMember(DAD)
    const fresh = used()
    const contents = fresh.app.readBackup(old.app.backup())
    const mum = used(12, fresh.phone).app.addMember(MUM)
    expect(refusalOf(() => fresh.app.restore(contents))).toMatchObject({
      code: 'changed-elsewhere',
      data: { key: 'buduanbao/members' }
    })
    expect(membersOf(afterKill(fresh))).toEqual([mum])
    fresh.app.reload()
    expect(fresh.app.restore(contents)).toEqual({ added: 1, updated: 0, same: 0 })
    expect(membersOf(afterKill(fresh))).toMatchObject([mum, DAD])
  })

  it('if what is kept here cannot be read', () => {
    const old = used()
    old.app.addMember(DAD)
    const fresh = new Phone()
    fresh.unreadable = true
    const one = used(12, fresh)
    expect(refusalOf(() => restoreInto(one, old.app.backup()))).toMatchObject({ code: 'storage-fault' })
    expect(membersOf(one)).toEqual([])
  })
})
