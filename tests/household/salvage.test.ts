/** A list of which some entries are damaged: the others load, and the text is kept. */
import { DAD, MEMBERS, MUM } from './support/members'
import { NOTES, openNotes } from './support/notes'
import { Phone, startOn } from './support/phone'

const mum = { ...MUM, id: 'mum', changedAt: 1 }
const dad = { ...DAD, id: 'dad', changedAt: 2 }
const kept = (...members: unknown[]) => JSON.stringify({ version: 2, data: members })
const ASIDE = `${MEMBERS}/set-aside-1`

function phoneWith(text: string): Phone {
  const phone = new Phone()
  phone.kept.set(MEMBERS, text)
  return phone
}

it.each([
  ['without a name', { ...dad, nickname: undefined }],
  ['with an ID number for a name', { ...dad, nickname: '11010519491231002X' }],
  ['with an identity that is no id', { ...dad, resident: { identities: ['the King'] } }],
  ['with an impossible date', { ...dad, resident: { birthDate: '2025-02-30' } }],
  ['without an id', { ...dad, id: '' }],
  ['changed before there were clocks', { ...dad, changedAt: -1 }],
  ['that is there twice', mum],
  ['that is none', null],
  ['that is a text', '爸爸'],
  ['that is a list', []]
])('a spoilt member does not take the other along: one %s', (_, broken) => {
  const text = kept(broken, mum)
  const phone = phoneWith(text)
  expect(startOn(phone).store.getState()).toMatchObject({
    members: [mum],
    issues: [{ kind: 'partly-damaged', key: MEMBERS, lost: 1, quarantinedAs: ASIDE }]
  })
  expect(phone.kept.get(ASIDE)).toBe(text)
  expect(startOn(phone).store.getState()).toMatchObject({ members: [mum], issues: [] })
})

it('a member with an identity that nobody knows any more is kept as it was', () => {
  const text = kept(mum, { ...dad, resident: { ...dad.resident, identities: ['returned-fisher', 'orphan'] } })
  const phone = phoneWith(text)
  const { members, issues } = startOn(phone).store.getState()
  expect(members[1]?.resident.identities).toEqual(['returned-fisher', 'orphan'])
  expect(issues).toEqual([])
  expect(phone.kept.get(MEMBERS)).toBe(text)
})

it('members of version 1 are salvaged as well', () => {
  const old = { ...MUM, id: 'mum' }
  const phone = phoneWith(JSON.stringify({ version: 1, data: [old, null, { ...old, nickname: '' }] }))
  expect(startOn(phone).store.getState()).toMatchObject({ members: [{ ...mum, changedAt: 0 }], issues: [{ lost: 2 }] })
})

it('a list of members of which none can be saved is empty, and its text is quarantined all the same', () => {
  const text = kept(null)
  const phone = phoneWith(text)
  expect(startOn(phone).store.getState()).toMatchObject({ members: [], issues: [{ kind: 'partly-damaged', lost: 1 }] })
  expect(phone.kept.get(ASIDE)).toBe(text)
})

it('without room to quarantine a damaged text, the good members are shown and nothing is overwritten', () => {
  const text = kept(mum, null)
  const phone = phoneWith(text)
  phone.full = true
  const app = startOn(phone)
  expect(app.store.getState()).toMatchObject({
    members: [mum],
    issues: [{ kind: 'partly-damaged', lost: 1, quarantinedAs: null }]
  })
  phone.full = false
  app.addMember(DAD)
  expect([...phone.kept]).toEqual([[MEMBERS, text]])
})

it.each([0, 1, 2])(
  'when killed after %i writes, the good members are there, and the damaged text is kept once',
  (left) => {
    const text = kept(mum, null)
    const phone = phoneWith(text)
    phone.left = left
    startOn(phone)
    phone.left = Infinity
    const app = startOn(phone)
    expect(app.store.getState().members).toEqual([mum])
    app.addMember(DAD)
    expect([...phone.kept.keys()].sort()).toEqual([MEMBERS, ASIDE])
    expect(phone.kept.get(ASIDE)).toBe(text)
  }
)

it('a damaged text is quarantined once, wherever the app was killed', () => {
  for (const left of [0, 1, 2]) {
    const phone = phoneWith('damaged')
    phone.left = left
    startOn(phone)
    phone.left = Infinity
    startOn(phone)
    expect([...phone.kept]).toEqual([[ASIDE, 'damaged']])
  }
})

it('other persisted values are salvaged by their own rule', () => {
  const phone = new Phone()
  const note = { id: 'a', memberId: 'mum', says: 'paid' }
  phone.kept.set(NOTES, JSON.stringify({ version: 1, data: [note, { id: 'b' }] }))
  const app = startOn(phone)
  expect(openNotes(app).notes).toEqual([note])
  expect(app.store.getState().issues).toMatchObject([{ kind: 'partly-damaged', key: NOTES, lost: 1 }])
})

it('a text that was quarantined can be handed on', () => {
  const text = kept(mum, null)
  const phone = phoneWith(text)
  phone.kept.set(NOTES, 'damaged')
  const app = startOn(phone)
  openNotes(app)
  expect(app.quarantined()).toEqual([
    { key: MEMBERS, text },
    { key: NOTES, text: 'damaged' }
  ])
  app.eraseAll()
  expect(app.quarantined()).toEqual([])
  phone.unreadable = true
  expect(app.quarantined()).toEqual([])
})
