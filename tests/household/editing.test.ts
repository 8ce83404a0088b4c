/** Editing a member loses nothing that no question asks for. */
import type { Household, NewMember } from '@/household'
import { MUM } from './support/members'
import { Phone, startOn } from './support/phone'
import { DESERT, HILLS, PLAIN } from './support/shelves'

/** Insured for long, and what only other tools ask of it: the raised ceiling was used, one year was paid late. */
const HISTORY = [
  { year: 2022, scheme: 'resident', claimed: true },
  { year: 2023, scheme: 'none' },
  { year: 2024, scheme: 'resident', paidLate: true },
  { year: 2025, scheme: 'resident', claimed: false, usedBonus: true, paidLate: false }
] as const

function appWith(change: Partial<NewMember> = {}): { app: Household; edit: () => void; saved: () => NewMember } {
  const app = startOn(new Phone())
  const { id } = app.addMember({ ...MUM, resident: { ...MUM.resident, history: HISTORY }, ...change })
  app.guide.edit(id)
  return { app, edit: () => app.guide.edit(id), saved: () => app.guide.save() }
}

it('editing a member without a change keeps every year as it was', () => {
  const { app, saved } = appWith()
  expect(app.guide.resident().history).toEqual(HISTORY)
  expect(saved().resident.history).toEqual(HISTORY)
})

it('editing a member keeps the years when another answer changes', () => {
  const { app, saved } = appWith()
  app.guide.answer('who', { relation: 'parent', nickname: '老妈' })
  app.guide.answer('identities', ['orphan'])
  expect(saved()).toMatchObject({ nickname: '老妈', resident: { identities: ['orphan'], history: HISTORY } })
})

it('editing a member keeps what is known of a year beside a changed answer about claims', () => {
  const { app, saved } = appWith()
  app.guide.answer('history', [
    { year: 2025, scheme: 'resident', claimed: 'yes' },
    { year: 2026, scheme: 'none' }
  ])
  expect(saved().resident.history?.[3]).toEqual({
    year: 2025,
    scheme: 'resident',
    claimed: true,
    usedBonus: true,
    paidLate: false
  })
})

it('editing a member drops what was known of an insured year that turns out uninsured', () => {
  const { app, saved } = appWith()
  app.guide.answer('history', [
    { year: 2025, scheme: 'none' },
    { year: 2026, scheme: 'none' }
  ])
  expect(saved().resident.history).toEqual([...HISTORY.slice(0, 3), { year: 2025, scheme: 'none' }])
})

it('editing a member forgets a year that nobody is sure of any more', () => {
  const { app, saved } = appWith()
  app.guide.answer('history', [
    { year: 2025, scheme: 'unknown' },
    { year: 2026, scheme: 'none' }
  ])
  expect(saved().resident.history).toEqual(HISTORY.slice(0, 3))
})

it('editing a member drops the years before a corrected birth', () => {
  const { app, saved } = appWith()
  app.guide.answer('birth', { year: 2024, date: '2024-03-01' })
  expect(saved().resident.history).toEqual(HISTORY.slice(2))
})

it('editing a member keeps the years through a region that asks for others, or for none', () => {
  for (const region of [PLAIN, DESERT]) {
    const { app, edit, saved } = appWith()
    app.guide.answer('region', region)
    expect(saved()).toMatchObject({ region, resident: { history: HISTORY } })
    edit()
    app.guide.answer('region', HILLS)
    if (app.guide.view()?.question === 'identities') app.guide.answer('identities', [])
    app.guide.answer('history', [
      { year: 2025, scheme: 'resident', claimed: 'no' },
      { year: 2026, scheme: 'none' }
    ])
    expect(saved()).toMatchObject({ region: HILLS, resident: { history: HISTORY } })
  }
})

it('editing a member keeps the years where the region is no longer known and all is asked anew', () => {
  const phone = new Phone()
  const { id } = startOn(phone).addMember({ ...MUM, region: '999999', resident: { ...MUM.resident, history: HISTORY } })
  const app = startOn(phone)
  app.guide.edit(id)
  app.guide.answer('region', PLAIN)
  app.guide.answer('who', { relation: 'parent', nickname: '妈妈' })
  app.guide.answer('birth', { year: 1963 })
  app.guide.answer('insurance', { now: 'none' })
  app.guide.answer('enrolment', 'continuing')
  expect(app.guide.save()).toMatchObject({ id, region: PLAIN, resident: { history: HISTORY } })
})

describe('an exact day of birth that is no longer asked for', () => {
  const child: Partial<NewMember> = {
    relation: 'child',
    resident: { birthDate: '2022-08-13', history: [], identities: [], events: [{ kind: 'birth', date: '2022-08-13' }] }
  }

  it('is kept when another answer changes', () => {
    expect(appWith(child).saved().resident).toMatchObject({
      birthDate: '2022-08-13',
      events: [{ kind: 'birth', date: '2022-08-13' }]
    })
  })

  it('is kept when the same year of birth is answered again, and dropped with another year', () => {
    const { app, edit, saved } = appWith(child)
    app.guide.answer('birth', { year: 2022 })
    expect(saved().resident).toMatchObject({ birthDate: '2022-08-13', events: [{ kind: 'birth', date: '2022-08-13' }] })
    edit()
    app.guide.answer('birth', { year: 2021 })
    expect(saved().resident).toMatchObject({ birthDate: '2021-01-01', events: [] })
  })
})
