/** The answer for nobody in particular: what a link to a place's year opens. */
import { assess } from '@/calculator'
import type { Assessment, CivilDate, Resident } from '@/calculator'
import { hasNotice, seasonFor, shelfFor } from '@/policy'
import type { Season } from '@/policy'

/** An ordinary resident, of whom nothing is known. */
export const ORDINARY: Resident = {}

/** @param region one that there is, as `readLink` has made sure */
export function ordinaryAnswer(region: string, benefitYear: number, asOf: CivilDate): Assessment {
  return assess(shelfFor(region), { asOf, benefitYear, resident: ORDINARY })
}

/** When the place usually collects for a year without a local notice; `null`: there is one. */
export function ordinarySeason(region: string, benefitYear: number, asOf: CivilDate): Season | null {
  const shelf = shelfFor(region)
  return hasNotice(shelf, benefitYear) ? null : seasonFor(shelf, benefitYear, asOf)
}
