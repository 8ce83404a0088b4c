/** The answer for nobody in particular: what a link to a place's year opens. */
import type { Assessment, CivilDate, Resident } from '@/calculator'
import { assessOnce, shelfFor } from '@/policy'

/** An ordinary resident, of whom nothing is known. */
export const ORDINARY: Resident = {}

/** @param region one that there is, as `readLink` has made sure */
export function ordinaryAnswer(region: string, benefitYear: number, asOf: CivilDate): Assessment {
  return assessOnce(shelfFor(region), { asOf, benefitYear, resident: ORDINARY })
}
