/** By which other readings a wait would be longer: an hour too early is worse than a month too late. */
import type { OtherWaiting } from './assessment'
import { addSpan, daysBetween, firstDayOf, lastDayOf, later } from './civil-date'
import { isMissedOrFirst, isMissedOrUnknown, isYearOfBirth, type LapseReading } from './history'
import type { CivilDate, Resident } from './resident'
import type { Basis, LapseRule, Rules, Span } from './rules'
import { missedYears, runOf, termsOf, type WaitingRules } from './waiting-terms'

/**
 * Whether the year before had no cover and lies before those that these rules count. It need not be listed for whoever was
 * never insured; the year of birth counts as missed for nobody.
 */
export function missedUncounted(
  { lapse, benefitYear }: Pick<Rules, 'lapse' | 'benefitYear'>,
  resident: Resident
): boolean {
  const before = benefitYear - 1
  return (
    lapse !== null && before < lapse.countsFrom && isMissedOrFirst(resident, before) && !isYearOfBirth(resident, before)
  )
}

/**
 * Whether this resident may have to wait by a rule on lapses that is not known: the year before was missed, or nothing is
 * known of it, or they enrol for the first time. The year of birth counts for nobody.
 */
export function mayWaitForLapse(
  { lapse, lapseNotStated, benefitYear }: Pick<Rules, 'lapse' | 'lapseNotStated' | 'benefitYear'>,
  resident: Resident
): boolean {
  const before = benefitYear - 1
  if (lapse !== null || lapseNotStated === undefined || isYearOfBirth(resident, before)) return false
  return isMissedOrFirst(resident, before) || isMissedOrUnknown(resident, before)
}

/** What a clause may add to a wait by its other reading. */
interface Doubt {
  basis: Basis
  span: Span
}

/** Of somebody whose year is not known: what the clause says of a missed one is itself the longer reading. */
function asOther(basis: Basis): Basis {
  return { ...basis, otherReading: basis.says }
}

/** What may be added to the wait of whoever missed years: the first of them counts, too; both fixed parts hold. */
function doubtsOf({ variable, fixed, onceBasis }: LapseRule, paysLate: boolean): Doubt[] {
  const both = paysLate ? [{ span: fixed.span, basis: onceBasis }] : []
  return [...(variable ? [variable] : []), ...both].filter(({ basis }) => basis.otherReading !== undefined)
}

/**
 * The readings by which the wait would be longer: that the first missed year adds to it, too; that both fixed parts
 * hold; that a first enrolment is a lapse; that a year of which nothing is known was missed; that one counts which here does not
 * count yet; and what the window's own terms leave in doubt. `coverFrom` is the first day without a wait by our reading.
 */
export function longerReadings(
  rules: WaitingRules,
  resident: Resident,
  payOn: CivilDate,
  repairYears: number,
  coverFrom: CivilDate
): OtherWaiting[] {
  const { lapse, benefitYear, own, doubts } = rules
  const startsOn = later(payOn, firstDayOf(benefitYear))
  const ending = (basis: Basis, from: CivilDate): OtherWaiting[] =>
    from > coverFrom
      ? [{ totalDays: daysBetween(startsOn, from), coverStartsOn: from > lastDayOf(benefitYear) ? null : from, basis }]
      : []
  const ofWindow = doubts.flatMap(({ basis, span }) => ending(basis, addSpan(payOn, span)))
  if (!lapse) return ofWindow

  const missed = missedYears(rules, resident)
  const doubtsOfLapse = doubtsOf(lapse, own !== null)
  /** With more missed years: the end of that wait, or, where it is no longer than ours, every doubt of it. */
  const counting = (counts: LapseReading, basis: Basis): OtherWaiting[] => {
    const more = missedYears(rules, resident, counts)
    const terms = more > missed ? termsOf(lapse, more, own, repairYears) : null
    if (!terms) return []
    const { coverFrom: end } = runOf(terms, benefitYear, payOn)
    const longer = ending(basis, end)
    return longer.length > 0 ? longer : doubtsOfLapse.flatMap((doubt) => ending(doubt.basis, addSpan(end, doubt.span)))
  }
  const { uncounted } = lapse
  return [
    ...ofWindow,
    ...(uncounted && missedUncounted(rules, resident)
      ? ending(uncounted.basis, addSpan(startsOn, uncounted.otherWaiting))
      : []),
    ...(missed > 0 ? doubtsOfLapse.flatMap(({ basis, span }) => ending(basis, addSpan(coverFrom, span))) : []),
    ...counting(isMissedOrFirst, lapse.firstEnrolmentBasis),
    ...counting(isMissedOrUnknown, asOther(lapse.fixed.basis))
  ]
}
