import type { Resident } from '@/calculator'
import { shelfFor } from '@/policy'
import type { LocalPolicy, PolicyShelf } from '@/policy'
import { returnYears, planAhead, planIn, planQuery, presetOf } from '@/app/plan'
import type { PlanAhead } from '@/app/plan'

const LANZHOU = '620102'

function ahead(asOf: string, resident: Resident, choose: Parameters<typeof planAhead>[1] = () => null): PlanAhead {
  const plan = planAhead({ shelf: shelfFor(LANZHOU), asOf, resident }, choose, false)
  if (plan.kind === 'refused') throw plan.error
  return plan
}

const insured = (...years: number[]): Resident => ({ history: years.map((year) => ({ year, scheme: 'resident' })) })

test('a plan is for five years, and leaves the first one out until somebody chooses', () => {
  const { comparison, plan, presets } = ahead('2025-11-01', insured(2025))
  expect(comparison.years).toEqual([2026, 2027, 2028, 2029, 2030])
  expect(comparison.closed).toEqual([])
  expect(plan).toEqual({ skipped: [2026], repairs: {} })
  expect(presetOf(presets, plan)).toBe('one')
  expect(comparison.always.years.every(({ enrolled }) => enrolled)).toBe(true)
  expect(comparison.chosen.years.filter(({ enrolled }) => !enrolled).map(({ year }) => year)).toEqual([2026])
})

test('a year that is too late to pay is told, counts as not paid, and cannot be chosen', () => {
  const { comparison, plan } = ahead('2026-05-01', insured(2025))
  expect(comparison.closed).toEqual([2026])
  expect(comparison.open).toEqual([2027, 2028, 2029, 2030])
  expect(plan.skipped).toEqual([2027])
  for (const { years } of [comparison.always, comparison.chosen, comparison.unrepaired]) {
    expect(years.find(({ year }) => year === 2026)?.enrolled).toBe(false)
  }
  expect(planIn('2026', comparison.open)).toBeUndefined()
})

test('the preset with a repair repays what pays off on coming back after two missed years', () => {
  const { presets } = ahead('2025-11-01', insured(2025))
  const { repair } = presets
  expect(repair?.skipped).toEqual([2026, 2027])
  const { comparison, plan } = ahead('2025-11-01', insured(2025), () => repair)
  const [comeback] = returnYears(comparison)
  expect(comeback?.back.year).toBe(2028)
  expect(plan.repairs).toEqual({ 2028: comeback?.best?.years })
  const waitIn2028 = ({ years }: typeof comparison.chosen) => years.find(({ year }) => year === 2028)!.waiting.totalDays
  expect(waitIn2028(comparison.chosen)).toBe(comeback?.best?.totalDays)
  expect(waitIn2028(comparison.chosen)).toBeLessThan(waitIn2028(comparison.unrepaired))
})

test('repaying is offered where the rules say what it brings, and not where they say nothing of repairs or of lapses', () => {
  const gansu = shelfFor(LANZHOU)
  const canRepair = (shelf: PolicyShelf) => {
    const plan = planAhead({ shelf, asOf: '2025-11-01', resident: insured(2025) }, () => null, false)
    return plan.kind === 'projected' && plan.canRepair
  }
  const withLapse = (change: (lapse: LocalPolicy['lapse']) => LocalPolicy['lapse']): PolicyShelf => ({
    ...gansu,
    rules: gansu.rules.map((rules) => ({ ...rules, lapse: change(rules.lapse) }))
  })
  expect(canRepair(gansu)).toBe(true)
  expect(canRepair(withLapse((lapse) => lapse && { ...lapse, repair: null }))).toBe(false)
  expect(canRepair(withLapse(() => null))).toBe(false)
})

test('a plan is the same as a preset whatever the order of its years, and with repairs of none', () => {
  const { presets } = ahead('2025-11-01', insured(2025))
  expect(presetOf(presets, { skipped: [2027, 2026], repairs: { 2028: 0 } })).toBe('two')
  expect(presetOf(presets, { skipped: [2029], repairs: {} })).toBeUndefined()
})

test('a plan survives its address, and an address is believed only if its years can be chosen', () => {
  const open = [2026, 2027, 2028]
  expect(planIn(planQuery({ skipped: [2026, 2028], repairs: { 2027: 1 } }).slice('out='.length), open)).toEqual({
    skipped: [2026, 2028],
    repairs: {}
  })
  expect(planIn('', open)).toEqual({ skipped: [], repairs: {} })
  expect(planIn('2031', open)).toBeUndefined()
  expect(planIn('x', open)).toBeUndefined()
  expect(planIn(undefined, open)).toBeUndefined()
})

test('a plan is refused if the resident does not fit the rules of the place', () => {
  const input = { shelf: shelfFor(LANZHOU), asOf: '2025-11-01', resident: { tier: 'tier-2' } as Resident }
  expect(planAhead(input, () => null, false)).toMatchObject({ kind: 'refused', because: 'resident' })
})
