/** Gansu usually collects from 15 October to 31 December; whoever missed that could pay until 28 February, and wait. */
import type { ReminderSubject, UsualSeason } from '@/reminder'
import { days, gansu2026, mother, unpaid } from './support/family'
import { Kept, startReminders } from './support/app'

const of2027: UsualSeason = {
  benefitYear: 2027,
  opensOn: '2026-10-15',
  closesOn: '2026-12-31',
  lastsUntil: '2027-02-28'
}
const of2028: UsualSeason = {
  benefitYear: 2028,
  opensOn: '2027-10-15',
  closesOn: '2027-12-31',
  lastsUntil: '2028-02-28'
}

const plan = (asOf: string, subject: ReminderSubject = mother({ seasons: [of2027] }), persisted = new Kept()) =>
  startReminders(asOf, { persisted }).plan([subject])

test('a season without a notice has reminders on its usual first day and 30 days before its last', () => {
  expect(plan('2026-01-02').coming).toMatchObject([
    {
      uid: 'mother/2027/concentrated/opens',
      kind: 'season-opens',
      benefitYear: 2027,
      on: '2026-10-15',
      about: '2026-10-15',
      hour: 9
    },
    {
      uid: 'mother/2027/concentrated/closes/30',
      kind: 'season-ends',
      benefitYear: 2027,
      on: '2026-12-01',
      about: '2026-12-31',
      hour: 9
    }
  ])
})

test('a season is reminded of year after year, for every year of which it is told', () => {
  expect(days(plan('2026-01-02', mother({ seasons: [of2027, of2028] })).coming)).toEqual([
    '2026-10-15',
    '2026-12-01',
    '2027-10-15',
    '2027-12-01'
  ])
})

test.each([
  ['2026-10-14', []],
  ['2026-10-15', ['season-opens']],
  ['2026-11-28', ['season-opens']],
  ['2026-11-30', ['season-opens']],
  ['2026-12-01', ['season-ends']],
  ['2026-12-31', ['season-ends']],
  ['2027-01-05', ['season-ends']],
  ['2027-02-28', ['season-ends']],
  ['2027-03-01', []]
])('on %s the reminder %j of a season is due', (asOf, kinds) =>
  expect(plan(asOf).due.map(({ kind }) => kind)).toEqual(kinds)
)

test('a season reminder that was dismissed is due again on the next of its days', () => {
  const persisted = new Kept()
  const app = startReminders('2026-10-20', { persisted })
  app.dismiss(app.plan([mother({ seasons: [of2027] })]).due[0]!)
  expect(plan('2026-11-28', undefined, persisted).due).toEqual([])
  expect(plan('2026-12-01', undefined, persisted).due).toMatchObject([{ kind: 'season-ends' }])
})

test('a season reminder stays whatever offsets are chosen, and goes with the switch', () => {
  const persisted = new Kept()
  const app = startReminders('2026-01-02', { persisted })
  app.changeSettings('mother', { offsets: [] })
  expect(plan('2026-01-02', undefined, persisted).coming).toHaveLength(2)
  app.changeSettings('mother', { off: true })
  expect(plan('2026-01-02', undefined, persisted).coming).toEqual([])
})

test('a season too short for the second reminder has only the first', () => {
  const short = mother({ seasons: [{ ...of2027, opensOn: '2026-12-05' }] })
  expect(days(plan('2026-01-02', short).coming)).toEqual(['2026-12-05'])
})

test('a season in a calendar is told to have moved once a notice says another day', () => {
  const persisted = new Kept()
  const app = startReminders('2026-06-01', { persisted })
  app.noteExported(app.plan([mother({ seasons: [of2027] })]).coming)
  const notice = gansu2026('2025-10-01')
  const open = {
    ...notice,
    benefitYear: 2027,
    asOf: '2026-09-30',
    nextDeadline: { ...notice.nextDeadline!, date: '2026-10-20' }
  }
  const moved = plan('2026-09-30', mother({ open: [open] }), persisted).moved
  expect(moved.map(({ added, now }) => [added.on, now?.on, now?.kind])[0]).toEqual([
    '2026-10-15',
    '2026-10-20',
    'window-opens'
  ])
})

test('season entries that an earlier version of the app kept are still known', () => {
  const entry = {
    memberId: 'mother',
    way: 'calendar' as const,
    hour: 9,
    title: '妈妈：缴医保',
    sequence: 0,
    gone: false
  }
  const kept = new Kept({
    settings: { mother: { offsets: [7, 1], hour: 8, off: false } },
    added: [{ ...entry, uid: 'mother/2026/concentrated/closes/7', on: '2025-12-24' }],
    dismissed: [{ uid: 'mother/2026/concentrated/closes/14', memberId: 'mother', on: '2025-12-17' }],
    promised: []
  })
  const app = startReminders('2025-12-20', { persisted: kept })
  const { coming, due, moved } = app.plan([{ ...unpaid('2025-12-20'), seasons: [of2027] }])
  expect(moved).toEqual([])
  expect(due).toEqual([])
  expect(coming.map((one) => [one.on, one.hour, app.isAdded(one)])).toEqual([
    ['2025-12-24', 8, true],
    ['2025-12-30', 8, false],
    ['2026-10-15', 8, false],
    ['2026-12-01', 8, false]
  ])
})
