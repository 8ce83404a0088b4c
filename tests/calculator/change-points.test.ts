/** What the made-up rules change, and on which day, worked out by hand. */
import { changePoints, type ChangePoint, type Resident, type Rules, type SpecialWindow } from '@/calculator'
import { complete } from './ask'
import { CONCENTRATED, LATE, NEWBORN, RULES, rulesWith, shelfOf } from './made-up'

const days = (points: ChangePoint[]) => points.map(({ on, kinds }) => `${on} ${kinds.join(' ')}`)

function madeUp(
  rules: Rules,
  resident: Resident = { history: complete },
  from = '2029-09-01',
  to = '2031-02-01'
): ChangePoint[] {
  return changePoints(shelfOf(rules), { resident, benefitYear: 2030, from, to })
}

describe('the range of change points', () => {
  const all = days(madeUp(RULES))

  test('holds every change of the rules', () => {
    expect(all).toEqual([
      '2029-10-01 window-opens',
      '2030-01-01 window-closes window-opens price waiting cover',
      '2030-06-01 price',
      '2030-11-02 useless',
      '2031-01-01 window-closes'
    ])
  })

  test('counts in its first and its last day, and nothing beyond', () => {
    expect(days(madeUp(RULES, undefined, '2029-10-01', '2030-01-01'))).toEqual(all.slice(0, 2))
    expect(days(madeUp(RULES, undefined, '2029-10-02', '2029-12-31'))).toEqual([])
    expect(days(madeUp(RULES, undefined, '2031-01-01', '2031-01-01'))).toEqual(all.slice(4))
    expect(days(madeUp(RULES, undefined, '2030-12-01', '2030-01-01'))).toEqual([])
  })

  test('is empty for who is insured, and for a year without a local notice', () => {
    expect(madeUp(RULES, { history: [{ year: 2030, scheme: 'resident' }] })).toEqual([])
    expect(
      changePoints(shelfOf(RULES), { resident: {}, benefitYear: 2031, from: '2029-01-01', to: '2032-01-01' })
    ).toEqual([])
  })

  test('starts today: what lies after it has not happened', () => {
    const ask = () => madeUp(RULES, { events: [{ kind: 'birth', date: '2029-09-02' }] })
    expect(ask).toThrow(expect.objectContaining({ code: 'future-date', path: 'resident.events.0.date' }))
  })

  test('costs the same work for a month and for nine thousand years', () => {
    const work = (from: string, to: string): number => {
      let offers = 0
      const counted = new Proxy(RULES, {
        get: (rules, key, receiver): unknown => {
          // Whatever is worked out for a day, the wait is.
          if (key === 'lapse') offers++
          return Reflect.get(rules, key, receiver)
        }
      })
      madeUp(counted, { history: complete, events: [{ kind: 'birth', date: '2030-02-01' }] }, from, to)
      return offers
    }
    const year = work('2030-02-01', '2031-01-02')
    expect(year).toBeLessThan(400)
    expect(work('2030-02-01', '9999-12-31')).toBe(year)
    expect(work('2031-06-01', '9999-12-31')).toBeLessThan(40)
  })
})

describe('under made-up rules', () => {
  test('a wait in months skips the days that a shorter month has not', () => {
    const months = { ...LATE, waiting: { span: { count: 3, unit: 'month' as const }, basis: LATE.basis } }
    expect(days(madeUp(rulesWith({ windows: [months] })))).toEqual([
      '2030-01-01 window-opens',
      '2030-03-01 cover',
      '2030-05-01 cover',
      '2030-06-01 price',
      '2030-10-01 useless',
      '2031-01-01 window-closes'
    ])
  })

  test('a month counted after sixty days skips the days that a shorter month has not', () => {
    const lapse = {
      ...RULES.lapse!,
      variable: { ...RULES.lapse!.variable!, span: { count: 1, unit: 'month' as const } }
    }
    const history = [2028, 2029].map((year) => ({ year, scheme: 'none' as const }))
    expect(days(madeUp(rulesWith({ windows: [LATE], lapse }), { history }))).toEqual([
      '2030-01-01 window-opens',
      '2030-03-02 cover',
      '2030-05-02 cover',
      '2030-06-01 price',
      '2030-08-02 cover',
      '2030-10-02 useless',
      '2031-01-01 window-closes'
    ])
  })

  test('after two missed years the wait is longer, and paying useless sooner', () => {
    const history = [2028, 2029].map((year) => ({ year, scheme: 'none' as const }))
    expect(days(madeUp(rulesWith({ windows: [LATE] }), { history }, '2030-01-02', '2030-12-31'))).toEqual([
      '2030-06-01 price',
      '2030-10-13 useless'
    ])
  })

  test('a window may be useless from its first day', () => {
    const autumn = { ...LATE, opensOn: '2030-11-15' }
    const points = madeUp(rulesWith({ windows: [CONCENTRATED, autumn] }))
    expect(days(points.slice(2))).toEqual(['2030-11-15 window-opens useless', '2031-01-01 window-closes'])
  })

  test('a useless window is followed by one that is useful again', () => {
    const orphans = {
      ...NEWBORN,
      group: { identities: ['orphan' as const] },
      opensOn: '2030-12-01',
      closesOn: 'benefit-year' as const
    }
    const points = madeUp(
      rulesWith({ windows: [LATE], specialWindows: [orphans] }),
      { identities: ['orphan'] },
      '2030-11-01'
    )
    expect(days(points)).toEqual([
      '2030-11-02 useless',
      '2030-12-01 window-opens price waiting cover',
      '2031-01-01 window-closes'
    ])
  })

  test('a window that opens while a better one is open changes nothing', () => {
    const admitted: SpecialWindow = {
      ...NEWBORN,
      group: { events: ['welfare-admission'], eventIn: 'any-year' },
      closesOn: { daysAfterEvent: 100 }
    }
    const points = madeUp(
      rulesWith({ specialWindows: [admitted] }),
      { history: complete, events: [{ kind: 'welfare-admission', date: '2029-11-01' }] },
      '2029-11-02',
      '2030-05-31'
    )
    expect(days(points)).toEqual(['2030-01-01 window-closes', '2030-02-10 window-closes price waiting cover'])
    expect(points[0]).toMatchObject({
      before: { window: 'concentrated' },
      after: { window: 'special', totalFen: 30000 }
    })
  })

  test('another number or another unit is another wait', () => {
    const ofWait = (opensOn: string, closesOn: string, count: number, unit: 'day' | 'month') => ({
      ...LATE,
      opensOn,
      closesOn,
      waiting: { span: { count, unit }, basis: LATE.basis }
    })
    const windows = [
      ofWait('2030-01-01', '2030-03-14', 2, 'day'),
      ofWait('2030-03-15', '2030-05-14', 2, 'month'),
      ofWait('2030-05-15', '2030-06-30', 1, 'month'),
      ofWait('2030-07-01', '2030-12-31', 1, 'month')
    ]
    expect(days(madeUp(rulesWith({ windows }), undefined, '2030-01-02', '2030-07-31'))).toEqual([
      '2030-03-15 window-closes window-opens waiting cover',
      '2030-05-15 window-closes window-opens waiting cover',
      '2030-06-01 price',
      '2030-07-01 window-closes window-opens cover'
    ])
  })

  test('a start of cover that is stated again is a jump', () => {
    const orphans: SpecialWindow = {
      ...NEWBORN,
      group: { identities: ['orphan'] },
      opensOn: 'benefit-year',
      closesOn: '2030-03-31',
      cover: { starts: 'not-stated', basis: NEWBORN.basis }
    }
    const points = madeUp(
      rulesWith({ windows: [LATE], specialWindows: [orphans] }),
      { identities: ['orphan'] },
      '2030-01-02',
      '2030-05-31'
    )
    expect(days(points)).toEqual(['2030-04-01 window-closes price waiting cover'])
    expect(points[0]).toMatchObject({
      before: { cover: { startsOn: null } },
      after: { cover: { startsOn: '2030-05-31' } }
    })
  })

  test('cover jumps back or ahead, but not where it stands still or keeps pace', () => {
    const ofCover = (
      opensOn: string,
      closesOn: string,
      starts: 'payment' | 'day-after-payment' | 'first-of-next-month'
    ) => ({ ...LATE, opensOn, closesOn, waiting: null, cover: { starts, basis: LATE.basis } })
    const windows = [
      ofCover('2030-01-01', '2030-03-20', 'first-of-next-month'),
      ofCover('2030-03-21', '2030-04-30', 'payment'),
      ofCover('2030-05-01', '2030-08-31', 'day-after-payment'),
      ofCover('2030-09-01', '2030-12-31', 'payment')
    ]
    expect(days(madeUp(rulesWith({ windows }), undefined, '2030-01-02'))).toEqual([
      '2030-02-01 cover',
      '2030-03-01 cover',
      '2030-03-21 window-closes window-opens cover',
      '2030-05-01 window-closes window-opens cover',
      '2030-06-01 price',
      '2030-09-01 window-closes window-opens',
      '2031-01-01 window-closes'
    ])
  })

  describe('of two special windows at one price that with the earlier cover is taken, then the longer one', () => {
    type Starts = 'payment' | 'day-after-payment' | 'first-of-next-month' | 'benefit-year' | 'date'

    const { basis } = NEWBORN

    /** Only the certainty tells the two apart: of students outside their own premium it is not sure that they pay the same. */
    function two(sure: [closesOn: string, starts: Starts], unsure: [closesOn: string, starts: Starts]): string[] {
      const special = ([closesOn, starts]: [string, Starts], studentPremium: boolean): SpecialWindow => ({
        ...NEWBORN,
        group: { identities: ['orphan'] },
        opensOn: 'benefit-year',
        closesOn,
        cover: starts === 'date' ? { starts, date: '2030-02-10', basis } : { starts, basis },
        price: { ...NEWBORN.price, studentPremium }
      })
      const premium = RULES.premiums[0]!
      const rules = rulesWith({
        windows: [LATE],
        specialWindows: [special(sure, true), special(unsure, false)],
        premiums: [premium, { ...premium, students: ['university'] }],
        subsidies: [{ ...RULES.subsidies[0]!, grant: { kind: 'fixed', fen: 100 } }]
      })
      return days(madeUp(rules, { identities: ['orphan'], student: 'university' }, '2029-12-01', '2030-03-31'))
    }

    test('where the cover of one stands still', () => {
      expect(two(['2030-01-31', 'benefit-year'], ['2030-02-28', 'payment'])).toEqual([
        '2030-01-01 window-opens',
        '2030-01-02 price',
        '2030-02-01 window-closes price cover',
        '2030-03-01 window-closes price waiting cover'
      ])
    })

    test('where the cover of one starts on a day of its own', () => {
      expect(two(['2030-03-05', 'date'], ['2030-02-28', 'day-after-payment'])).toEqual([
        '2030-01-01 window-opens',
        '2030-02-09 price',
        '2030-03-06 window-closes price waiting cover'
      ])
    })

    test('where the cover of one waits for the 1st', () => {
      expect(two(['2030-02-28', 'day-after-payment'], ['2030-03-05', 'first-of-next-month'])).toEqual([
        '2030-01-01 window-opens',
        '2030-01-31 price',
        '2030-02-01 price',
        '2030-02-28 price',
        '2030-03-01 cover',
        '2030-03-06 window-closes price waiting cover'
      ])
    })
  })
})
