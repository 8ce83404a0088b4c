/** What repaying missed years costs, and what it brings. */
import { premiumIn } from './premium'
import type { RepairOption } from './assessment'
import { payOptionFor, type PayOption } from './pay-option'
import { usefulRepairs } from './repair'
import type { Resident } from './resident'
import type { Rules } from './rules'

/** What repaying one, two, … of the missed years would cost and bring, as far as it shortens the wait. */
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
