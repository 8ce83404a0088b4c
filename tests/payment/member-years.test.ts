import type { Resident } from '@/calculator'
import { memberYearsOf, memberYearOf } from '@/payment'
import type { PaymentRecord, MemberYears } from '@/payment'
import { library } from '@/policy'
import type { PolicyShelf } from '@/policy'
import { answer, bought, CHANGSHA, FULING, GROWN_UP, LANZHOU, MINI_PROGRAM, Phone, quoted, startOn } from './support'

function years(asOf: string, { region = LANZHOU, resident = GROWN_UP, records = [] as readonly PaymentRecord[] } = {}) {
  return memberYearsOf({ library, region, resident, records, asOf })
}

/** The year and the word of each year that matters, the one that counts first. */
function words(asOf: string, more: Parameters<typeof years>[1] = {}): string[] {
  return wordsOf(years(asOf, more))
}

/** The word of one year, whether or not it matters on that day. */
function wordOf(
  year: number,
  asOf: string,
  { region = LANZHOU, resident = GROWN_UP, records = [] as readonly PaymentRecord[] } = {}
): string | undefined {
  return memberYearOf({ library, region, resident, records, asOf }, year)?.state
}

function wordsOf(of: MemberYears | null): string[] {
  return [of!.lead, ...of!.rest].map(({ assessment, state }) => `${assessment.benefitYear} ${state}`)
}

/** Did not pay for 2025. */
const LAPSED: Resident = { birthDate: '1964-01-01', history: [{ year: 2025, scheme: 'none' }] }
const insuredIn = (...years: number[]): Resident => ({ history: years.map((year) => ({ year, scheme: 'resident' })) })

describe('the years of a member without payments', () => {
  test.each<[string, Parameters<typeof years>[1], string[]]>([
    ['2025-10-14', {}, ['2026 not-yet-open', '2025 said-paid']],
    ['2025-10-15', {}, ['2026 due', '2025 said-paid']],
    ['2025-11-01', { resident: LAPSED }, ['2026 due']],
    ['2026-02-28', {}, ['2026 due']],
    ['2026-03-01', {}, ['2026 lapsed', '2027 season-ahead']],
    ['2026-11-22', {}, ['2027 season-now', '2026 lapsed']],
    ['2027-01-05', {}, ['2027 season-over', '2026 lapsed']],
    ['2025-11-01', { resident: insuredIn(2025, 2026) }, ['2026 paid-waiting', '2025 said-paid']],
    ['2026-01-10', { resident: insuredIn(2026) }, ['2026 covered', '2027 season-ahead']],
    ['2025-11-01', { region: '440000' }, ['2026 season-now', '2025 said-paid']],
    ['2024-11-01', { region: CHANGSHA, resident: insuredIn(2024) }, ['2025 due', '2024 said-paid']]
  ])('are these on %s %#', (asOf, more, expected) => expect(words(asOf, more)).toEqual(expected))

  test('are none if the resident does not fit the rules of the region', () => {
    expect(years('2025-11-01', { resident: { tier: 'tier-2' } })).toBeNull()
  })
})

/** No notice of Hunan or Fuling but that of 2025. */
describe('the years of a member where the only notice is for 2025', () => {
  const only2025 = {
    shelfFor(region: string): PolicyShelf {
      const shelf = library.shelfFor(region)
      return { ...shelf, rules: shelf.rules.filter(({ benefitYear }) => benefitYear === 2025) }
    }
  }
  const inShort = (asOf: string, region: string, resident: Resident) =>
    wordsOf(memberYearsOf({ library: only2025, region, resident, records: [], asOf }))

  test.each<[string, string, Resident, string[]]>([
    ['2025-10-02', CHANGSHA, {}, ['2026 season-now', '2025 due']],
    ['2025-10-03', CHANGSHA, {}, ['2026 season-now', '2025 lapsed']],
    ['2026-03-01', CHANGSHA, {}, ['2026 season-over', '2025 lapsed']],
    ['2026-03-01', CHANGSHA, insuredIn(2026), ['2026 said-paid', '2027 season-ahead']],
    ['2026-06-01', FULING, insuredIn(2025), ['2026 season-over', '2025 ended']],
    ['2026-11-28', FULING, insuredIn(2025), ['2027 season-now', '2026 not-asked', '2025 ended']],
    // Said to be unpaid: it is not asked again, and stays in sight, since nobody knows that it is too late.
    [
      '2026-11-28',
      FULING,
      {
        history: [
          { year: 2025, scheme: 'resident' },
          { year: 2026, scheme: 'none' }
        ]
      },
      ['2027 season-now', '2026 season-over', '2025 ended']
    ],
    ['2026-11-28', FULING, insuredIn(2025, 2026), ['2027 season-now', '2026 said-paid']]
  ])('are these on %s in %s %#', (asOf, region, resident, expected) =>
    expect(inShort(asOf, region, resident)).toEqual(expected)
  )

  test('mark a running year that nobody was asked about, and not one that was asked about', () => {
    const marks = (resident: Resident) =>
      memberYearsOf({ library: only2025, region: FULING, resident, records: [], asOf: '2026-06-01' })!.lead.isUnasked
    expect(marks(insuredIn(2025))).toBe(true)
    expect(marks(insuredIn(2026))).toBe(false)
    expect(marks({ history: [{ year: 2026, scheme: 'none' }] })).toBe(false)
  })
})

describe('the years of a member without any notice', () => {
  test.each<[string, Resident, string[]]>([
    ['2026-06-01', {}, ['2026 season-over']],
    ['2026-09-15', {}, ['2027 season-soon', '2026 not-asked']],
    ['2026-11-28', {}, ['2027 season-now', '2026 not-asked']],
    ['2026-11-28', insuredIn(2026), ['2027 season-now', '2026 said-paid']],
    ['2026-11-28', { history: [{ year: 2026, scheme: 'none' }] }, ['2027 season-now', '2026 season-over']],
    // The coming year, paid at the counter before its notice is here.
    ['2026-11-28', insuredIn(2027), ['2027 paid-waiting', '2026 not-asked']],
    ['2026-11-28', insuredIn(2026, 2027), ['2027 paid-waiting', '2026 said-paid']]
  ])('are these on %s %#', (asOf, resident, expected) =>
    expect(words(asOf, { region: '370000', resident })).toEqual(expected)
  )
})

describe('the years of a newborn where there is no notice of the year of birth', () => {
  /** Within 90 days of birth, the day of birth not counted: to 8 December and to 30 January. */
  const born = (date: string, scheme?: 'none' | 'resident'): Resident => ({
    birthDate: date,
    events: [{ kind: 'birth', date }],
    ...(scheme && { history: [{ year: 2026, scheme }] })
  })
  const daysOf2026 = (asOf: string, resident: Resident) => {
    const of = years(asOf, { region: '370000', resident })!
    return [of.lead, ...of.rest].find(({ assessment }) => assessment.benefitYear === 2026)?.newbornDays
  }

  test.each<[string, Resident, string[], number | null | undefined]>([
    ['2026-11-28', born('2026-09-09'), ['2027 season-now', '2026 not-asked'], 90],
    ['2026-11-28', born('2026-09-09', 'none'), ['2027 season-now', '2026 season-over'], 90],
    ['2026-12-08', born('2026-09-09', 'none'), ['2027 season-now', '2026 season-over'], 90],
    ['2026-12-09', born('2026-09-09', 'none'), ['2027 season-now', '2026 season-over'], null],
    ['2026-11-28', born('2026-09-09', 'resident'), ['2027 season-now', '2026 said-paid'], null],
    ['2027-01-30', born('2026-11-01', 'none'), ['2027 season-over', '2026 season-over'], 90],
    ['2027-01-30', born('2026-11-01'), ['2027 season-over', '2026 not-asked'], 90],
    ['2027-01-31', born('2026-11-01', 'none'), ['2027 season-over'], undefined]
  ])('are these on %s %#', (asOf, resident, expected, days) => {
    expect(words(asOf, { region: '370000', resident })).toEqual(expected)
    expect(daysOf2026(asOf, resident)).toBe(days)
  })
})

describe('the years of a resident who has paid 2026 in Gansu', () => {
  test.each([
    ['2025-11-01', ['2026 paid-waiting', '2025 said-paid']],
    ['2026-01-02', ['2026 covered', '2027 season-ahead']],
    ['2026-06-01', ['2026 covered', '2027 season-ahead']],
    ['2026-08-31', ['2026 covered', '2027 season-ahead']],
    ['2026-09-01', ['2027 season-soon', '2026 covered']],
    ['2026-10-15', ['2027 season-now', '2026 covered']],
    ['2026-11-28', ['2027 season-now', '2026 covered']],
    ['2026-12-31', ['2027 season-now', '2026 covered']],
    ['2027-01-05', ['2027 season-over', '2026 ended']],
    ['2027-09-01', ['2028 season-soon', '2027 not-asked', '2026 ended']]
  ])('begin with the one that counts on %s', (asOf, expected) => {
    expect(words(asOf, { records: [bought({ on: '2025-11-01' }).record()] })).toEqual(expected)
  })
})

test("an open, unpaid window of one's own goes before next year; once it is paid, it does not", () => {
  const resident: Resident = { birthDate: '2026-09-20', events: [{ kind: 'birth', date: '2026-09-20' }] }
  expect(words('2026-11-28', { resident })).toEqual(['2026 due', '2027 season-now'])
  const records = [bought({ on: '2026-10-01', resident, benefitYear: 2026 }).record()]
  expect(words('2026-11-28', { resident, records })[0]).toBe('2027 season-now')
  const app = startOn(new Phone())
  app.payments.quote([
    { memberId: 'mum', region: LANZHOU, assessment: answer({ resident, asOf: '2026-10-01', benefitYear: 2026 }) }
  ])
  const [record] = app.records()
  const left = {
    ...record!,
    state: 'handed-over' as const,
    steps: [{ state: 'handed-over' as const, at: 0, on: '2026-10-01' }]
  }
  expect(words('2026-11-28', { resident, records: [left] })).toEqual(['2026 paying', '2027 season-now'])
})

test('a baby has not missed the year before its birth', () => {
  expect(words('2027-01-05', { resident: { birthDate: '2027-01-02' } })).toEqual(['2027 season-over'])
})

describe('a payment in Gansu', () => {
  test('in November, without a lapse, buys cover from 1 January to 31 December', () => {
    const records = [bought({ on: '2025-11-05' }).record()]
    expect(words('2025-11-05', { records })).toEqual(['2026 paid-waiting', '2025 said-paid'])
    expect(words('2025-12-31', { records })).toEqual(['2026 paid-waiting', '2025 said-paid'])
    expect(wordOf(2026, '2026-01-01', { records })).toBe('covered')
    expect(wordOf(2026, '2026-12-31', { records })).toBe('covered')
    expect(wordOf(2026, '2027-01-01', { records })).toBe('ended')
  })

  test('on 10 January, having missed 2025, is followed by 90 days and covered from 10 April', () => {
    const records = [bought({ on: '2026-01-10', resident: LAPSED }).record()]
    const { lead, rest } = years('2026-02-01', { records, resident: LAPSED })!
    expect(lead.assessment).toMatchObject({
      asOf: '2026-01-10',
      payOn: '2026-01-10',
      phase: 'supplementary',
      waiting: { fixedDays: 90, variableDays: 0, startsOn: '2026-01-10', endsOn: '2026-04-09' },
      cover: { startsOn: '2026-04-10', endsOn: '2026-12-31' }
    })
    expect(lead.record).toBe(records[0])
    expect(rest).toMatchObject([{ state: 'season-ahead', assessment: { benefitYear: 2027 } }])
    for (const [day, state] of [
      ['2026-01-10', 'waiting'],
      ['2026-04-09', 'waiting'],
      ['2026-04-10', 'covered'],
      ['2027-01-01', 'ended']
    ]) {
      expect(wordOf(2026, day!, { records, resident: LAPSED })).toBe(state)
    }
  })

  test('in November, having missed 2025, is followed by a wait from 1 January, and covered from 1 April', () => {
    const records = [bought({ on: '2025-11-05', resident: LAPSED }).record()]
    const days: [string, string][] = [
      ['2025-11-05', 'paid-waiting'],
      ['2025-12-31', 'paid-waiting'],
      ['2026-01-01', 'waiting'],
      ['2026-03-31', 'waiting'],
      ['2026-04-01', 'covered']
    ]
    for (const [day, state] of days) expect(wordOf(2026, day, { records, resident: LAPSED })).toBe(state)
  })

  test('for a newborn after 90 days promises no first day of cover, as none is stated', () => {
    const resident = { birthDate: '2026-01-20' }
    const records = [bought({ on: '2026-05-01', resident }).record()]
    expect(wordOf(2026, '2026-05-01', { records, resident })).toBe('paid-waiting')
    expect(wordOf(2026, '2026-12-31', { records, resident })).toBe('paid-waiting')
    expect(wordOf(2026, '2027-01-01', { records, resident })).toBe('ended')
  })

  test('for a newborn within 90 days of birth is covered from birth', () => {
    const resident = { birthDate: '2026-01-20' }
    const records = [bought({ on: '2026-02-01', resident }).record()]
    expect(wordOf(2026, '2026-02-01', { records, resident })).toBe('covered')
    expect(wordOf(2026, '2027-01-01', { records, resident })).toBe('ended')
  })

  test('on a day in no window is kept as it was said and told, and promises no cover', () => {
    const { app, id, phone } = bought({ on: '2025-11-05' })
    app.payments.correct(id, { on: '2025-10-01', amountFen: 40000, receipt: '' })
    const { lead } = years(phone.today, { records: app.records() })!
    expect(lead.state).toBe('paid-off-window')
    expect(lead.assessment.cautions.map(({ code }) => code)).toContain('no-window-on-day')
  })

  test('leaves nothing to do: no deadline, no repair, no reminder except that cover starts', () => {
    const records = [bought({ on: '2026-01-10', resident: LAPSED }).record()]
    const { assessment } = years('2026-02-01', { records, resident: LAPSED })!.lead
    expect(assessment).toMatchObject({ nextDeadline: null, repairOptions: [] })
    expect(assessment.reminders).toMatchObject([{ on: '2026-04-10', kind: 'cover-starts' }])
    expect(years('2026-05-01', { records, resident: LAPSED })!.lead.assessment.reminders).toEqual([])
  })
})

describe('a payment in Hunan', () => {
  const resident: Resident = { birthDate: '1990-01-01' }

  test('on 1 August 2025 is late: 90 days of waiting, covered from 30 October', () => {
    const records = [bought({ region: CHANGSHA, resident, on: '2025-08-01', amountFen: 107000 }).record()]
    const { assessment } = years('2025-08-01', { region: CHANGSHA, resident, records })!.lead
    expect(assessment.amountDue).toMatchObject({ totalFen: 107000, certainty: 'atLeast' })
    expect(assessment.cover).toMatchObject({ startsOn: '2025-10-30', endsOn: '2025-12-31' })
    const days: [string, string][] = [
      ['2025-09-05', 'waiting'],
      ['2025-10-29', 'waiting'],
      ['2025-10-30', 'covered'],
      ['2026-01-01', 'ended']
    ]
    for (const [day, state] of days) expect(wordOf(2025, day, { region: CHANGSHA, resident, records })).toBe(state)
  })

  test('on 3 October 2025 is followed by a wait that outlasts the year', () => {
    const records = [bought({ region: CHANGSHA, resident, on: '2025-10-03', benefitYear: 2025 }).record()]
    expect(wordOf(2025, '2025-12-31', { region: CHANGSHA, resident, records })).toBe('waiting')
    expect(wordOf(2025, '2026-01-01', { region: CHANGSHA, resident, records })).toBe('ended')
  })

  test('before an event that is known now is answered as of the day of payment', () => {
    const discharged: Resident = { ...resident, events: [{ kind: 'military-discharge', date: '2025-03-01' }] }
    const records = [bought({ region: CHANGSHA, resident, on: '2024-11-01' }).record()]
    const { lead } = years('2025-03-02', { region: CHANGSHA, resident: discharged, records })!
    expect(lead).toMatchObject({
      state: 'covered',
      assessment: { asOf: '2024-11-01', phase: 'concentrated', amountDue: { totalFen: 40000 } }
    })
  })
})

describe('a payment in Fuling', () => {
  const resident: Resident = { birthDate: '1970-01-01', tier: 'tier-2' }

  test('on 15 January has no wait, and is covered from 1 February', () => {
    const records = [bought({ region: FULING, resident, on: '2025-01-15', amountFen: 77500 }).record()]
    const { lead } = years('2025-01-20', { region: FULING, resident, records })!
    expect(lead.assessment).toMatchObject({
      amountDue: { totalFen: 77500 },
      waiting: { totalDays: 0 },
      cover: { startsOn: '2025-02-01' }
    })
    const days: [string, string][] = [
      ['2025-01-31', 'paid-waiting'],
      ['2025-02-01', 'covered']
    ]
    for (const [day, state] of days) expect(wordOf(2025, day, { region: FULING, resident, records })).toBe(state)
  })

  test('keeps its tier, whatever is said later', () => {
    const records = [bought({ region: FULING, resident, on: '2025-01-15' }).record()]
    const { lead } = years('2025-03-01', { region: FULING, resident: { ...resident, tier: 'tier-1' }, records })!
    expect(lead.assessment.amountDue?.totalFen).toBe(77500)
  })
})

describe('a payment among the years of a member', () => {
  test('is shown as under way, also when the window has closed', () => {
    const app = startOn(new Phone())
    app.payments.handOver(quoted(app, 'mum'), MINI_PROGRAM)
    const records = app.records()
    expect(words('2025-11-01', { records })).toEqual(['2026 paying', '2025 said-paid'])
    expect(words('2026-03-01', { records })).toEqual(['2026 paying'])
    expect(years('2026-03-01', { records })!.lead.record).toBe(records[0])
  })

  test('leaves the year unpaid if it was refunded or not found', () => {
    const back = bought({ on: '2025-11-05' })
    back.app.payments.refund(back.id, '2025-11-05')
    expect(words('2025-11-05', { records: back.app.records() })).toEqual(['2026 due', '2025 said-paid'])
    expect(years('2025-11-05', { records: back.app.records() })!.lead.record).toBe(back.record())
    const lost = bought({ on: '2025-11-05' })
    lost.app.payments.notFound(lost.id)
    expect(words('2025-11-05', { records: lost.app.records() })).toEqual(['2026 due', '2025 said-paid'])
  })

  test('is not known yet on an earlier day that is looked at', () => {
    const { record } = bought({ on: '2025-11-20' })
    expect(words('2025-11-19', { records: [record()] })).toEqual(['2026 due', '2025 said-paid'])
    expect(words('2025-11-20', { records: [record()] })).toEqual(['2026 paid-waiting', '2025 said-paid'])
    const under = startOn(new Phone())
    under.payments.handOver(quoted(under, 'mum'), MINI_PROGRAM)
    expect(words('2025-10-20', { records: under.records() })).toEqual(['2026 due', '2025 said-paid'])
  })

  test('is still there on a day before its refund', () => {
    const { app, id, phone } = bought({ on: '2025-11-05' })
    phone.today = '2025-12-01'
    app.payments.refund(id, '2025-12-01')
    expect(words('2025-11-30', { records: app.records() })[0]).toBe('2026 paid-waiting')
    expect(words('2025-12-01', { records: app.records() })[0]).toBe('2026 due')
  })

  test('is the first one if there are two for one year', () => {
    const { app, phone, record } = bought({ on: '2025-11-05' })
    phone.today = '2026-01-10'
    const [second] = app.payments.quote([
      { memberId: 'mum', region: LANZHOU, assessment: years('2026-01-10')!.lead.assessment, again: true }
    ])
    app.payments.handOver([second!.id], MINI_PROGRAM)
    app.payments.declarePaid([{ id: second!.id, on: '2026-01-10', amountFen: 40000, receipt: '' }])
    expect(years('2026-01-10', { records: app.records() })!.lead).toMatchObject({
      state: 'covered',
      record: { id: record().id }
    })
  })

  test('buys what the old place gives if it was made before moving', () => {
    const records = [bought({ on: '2025-11-05' }).record()]
    expect(words('2025-11-10', { region: '440000', records })).toEqual(['2026 paid-waiting', '2025 said-paid'])
    expect(words('2026-02-01', { region: '440000', records })).toEqual(['2026 covered', '2027 season-ahead'])
  })

  test('still counts for a year that no longer fits what is said of the resident', () => {
    const records = [bought({ on: '2025-11-05' }).record()]
    const { lead } = years('2026-02-01', { records, resident: { birthDate: '2025-12-01' } })!
    expect(lead).toMatchObject({ state: 'covered', record: { state: 'declared-paid' } })
  })
})
