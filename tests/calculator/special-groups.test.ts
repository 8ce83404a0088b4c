import type { Resident, Shelf } from '@/calculator'
import { ask, codes } from './ask'
import { basis, CONCENTRATED, LATE, NEWBORN, rulesWith, shelfOf } from './made-up'

describe('the rules on special groups', () => {
  const born = (date: string): Resident => ({ events: [{ kind: 'birth', date }] })

  test('give a newborn a window and a deadline of their own, and cover from birth', () => {
    const answer = ask('2030-03-10', born('2030-03-01'))
    expect(answer).toMatchObject({
      phase: 'special',
      window: { kind: 'special', opensOn: '2030-03-01', closesOn: '2030-03-31' },
      nextDeadline: { date: '2030-03-31', daysLeft: 21 },
      cover: { startsOn: '2030-03-01' },
      waiting: { totalDays: 0 }
    })
    expect(answer.amountDue?.totalFen).toBe(30000)
  })

  test('take a birth date in the benefit year for a birth, listed as an event or not', () => {
    expect(ask('2030-03-10', { birthDate: '2030-03-01' }).phase).toBe('special')
    expect(ask('2030-03-10', { birthDate: '1980-03-01' }).phase).toBe('late')
    const both = ask('2030-03-10', { birthDate: '2030-03-01', ...born('2030-03-01') })
    expect(both.window?.closesOn).toBe('2030-03-31')
  })

  test("take a birth on another day than the birth date for somebody else's", () => {
    const answer = ask('2030-03-10', { birthDate: '1980-03-01', ...born('2030-03-01') })
    expect(answer.phase).toBe('late')
    expect(codes(answer)).toContain('event-in-other-year')
    expect(codes(ask('2030-03-10', { birthDate: '1980-03-01' }))).not.toContain('event-in-other-year')
  })

  test('leave the ordinary window after the deadline', () => {
    expect(ask('2030-03-31', born('2030-03-01')).phase).toBe('special')
    expect(ask('2030-04-01', born('2030-03-01')).phase).toBe('late')
  })

  test('follow the ordinary rules, with a caution, for an event of another year', () => {
    const answer = ask('2029-11-05', born('2029-11-01'))
    expect(answer.phase).toBe('concentrated')
    expect(codes(answer)).toContain('event-in-other-year')
    expect(codes(ask('2030-03-10', born('2030-03-01')))).not.toContain('event-in-other-year')
  })

  test('let events of any year fit where a policy says so, counted from the benefit year at the earliest', () => {
    const shelf = shelfOf(
      rulesWith({
        specialWindows: [
          {
            ...NEWBORN,
            group: { events: ['welfare-admission'], eventIn: 'any-year' },
            opensOn: 'benefit-year',
            closesOn: 'benefit-year'
          }
        ],
        eventCautions: [
          { events: ['welfare-admission'], when: 'unmatched', caution: 'event-in-other-year', basis: basis('x') }
        ]
      })
    )
    const answer = ask('2030-02-01', { events: [{ kind: 'welfare-admission', date: '2029-06-01' }] }, {}, shelf)
    expect(answer).toMatchObject({
      phase: 'special',
      window: { opensOn: '2030-01-01', closesOn: '2030-12-31' },
      cover: { startsOn: '2030-01-01' }
    })
    expect(codes(answer)).not.toContain('event-in-other-year')
    const later = ask('2030-05-01', { events: [{ kind: 'welfare-admission', date: '2030-04-01' }] }, {}, shelf)
    expect(later).toMatchObject({ window: { opensOn: '2030-04-01' }, cover: { startsOn: '2030-04-01' } })
  })

  test('give a group by identity the dates of its window', () => {
    const shelf = shelfOf(
      rulesWith({
        windows: [CONCENTRATED],
        specialWindows: [
          { ...NEWBORN, group: { identities: ['orphan'] }, opensOn: '2030-07-01', closesOn: '2030-09-30' }
        ]
      })
    )
    const orphan: Resident = { identities: ['orphan'] }
    expect(ask('2030-06-30', orphan, {}, shelf)).toMatchObject({ phase: 'not-yet-open', payOn: '2030-07-01' })
    expect(ask('2030-07-01', orphan, {}, shelf)).toMatchObject({ phase: 'special', cover: { startsOn: '2030-01-01' } })
    expect(ask('2030-10-01', orphan, {}, shelf).phase).toBe('closed')
    expect(ask('2030-07-01', {}, {}, shelf).phase).toBe('closed')
  })

  test('leave the special window alone where the ordinary one costs the same and has no wait', () => {
    const easy = { ...LATE, waiting: null, price: CONCENTRATED.price, cover: CONCENTRATED.cover }
    expect(ask('2030-03-10', born('2030-03-01'), {}, shelfOf(rulesWith({ windows: [easy] }))).phase).toBe('late')
    const dear = { ...easy, price: LATE.price }
    expect(ask('2030-03-10', born('2030-03-01'), {}, shelfOf(rulesWith({ windows: [dear] }))).phase).toBe('special')
    const slow = { ...easy, waiting: LATE.waiting }
    expect(ask('2030-03-10', born('2030-03-01'), {}, shelfOf(rulesWith({ windows: [slow] }))).phase).toBe('special')
  })

  test('take of several special windows the cheapest, then the earliest cover, then the longest open', () => {
    const one = { ...NEWBORN, closesOn: '2030-06-01' }
    const shelfWith = (...more: Partial<typeof NEWBORN>[]) =>
      shelfOf(rulesWith({ windows: [], specialWindows: more.map((change) => ({ ...one, ...change })) }))
    const closes = (shelf: Shelf) => ask('2030-03-10', born('2030-03-01'), {}, shelf).window?.closesOn
    const dear = { closesOn: '2030-07-01', price: LATE.price }
    const unstated = { closesOn: '2030-08-01', cover: { starts: 'not-stated' as const, basis: basis('n') } }
    const longer = { closesOn: '2030-06-02' }
    expect(closes(shelfWith(dear, {}))).toBe('2030-06-01')
    expect(closes(shelfWith(unstated, {}))).toBe('2030-06-01')
    expect(closes(shelfWith({}, unstated))).toBe('2030-06-01')
    expect(closes(shelfWith({}, longer))).toBe('2030-06-02')
    expect(closes(shelfWith(longer, {}))).toBe('2030-06-02')
  })

  test('give a caution that always comes with an event without a window of its own, too', () => {
    expect(codes(ask('2029-11-05', { events: [{ kind: 'employee-insurance-ended', date: '2029-01-01' }] }))).toContain(
      'needs-proof'
    )
    expect(codes(ask('2029-11-05'))).not.toContain('needs-proof')
  })

  test('warn a newborn of the year where the year is closed', () => {
    const shelf = shelfOf(rulesWith({ windows: [CONCENTRATED] }))
    expect(codes(ask('2030-06-01', born('2030-03-01'), {}, shelf))).toEqual(['special-group-unclear'])
    expect(codes(ask('2030-06-01', { birthDate: '2030-03-01' }, {}, shelf))).toEqual(['special-group-unclear'])
    // A birth date of the year before counts as the event of that day; an earlier one is no event.
    expect(codes(ask('2030-06-01', { birthDate: '2029-03-01' }, {}, shelf))).toEqual(['event-in-other-year'])
    expect(codes(ask('2030-06-01', { birthDate: '2028-03-01' }, {}, shelf))).toEqual([])
    expect(codes(ask('2030-06-01', born('2029-03-01'), {}, shelf))).toEqual(['event-in-other-year'])
  })

  test('take an event up by an exception as well', () => {
    const exceptions = [{ events: ['birth'] as const, exemptFromWaiting: true, basis: basis('e') }]
    const shelf = shelfOf(rulesWith({ windows: [{ ...LATE, exceptions }], specialWindows: [] }))
    expect(codes(ask('2030-03-10', born('2030-03-01'), {}, shelf))).not.toContain('event-in-other-year')
    expect(codes(ask('2030-03-10', born('2029-03-01'), {}, shelf))).toContain('event-in-other-year')
  })
})
