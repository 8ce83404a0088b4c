/** Reminders of many people: one for all who are reminded of the same. */
import ICAL from 'ical.js'
import { unpaid } from './support/family'
import { Kept, startReminders } from './support/app'

const asOf = '2025-12-01'

const village = (people: number) =>
  Array.from({ length: people }, (_, index) => ({
    ...unpaid(asOf),
    memberId: `m${index}`,
    nickname: `N${index}`
  }))

it('one reminder of a deadline stands for two hundred people, with their number', () => {
  const { due, coming } = startReminders(asOf).plan(village(200), true)
  expect(due).toMatchObject([
    { kind: 'window-closes', about: '2025-12-31', people: 200, nickname: 'N0 and others, 200' }
  ])
  expect(coming.filter(({ kind }) => kind === 'window-closes').map(({ on, people }) => [on, people])).toEqual([
    ['2025-12-17', 200],
    ['2025-12-24', 200],
    ['2025-12-28', 200],
    ['2025-12-30', 200],
    ['2025-12-31', 200]
  ])
})

it('who is reminded at another hour, or alone of something, is reminded apart', () => {
  const app = startReminders(asOf)
  app.changeSettings('m2', { hour: 20 })
  const { due } = app.plan(village(3), true)
  expect(due.map(({ memberId, people, hour }) => [memberId, people, hour])).toEqual([
    ['several', 2, 9],
    ['m2', undefined, 20]
  ])
})

it('few people are reminded each for themselves', () => {
  expect(
    startReminders(asOf)
      .plan(village(2))
      .due.map(({ memberId }) => memberId)
  ).toEqual(['m0', 'm1'])
})

it('the calendar file has one event a day for all of them, each with an id of its own', () => {
  const app = startReminders(asOf)
  const { coming } = app.plan(village(200), true)
  const events = new ICAL.Component(ICAL.parse(app.icsOf(coming))).getAllSubcomponents('vevent')
  expect(events).toHaveLength(coming.length)
  expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(coming.length)
})

it('one that was put away is not due again, and its next day is', () => {
  const persisted = new Kept()
  const app = startReminders(asOf, { persisted })
  app.dismiss(app.plan(village(9), true).due[0]!)
  expect(app.plan(village(9), true).due).toEqual([])
  expect(startReminders('2025-12-17', { persisted }).plan(village(9), true).due).toMatchObject([{ people: 9 }])
})

it('what was exported for all is no longer right once nobody is left to remind', () => {
  const persisted = new Kept()
  const app = startReminders(asOf, { persisted })
  app.noteExported(app.plan(village(9), true).coming.filter(({ on }) => on === '2025-12-31'))
  expect(app.plan(village(9), true).moved).toEqual([])
  expect(
    app.plan(
      village(8).map((one) => ({ ...one, open: [] })),
      true
    ).moved
  ).toMatchObject([{ added: { memberId: 'several', on: '2025-12-31' }, now: null }])
})

it('the settings of all are changed in one write', () => {
  const persisted = new Kept()
  const app = startReminders(asOf, { persisted })
  app.changeSettingsOfAll(['m0', 'm1'], { off: true })
  expect(persisted.writes).toBe(1)
  expect(app.plan(village(2)).due).toEqual([])
})
