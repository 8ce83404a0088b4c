import type { Resident, Rules } from '@/calculator'
import { ask, codes } from './ask'
import { basis, CONCENTRATED, LATE, rulesWith, shelfOf } from './made-up'

describe('the cover of a payment', () => {
  const coverOf = (cover: Rules['windows'][number]['cover'], payOn: string) =>
    ask(payOn, {}, {}, shelfOf(rulesWith({ windows: [{ ...LATE, waiting: null, cover }] }))).cover

  test.each([
    ['benefit-year', '2030-03-31', '2030-01-01'],
    ['first-of-next-month', '2030-01-31', '2030-02-01'],
    ['payment', '2030-03-31', '2030-03-31'],
    ['day-after-payment', '2030-03-31', '2030-04-01'],
    ['event', '2030-03-31', '2030-01-01']
  ] as const)('that starts by %s, paid on %s, begins on %s', (starts, payOn, startsOn) => {
    expect(coverOf({ starts, basis: basis('b') }, payOn)).toEqual({ startsOn, endsOn: '2030-12-31', basis: basis('b') })
  })

  test('begins on the date that the notice names', () => {
    expect(coverOf({ starts: 'date', date: '2029-09-01', basis: basis('b') }, '2030-03-31')?.startsOn).toBe(
      '2029-09-01'
    )
  })

  test('has no first day where none is stated', () => {
    const shelf = shelfOf(
      rulesWith({ windows: [{ ...LATE, waiting: null, cover: { starts: 'not-stated', basis: basis('b') } }] })
    )
    const answer = ask('2030-03-31', {}, {}, shelf)
    expect(answer.cover).toMatchObject({ startsOn: null, endsOn: '2030-12-31' })
    expect(codes(answer)).toContain('cover-start-not-stated')
  })

  test('has no first day for who pays in the year where one is stated for who pays before it', () => {
    const cover = { starts: 'benefit-year-if-paid-before' as const, basis: basis('b') }
    const shelf = shelfOf(rulesWith({ windows: [{ ...CONCENTRATED, closesOn: '2030-01-31', cover }] }))
    expect(ask('2029-12-31', {}, {}, shelf).cover?.startsOn).toBe('2030-01-01')
    expect(ask('2030-01-01', {}, {}, shelf).cover).toMatchObject({ startsOn: null, endsOn: '2030-12-31' })
  })

  test('begins as an exception says, but after a wait', () => {
    const exceptions = [
      { students: ['university'] as const, exemptFromWaiting: false, basis: basis('e') },
      {
        students: ['university'] as const,
        exemptFromWaiting: false,
        cover: { starts: 'date' as const, date: '2029-11-20', basis: basis('student') },
        basis: basis('e')
      }
    ]
    const shelf = shelfOf(rulesWith({ windows: [{ ...CONCENTRATED, exceptions }] }))
    expect(ask('2029-11-05', { student: 'university' }, {}, shelf).cover?.startsOn).toBe('2029-11-20')
    expect(ask('2029-11-05', {}, {}, shelf).cover?.startsOn).toBe('2030-01-01')
    const lapsed: Resident = { student: 'university', history: [{ year: 2029, scheme: 'none' }] }
    expect(ask('2029-11-05', lapsed, {}, shelf).cover).toMatchObject({
      startsOn: '2030-02-20',
      basis: { clause: 'lapse start' }
    })
  })
})
