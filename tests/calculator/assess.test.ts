import type { CalculatorError, Resident } from '@/calculator'
import { ask, codes } from './ask'
import { basis, CONCENTRATED, rulesWith, shelfOf } from './made-up'

describe('an assessment of the day', () => {
  test.each([
    ['2029-09-30', 'not-yet-open', '2029-10-01', 'window-opens', 1],
    ['2029-10-01', 'concentrated', '2029-12-31', 'window-closes', 91],
    ['2029-12-31', 'concentrated', '2029-12-31', 'window-closes', 0],
    ['2030-01-01', 'late', '2030-11-01', 'last-useful-day', 304],
    ['2030-11-01', 'late', '2030-11-01', 'last-useful-day', 0]
  ])('on %s: %s, until %s (%s, %i days)', (asOf, phase, date, kind, daysLeft) => {
    const answer = ask(asOf)
    expect(answer.phase).toBe(phase)
    expect(answer.nextDeadline).toEqual({ date, kind, daysLeft, basis: basis('window') })
  })

  test('has no deadline and nothing to be reminded of once paying buys nothing', () => {
    const answer = ask('2030-11-02')
    expect(answer).toMatchObject({ phase: 'late', nextDeadline: null, cover: null, reminders: [] })
    expect(answer.amountDue?.totalFen).toBe(95000)
    expect(answer.ceiling).toBeNull()
    expect(codes(answer)).toContain('wait-outlasts-cover')
  })

  test('says after the last window that the year is closed', () => {
    const answer = ask('2031-01-01')
    expect(answer).toMatchObject({
      policyId: 'made-up-2030',
      phase: 'closed',
      window: null,
      nextDeadline: null,
      amountDue: null,
      cover: null,
      ceiling: null,
      reminders: [],
      payOn: '2031-01-01'
    })
    expect(answer.waiting.totalDays).toBe(0)
    expect(codes(answer)).toEqual([])
  })

  test('takes a window whose opening is not given for open from the day of the notice', () => {
    const shelf = shelfOf(rulesWith({ windows: [{ ...CONCENTRATED, opensOn: null }] }))
    expect(ask('2029-09-14', {}, {}, shelf)).toMatchObject({ phase: 'not-yet-open', payOn: '2029-09-15' })
    expect(ask('2029-09-15', {}, {}, shelf)).toMatchObject({
      phase: 'concentrated',
      window: { kind: 'concentrated', opensOn: null, closesOn: '2029-12-31' }
    })
  })
})

describe('the day of payment', () => {
  test('is the opening day while the window is ahead, else today', () => {
    expect(ask('2029-09-01').payOn).toBe('2029-10-01')
    expect(ask('2029-11-05').payOn).toBe('2029-11-05')
  })

  test('decides amount, waiting and cover, while the phase stays that of today', () => {
    const answer = ask('2029-11-05', {}, { payOn: '2030-06-01' })
    expect(answer).toMatchObject({ phase: 'concentrated', cover: { startsOn: '2030-07-31', endsOn: '2030-12-31' } })
    expect(answer.amountDue?.totalFen).toBe(95000)
    expect(answer.nextDeadline?.date).toBe('2029-12-31')
  })

  test('buys nothing outside every window, and that is said', () => {
    const answer = ask('2029-09-01', {}, { payOn: '2029-09-20' })
    expect(answer).toMatchObject({ phase: 'not-yet-open', amountDue: null, cover: null, ceiling: null })
    expect(codes(answer)).toEqual(['no-window-on-day'])
    expect(answer.cautions[0]?.data).toEqual({ date: '2029-09-20' })
  })

  test('is refused before today', () => {
    expect(() => ask('2029-11-05', {}, { payOn: '2029-11-04' })).toThrow(
      expect.objectContaining({ name: 'CalculatorError', code: 'payment-in-past', path: 'payOn' })
    )
    expect(ask('2029-11-05', {}, { payOn: '2029-11-05' }).amountDue).not.toBeNull()
  })
})

describe('a question with', () => {
  test.each<[string, Resident, CalculatorError['code'], string, CalculatorError['data']]>([
    [
      'a birth in the future',
      { birthDate: '2029-11-06' },
      'future-date',
      'resident.birthDate',
      { date: '2029-11-06', asOf: '2029-11-05' }
    ],
    [
      'an event in the future',
      {
        events: [
          { kind: 'birth', date: '2029-11-05' },
          { kind: 'birth', date: '2029-11-06' }
        ]
      },
      'future-date',
      'resident.events.1.date',
      { date: '2029-11-06', asOf: '2029-11-05' }
    ],
    [
      'a year listed twice',
      {
        history: [
          { year: 2028, scheme: 'none' },
          { year: 2029, scheme: 'none' },
          { year: 2028, scheme: 'resident' }
        ]
      },
      'duplicate-year',
      'resident.history.2.year',
      { year: 2028 }
    ]
  ])('%s is refused', (_, resident, code, path, data) => {
    expect(() => ask('2029-11-05', resident)).toThrow(expect.objectContaining({ code, path, data }))
  })

  test('dates of today only is not refused', () => {
    expect(() =>
      ask('2029-11-05', { birthDate: '2029-11-05', events: [{ kind: 'birth', date: '2029-11-05' }] })
    ).not.toThrow()
  })
})
