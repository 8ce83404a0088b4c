import { assess, type Assessment, type AssessQuery, type Frame, type Resident, type Rules, type Shelf } from '@/calculator'
import { basis, CONCENTRATED, LATE, NEWBORN, RULES, rulesWith, shelfOf } from './made-up'

function ask(asOf: string, resident: Resident = {}, more: Partial<AssessQuery> = {}, shelf: Shelf = shelfOf(RULES)): Assessment {
  return assess(shelf, { asOf, resident, benefitYear: 2030, ...more })
}

const codes = ({ cautions }: Assessment): string[] => cautions.map(({ code }) => code)
const complete = Array.from({ length: 10 }, (_, i) => ({ year: 2020 + i, scheme: 'resident' as const, claimed: true }))

describe('phase, window and deadline', () => {
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

  test('once paying buys nothing there is no deadline and nothing to be reminded of', () => {
    const answer = ask('2030-11-02')
    expect(answer).toMatchObject({ phase: 'late', nextDeadline: null, cover: null, reminders: [] })
    expect(answer.amountDue?.totalFen).toBe(95000)
    expect(answer.ceiling).toBeNull()
    expect(codes(answer)).toContain('wait-outlasts-cover')
  })

  test('after the last window the year is closed', () => {
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

  test('a window whose opening is not given is open from the day of the notice', () => {
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

  test('outside every window buys nothing and says so', () => {
    const answer = ask('2029-09-01', {}, { payOn: '2029-09-20' })
    expect(answer).toMatchObject({ phase: 'not-yet-open', amountDue: null, cover: null, ceiling: null })
    expect(codes(answer)).toEqual(['no-window-on-day'])
    expect(answer.cautions[0]?.message).toContain('2029-09-20')
  })

  test('before today is refused', () => {
    expect(() => ask('2029-11-05', {}, { payOn: '2029-11-04' })).toThrow(
      expect.objectContaining({ name: 'CalculatorError', code: 'payment-in-past', path: 'payOn' })
    )
    expect(ask('2029-11-05', {}, { payOn: '2029-11-05' }).amountDue).not.toBeNull()
  })
})

describe('cover', () => {
  const coverOf = (cover: Rules['windows'][number]['cover'], payOn: string) =>
    ask(payOn, {}, {}, shelfOf(rulesWith({ windows: [{ ...LATE, waiting: null, cover }] }))).cover

  test.each([
    ['benefit-year', '2030-03-31', '2030-01-01'],
    ['first-of-next-month', '2030-01-31', '2030-02-01'],
    ['payment', '2030-03-31', '2030-03-31'],
    ['day-after-payment', '2030-03-31', '2030-04-01'],
    ['event', '2030-03-31', '2030-01-01']
  ] as const)('%s, paid on %s: from %s', (starts, payOn, startsOn) => {
    expect(coverOf({ starts, basis: basis('b') }, payOn)).toEqual({ startsOn, endsOn: '2030-12-31', basis: basis('b') })
  })

  test('a date the notice names', () => {
    expect(coverOf({ starts: 'date', date: '2029-09-01', basis: basis('b') }, '2030-03-31')?.startsOn).toBe('2029-09-01')
  })

  test('a start that is not stated is not made up', () => {
    const shelf = shelfOf(rulesWith({ windows: [{ ...LATE, waiting: null, cover: { starts: 'not-stated', basis: basis('b') } }] }))
    const answer = ask('2030-03-31', {}, {}, shelf)
    expect(answer.cover).toMatchObject({ startsOn: null, endsOn: '2030-12-31' })
    expect(codes(answer)).toContain('cover-start-not-stated')
  })

  test('an exception moves the start, a wait comes before it', () => {
    const exceptions = [
      { students: ['university'] as const, exemptFromWaiting: false, basis: basis('e') },
      { students: ['university'] as const, exemptFromWaiting: false, cover: { starts: 'date' as const, date: '2029-11-20', basis: basis('student') }, basis: basis('e') }
    ]
    const shelf = shelfOf(rulesWith({ windows: [{ ...CONCENTRATED, exceptions }] }))
    expect(ask('2029-11-05', { student: 'university' }, {}, shelf).cover?.startsOn).toBe('2029-11-20')
    expect(ask('2029-11-05', {}, {}, shelf).cover?.startsOn).toBe('2030-01-01')
    const lapsed: Resident = { student: 'university', history: [{ year: 2029, scheme: 'none' }] }
    expect(ask('2029-11-05', lapsed, {}, shelf).cover).toMatchObject({ startsOn: '2030-02-20', basis: { clause: 'lapse start' } })
  })
})

describe('special groups', () => {
  const born = (date: string): Resident => ({ events: [{ kind: 'birth', date }] })

  test('a newborn has a window and a deadline of their own, and is covered from birth', () => {
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

  test('a birth date in the benefit year is a birth, listed as an event or not', () => {
    expect(ask('2030-03-10', { birthDate: '2030-03-01' }).phase).toBe('special')
    expect(ask('2030-03-10', { birthDate: '1980-03-01' }).phase).toBe('late')
    const both = ask('2030-03-10', { birthDate: '2030-03-01', ...born('2030-03-01') })
    expect(both.window?.closesOn).toBe('2030-03-31')
  })

  test('a birth on another day than the birth date is somebody else\'s', () => {
    const answer = ask('2030-03-10', { birthDate: '1980-03-01', ...born('2030-03-01') })
    expect(answer.phase).toBe('late')
    expect(codes(answer)).toContain('event-in-other-year')
    expect(codes(ask('2030-03-10', { birthDate: '1980-03-01' }))).not.toContain('event-in-other-year')
  })

  test('after the deadline the ordinary window is left', () => {
    expect(ask('2030-03-31', born('2030-03-01')).phase).toBe('special')
    expect(ask('2030-04-01', born('2030-03-01')).phase).toBe('late')
  })

  test('an event of another year follows the ordinary rules, with a caution', () => {
    const answer = ask('2029-11-05', born('2029-11-01'))
    expect(answer.phase).toBe('concentrated')
    expect(codes(answer)).toContain('event-in-other-year')
    expect(codes(ask('2030-03-10', born('2030-03-01')))).not.toContain('event-in-other-year')
  })

  test('events of any year fit where the rules say so, counted from the benefit year at the earliest', () => {
    const shelf = shelfOf(
      rulesWith({
        specialWindows: [
          { ...NEWBORN, group: { events: ['welfare-admission'], eventIn: 'any-year' }, opensOn: 'benefit-year', closesOn: 'benefit-year' }
        ],
        eventCautions: [{ events: ['welfare-admission'], when: 'unmatched', caution: 'event-in-other-year', basis: basis('x') }]
      })
    )
    const answer = ask('2030-02-01', { events: [{ kind: 'welfare-admission', date: '2029-06-01' }] }, {}, shelf)
    expect(answer).toMatchObject({ phase: 'special', window: { opensOn: '2030-01-01', closesOn: '2030-12-31' }, cover: { startsOn: '2030-01-01' } })
    expect(codes(answer)).not.toContain('event-in-other-year')
    const later = ask('2030-05-01', { events: [{ kind: 'welfare-admission', date: '2030-04-01' }] }, {}, shelf)
    expect(later).toMatchObject({ window: { opensOn: '2030-04-01' }, cover: { startsOn: '2030-04-01' } })
  })

  test('a group by identity has the dates of its window', () => {
    const shelf = shelfOf(
      rulesWith({
        windows: [CONCENTRATED],
        specialWindows: [{ ...NEWBORN, group: { identities: ['orphan'] }, opensOn: '2030-07-01', closesOn: '2030-09-30' }]
      })
    )
    const orphan: Resident = { identities: ['orphan'] }
    expect(ask('2030-06-30', orphan, {}, shelf)).toMatchObject({ phase: 'not-yet-open', payOn: '2030-07-01' })
    expect(ask('2030-07-01', orphan, {}, shelf)).toMatchObject({ phase: 'special', cover: { startsOn: '2030-01-01' } })
    expect(ask('2030-10-01', orphan, {}, shelf).phase).toBe('closed')
    expect(ask('2030-07-01', {}, {}, shelf).phase).toBe('closed')
  })

  test('the special window is left alone where the ordinary one costs the same and has no wait', () => {
    const easy = { ...LATE, waiting: null, price: CONCENTRATED.price, cover: CONCENTRATED.cover }
    expect(ask('2030-03-10', born('2030-03-01'), {}, shelfOf(rulesWith({ windows: [easy] }))).phase).toBe('late')
    const dear = { ...easy, price: LATE.price }
    expect(ask('2030-03-10', born('2030-03-01'), {}, shelfOf(rulesWith({ windows: [dear] }))).phase).toBe('special')
    const slow = { ...easy, waiting: LATE.waiting }
    expect(ask('2030-03-10', born('2030-03-01'), {}, shelfOf(rulesWith({ windows: [slow] }))).phase).toBe('special')
  })

  test('among special windows: the cheapest, then the earliest cover, then the longest open', () => {
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

  test('a caution that always comes with an event comes without a window of its own, too', () => {
    expect(codes(ask('2029-11-05', { events: [{ kind: 'employee-insurance-ended', date: '2029-01-01' }] }))).toContain('needs-proof')
    expect(codes(ask('2029-11-05'))).not.toContain('needs-proof')
  })

  test('a newborn of the year is told where the year is closed', () => {
    const shelf = shelfOf(rulesWith({ windows: [CONCENTRATED] }))
    expect(codes(ask('2030-06-01', born('2030-03-01'), {}, shelf))).toEqual(['special-group-unclear'])
    expect(codes(ask('2030-06-01', { birthDate: '2030-03-01' }, {}, shelf))).toEqual(['special-group-unclear'])
    expect(codes(ask('2030-06-01', { birthDate: '2029-03-01' }, {}, shelf))).toEqual([])
    expect(codes(ask('2030-06-01', born('2029-03-01'), {}, shelf))).toEqual(['event-in-other-year'])
  })

  test('an exception takes an event up as well', () => {
    const exceptions = [{ events: ['birth'] as const, exemptFromWaiting: true, basis: basis('e') }]
    const shelf = shelfOf(rulesWith({ windows: [{ ...LATE, exceptions }], specialWindows: [] }))
    expect(codes(ask('2030-03-10', born('2030-03-01'), {}, shelf))).not.toContain('event-in-other-year')
    expect(codes(ask('2030-03-10', born('2029-03-01'), {}, shelf))).toContain('event-in-other-year')
  })
})

describe('insured already', () => {
  const insured: Resident = { history: [...complete, { year: 2030, scheme: 'resident', claimed: true }] }

  test('owes nothing and has no deadline, but keeps a ceiling', () => {
    const answer = ask('2029-11-05', insured)
    expect(answer).toMatchObject({
      phase: 'insured', window: null, nextDeadline: null, amountDue: null, cover: null, reminders: [], repairOptions: []
    })
    expect(answer.ceiling).toMatchObject({ continuousFen: 9000 })
    expect(ask('2031-06-01', insured).phase).toBe('insured')
    expect(codes(ask('2029-11-05', insured, { payOn: '2029-12-01' }))).toEqual([])
  })

  test('as an employee has no ceiling here', () => {
    expect(ask('2029-11-05', { history: [{ year: 2030, scheme: 'employee' }] })).toMatchObject({ phase: 'insured', ceiling: null })
  })

  test('not so for an employee whose insurance ended in that year', () => {
    const history = [{ year: 2030, scheme: 'employee' as const }]
    const ended = (date: string): Resident => ({ history, events: [{ kind: 'employee-insurance-ended', date }] })
    expect(ask('2030-03-10', ended('2030-03-01')).phase).toBe('late')
    expect(ask('2030-03-10', ended('2029-03-01')).phase).toBe('insured')
    expect(ask('2030-03-10', { history, events: [{ kind: 'birth', date: '2030-03-01' }] }).phase).toBe('insured')
  })
})

describe('repair', () => {
  const lapsed: Resident = { history: [{ year: 2027, scheme: 'none' }, { year: 2028, scheme: 'none' }, { year: 2029, scheme: 'none' }] }

  test('offers each useful repayment with its price, wait and cover', () => {
    const answer = ask('2029-11-05', lapsed)
    expect(answer.missedYears).toBe(3)
    expect(answer.repairOptions).toEqual([
      { years: 1, costFen: 30000, totalDays: 70, coverStartsOn: '2030-03-12', basis: basis('repair') },
      { years: 2, costFen: 60000, totalDays: 50, coverStartsOn: '2030-02-20', basis: basis('repair') }
    ])
  })

  test('takes what was asked for', () => {
    const answer = ask('2029-11-05', lapsed, { repairYears: 2 })
    expect(answer.amountDue?.totalFen).toBe(90000)
    expect(answer.waiting).toMatchObject({ totalDays: 50, variableDays: 0 })
    expect(codes(answer)).not.toContain('repair-limited')
  })

  test('is cut down to what is useful, and says so', () => {
    const answer = ask('2029-11-05', lapsed, { repairYears: 5 })
    expect(answer.amountDue?.totalFen).toBe(90000)
    const limited = answer.cautions.find(({ code }) => code === 'repair-limited')
    expect(limited?.message).toMatch(/5 年.*2 年/)
    expect(limited?.basis?.clause).toBe('repair')
  })

  test('an option that outlasts the year shows no start of cover', () => {
    expect(ask('2030-11-25', lapsed).repairOptions.map(({ coverStartsOn }) => coverStartsOn)).toEqual([null, null])
    expect(ask('2030-10-20', lapsed).repairOptions.map(({ coverStartsOn }) => coverStartsOn)).toEqual([null, '2030-12-19'])
  })

  test('moves the last useful day', () => {
    expect(ask('2030-02-01', lapsed).nextDeadline?.date).toBe('2030-09-22')
    expect(ask('2030-02-01', lapsed, { repairYears: 2 }).nextDeadline?.date).toBe('2030-11-01')
  })

  test('is not offered without a rule for it', () => {
    expect(ask('2029-11-05', lapsed, {}, shelfOf(rulesWith({ lapse: { ...RULES.lapse!, repair: null } }))).repairOptions).toEqual([])
  })
})

describe('reminders', () => {
  const of = (answer: Assessment) => answer.reminders.map(({ id, on }) => [id, on])

  test('before the window opens: the opening and all of the closing', () => {
    expect(of(ask('2029-09-30'))).toEqual([
      ['made-up-2030/window-opens/0', '2029-10-01'],
      ['made-up-2030/window-closes/-30', '2029-12-01'],
      ['made-up-2030/window-closes/-14', '2029-12-17'],
      ['made-up-2030/window-closes/-7', '2029-12-24'],
      ['made-up-2030/window-closes/-3', '2029-12-28'],
      ['made-up-2030/window-closes/-1', '2029-12-30'],
      ['made-up-2030/window-closes/0', '2029-12-31']
    ])
  })

  test('none in the past, today included', () => {
    expect(of(ask('2029-12-28'))).toEqual([
      ['made-up-2030/window-closes/-3', '2029-12-28'],
      ['made-up-2030/window-closes/-1', '2029-12-30'],
      ['made-up-2030/window-closes/0', '2029-12-31']
    ])
  })

  test('after a wait, the start of cover; the last useful day replaces the end of the window', () => {
    const late = ask('2030-10-31')
    expect(of(late)).toEqual([
      ['made-up-2030/last-useful-day/-1', '2030-10-31'],
      ['made-up-2030/last-useful-day/0', '2030-11-01'],
      ['made-up-2030/cover-starts/0', '2030-12-30']
    ])
    expect(late.reminders[2]?.kind).toBe('cover-starts')
  })
})

describe('cautions about the notice and the past', () => {
  test('an unlisted year since the counting start is unknown', () => {
    expect(codes(ask('2029-11-05', { history: complete }))).toEqual([])
    expect(codes(ask('2029-11-05', { history: complete.slice(1) }))).toEqual(['history-unknown'])
    expect(codes(ask('2029-11-05', { birthDate: '2021-05-01', history: complete.slice(1) }))).toEqual([])
    expect(codes(ask('2029-11-05', {}, {}, shelfOf(rulesWith({ lapse: null, bonus: null }))))).toEqual([])
  })

  test('the earlier counting start decides', () => {
    const later = rulesWith({ bonus: { ...RULES.bonus!, countsFrom: 2022 } })
    expect(codes(ask('2029-11-05', { history: complete.slice(1) }, {}, shelfOf(later)))).toEqual(['history-unknown'])
    const both = rulesWith({ lapse: null, bonus: { ...RULES.bonus!, countsFrom: 2022 } })
    expect(codes(ask('2029-11-05', { history: complete.slice(1) }, {}, shelfOf(both)))).toEqual([])
  })

  test('employee years within the count are unclear', () => {
    const employed = (year: number): Resident => ({ history: [...complete.filter((entry) => entry.year !== year), { year, scheme: 'employee' }] })
    expect(codes(ask('2029-11-05', employed(2020)))).toEqual(['employee-years-unclear'])
    expect(codes(ask('2029-11-05', employed(2019)))).toEqual([])
    expect(codes(ask('2029-11-05', employed(2020), {}, shelfOf(rulesWith({ bonus: null }))))).toEqual([])
    const lost: Resident = {
      history: [...complete, { year: 2030, scheme: 'employee' }],
      events: [{ kind: 'employee-insurance-ended', date: '2030-02-01' }]
    }
    expect(codes(ask('2030-03-01', lost))).toEqual(['needs-proof'])
  })

  test('a lapse before the counting start is told with the other reading', () => {
    const uncounted = { caution: 'lapse-rule-unclear' as const, basis: basis('new rule'), otherWaiting: { count: 50, unit: 'day' as const } }
    const shelf = shelfOf(rulesWith({ lapse: { ...RULES.lapse!, countsFrom: 2030, uncounted }, bonus: null }))
    const missed: Resident = { history: [{ year: 2029, scheme: 'none' }] }
    const answer = ask('2029-11-05', missed, {}, shelf)
    expect(answer.waiting.totalDays).toBe(0)
    expect(codes(answer)).toEqual(['lapse-rule-unclear'])
    expect(answer.cautions[0]?.message).toMatch(/2029 年没参保.*2030 年起.*50 天/)
    expect(codes(ask('2029-11-05', { history: [{ year: 2028, scheme: 'none' }] }, {}, shelf))).toEqual([])
    const counted = shelfOf(rulesWith({ lapse: { ...RULES.lapse!, countsFrom: 2029, uncounted }, bonus: null }))
    expect(codes(ask('2029-11-05', missed, {}, counted))).toEqual([])
    expect(codes(ask('2030-03-01', { ...missed, events: [{ kind: 'birth', date: '2030-03-01' }] }, {}, shelf))).toEqual([])
  })

  test('what the window itself is unclear about names both dates', () => {
    const cautions = [{ code: 'notice-contradicts-itself' as const, otherWaiting: { count: 3, unit: 'month' as const }, basis: basis('two clauses') }]
    const window = { ...LATE, waiting: null, cover: { starts: 'first-of-next-month' as const, basis: basis('c') }, cautions }
    const answer = ask('2030-01-15', { history: complete }, {}, shelfOf(rulesWith({ windows: [window] })))
    expect(answer.cautions).toEqual([expect.objectContaining({ code: 'notice-contradicts-itself', basis: basis('two clauses') })])
    expect(answer.cautions[0]?.message).toMatch(/2030-02-01.*2030-04-15/)
  })

  test('paying after the notice ran out', () => {
    expect(codes(ask('2030-03-01', { history: complete }, { payOn: '2030-11-30' }))).not.toContain('notice-expired')
    expect(codes(ask('2030-03-01', { history: complete }, { payOn: '2030-12-01' }))).toContain('notice-expired')
    const forever = shelfOf(rulesWith({ notice: { ...RULES.notice, effectiveTo: null } }))
    expect(codes(ask('2030-03-01', {}, { payOn: '2030-12-01' }, forever))).not.toContain('notice-expired')
  })

  test('a tier is assumed only where there are several and none is named', () => {
    const tiers = shelfOf(rulesWith({ tiers: ['tier-1', 'tier-2'], premiums: [{ tier: 'tier-1', fen: 100, basis: basis('p') }, { tier: 'tier-2', fen: 200, basis: basis('p') }], bonus: null, lapse: null }))
    expect(codes(ask('2029-11-05', {}, {}, tiers))).toEqual(['tier-assumed'])
    expect(codes(ask('2029-11-05', { tier: 'tier-2' }, {}, tiers))).toEqual([])
    expect(() => ask('2029-11-05', { tier: 'standard' }, {}, tiers)).toThrow(
      expect.objectContaining({ code: 'unknown-tier', path: 'resident.tier', data: { tier: 'standard', known: 'tier-1, tier-2' } })
    )
    expect(() => ask('2031-01-01', { tier: 'standard' }, {}, tiers)).toThrow(expect.objectContaining({ code: 'unknown-tier' }))
    expect(() => ask('2029-11-05', { tier: 'standard' }, { benefitYear: undefined }, tiers)).toThrow(expect.objectContaining({ code: 'unknown-tier' }))
  })

  test('each code is said once', () => {
    const answer = ask('2029-11-05', { history: complete, identities: ['bereaved-three', 'entitled-group'] })
    expect(codes(answer)).toEqual(['identity-not-in-notice'])
  })
})

describe('which year', () => {
  const next: Rules = rulesWith({
    id: 'made-up-2032',
    benefitYear: 2032,
    windows: [{ ...CONCENTRATED, opensOn: '2031-10-01', closesOn: '2031-12-31' }]
  })
  const choose = (asOf: string, resident: Resident = {}, shelf: Shelf = shelfOf(RULES, next)) =>
    assess(shelf, { asOf, resident })

  test('the earliest open one that still buys cover', () => {
    expect(choose('2029-10-01')).toMatchObject({ benefitYear: 2030, phase: 'concentrated' })
    expect(choose('2030-10-31')).toMatchObject({ benefitYear: 2030, phase: 'late' })
    expect(choose('2031-10-01')).toMatchObject({ benefitYear: 2032, phase: 'concentrated' })
  })

  test('else the natural year, which is the next one from the start of the season', () => {
    expect(choose('2029-08-31')).toMatchObject({ benefitYear: 2029, phase: 'not-published' })
    expect(choose('2029-09-01')).toMatchObject({ benefitYear: 2030, phase: 'not-yet-open' })
    expect(choose('2032-06-01')).toMatchObject({ benefitYear: 2032, phase: 'closed' })
  })

  test('else the newest earlier year, closed, naming the natural year; never a later one', () => {
    const gap = choose('2031-03-01')
    expect(gap).toMatchObject({ benefitYear: 2030, policyId: 'made-up-2030', phase: 'closed', amountDue: null })
    expect(codes(gap)).toEqual(['not-published'])
    expect(gap.cautions[0]?.message).toContain('2031')
    expect(choose('2034-01-01').benefitYear).toBe(2032)
  })

  test('a window that buys nothing does not count as open', () => {
    const late = choose('2030-11-05')
    expect(late).toMatchObject({ benefitYear: 2030, phase: 'closed', amountDue: null, nextDeadline: null })
    expect(codes(late)).toEqual(['not-published', 'wait-outlasts-cover'])
  })

  test('years already insured give way to an open one, else they are answered for', () => {
    const overlapping = shelfOf(rulesWith({ id: 'made-up-2029', benefitYear: 2029, windows: [{ ...LATE, opensOn: '2029-10-01', closesOn: '2029-12-31', waiting: null }] }), RULES)
    expect(choose('2029-11-05', {}, overlapping).benefitYear).toBe(2029)
    expect(choose('2029-11-05', { history: [{ year: 2029, scheme: 'resident' }] }, overlapping).benefitYear).toBe(2030)
    const paid = choose('2031-03-01', { history: [{ year: 2030, scheme: 'resident' }] })
    expect(paid).toMatchObject({ benefitYear: 2030, phase: 'insured' })
    expect(codes(paid)).toContain('not-published')
  })

  test('not-published is added to an open phase, too', () => {
    const single = shelfOf(RULES)
    const answer = choose('2030-10-01', { history: complete }, single)
    expect(answer).toMatchObject({ benefitYear: 2030, phase: 'late' })
    expect(codes(answer)).toEqual(['not-published'])
    expect(answer.cautions[0]?.message).toContain('2031')
  })

  test('a year asked for is answered for', () => {
    expect(ask('2031-10-05', {}, { benefitYear: 2030 }, shelfOf(RULES, next)).benefitYear).toBe(2030)
    expect(codes(ask('2031-03-05', {}, { benefitYear: 2030 }, shelfOf(RULES, next)))).toEqual([])
  })
})

describe('no local notice', () => {
  const frame: Frame = {
    id: 'nation-2031',
    benefitYear: 2031,
    premiumAtLeast: { fen: 44000, basis: basis('at least') },
    collectionEndsBy: { date: '2031-02-28', basis: basis('by') }
  }
  const withFrame: Shelf = { ...shelfOf(RULES), frames: [frame] }

  test('a year without frame or notice is not published', () => {
    const answer = ask('2031-11-05', {}, { benefitYear: 2033 }, withFrame)
    expect(answer).toMatchObject({
      policyId: null, benefitYear: 2033, phase: 'not-published', window: null, nextDeadline: null,
      amountDue: null, cover: null, ceiling: null, frame: null, missedYears: 0, repairOptions: [], reminders: [], payOn: '2031-11-05'
    })
    expect(answer.cautions).toEqual([{ code: 'not-published', message: expect.stringContaining('2033') }])
  })

  test('the national frame gives bounds, never an amount', () => {
    const answer = ask('2030-11-05', {}, { benefitYear: 2031, payOn: '2030-12-01' }, withFrame)
    expect(answer).toMatchObject({
      policyId: 'nation-2031', phase: 'no-local-policy', amountDue: null, payOn: '2030-12-01',
      frame: { premiumAtLeastFen: 44000, collectionEndsBy: '2031-02-28' }
    })
    expect(answer.frame?.basis.map(({ clause }) => clause)).toEqual(['at least', 'by'])
    expect(codes(answer)).toEqual(['no-local-policy'])
  })

  test('a region without any notice has no local policy in any year', () => {
    const answer = assess(shelfOf(), { asOf: '2029-11-05', resident: {} })
    expect(answer).toMatchObject({ policyId: null, benefitYear: 2030, phase: 'no-local-policy' })
    expect(answer.cautions[0]?.message).toContain('2030')
  })

  test('whoever is insured is insured, notice or not', () => {
    const insured: Resident = { history: [{ year: 2033, scheme: 'resident' }] }
    expect(ask('2032-11-05', insured, { benefitYear: 2033 }, withFrame)).toMatchObject({ phase: 'insured' })
  })
})

describe('what is refused', () => {
  test.each<[string, Resident, string, string]>([
    ['a birth in the future', { birthDate: '2029-11-06' }, 'future-date', 'resident.birthDate'],
    ['an event in the future', { events: [{ kind: 'birth', date: '2029-11-05' }, { kind: 'birth', date: '2029-11-06' }] }, 'future-date', 'resident.events.1.date'],
    ['a year listed twice', { history: [{ year: 2028, scheme: 'none' }, { year: 2029, scheme: 'none' }, { year: 2028, scheme: 'resident' }] }, 'duplicate-year', 'resident.history.2.year']
  ])('%s', (_, resident, code, path) => {
    expect(() => ask('2029-11-05', resident)).toThrow(expect.objectContaining({ code, path, message: expect.stringMatching(/20\d\d/) }))
  })

  test('today is not the future', () => {
    expect(() => ask('2029-11-05', { birthDate: '2029-11-05', events: [{ kind: 'birth', date: '2029-11-05' }] })).not.toThrow()
  })
})
