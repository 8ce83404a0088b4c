import type { RepairOption } from '@/calculator'

/** The repair that pays off: of those that leave the shortest wait, the one of fewest years, which is the cheapest. */
export function bestRepair(options: readonly RepairOption[]): RepairOption | undefined {
  return [...options].sort((a, b) => a.totalDays - b.totalDays || a.years - b.years)[0]
}
