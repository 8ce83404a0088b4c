import { assess, type Frame, type Resident, type Rules, type Shelf } from '@/calculator'
import { ask, codes, complete } from './ask'
import { basis, CONCENTRATED, LATE, RULES, rulesWith, shelfOf } from './made-up'

describe('the year that an answer speaks of', () => {
  const next: Rules = rulesWith({
    id: 'made-up-2032',
    benefitYear: 2032,
    windows: [{ ...CONCENTRATED, opensOn: '2031-10-01', closesOn: '2031-12-31' }]
  })
  const choose = (asOf: string, resident: Resident = {}, shelf: Shelf = shelfOf(RULES, next)) =>
    assess(shelf, { asOf, resident })

  test('is the earliest open one that still buys cover', () => {
    expect(choose('2029-10-01')).toMatchObject({ benefitYear: 2030, phase: 'concentrated' })
    expect(choose('2030-10-31')).toMatchObject({ benefitYear: 2030, phase: 'late' })
    expect(choose('2031-10-01')).toMatchObject({ benefitYear: 2032, phase: 'concentrated' })
  })

  test('is else the natural year, which is the next one from the start of the season', () => {
    expect(choose('2029-08-31')).toMatchObject({ benefitYear: 2029, phase: 'not-published' })
    expect(choose('2029-09-01')).toMatchObject({ benefitYear: 2030, phase: 'not-yet-open' })
    expect(choose('2032-06-01')).toMatchObject({ benefitYear: 2032, phase: 'closed' })
  })

  test('is else the newest earlier year, closed, naming the natural year; never a later one', () => {
    const gap = choose('2031-03-01')
    expect(gap).toMatchObject({ benefitYear: 2030, policyId: 'made-up-2030', phase: 'closed', amountDue: null })
    expect(codes(gap)).toEqual(['not-published'])
    expect(gap.cautions[0]?.data).toEqual({ year: 2031 })
    expect(choose('2034-01-01').benefitYear).toBe(2032)
  })

  test('is not one whose open window buys nothing', () => {
    const late = choose('2030-11-05')
    expect(late).toMatchObject({ benefitYear: 2030, phase: 'closed', amountDue: null, nextDeadline: null })
    expect(codes(late)).toEqual(['not-published', 'wait-outlasts-cover'])
  })

  test('is an open one rather than one already insured', () => {
    const overlapping = shelfOf(
      rulesWith({
        id: 'made-up-2029',
        benefitYear: 2029,
        windows: [{ ...LATE, opensOn: '2029-10-01', closesOn: '2029-12-31', waiting: null }]
      }),
      RULES
    )
    expect(choose('2029-11-05', {}, overlapping).benefitYear).toBe(2029)
    expect(choose('2029-11-05', { history: [{ year: 2029, scheme: 'resident' }] }, overlapping).benefitYear).toBe(2030)
    const paid = choose('2031-03-01', { history: [{ year: 2030, scheme: 'resident' }] })
    expect(paid).toMatchObject({ benefitYear: 2030, phase: 'insured' })
    expect(codes(paid)).toContain('not-published')
  })

  test('comes with not-published in an open phase, too', () => {
    const single = shelfOf(RULES)
    const answer = choose('2030-10-01', { history: complete }, single)
    expect(answer).toMatchObject({ benefitYear: 2030, phase: 'late' })
    // Paid on 1 October, 60 days' wait: 32 days of cover.
    expect(codes(answer)).toEqual(['not-published', 'little-cover'])
    expect(answer.cautions[0]?.data).toEqual({ year: 2031 })
  })

  test('is the one asked for', () => {
    expect(ask('2031-10-05', {}, { benefitYear: 2030 }, shelfOf(RULES, next)).benefitYear).toBe(2030)
    expect(codes(ask('2031-03-05', {}, { benefitYear: 2030 }, shelfOf(RULES, next)))).toEqual([])
  })
})

describe('without a local notice', () => {
  const frame: Frame = {
    id: 'nation-2031',
    benefitYear: 2031,
    premiumAtLeast: { fen: 44000, basis: basis('at least') },
    collectionEndsBy: { date: '2031-02-28', basis: basis('by') }
  }
  const withFrame: Shelf = { ...shelfOf(RULES), frames: [frame] }

  test('a year that has no national frame either is not published', () => {
    const answer = ask('2031-11-05', {}, { benefitYear: 2033 }, withFrame)
    expect(answer).toMatchObject({
      policyId: null,
      benefitYear: 2033,
      phase: 'not-published',
      window: null,
      nextDeadline: null,
      amountDue: null,
      cover: null,
      ceiling: null,
      frame: null,
      missedYears: 0,
      repairOptions: [],
      reminders: [],
      payOn: '2031-11-05'
    })
    expect(answer.cautions).toEqual([{ code: 'not-published', data: { year: 2033 } }])
  })

  test('the national frame gives bounds, never an amount', () => {
    const answer = ask('2030-11-05', {}, { benefitYear: 2031, payOn: '2030-12-01' }, withFrame)
    expect(answer).toMatchObject({
      policyId: 'nation-2031',
      phase: 'no-local-policy',
      amountDue: null,
      payOn: '2030-12-01',
      frame: { premiumAtLeastFen: 44000, collectionEndsBy: '2031-02-28' }
    })
    expect(answer.frame?.basis.map(({ clause }) => clause)).toEqual(['at least', 'by'])
    expect(codes(answer)).toEqual(['no-local-policy'])
  })

  test('a region without any notice has no local policy in any year', () => {
    const answer = assess(shelfOf(), { asOf: '2029-11-05', resident: {} })
    expect(answer).toMatchObject({ policyId: null, benefitYear: 2030, phase: 'no-local-policy' })
    expect(answer.cautions[0]?.data).toEqual({ year: 2030 })
  })

  test('whoever is insured is insured, notice or not', () => {
    const insured: Resident = { history: [{ year: 2033, scheme: 'resident' }] }
    expect(ask('2032-11-05', insured, { benefitYear: 2033 }, withFrame)).toMatchObject({ phase: 'insured' })
  })
})
