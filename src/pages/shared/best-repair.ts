import type { RepairOption } from '@/calculator'

/** The repair that pays off: of those that leave the shortest wait, the cheapest. */
export function bestRepair(options: readonly RepairOption[]): RepairOption | undefined {
  return [...options].sort((a, b) => a.totalDays - b.totalDays || a.costFen - b.costFen)[0]
}
