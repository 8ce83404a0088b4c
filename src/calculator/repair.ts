/** What repaying missed years would take off the wait. */
import type { CivilDate, Resident } from './resident'
import type { Rules, Terms } from './rules'
import { exemptionFor, missedYears, runOf, termsOf } from './waiting-terms'
import type { PayWindow } from './window'

/**
 * How many missed years are worth repaying: each one has to shorten the wait. 0 where nothing can be repaired. Clause, as data
 * in `lapse.repair` and `lapse.floor`: 甘医保发〔2025〕62号 四(三), 修复变动待遇等待期.
 */
export function usefulRepairs(rules: Rules, resident: Resident, window: PayWindow, payOn: CivilDate): number {
  if (exemptionFor(rules, resident, window, payOn)) return 0
  return usefulRepairsBy(rules, window.terms.waiting, resident, payOn)
}

/** The same for whoever is not exempt. */
export function usefulRepairsBy(
  rules: Pick<Rules, 'lapse' | 'benefitYear'>,
  own: Terms['waiting'],
  resident: Resident,
  payOn: CivilDate
): number {
  if (!rules.lapse?.repair) return 0
  const missed = missedYears(rules, resident)
  const endAfter = (years: number): CivilDate | null => {
    const terms = termsOf(rules.lapse, missed, own, years)
    return terms?.variable ? runOf(terms, rules.benefitYear, payOn).coverFrom : null
  }
  let years = 0
  let end = endAfter(0)
  while (end !== null) {
    const sooner = endAfter(years + 1)
    if (sooner === null || sooner >= end) break
    years += 1
    end = sooner
  }
  return years
}
