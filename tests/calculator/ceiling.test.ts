import type { HistoryYear } from '@/calculator'
import { ceilingOf } from '@/calculator/ceiling'
import { RULES } from './made-up'

const bonus = RULES.bonus!

const insured = (year: number, more: Partial<HistoryYear> = {}): HistoryYear => ({ year, scheme: 'resident', ...more })
const missed = (year: number): HistoryYear => ({ year, scheme: 'none' })
const employed = (year: number): HistoryYear => ({ year, scheme: 'employee' })

function ceiling(history: HistoryYear[], current: HistoryYear) {
  const { continuousFen, zeroClaimFen, lapseFen, netFen } = ceilingOf(bonus, { history }, current)
  return { continuousFen, zeroClaimFen, lapseFen, netFen }
}

test('two years in a row bring nothing yet, each further year brings 10 yuan', () => {
  expect(ceiling([insured(2020)], insured(2021)).continuousFen).toBe(0)
  expect(ceiling([insured(2020), insured(2021)], insured(2022)).continuousFen).toBe(1000)
  expect(ceiling([insured(2020), insured(2021), insured(2022)], insured(2023)).continuousFen).toBe(2000)
})

test('years before the rule counts do not continue a run', () => {
  expect(ceiling([insured(2018), insured(2019), insured(2020)], insured(2021)).continuousFen).toBe(0)
})

test('a lapse starts a new run, keeps what was earned, and lowers the ceiling', () => {
  const history = [insured(2020), insured(2021), insured(2022), missed(2023), insured(2024)]
  expect(ceiling(history, insured(2025))).toEqual({ continuousFen: 1000, zeroClaimFen: 0, lapseFen: -700, netFen: 300 })
})

test('every missed year lowers the ceiling, not only the last run', () => {
  expect(ceiling([missed(2020), insured(2021), missed(2022)], insured(2023)).lapseFen).toBe(-1400)
})

test('a year without lapse has a lapse part of plain zero', () => {
  expect(Object.is(ceiling([insured(2020)], insured(2021)).lapseFen, 0)).toBe(true)
})

test('employee and unknown years neither count nor reset', () => {
  expect(ceiling([insured(2020), employed(2021), insured(2022)], insured(2023)).continuousFen).toBe(1000)
  expect(ceiling([insured(2020), insured(2022)], insured(2023)).continuousFen).toBe(1000)
})

test('a year without a claim earns the bonus of the next year, if that is paid in time', () => {
  const quiet = [insured(2020, { claimed: false })]
  expect(ceiling(quiet, insured(2021)).zeroClaimFen).toBe(5000)
  expect(ceiling(quiet, insured(2021, { paidLate: true })).zeroClaimFen).toBe(0)
  expect(ceiling([insured(2020, { claimed: true })], insured(2021)).zeroClaimFen).toBe(0)
  expect(ceiling([insured(2020)], insured(2021)).zeroClaimFen).toBe(0)
  expect(ceiling([employed(2020)], insured(2021)).zeroClaimFen).toBe(0)
})

test('a late year in the past earned nothing from the quiet year before it', () => {
  const history = [insured(2020, { claimed: false }), insured(2021, { paidLate: true })]
  expect(ceiling(history, insured(2022)).zeroClaimFen).toBe(0)
})

test('a quiet year followed by an unknown or employed one is not followed by a year as a resident', () => {
  expect(ceiling([insured(2020, { claimed: false })], insured(2022)).zeroClaimFen).toBe(0)
  expect(ceiling([insured(2020, { claimed: false }), employed(2021)], insured(2022)).zeroClaimFen).toBe(0)
})

test('using the raised part clears the zero-claim bonus from the following year, not the continuous one', () => {
  const used = [insured(2020, { claimed: false }), insured(2021, { claimed: true, usedBonus: true })]
  expect(ceiling(used.slice(0, 1), used[1]!).zeroClaimFen).toBe(5000)
  expect(ceiling(used, insured(2022))).toMatchObject({ zeroClaimFen: 0, continuousFen: 1000 })
})

test('a bonus earned after the raised part was used counts again', () => {
  const history = [
    insured(2020, { claimed: false }),
    insured(2021, { usedBonus: true }),
    insured(2022, { claimed: false })
  ]
  expect(ceiling(history, insured(2023)).zeroClaimFen).toBe(5000)
})

test('a year in which the raised part was used is no quiet year, whatever else is said of it', () => {
  expect(ceiling([insured(2020, { claimed: false, usedBonus: true })], insured(2021)).zeroClaimFen).toBe(0)
})

test('the limit cuts the bonuses together, and lapses come off after it', () => {
  const quiet = [2021, 2022, 2023].map((year) => insured(year, { claimed: false }))
  const result = ceiling([missed(2020), ...quiet], insured(2024))
  expect(result).toEqual({ continuousFen: 2000, zeroClaimFen: 15000, lapseFen: -700, netFen: 11300 })
})

test('years before birth are no lapses', () => {
  const result = ceilingOf(bonus, { birthDate: '2022-05-01', history: [missed(2021)] }, insured(2023))
  expect(result.lapseFen).toBe(0)
})

test('the basis names every rule that took part', () => {
  const { basis, limitFen } = ceilingOf(bonus, {}, insured(2020))
  expect(basis.map(({ clause }) => clause)).toEqual([
    'counts from',
    'continuous',
    'zero claim',
    'used',
    'limit',
    'bonus lapse'
  ])
  expect(limitFen).toBe(12000)
})
