/** Who lives where the library has no notice yet can be kept all the same, and is asked the rest once there is one. */
import type { Household } from '@/household'
import { refusalOf } from './support/drafts'
import { Phone, startOn } from './support/phone'
import { DESERT, HILLS, shelfOf } from './support/shelves'

function ask(app: Household): void {
  app.guide.start()
  expect(app.guide.answer('region', DESERT)).toBe('ordinary')
  expect(app.guide.answer('who', { relation: 'parent', nickname: '妈妈' })).toBe('birth')
}

it('a resident of a place without a notice is asked name and birth, and then gets the answer', () => {
  const app = startOn(new Phone())
  ask(app)
  expect(refusalOf(() => app.guide.resident())).toMatchObject({ code: 'answer-missing', question: 'birth' })
  expect(app.guide.answer('birth', { year: 1963 })).toBe('no-notice')
  expect(app.guide.view()).toMatchObject({ question: 'birth', progress: { step: 3, of: 3 } })
  expect(app.guide.resident()).toEqual({ birthDate: '1963-01-01', events: [] })
})

it('a resident of a place without a notice is kept as a member', () => {
  const phone = new Phone()
  const app = startOn(phone)
  ask(app)
  app.guide.answer('birth', { year: 1963 })
  const mum = app.guide.save()
  expect(startOn(phone).store.getState()).toMatchObject({ members: [mum], draft: null })
  expect(mum).toMatchObject({
    nickname: '妈妈',
    region: DESERT,
    enrolment: 'continuing',
    resident: { birthDate: '1963-01-01' }
  })
})

it('a newborn of a place without a notice is kept with the day of birth and as a first enrolment', () => {
  const app = startOn(new Phone())
  ask(app)
  expect(refusalOf(() => app.guide.answer('birth', { year: 2025 }))).toMatchObject({ code: 'birth-date-missing' })
  app.guide.answer('birth', { year: 2025, date: '2025-08-13' })
  expect(app.guide.save()).toMatchObject({
    enrolment: 'first',
    resident: { birthDate: '2025-08-13', events: [{ kind: 'birth', date: '2025-08-13' }] }
  })
})

it('the answers of a place without a notice can be changed from the check', () => {
  const app = startOn(new Phone())
  ask(app)
  app.guide.answer('birth', { year: 1963 })
  const mum = app.guide.save()
  app.guide.edit(mum.id)
  expect(app.guide.view()).toMatchObject({
    question: 'check',
    questions: ['region', 'who', 'birth', 'check'],
    previous: 'birth'
  })
  expect(app.guide.answer('who', { relation: 'parent', nickname: '老妈' })).toBe('check')
  expect(app.guide.save()).toMatchObject({ id: mum.id, nickname: '老妈', resident: mum.resident })
})

it('a member of a place without a notice is asked the rest once there is one, and nothing is assumed', () => {
  const phone = new Phone()
  const app = startOn(phone)
  ask(app)
  app.guide.answer('birth', { year: 1963 })
  const mum = app.guide.save()
  const later = startOn(phone, { library: { shelfFor: (region) => ({ ...shelfOf(HILLS), region }) } })
  later.guide.edit(mum.id)
  expect(later.guide.view()?.question).toBe('insurance')
  expect(later.guide.answer('insurance', { now: 'none' })).toBe('identities')
  expect(later.guide.answer('identities', [])).toBe('history')
  expect(
    later.guide.answer('history', [
      { year: 2025, scheme: 'unknown' },
      { year: 2026, scheme: 'none' }
    ])
  ).toBe('enrolment')
  expect(later.guide.answer('enrolment', 'moved')).toBe('check')
  expect(later.guide.save()).toMatchObject({
    id: mum.id,
    enrolment: 'moved',
    resident: { identities: [], history: [] }
  })
})
