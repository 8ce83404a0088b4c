/** The windows in which a resident may pay: the ordinary ones, and those of the special groups they belong to. */
import type { WindowKind } from './assessment'
import { addDays, compareDates, firstDayOf, lastDayOf, later, yearOf } from './civil-date'
import { hasIdentity } from './resident'
import type { CivilDate, Identity, Resident, ResidentEvent } from './resident'
import type { Exception, Rules, SpecialWindow, Terms } from './rules'

/** A window with its dates worked out for one resident. */
export interface PayWindow {
  kind: WindowKind
  /** As the notice gives it; `null`: not given. */
  opensOn: CivilDate | null
  /** From when it counts as open. */
  from: CivilDate
  closesOn: CivilDate
  terms: Terms
  /** The event that opened a special window. */
  event?: ResidentEvent
  /** The identities a special window is for. */
  group?: readonly Identity[]
}

/** Every window of these rules that is, was or will be open to this resident, earliest first. */
export function windowsFor(rules: Rules, resident: Resident): PayWindow[] {
  const ordinary = rules.windows.map(
    (terms): PayWindow => ({
      kind: terms.kind,
      opensOn: terms.opensOn,
      from: terms.opensOn ?? rules.notice.issuedOn,
      closesOn: terms.closesOn,
      terms
    })
  )
  const special = rules.specialWindows.flatMap((terms) => specialWindowsFor(rules, terms, resident))
  return [...ordinary, ...special].sort((a, b) => compareDates(a.from, b.from))
}

export function isOpenOn(window: PayWindow, day: CivilDate): boolean {
  return window.from <= day && day <= window.closesOn
}

/**
 * The events that count. Where the birth date is known it is the resident's one birth: it counts as an
 * event of its year without being listed, and a birth on another day is somebody else's.
 */
export function eventsOf({ birthDate, events = [] }: Resident): readonly ResidentEvent[] {
  if (birthDate === undefined) return events
  return [...events.filter(({ kind }) => kind !== 'birth'), { kind: 'birth', date: birthDate }]
}

/** Whether a rule takes this event of the resident's up, in a special window or in an exception. */
export function isTakenUp(rules: Rules, resident: Resident, event: ResidentEvent): boolean {
  if (!eventsOf(resident).some(({ kind, date }) => kind === event.kind && date === event.date)) return false
  const inYear = yearOf(event.date) === rules.benefitYear
  return (
    rules.specialWindows.some(
      ({ group }) => group.events?.includes(event.kind) && (inYear || group.eventIn === 'any-year')
    ) ||
    (inYear && rules.windows.some(({ exceptions }) => exceptions.some(({ events }) => events?.includes(event.kind))))
  )
}

/** The exceptions of a window that fit this resident. */
export function exceptionsFor(window: PayWindow, resident: Resident, benefitYear: number): Exception[] {
  return window.terms.exceptions.filter(
    ({ identities, students, events }) =>
      (identities !== undefined && hasIdentity(resident, identities)) ||
      (students !== undefined && students.includes(resident.student ?? 'none')) ||
      (events !== undefined &&
        eventsOf(resident).some(({ kind, date }) => events.includes(kind) && yearOf(date) === benefitYear))
  )
}

function specialWindowsFor(rules: Rules, terms: SpecialWindow, resident: Resident): PayWindow[] {
  const { events = [], eventIn, identities } = terms.group
  const byEvent = eventsOf(resident)
    .filter(({ kind, date }) => events.includes(kind) && (eventIn === 'any-year' || yearOf(date) === rules.benefitYear))
    .map((event) => ({ ...specialDates(rules, terms, event), event }))
  const byIdentity =
    identities !== undefined && hasIdentity(resident, identities)
      ? [{ ...specialDates(rules, terms), group: identities }]
      : []
  return [...byEvent, ...byIdentity].map((dates) => ({ kind: 'special', terms, ...dates }))
}

function specialDates(
  { benefitYear }: Rules,
  { opensOn, closesOn }: SpecialWindow,
  event?: ResidentEvent
): Pick<PayWindow, 'opensOn' | 'from' | 'closesOn'> {
  const since = event?.date ?? firstDayOf(benefitYear)
  const from = opensOn === 'event' ? since : later(since, opensOn === 'benefit-year' ? firstDayOf(benefitYear) : opensOn)
  const until =
    closesOn === 'benefit-year'
      ? lastDayOf(benefitYear)
      : typeof closesOn === 'string'
        ? closesOn
        : addDays(since, closesOn.daysAfterEvent)
  return { opensOn: from, from, closesOn: until }
}

/** The day a special window's own cover is counted from: the event, but never before the benefit year. */
export function coverFromEvent(window: PayWindow, benefitYear: number): CivilDate {
  return later(window.event?.date ?? firstDayOf(benefitYear), firstDayOf(benefitYear))
}
