/** A baby after the days in which the notices say what paying gives: Gansu's open letter, and what is reported of Hunan. */
import { screen, within } from '@testing-library/react'
import Reminders from '@/pages/reminders'
import { reminderSubjects } from '@/app/reminder-subjects'
import { memberYears } from '@/app/member-years'
import { library } from '@/policy'
import { reminders, household } from '@/app/services'
import type { PlannedReminder } from '@/reminder'
import { reminding, season } from '@/ui/text'
import { freshApp, onDay, show } from './support'

const LANZHOU = '620102'
const CHANGSHA = '430104'

beforeEach(freshApp)

/** What is due on the day, and what comes, of a baby. */
function planOf(region: string, birthDate: string, day: string, parentInsured = false) {
  onDay(day)
  const member = household.addMember({
    nickname: '宝宝',
    relation: 'child',
    region,
    enrolment: 'first',
    resident: { birthDate, events: [{ kind: 'birth', date: birthDate }], parentInsured }
  })
  return reminders.plan(reminderSubjects([memberYears(member, [], day, library)], day))
}

const openings = (list: readonly PlannedReminder[]) => list.filter(({ kind }) => kind === 'window-opens')

describe.each([
  // Birth + 90 is 8 December; from birth + 91 the letter, and what is reported, promise no cover.
  ['Changsha', CHANGSHA, '2026-09-09', '2026-12-08', '2026-12-09', false],
  ['Changsha, a parent insured', CHANGSHA, '2026-09-09', '2026-12-08', '2026-12-09', true],
  ['Lanzhou', LANZHOU, '2026-09-09', '2026-12-08', '2026-12-09', false],
  // The 90 days run on into the year after, of which the notice says nothing.
  ['Lanzhou, late in the year', LANZHOU, '2026-11-01', '2026-12-31', '2027-01-01', false]
])('the reminders of a newborn in %s', (_, region, birthDate, lastDay, dayAfter, parentInsured) => {
  test('include the safe deadline', () => {
    const { due } = planOf(region, birthDate, lastDay, parentInsured)
    expect(due).toContainEqual(expect.objectContaining({ kind: 'window-closes', about: lastDay, daysBefore: 0 }))
  })

  test('do not say on the day after it that paying begins', () => {
    const { due, coming } = planOf(region, birthDate, dayAfter, parentInsured)
    expect(openings([...due, ...coming])).toEqual([])
    expect(coming.filter(({ kind }) => kind === 'window-closes')).not.toEqual([])
    expect(reminders.icsOf(coming)).not.toContain('今天开始缴医保')
  })
})

test('the reminders of a newborn say on the day of birth that paying begins', () => {
  expect(openings(planOf(LANZHOU, '2026-09-09', '2026-09-09').due)).toMatchObject([{ about: '2026-09-09' }])
})

describe('the advice to pay for a newborn a day ahead', () => {
  /** The calendar file of what comes, without the folding of its lines. */
  const fileOf = (...plan: Parameters<typeof planOf>) => reminders.icsOf(planOf(...plan).coming).replace(/\r\n /g, '')

  test.each([
    // Birth + 90 is 8 December: by the letter's "90天（含）" it may be the 7th.
    ['Lanzhou', LANZHOU],
    ['Changsha', CHANGSHA]
  ])('is given where days are counted: %s', (_, region) => {
    const file = fileOf(region, '2026-09-09', '2026-11-01')
    expect(file).toContain('2026年12月8日是这段缴费期的最后一天，最好提前一天缴，')
  })

  test.each([
    ['Lanzhou', LANZHOU],
    ['Changsha', CHANGSHA]
  ])('is not given where the year ends first: %s', (_, region) => {
    const file = fileOf(region, '2026-11-01', '2026-11-28')
    expect(file).toContain('2026年12月31日是这段缴费期的最后一天，再晚')
    expect(file).not.toContain('提前一天')
  })
})

describe('the reminders of a newborn after the days of the notice', () => {
  test.each([
    ['Lanzhou', LANZHOU],
    ['Changsha', CHANGSHA]
  ])('advise to call first, in the list and in the calendar: %s', (_, region) => {
    const { due, coming } = planOf(region, '2026-08-01', '2026-12-20')
    expect(due.map((one) => reminding.due(one, '2026-12-20', 11))).toContain(
      '先打 12393 问，还剩 11 天，12月31日是这段缴费期最后一天'
    )
    const closing = coming.filter(({ kind }) => kind === 'window-closes')
    expect(closing.map(({ daysBefore }) => daysBefore)).toEqual([7, 3, 1, 0])
    expect(closing.every((one) => reminding.about(one, '2026-12-20').startsWith('先打 12393 问，'))).toBe(true)
    const titles = reminders.icsOf(closing).match(/SUMMARY:.*/g)
    expect(titles?.every((title) => title.startsWith('SUMMARY:宝宝：先打 12393 问'))).toBe(true)
  })

  test('let the line be called from the list', () => {
    planOf(LANZHOU, '2026-08-01', '2026-12-31')
    show(Reminders)
    const row = screen.getAllByRole('listitem').find((one) => one.textContent.includes('先打 12393 问，今天'))
    expect(within(row!).getByRole('button', { name: season.dialSpoken })).toBeInTheDocument()
  })

  test('name the deadline as it is for a baby within those days', () => {
    const { due } = planOf(LANZHOU, '2026-09-09', '2026-12-01')
    expect(due.map((one) => reminding.due(one, '2026-12-01', 7))).toContain('还剩 7 天，12月8日是这段缴费期最后一天')
  })
})

describe('the reminders of a newborn where the year of birth has no notice', () => {
  const SHANDONG = '370102'
  const dueOn = (day: string, birthDate: string) =>
    planOf(SHANDONG, birthDate, day).due.filter(({ benefitYear }) => benefitYear === 2026)

  test.each([
    // Within 90 days of birth, the day of birth not counted: to 8 December, and to 30 January.
    ['2026-09-09', '2026-09-09'],
    ['2026-11-28', '2026-09-09'],
    ['2026-12-08', '2026-09-09'],
    ['2027-01-30', '2026-11-01']
  ])('advise on %s to call today for a baby born on %s', (day, birthDate) => {
    expect(dueOn(day, birthDate).map((one) => reminding.due(one, day, 0))).toEqual([
      '今天就打 12393，问宝宝 2026 年度还能不能办'
    ])
  })

  test.each([
    ['2026-12-09', '2026-09-09'],
    ['2027-01-31', '2026-11-01']
  ])('do not advise to call on %s any more', (day, birthDate) => {
    expect(dueOn(day, birthDate)).toEqual([])
  })

  test('can be dismissed for good', () => {
    const [reminder] = dueOn('2026-11-28', '2026-09-09')
    reminders.dismiss(reminder!)
    const subjects = reminderSubjects(
      household.store.getState().members.map((member) => memberYears(member, [], '2026-11-30', library)),
      '2026-11-30'
    )
    onDay('2026-11-30')
    expect(reminders.plan(subjects).due.filter(({ benefitYear }) => benefitYear === 2026)).toEqual([])
  })
})
