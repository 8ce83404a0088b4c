/** Which years the library has no notice of for a region, and what earlier notices show of when one comes. */
import { addYears, naturalYear, yearOf, type CivilDate, type Shelf } from '@/calculator'
import type { PolicyShelf } from './library'

export interface UnpublishedYear {
  benefitYear: number
  /** `past`: the year is over. `now`: it runs, or is being asked about. `ahead`: its collecting season has not begun. */
  when: 'past' | 'now' | 'ahead'
  /** The national frame of the year, which bounds what a local notice may say; `null`: none here. */
  frameId: string | null
  /** For a year that is not over, what is known of earlier ones; no date follows from it, for none is promised. */
  earlier: readonly EarlierNotice[]
}

export interface EarlierNotice {
  policyId: string
  benefitYear: number
  number: string
  /** `null`: not known. */
  issuedOn: CivilDate | null
  /** Whether it was out by the day that lies in its own year as the day asked about lies in the one missing. */
  wasOutByNow: boolean
}

/** Whether the library has a notice of this benefit year for the region whose shelf it is. */
export function hasNotice({ rules }: Pick<Shelf, 'rules'>, benefitYear: number): boolean {
  return rules.some((one) => one.benefitYear === benefitYear)
}

/** What the newest earlier notice of which the day is known shows: a place's habits change. `null`: of none is it known. */
export function wasOutByNow({ earlier }: Pick<UnpublishedYear, 'earlier'>): boolean | null {
  const newest = earlier.filter(({ issuedOn }) => issuedOn !== null).pop()
  return newest?.wasOutByNow ?? null
}

/**
 * The years without a local notice, earliest first: from the region's first notice, or the running year if that is
 * earlier, to the year people ask about on `asOf`; and if that one is published, the next. That the library has no
 * notice does not mean that there is none.
 */
export function unpublishedYears(shelf: PolicyShelf, asOf: CivilDate): UnpublishedYear[] {
  const natural = naturalYear(shelf, asOf)
  const first = Math.min(yearOf(asOf), ...shelf.rules.map(({ benefitYear }) => benefitYear))
  const last = hasNotice(shelf, natural) ? natural + 1 : natural
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return years
    .filter((year) => !hasNotice(shelf, year))
    .map((benefitYear) => ({
      benefitYear,
      when: benefitYear < yearOf(asOf) ? 'past' : benefitYear > natural ? 'ahead' : 'now',
      frameId: shelf.frames.find((frame) => frame.benefitYear === benefitYear)?.id ?? null,
      earlier: benefitYear < yearOf(asOf) ? [] : earlierNotices(shelf, benefitYear, asOf)
    }))
}

function earlierNotices({ rules }: PolicyShelf, missing: number, asOf: CivilDate): EarlierNotice[] {
  return rules
    .filter(({ benefitYear }) => benefitYear < missing)
    .map(({ id, benefitYear, notice: { number, issuedOn } }) => ({
      policyId: id,
      benefitYear,
      number,
      issuedOn,
      wasOutByNow: issuedOn !== null && addYears(issuedOn, missing - benefitYear) <= asOf
    }))
}
