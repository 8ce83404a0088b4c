/** A year that is over and was not paid is missed: it is asked about, and kept as `none`. */
import { assess, project } from '@/calculator'
import { factsFor, isYearPayable, toResident } from '@/household'
import type { Answers } from '@/household'
import { shelfFor } from '@/policy'
import { babyOf, CHANGSHA, FULING, LANZHOU, PLAIN_ADULT, tell } from './support/told'

type History = Exclude<Answers['history'], 'never'>

const none = (...years: number[]): History => years.map((year) => ({ year, scheme: 'none' }))

function kept(asOf: string, region: string, history: History, more: Partial<Answers> = {}) {
  const { draft, facts } = tell(asOf, { ...PLAIN_ADULT, region, history, ...more })
  return toResident(draft, facts).history
}

describe('the years that the guide asks about', () => {
  it.each([
    ['Lanzhou in the season for a year without a notice', LANZHOU, '2026-11-28', [2025, 2026]],
    ['Lanzhou after that year has begun', LANZHOU, '2027-01-05', [2025, 2026]],
    ['Changsha likewise', CHANGSHA, '2026-11-28', [2025, 2026]],
    ['Fuling, where the year before it has no notice either', FULING, '2026-11-28', [2024, 2025, 2026]],
    ['Fuling before the season', FULING, '2026-03-10', [2024, 2025]]
  ])('follow from the notices of the place: %s', (_, region, asOf, years) => {
    expect(factsFor(shelfFor(region), asOf).historyYears).toEqual(years)
  })
})

describe('a resident of Lanzhou who skipped 2025 and 2026', () => {
  const asOf = '2026-11-28'

  it('has missed both', () => {
    expect(kept(asOf, LANZHOU, none(2025, 2026))).toEqual(none(2025, 2026))
  })

  it('waits 120 days in 2027, until the end of April', () => {
    const { draft, facts } = tell(asOf, { ...PLAIN_ADULT, region: LANZHOU, history: none(2025, 2026) })
    const { years } = project(shelfFor(LANZHOU), {
      asOf,
      resident: toResident(draft, facts),
      plan: [{ year: 2027, enrol: true }]
    })
    expect(years[0]).toMatchObject({ waiting: { totalDays: 120 }, cover: { startsOn: '2027-05-01' } })
  })

  it('has missed 2026 from the day after the last window, and not on its last day', () => {
    expect(kept('2026-02-28', LANZHOU, none(2025, 2026))).toEqual(none(2025))
    expect(kept('2026-03-01', LANZHOU, none(2025, 2026))).toEqual(none(2025, 2026))
  })

  it('has not missed a year whose window is still ahead', () => {
    expect(kept('2025-10-01', LANZHOU, none(2025, 2026))).toEqual(none(2025))
  })
})

describe('a benefit year in which paying buys no cover any more', () => {
  it('counts as missed while its window is open', () => {
    expect(kept('2025-11-15', CHANGSHA, none(2025, 2026))).toEqual(none(2025))
  })

  it('counts as missed when people ask about the next year already', () => {
    expect(
      isYearPayable(
        tell('2025-09-30', { ...PLAIN_ADULT, region: CHANGSHA, history: none(2024, 2025) }).draft,
        factsFor(shelfFor(CHANGSHA), '2025-09-30'),
        2025
      )
    ).toBe(true)
    expect(kept('2025-09-30', CHANGSHA, none(2024, 2025))).toEqual(none(2024, 2025))
    expect(kept('2025-08-31', CHANGSHA, none(2024, 2025))).toEqual(none(2024))
  })
})

describe('a child of Lanzhou born on 2026-10-17', () => {
  const told = (asOf: string) =>
    tell(asOf, { ...PLAIN_ADULT, ...babyOf('2026-10-17'), region: LANZHOU, history: none(2026) })

  it('may still be enrolled for 2026 on 2027-01-05, until the 90 days are over', () => {
    const { draft, facts } = told('2027-01-05')
    expect(toResident(draft, facts).history).toEqual([])
    expect(
      assess(shelfFor(LANZHOU), { asOf: '2027-01-05', benefitYear: 2026, resident: toResident(draft, facts) }).phase
    ).toBe('special')
  })

  it('was without cover in 2026 once the 90 days are over', () => {
    const { draft, facts } = told('2027-01-16')
    expect(toResident(draft, facts).history).toEqual(none(2026))
  })
})

it('a benefit year without a notice is missed once people ask about the next one', () => {
  expect(kept('2026-11-28', FULING, none(2024, 2025, 2026))).toEqual(none(2024, 2025, 2026))
})
