/** The windows in which a resident may pay: the ordinary ones, and those of the special groups they belong to. */
import type { WindowKind } from './assessment'
import { addDays, addSpan, compareDates, firstDayOf, lastDayOf, later, yearOf } from './civil-date'
import { eventsForException, eventsForGroup, lastDayAfter } from './events'
import { hasIdentity } from './identity'
import type { CivilDate, Identity, Resident, ResidentEvent } from './resident'
import type { Audience, Exception, OrdinaryWindow, Rules, SpecialWindow, Terms } from './rules'

/** A window with its dates worked out for one resident. */
export interface PayWindow {
  kind: WindowKind
  /** As the notice gives it; `null`: not given. */
  opensOn: CivilDate | null
  /** From when it counts as open. */
  from: CivilDate
  closesOn: CivilDate
  terms: Terms
  /** Whom an ordinary window is for; absent: everybody. */
  audience?: Audience | undefined
  /** The event that opened a special window. */
  event?: ResidentEvent
  /** The identities a special window is for. */
  group?: readonly Identity[]
  /** The months of employee insurance that the group asks for, where those of the resident are not known. */
  unproven?: { year: number; months: number } | undefined
}

/**
 * Every window of these rules that is, was or will be open to this resident, earliest first.
 *
 * Clauses, as data in `windows` and `specialWindows`: 甘医保发〔2025〕62号 三(一), 三(二); 湘医保发〔2024〕41号 二(六); Fuling's notice of
 * 2025, 二(一), 二(四).
 */
export function windowsFor(rules: Rules, resident: Resident): PayWindow[] {
  const ordinary = rules.windows
    .filter((window) => isFor(rules, resident, window))
    .map((terms): PayWindow => ({
      kind: terms.kind,
      audience: terms.audience,
      opensOn: terms.opensOn,
      // Not given: open from the day of the notice; and if that is not known either, from the start of the year before.
      from: terms.opensOn ?? rules.notice.issuedOn ?? firstDayOf(rules.benefitYear - 1),
      closesOn: terms.closesOn,
      terms
    }))
  const special = rules.specialWindows.flatMap((terms) => specialWindowsFor(rules, terms, resident))
  return [...ordinary, ...special].sort((a, b) => compareDates(a.from, b.from))
}

/** Whether a window is for this resident: for them alone among others, or for all whom it does not leave out. */
function isFor(rules: Rules, resident: Resident, { audience }: OrdinaryWindow): boolean {
  if (!audience) return true
  const { of, identities = [], students = [] } = audience
  const isNamed = hasIdentity(rules, resident, identities) || students.includes(resident.student ?? 'none')
  return isNamed === (of === 'only')
}

export function isOpenOn(window: PayWindow, day: CivilDate): boolean {
  return window.from <= day && day <= window.closesOn
}

/** Whether the window goes on straight from, or within, an earlier one of the same special group. */
export function isFurther(window: PayWindow, windows: readonly PayWindow[]): boolean {
  const dayBefore = addDays(window.from, -1)
  return windows.some((earlier) => isSameGroup(earlier, window) && isOpenOn(earlier, dayBefore))
}

function isSameGroup(a: PayWindow, b: PayWindow): boolean {
  if (a.kind !== 'special' || b.kind !== 'special') return false
  return a.event?.kind === b.event?.kind && a.event?.date === b.event?.date && a.group?.join() === b.group?.join()
}

/** The exceptions of a window that fit this resident if they pay on `payOn`. */
export function exceptionsFor(rules: Rules, window: PayWindow, resident: Resident, payOn: CivilDate): Exception[] {
  return window.terms.exceptions.filter((one) => {
    const { identities, students } = one
    return (
      (identities !== undefined && hasIdentity(rules, resident, identities)) ||
      (students !== undefined && students.includes(resident.student ?? 'none')) ||
      eventsForException(one, resident, rules.benefitYear).some((event) => payOn <= (lastDayAfter(event, one) ?? payOn))
    )
  })
}

function specialWindowsFor(rules: Rules, terms: SpecialWindow, resident: Resident): PayWindow[] {
  const { identities, employeeMonths } = terms.group
  const byEvent = eventsForGroup(terms, resident, rules.benefitYear).map((event) => {
    const year = yearOf(event.date)
    const isUnproven = employeeMonths !== undefined && resident.employeeMonths?.[year] === undefined
    return {
      ...specialDates(rules, terms, event.date),
      event,
      unproven: isUnproven ? { year, months: employeeMonths } : undefined
    }
  })
  const byIdentity =
    identities !== undefined && hasIdentity(rules, resident, identities)
      ? [{ ...specialDates(rules, terms, firstDayOf(rules.benefitYear)), group: identities }]
      : []
  return [...byEvent, ...byIdentity]
    .filter(({ from, closesOn }) => from <= closesOn)
    .map((dates) => ({ kind: 'special', terms, ...dates }))
}

function specialDates(
  { benefitYear }: Rules,
  terms: SpecialWindow,
  since: CivilDate
): Pick<PayWindow, 'opensOn' | 'from' | 'closesOn'> {
  const from = opening(terms.opensOn, since, benefitYear)
  return { opensOn: from, from, closesOn: specialWindowEnds(terms, since, benefitYear) }
}

function opening(opensOn: SpecialWindow['opensOn'], since: CivilDate, benefitYear: number): CivilDate {
  if (typeof opensOn === 'object') return addDays(since, opensOn.daysAfterEvent)
  switch (opensOn) {
    case 'event':
      return since
    case 'benefit-year':
      return later(since, firstDayOf(benefitYear))
    case 'year-after':
      return later(since, firstDayOf(benefitYear + 1))
    default:
      return later(since, opensOn)
  }
}

/**
 * The last day of a special window; `since` is the day of the event that opened it, or without one the first day of the
 * benefit year. Clauses, as data in `specialWindows`: 湘医保发〔2024〕41号 二(六), 甘医保发〔2025〕62号 三(二).
 */
export function specialWindowEnds(
  { closesOn }: Pick<SpecialWindow, 'closesOn'>,
  since: CivilDate,
  benefitYear: number
): CivilDate {
  const yearEnd = lastDayOf(benefitYear)
  if (closesOn === 'benefit-year') return yearEnd
  if (typeof closesOn === 'string') return closesOn
  if ('monthsAfterEvent' in closesOn) return addSpan(since, { count: closesOn.monthsAfterEvent, unit: 'month' })
  const after = addDays(since, closesOn.daysAfterEvent)
  return closesOn.inBenefitYear && after > yearEnd ? yearEnd : after
}

/** The day a special window's own cover is counted from: the event, but never before the benefit year. */
export function coverFromEvent(window: PayWindow, benefitYear: number): CivilDate {
  return later(window.event?.date ?? firstDayOf(benefitYear), firstDayOf(benefitYear))
}
