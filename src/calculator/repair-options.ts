/** What repaying missed years costs, and what it brings. */
import { premiumIn } from './premium'
import type { RepairOption } from './assessment'
import { payOptionFor, type PayOption } from './pay-option'
import { usefulRepairs } from './repair'
import type { Resident } from './resident'
import type { Rules } from './rules'

/**
 * What repaying one, two, … of the missed years would cost, in fen, and bring, as far as it shortens the wait. A year costs the
 * unsubsidised premium of the year one enrols for: 甘医保发〔2025〕62号 四(三), 补缴标准按当年…个人缴费标准确定.
 */
export function repairOptionsFor(rules: Rules, resident: Resident, { window, payOn }: PayOption): RepairOption[] {
  const repair = rules.lapse?.repair
  if (!repair) return []
  const premium = premiumIn(rules, resident, window)
  return Array.from({ length: usefulRepairs(rules, resident, window, payOn) }, (_, i) => {
    const years = i + 1
    const { waiting, cover } = payOptionFor(rules, resident, window, payOn, years)
    return {
      years,
      costFen: years * premium.fen,
      totalDays: waiting.totalDays,
      coverStartsOn: cover?.startsOn ?? null,
      basis: repair.basis
    }
  })
}

/**
 * The repair that pays off: of those that leave the shortest wait, the one of fewest years, which is the cheapest.
 * `undefined`: there is none.
 */
export function bestRepair(options: readonly RepairOption[]): RepairOption | undefined {
  return [...options].sort((a, b) => a.totalDays - b.totalDays || a.years - b.years)[0]
}
