/** A made-up family is seen on a day that is looked at, and leaves no trace. */
import { refusalOf } from './support/drafts'
import { MUM, NAN } from './support/members'
import { Phone, startOn } from './support/phone'

const example = { asOf: '2025-12-01', members: [{ ...NAN, id: 'example', changedAt: 0 }] }
const names = (app: ReturnType<typeof startOn>) => app.store.getState().members.map(({ nickname }) => nickname)

it('the example shows its people on its day, and writes nothing', () => {
  const phone = new Phone()
  const app = startOn(phone)
  app.startExample(example)
  expect(names(app)).toEqual([NAN.nickname])
  expect(app.asOf()).toBe('2025-12-01')
  expect(app.store.getState().isExample).toBe(true)
  expect(refusalOf(() => app.addMember(MUM))).toMatchObject({ code: 'preview-on' })
  expect(refusalOf(() => app.removeMember('example'))).toMatchObject({ code: 'preview-on' })
  expect(phone.kept.size).toBe(0)
})

it.each([
  ['going back to today', (app: ReturnType<typeof startOn>) => app.backToToday()],
  ['erasing everything', (app: ReturnType<typeof startOn>) => app.eraseAll()]
])('the example is over by %s', (_, leave) => {
  const app = startOn(new Phone())
  app.startExample(example)
  leave(app)
  expect(app.store.getState()).toMatchObject({ members: [], isExample: false, draft: null })
  expect(app.days.getState().preview).toBeNull()
})

it('the family is there again after the example, with what another window has written meanwhile', () => {
  const phone = new Phone()
  const app = startOn(phone)
  app.addMember(MUM)
  app.startExample(example)
  startOn(phone).addMember(NAN)
  app.reload()
  expect(names(app)).toEqual([NAN.nickname])
  expect(app.store.getState().isExample).toBe(true)
  app.backToToday()
  expect(names(app)).toEqual([MUM.nickname, NAN.nickname])
})
