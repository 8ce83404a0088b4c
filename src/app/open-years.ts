/** The years that the library has no notice of, place by place. */
import { naturalYear, yearOf } from '@/calculator'
import type { CivilDate } from '@/calculator'
import { localPolicies, reportedOf, seasonFor, shelfFor, unpublishedYears } from '@/policy'
import type { Season, UnpublishedYear } from '@/policy'
import { yearToLeadWith } from './anonymous-year'

export interface OpenYearHere extends UnpublishedYear {
  /** Of the year that people ask about now; `null` of any other. */
  season: Season | null
  /** The place that others report figures of this year of, if any. */
  reported: string | undefined
}

/** Whether next year is the one that people ask about. */
export function isInSeason(asOf: CivilDate): boolean {
  const [first] = localPolicies()
  return first !== undefined && yearToLeadWith(first.jurisdiction, asOf) > yearOf(asOf)
}

/** The places that the library has any notice of, with the years that it has none of. */
export function openPlaces(asOf: CivilDate): { place: string; years: OpenYearHere[] }[] {
  const places = new Map(localPolicies().map(({ jurisdiction, place }) => [jurisdiction, place]))
  return [...places]
    .map(([jurisdiction, place]) => ({ place, years: yearsOpenIn(jurisdiction, asOf) }))
    .filter(({ years }) => years.length > 0)
}

/** The year that people ask about first. */
function yearsOpenIn(jurisdiction: string, asOf: CivilDate): OpenYearHere[] {
  const shelf = shelfFor(jurisdiction)
  const natural = naturalYear(shelf, asOf)
  const elsewhere = reportedOf(jurisdiction)
  return unpublishedYears(shelf, asOf)
    .map((year) => ({
      ...year,
      season: year.benefitYear === natural ? seasonFor(shelf, natural, asOf) : null,
      reported: elsewhere.find(({ benefitYear }) => benefitYear === year.benefitYear)?.place
    }))
    .sort((a, b) => Number(b.season !== null) - Number(a.season !== null))
}
