import type { Resident, Rules } from '@/calculator'
import { amountDue } from '@/calculator/amount'
import { windowsFor } from '@/calculator/window'
import { RULES } from './made-up'

/** What a resident pays by the made-up rules, in the window that is open on that day. */
export function price(resident: Resident, payOn = '2029-11-01', rules: Rules = RULES, repairYears = 0) {
  const window = windowsFor(rules, resident).find(({ from, closesOn }) => from <= payOn && payOn <= closesOn)!
  const { amount, cautions } = amountDue(rules, resident, window, payOn, repairYears)
  return { ...amount, codes: cautions.map(({ code }) => code) }
}
