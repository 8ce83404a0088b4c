import type { NewMember } from '@/household'
import { Phone, startOn } from './support/phone'
import { HILLS } from './support/shelves'

const MUM: NewMember = { nickname: '妈妈', relation: 'parent', region: HILLS, resident: {}, enrolment: 'continuing' }
const EMPTY = {
  members: [],
  draft: null,
  recentRegions: [],
  isExample: false,
  settings: { textSize: 'normal', appearance: 'auto' },
  issues: []
}

/** A phone on which everything has been used. */
function usedPhone(): Phone {
  const phone = new Phone()
  const app = startOn(phone)
  app.addMember(MUM)
  app.guide.start()
  app.guide.answer('region', HILLS)
  app.changeSettings({ textSize: 'elder' })
  return phone
}

it('erasing everything leaves nothing on the phone', () => {
  const phone = usedPhone()
  const app = startOn(phone)
  app.eraseAll()
  expect([...phone.kept.keys()]).toEqual([])
  expect(app.store.getState()).toEqual(EMPTY)
})

it('erasing everything also erases what was quarantined', () => {
  const phone = usedPhone()
  phone.kept.set('buduanbao/members', 'damaged')
  const app = startOn(phone)
  expect(phone.kept.get('buduanbao/members/set-aside-1')).toBe('damaged')
  app.eraseAll()
  expect([...phone.kept.keys()]).toEqual([])
  expect(startOn(phone).store.getState()).toEqual(EMPTY)
})

it('erasing everything ends the preview and does not bring back what was kept before it', () => {
  const phone = usedPhone()
  const app = startOn(phone)
  app.startPreview('2025-11-05')
  app.eraseAll()
  expect(app.days.getState().preview).toBeNull()
  app.backToToday()
  expect(app.store.getState()).toEqual(EMPTY)
})

it('members can be added again after everything was erased', () => {
  const phone = usedPhone()
  const app = startOn(phone)
  app.eraseAll()
  const mum = app.addMember(MUM)
  expect(startOn(phone).store.getState().members).toEqual([mum])
})

it('erasing everything tells of a storage that does not answer', () => {
  const phone = usedPhone()
  const app = startOn(phone)
  phone.unreadable = true
  app.eraseAll()
  expect(app.store.getState().issues).toContainEqual({ kind: 'unreadable', key: 'buduanbao/members' })
})
