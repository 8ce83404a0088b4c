import type { Resident } from '@/calculator'
import { memberYearsOf } from '@/payment'
import { library } from '@/policy'
import type { PolicyShelf } from '@/policy'
import { answer, bought, CHANGSHA, FULING, LANZHOU, MINI_PROGRAM, Phone, quoted, startOn } from './support'
import { years, words, wordsOf, LAPSED, insuredIn } from './support-years'

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
