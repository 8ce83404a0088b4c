/** A baby after the days in which the notices say what paying gives: Gansu's open letter, and what is reported of Hunan. */
import { reminderSubjects } from '@/app/reminder-subjects'
import { memberStanding } from '@/app/standing'
import { reminders, shell } from '@/app/services'
import type { PlannedReminder } from '@/reminder'
import { freshApp, onDay } from './support'

const LANZHOU = '620102'
const CHANGSHA = '430104'

beforeEach(freshApp)

/** What is due on the day, and what comes, of a baby. */
function planOf(region: string, birthDate: string, day: string, parentInsured = false) {
  onDay(day)
  const member = shell.addMember({
    nickname: '宝宝',
    relation: 'child',
    region,
    enrolment: 'first',
    resident: { birthDate, events: [{ kind: 'birth', date: birthDate }], parentInsured }
  })
  return reminders.plan(reminderSubjects([memberStanding(member, [], day)], day))
}

const openings = (list: readonly PlannedReminder[]) => list.filter(({ kind }) => kind === 'window-opens')

describe.each([
  // Birth + 90 is 8 December; from birth + 91 the letter, and what is reported, promise no cover.
  ['Changsha', CHANGSHA, '2026-09-09', '2026-12-08', '2026-12-09', false],
  ['Changsha, a parent insured', CHANGSHA, '2026-09-09', '2026-12-08', '2026-12-09', true],
  ['Lanzhou', LANZHOU, '2026-09-09', '2026-12-08', '2026-12-09', false],
  // The 90 days run on into the year after, of which the notice says nothing.
  ['Lanzhou, late in the year', LANZHOU, '2026-11-01', '2026-12-31', '2027-01-01', false]
])('%s', (_, region, birthDate, lastDay, dayAfter, parentInsured) => {
  test('the safe deadline is reminded of', () => {
    const { due } = planOf(region, birthDate, lastDay, parentInsured)
    expect(due).toContainEqual(expect.objectContaining({ kind: 'window-closes', about: lastDay, daysBefore: 0 }))
  })

  test('nobody is told on the day after it that paying begins', () => {
    const { due, coming } = planOf(region, birthDate, dayAfter, parentInsured)
    expect(openings([...due, ...coming])).toEqual([])
    expect(coming.filter(({ kind }) => kind === 'window-closes')).not.toEqual([])
    expect(reminders.icsOf(coming)).not.toContain('今天开始缴医保')
  })
})

test('on the day of birth paying does begin', () => {
  expect(openings(planOf(LANZHOU, '2026-09-09', '2026-09-09').due)).toMatchObject([{ about: '2026-09-09' }])
})
