import { gansu2026, gansuClosing, mother, paidYear, unpaid } from './support/family'
import { Kept, startReminders } from './support/app'

const due = (asOf: string, subject = unpaid(asOf), persisted = new Kept()) =>
  startReminders(asOf, { persisted }).plan([subject]).due

describe('the reminder of a deadline', () => {
  it('is due from the thirtieth day before it, not a day earlier', () => {
    expect(due('2025-11-30')).toEqual([])
    expect(due('2025-12-01')).toMatchObject([{ daysBefore: 30, on: '2025-12-01', about: '2025-12-31' }])
  })

  it('is due between two of its days as well, under the one that was last', () => {
    expect(due('2025-12-16')).toMatchObject([{ daysBefore: 30 }])
    expect(due('2025-12-17')).toMatchObject([{ daysBefore: 14 }])
    expect(due('2025-12-23')).toMatchObject([{ daysBefore: 14 }])
    expect(due('2025-12-29')).toMatchObject([{ daysBefore: 3 }])
  })

  it('is due once on the day itself', () => {
    expect(due('2025-12-31')).toMatchObject([{ daysBefore: 0, on: '2025-12-31', kind: 'window-closes' }])
  })

  it('is not due before its window opens', () => {
    const asOf = '2025-12-05'
    const late = {
      ...gansu2026('2025-10-01'),
      nextDeadline: { ...gansu2026('2025-10-01').nextDeadline!, date: '2025-12-10' }
    }
    expect(due(asOf, mother({ open: [late] }))).toEqual([])
  })

  it('is due within the largest offset that was chosen, and not earlier', () => {
    const persisted = new Kept()
    startReminders('2025-12-01', { persisted }).changeSettings('mother', { offsets: [7, 1] })
    expect(due('2025-12-23', unpaid('2025-12-23'), persisted)).toEqual([])
    expect(due('2025-12-24', unpaid('2025-12-24'), persisted)).toMatchObject([{ daysBefore: 7 }])
    expect(due('2025-12-28', unpaid('2025-12-28'), persisted)).toMatchObject([{ daysBefore: 7 }])
    expect(due('2025-12-31', unpaid('2025-12-31'), persisted)).toMatchObject([{ daysBefore: 1 }])
  })

  it('is never due if no offset was chosen', () => {
    const persisted = new Kept()
    startReminders('2025-12-01', { persisted }).changeSettings('mother', { offsets: [] })
    expect(due('2025-12-31', unpaid('2025-12-31'), persisted)).toEqual([])
  })
})

describe('what is due beside deadlines', () => {
  it('includes the opening, on its day only', () => {
    expect(due('2025-10-14')).toEqual([])
    expect(due('2025-10-15')).toMatchObject([{ kind: 'window-opens', on: '2025-10-15' }])
    expect(due('2025-10-16')).toEqual([])
  })

  it('includes cover, on the day it starts', () => {
    const paid = mother({ paid: [paidYear(gansu2026('2026-02-20'))] })
    expect(due('2026-05-20', paid)).toEqual([])
    expect(due('2026-05-21', paid)).toMatchObject([{ kind: 'cover-starts', about: '2026-05-21' }])
    expect(due('2026-05-22', paid)).toEqual([])
  })

  it('includes a payment to look for, until it is found, or for 30 days', () => {
    const declared = mother({
      recheck: [{ recordId: 'r1', benefitYear: 2026, since: '2025-11-29', coverEndsOn: '2026-12-31' }]
    })
    expect(due('2025-11-29', declared)).toEqual([])
    expect(due('2025-11-30', declared)).toMatchObject([{ uid: 'mother/2026/recheck/r1/1' }])
    expect(due('2025-12-02', declared)).toMatchObject([{ uid: 'mother/2026/recheck/r1/3' }])
    expect(due('2025-12-29', declared)).toMatchObject([{ uid: 'mother/2026/recheck/r1/7' }])
    expect(due('2025-12-30', declared)).toEqual([])
    expect(due('2025-12-29', mother())).toEqual([])
  })

  it('does not include a payment to look for once its cover is over', () => {
    const late = mother({
      recheck: [{ recordId: 'r1', benefitYear: 2025, since: '2025-12-20', coverEndsOn: '2025-12-31' }]
    })
    expect(due('2025-12-31', late)).toMatchObject([{ uid: 'mother/2025/recheck/r1/7' }])
    expect(due('2026-01-01', late)).toEqual([])
  })

  it('is in order of days, with payments to look for at the end', () => {
    const asOf = '2025-12-20'
    const recheck = [{ recordId: 'r1', benefitYear: 2026, since: '2025-12-01', coverEndsOn: '2026-12-31' }]
    const [near, far] = [unpaid(asOf), unpaid(asOf, gansuClosing('2026-01-15'))]
    const plan = startReminders(asOf).plan([
      { ...mother({ recheck }), memberId: 'father' },
      { ...far, memberId: 'aunt' },
      near
    ])
    expect(plan.due.map(({ memberId, about }) => [memberId, about])).toEqual([
      ['mother', '2025-12-31'],
      ['aunt', '2026-01-15'],
      ['father', '2025-12-01']
    ])
  })
})

describe('a reminder that was dismissed', () => {
  it('is gone until the next of its days, after a kill as well', () => {
    const persisted = new Kept()
    const app = startReminders('2025-12-18', { persisted })
    const [reminder] = app.plan([unpaid('2025-12-18')]).due
    app.dismiss(reminder!)
    expect(due('2025-12-18', unpaid('2025-12-18'), persisted)).toEqual([])
    expect(due('2025-12-23', unpaid('2025-12-23'), persisted)).toEqual([])
    expect(due('2025-12-24', unpaid('2025-12-24'), persisted)).toMatchObject([{ daysBefore: 7 }])
  })

  it('is due again if its day moved', () => {
    const persisted = new Kept()
    const app = startReminders('2025-12-01', { persisted })
    app.dismiss(app.plan([unpaid('2025-12-01')]).due[0]!)
    expect(due('2025-12-16', unpaid('2025-12-16', gansuClosing('2026-01-15')), persisted)).toMatchObject([
      { uid: 'mother/2026/concentrated/closes/30', on: '2025-12-16' }
    ])
  })

  it('leaves the others due, and what is coming', () => {
    const asOf = '2025-12-18'
    const app = startReminders(asOf)
    const subjects = [unpaid(asOf), { ...unpaid(asOf), memberId: 'father' }]
    app.dismiss(app.plan(subjects).due[0]!)
    const plan = app.plan(subjects)
    expect(plan.due.map(({ memberId }) => memberId)).toEqual(['father'])
    expect(plan.coming).toHaveLength(8)
  })
})

describe('the reminder that goes first', () => {
  const seasons = [{ benefitYear: 2027, opensOn: '2025-10-15', closesOn: '2025-12-31', lastsUntil: '2025-12-31' }]

  it('is of a last day that is known, not of a season that began earlier', () => {
    const asOf = '2025-12-05'
    expect(due(asOf, mother({ open: [gansu2026(asOf)], seasons })).map(({ kind }) => kind)).toEqual([
      'window-closes',
      'season-ends'
    ])
  })

  it('is not of a year that nobody is urged to pay; but its entry in a calendar is not called wrong', () => {
    const persisted = new Kept()
    const before = startReminders('2025-12-05', { persisted })
    before.noteExported(before.plan([mother({ open: [gansu2026('2025-12-05')] })]).coming)
    const plan = startReminders('2025-12-06', { persisted }).plan([
      mother({ open: [gansu2026('2025-12-06')], quiet: [2026] })
    ])
    expect(plan).toEqual({ due: [], coming: [], moved: [] })
  })
})
