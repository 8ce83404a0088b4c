import type { Resident } from '@/calculator'
import { memberYearOf } from '@/payment'
import { library } from '@/policy'
import { bought, CHANGSHA, FULING, LANZHOU } from './support'
import { years, words, wordOf, LAPSED } from './support-years'

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

describe('a payment for a year whose notice was taken away', () => {
  const withoutNotice = { shelfFor: (region: string) => ({ ...library.shelfFor(region), rules: [] }) }
  const records = [bought({ on: '2025-11-05' }).record()]
  const on = (asOf: string) =>
    memberYearOf({ library: withoutNotice, region: LANZHOU, resident: {}, records, asOf }, 2026)!

  test('is said paid, before the year and in it, and its day is not doubted', () => {
    expect(on('2025-11-10')).toMatchObject({ state: 'said-paid', assessment: { cover: null, amountDue: null } })
    expect(on('2026-06-01').state).toBe('said-paid')
  })

  test('is over with its year', () => expect(on('2027-01-01').state).toBe('ended'))
})
