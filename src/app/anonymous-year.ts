/** The answer for nobody in particular: what a link to a place's year opens. */
import { assess, fiscalShareOn, naturalYear, premiumFor } from '@/calculator'
import type { Assessment, CivilDate, FiscalShare, Premium, Resident } from '@/calculator'
import { seasonWithoutNotice, shelfFor } from '@/policy'
import type { LocalPolicy, Season } from '@/policy'

/** An ordinary resident, of whom nothing is known. */
export const ANONYMOUS: Resident = {}

export interface AnonymousYear {
  /** The day that is looked at. */
  asOf: CivilDate
  assessment: Assessment
  /** When the place usually collects for a year without a local notice; `null`: there is one. */
  season: Season | null
}

/** @param region one that there is, as `readLink` has made sure */
export function anonymousYear(region: string, benefitYear: number, asOf: CivilDate): AnonymousYear {
  const shelf = shelfFor(region)
  return {
    asOf,
    assessment: assess(shelf, { asOf, benefitYear, resident: ANONYMOUS }),
    season: seasonWithoutNotice(shelf, benefitYear, asOf)
  }
}

/** The year that people of a place ask about on a day. Throws `UnknownRegionError`. */
export function yearToLeadWith(region: string, asOf: CivilDate): number {
  return naturalYear(shelfFor(region), asOf)
}

/** What everybody pays before any subsidy, of each tier that a notice gives a price of. */
export function premiumsOf(policy: LocalPolicy): Premium[] {
  return policy.tiers.flatMap((tier) => premiumFor(policy, tier) ?? [])
}

/**
 * Of a window that opens on that day, the last day on which paying is of use to whoever waits as long as everybody. `null`:
 * even paying on its last day brings cover in the year; or nobody knows when it opens.
 */
export function lastUsefulDay(
  { jurisdiction, benefitYear }: Pick<LocalPolicy, 'jurisdiction' | 'benefitYear'>,
  opensOn: CivilDate | null
): CivilDate | null {
  if (opensOn === null) return null
  const { nextDeadline } = anonymousYear(jurisdiction, benefitYear, opensOn).assessment
  return nextDeadline?.kind === 'last-useful-day' ? nextDeadline.date : null
}

/**
 * What late payers bear besides, in a window of the policy: the figure of its first day, then those that replace it before
 * the window closes. Of a window that opens on no known day, the figure of its last. Empty: nothing is borne.
 */
export function fiscalSharesIn(
  policy: Pick<LocalPolicy, 'id' | 'fiscalShares'>,
  { opensOn, closesOn, price }: Pick<LocalPolicy['windows'][number], 'opensOn' | 'closesOn' | 'price'>
): readonly FiscalShare[] {
  if (!price.fiscalShare) return []
  const first = fiscalShareOn(policy, opensOn ?? closesOn)
  return [first, ...policy.fiscalShares.filter(({ from }) => from > first.from && from <= closesOn)]
}
