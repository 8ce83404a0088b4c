import type { ReminderSubject } from '@/reminder'
import { gansu2026, gansuClosing, mother, paidYear, unpaid } from './support/family'
import { Kept, startReminders } from './support/app'

const NOVEMBER = '2025-11-01'

/** A phone whose calendar has all six days of 2026, added in November. */
async function withCalendar(subject = unpaid(NOVEMBER), asOf = NOVEMBER): Promise<Kept> {
  const persisted = new Kept()
  const app = startReminders(asOf, { persisted })
  for (const reminder of app.plan([subject]).coming) await app.addToCalendar(reminder)
  return persisted
}

const moved = (persisted: Kept, asOf: string, subject: ReminderSubject) =>
  startReminders(asOf, { persisted })
    .plan([subject])
    .moved.map(({ added, now }) => [added.on, now?.on ?? null])

describe("an entry in the phone's calendar", () => {
  it('is not told as long as it holds, whatever day it is', async () => {
    const persisted = await withCalendar()
    for (const asOf of [NOVEMBER, '2025-12-01', '2025-12-25', '2025-12-31', '2026-01-01']) {
      expect(moved(persisted, asOf, unpaid(asOf))).toEqual([])
    }
  })

  it('is told with its new day if the authority moves the deadline', async () => {
    const persisted = await withCalendar()
    expect(moved(persisted, '2025-12-15', unpaid('2025-12-15', gansuClosing('2026-01-15')))).toEqual([
      ['2025-12-17', '2026-01-01'],
      ['2025-12-24', '2026-01-08'],
      ['2025-12-28', '2026-01-12'],
      ['2025-12-30', '2026-01-14'],
      ['2025-12-31', '2026-01-15']
    ])
  })

  it('is told as nothing to remember any more if its new day is past already', async () => {
    const persisted = await withCalendar()
    // 20 December less 7, 3, 1 and 0 days: 13, 17, 19, 20; on the 18th the last two lie ahead.
    expect(moved(persisted, '2025-12-18', unpaid('2025-12-18', gansuClosing('2025-12-20')))).toEqual([
      ['2025-12-24', null],
      ['2025-12-28', null],
      ['2025-12-30', '2025-12-19'],
      ['2025-12-31', '2025-12-20']
    ])
  })

  it('is told as nothing to remember any more once the year is paid', async () => {
    const persisted = await withCalendar()
    const paid = mother({ paid: [paidYear(gansu2026('2025-12-26'))] })
    expect(moved(persisted, '2025-12-26', paid)).toEqual([
      ['2025-12-28', null],
      ['2025-12-30', null],
      ['2025-12-31', null]
    ])
  })

  it('is told once a payment to look for was found', async () => {
    const declared = mother({
      recheck: [{ recordId: 'r1', benefitYear: 2026, since: NOVEMBER, coverEndsOn: '2026-12-31' }]
    })
    const persisted = await withCalendar(declared)
    expect(moved(persisted, '2025-11-03', mother())).toEqual([
      ['2025-11-04', null],
      ['2025-11-08', null]
    ])
  })

  it('is told if the first day of cover moved, as after a corrected payment day', async () => {
    const persisted = await withCalendar(mother({ paid: [paidYear(gansu2026('2026-02-20'))] }), '2026-02-20')
    // 90 days from 10 February: 18 left in February, 31, 30, and 11 in May.
    expect(moved(persisted, '2026-02-21', mother({ paid: [paidYear(gansu2026('2026-02-10'))] }))).toEqual([
      ['2026-05-21', '2026-05-11']
    ])
  })

  it('is told with the title it has there', async () => {
    const persisted = await withCalendar()
    const [first] = startReminders('2025-12-29', { persisted }).plan([mother()]).moved
    expect(first?.added).toMatchObject({ title: '妈妈: window-closes', on: '2025-12-30', hour: 9, way: 'calendar' })
  })

  it('is still right if fewer reminders are chosen, another hour, or none', async () => {
    const persisted = await withCalendar()
    const app = startReminders('2025-12-18', { persisted })
    app.changeSettings('mother', { offsets: [1], hour: 8 })
    expect(app.plan([unpaid('2025-12-18')]).moved).toEqual([])
    app.changeSettings('mother', { off: true })
    expect(app.plan([unpaid('2025-12-18')]).moved).toEqual([])
  })

  it('is left out if its member is not asked for', async () => {
    const persisted = await withCalendar()
    expect(startReminders('2025-12-26', { persisted }).plan([]).moved).toEqual([])
  })

  it('is left out while another day is looked at: nothing has really changed', async () => {
    const persisted = await withCalendar()
    const app = startReminders('2025-12-26', { persisted, preview: () => '2025-12-26' })
    expect(app.plan([mother()]).moved).toEqual([])
  })
})

describe('an entry that the resident has seen to', () => {
  it('is no longer told, and no longer counts as added', async () => {
    const persisted = await withCalendar()
    const app = startReminders('2025-12-30', { persisted })
    const [reminder] = app.plan([unpaid('2025-12-30')]).coming
    expect(app.isAdded(reminder!)).toBe(true)
    for (const { added } of app.plan([mother()]).moved) app.forget(added)
    expect(startReminders('2025-12-30', { persisted }).plan([mother()]).moved).toEqual([])
    expect(app.isAdded(reminder!)).toBe(false)
  })

  it('has its new day once that was added', async () => {
    const persisted = await withCalendar()
    const subject = unpaid('2025-12-29', gansuClosing('2026-01-15'))
    const app = startReminders('2025-12-29', { persisted })
    const before = app.plan([subject]).moved
    expect(before.map(({ now }) => app.isAdded(now!))).toEqual([false, false])
    for (const { now } of before) await app.addToCalendar(now!)
    expect(app.plan([subject]).moved).toEqual([])
    expect(before.map(({ now }) => app.isAdded(now!))).toEqual([true, true])
  })
})
