import { addDays, assess } from '@/calculator'
import { shelfFor } from '@/policy'
import {
  days,
  FULING,
  fuling2025,
  GANSU,
  gansu2026,
  HUNAN,
  hunan2025,
  mother,
  paidYear,
  unpaid
} from './support/family'
import { startReminders } from './support/app'

const coming = (asOf: string, ...subjects: Parameters<ReturnType<typeof startReminders>['plan']>[0]) =>
  startReminders(asOf).plan(subjects).coming

describe('the reminders of an open year', () => {
  it('are on six days before Gansu closes on 31 December', () => {
    const planned = coming('2025-11-01', unpaid('2025-11-01'))
    expect(days(planned)).toEqual(['2025-12-01', '2025-12-17', '2025-12-24', '2025-12-28', '2025-12-30', '2025-12-31'])
    expect(planned.map(({ daysBefore }) => daysBefore)).toEqual([30, 14, 7, 3, 1, 0])
  })

  it('say of whom, of which year, of what and at what hour', () => {
    expect(coming('2025-11-01', unpaid('2025-11-01'))[0]).toEqual({
      uid: 'mother/2026/concentrated/closes/30',
      memberId: 'mother',
      nickname: '妈妈',
      benefitYear: 2026,
      kind: 'window-closes',
      on: '2025-12-01',
      hour: 9,
      daysBefore: 30,
      about: '2025-12-31',
      until: '2025-12-31'
    })
  })

  it('leave out today and the days that are past', () => {
    expect(days(coming('2025-12-24', unpaid('2025-12-24')))).toEqual(['2025-12-28', '2025-12-30', '2025-12-31'])
    expect(coming('2025-12-31', unpaid('2025-12-31'))).toEqual([])
  })

  it('begin with the opening before the window opens', () => {
    const planned = coming('2025-10-01', unpaid('2025-10-01'))
    expect(planned[0]).toMatchObject({ kind: 'window-opens', on: '2025-10-15', about: '2025-10-15', daysBefore: 0 })
    expect(planned).toHaveLength(7)
  })

  it('are counted from the last useful day where paying later buys nothing', () => {
    const planned = coming('2025-08-20', mother({ open: [hunan2025('2025-08-20')] }))
    expect(days(planned)).toEqual(['2025-09-02', '2025-09-18', '2025-09-25', '2025-09-29', '2025-10-01', '2025-10-02'])
    expect(planned.every(({ kind, about }) => kind === 'last-useful-day' && about === '2025-10-02')).toBe(true)
  })

  it('are counted from the supplementary window once it is the open one', () => {
    expect(days(coming('2026-01-05', unpaid('2026-01-05')))).toEqual([
      '2026-01-29',
      '2026-02-14',
      '2026-02-21',
      '2026-02-25',
      '2026-02-27',
      '2026-02-28'
    ])
  })

  it('leave out the start of cover, which is true of paying today only', () => {
    const asOf = '2026-02-20'
    expect(gansu2026(asOf).reminders.map(({ kind }) => kind)).toContain('cover-starts')
    expect(coming(asOf, unpaid(asOf)).map(({ kind }) => kind)).not.toContain('cover-starts')
  })

  it('hold none before a window opens that is shorter than its own warnings', () => {
    const asOf = '2025-10-01'
    const open = gansu2026(asOf)
    const short = {
      ...open,
      nextDeadline: { ...open.nextDeadline!, date: '2025-12-20' },
      reminders: open.reminders.map((one) => (one.kind === 'window-opens' ? { ...one, on: '2025-12-20' } : one))
    }
    expect(days(coming(asOf, mother({ open: [short] })))).toEqual([
      '2025-12-20',
      '2025-12-24',
      '2025-12-28',
      '2025-12-30',
      '2025-12-31'
    ])
  })
})

describe('the reminders of a family', () => {
  it('are in order of days, each with its own name and year', () => {
    const asOf = '2025-01-10'
    const planned = coming(
      asOf,
      { ...mother({ open: [hunan2025(asOf)] }), memberId: 'son', nickname: '小明' },
      { ...mother({ open: [fuling2025(asOf)] }), memberId: 'aunt', nickname: '小姨' }
    )
    const aunts = planned.filter(({ memberId }) => memberId === 'aunt')
    expect(days(aunts)).toEqual(['2025-01-29', '2025-02-14', '2025-02-21', '2025-02-25', '2025-02-27', '2025-02-28'])
    expect(days(planned)).toEqual([...days(planned)].sort())
    expect(new Set(planned.map(({ uid }) => uid)).size).toBe(planned.length)
  })
})

describe('the reminders of a paid year', () => {
  it('are of the first day of cover after a wait: 90 days from 20 February', () => {
    const paid = gansu2026('2026-02-20')
    expect(coming('2026-03-01', mother({ paid: [paidYear(paid)] }))).toMatchObject([
      { uid: 'mother/2026/cover', kind: 'cover-starts', on: '2026-05-21', about: '2026-05-21' }
    ])
  })

  it('are of the first day of cover also without a wait', () => {
    expect(coming('2025-11-05', mother({ paid: [paidYear(gansu2026('2025-11-03'))] }))).toMatchObject([
      { uid: 'mother/2026/cover', kind: 'cover-starts', on: '2026-01-01' }
    ])
  })

  it('are none where the notice does not state that day, or it was the day of payment', () => {
    const paid = gansu2026('2025-11-03')
    const startingOn = (startsOn: string | null) =>
      coming('2025-11-05', mother({ paid: [paidYear({ ...paid, cover: { ...paid.cover!, startsOn } })] }))
    expect(startingOn(null)).toEqual([])
    expect(startingOn('2025-11-03')).toEqual([])
    expect(startingOn('2025-11-06')).toHaveLength(1)
  })

  it('are to look for the payment after one, three and seven days, as long as it is not found', () => {
    const recheck = [{ recordId: 'r1', benefitYear: 2026, since: '2025-11-29', coverEndsOn: '2026-12-31' }]
    const planned = coming('2025-11-29', mother({ recheck }))
    expect(days(planned)).toEqual(['2025-11-30', '2025-12-02', '2025-12-06'])
    expect(planned[0]).toMatchObject({
      uid: 'mother/2026/recheck/r1/1',
      kind: 'recheck',
      about: '2025-11-29',
      daysBefore: 0
    })
  })
})

describe('the ids of reminders', () => {
  it('are the same on every day on which a reminder lies ahead', () => {
    const first = new Map(coming('2025-10-01', unpaid('2025-10-01')).map(({ uid, on }) => [uid, on]))
    for (const asOf of ['2025-10-14', '2025-10-15', '2025-11-30', '2025-12-16', '2025-12-30']) {
      for (const { uid, on } of coming(asOf, unpaid(asOf))) expect(first.get(uid)).toBe(on)
    }
  })

  it('differ in another window and in another year', () => {
    const concentrated = coming('2025-11-01', unpaid('2025-11-01')).map(({ uid }) => uid)
    const supplementary = coming('2026-01-05', unpaid('2026-01-05')).map(({ uid }) => uid)
    const otherYear = { ...gansu2026('2025-11-01'), benefitYear: 2027 }
    const another = coming('2025-11-01', mother({ open: [otherYear] })).map(({ uid }) => uid)
    expect(new Set([...concentrated, ...supplementary, ...another]).size).toBe(18)
  })
})

it.each([
  ['Gansu', GANSU, 2026, '2025-09-15'],
  ['Hunan', HUNAN, 2025, '2024-08-15'],
  ['Fuling', FULING, 2025, '2024-12-15']
])('the reminders in %s are what the calculator plans, on every day of a season', (_, region, benefitYear, first) => {
  for (let asOf = first, day = 0; day < 400; asOf = addDays(first, (day += 1))) {
    const open = assess(shelfFor(region), { asOf, benefitYear, resident: {} })
    const calculated = open.reminders.filter(({ on, kind }) => on > asOf && kind !== 'cover-starts')
    const planned = coming(asOf, mother({ open: [open] }))
    expect([asOf, planned.map(({ on, kind }) => [on, kind])]).toEqual([
      asOf,
      calculated.map(({ on, kind }) => [on, kind])
    ])
  }
})
