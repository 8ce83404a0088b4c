/** Which of a resident's events count for a benefit year, and for which groups and exceptions. */
import { addDays, yearOf } from './civil-date'
import type { CivilDate, Resident, ResidentEvent } from './resident'
import type { Exception, Rules, SpecialWindow } from './rules'

/**
 * The events that count. Where the birth date is known it is the resident's one birth: it counts as an event of its
 * year without being listed, and a birth on another day is somebody else's. Of several ended jobs only the last counts.
 */
export function eventsOf({ birthDate, events = [] }: Resident): readonly ResidentEvent[] {
  const jobs = events.filter(({ kind }) => kind === 'employee-insurance-ended').map(({ date }) => date)
  const lastJob = jobs.sort()[jobs.length - 1]
  const counting = events.filter(({ kind, date }) => kind !== 'employee-insurance-ended' || date === lastJob)
  if (birthDate === undefined) return counting
  return [...counting.filter(({ kind }) => kind !== 'birth'), { kind: 'birth', date: birthDate }]
}

/**
 * The events that a warning may be due for: those that are listed, and a birth in the benefit year or the one before
 * that follows from the birth date.
 */
export function eventsToMind(resident: Resident, benefitYear: number): readonly ResidentEvent[] {
  const listed = resident.events ?? []
  const born = resident.birthDate
  if (born === undefined || yearOf(born) < benefitYear - 1 || listed.some(({ kind }) => kind === 'birth')) return listed
  return [...listed, { kind: 'birth', date: born }]
}

type When = 'benefit-year' | 'year-before' | 'any-year'

function liesIn({ date }: ResidentEvent, benefitYear: number, when: When): boolean {
  return when === 'any-year' || yearOf(date) === (when === 'year-before' ? benefitYear - 1 : benefitYear)
}

/**
 * The resident's events that put them into this group; none if something else that the group asks for is missing. Clauses, as
 * data in `specialWindows`: 湘医保发〔2024〕41号 二(六); 甘医保发〔2025〕62号 三(二), which names newborns.
 */
export function eventsForGroup({ group }: SpecialWindow, resident: Resident, benefitYear: number): ResidentEvent[] {
  const { events = [], eventIn = 'benefit-year', eventFrom, parentInsured, employeeMonths } = group
  if (parentInsured !== undefined && parentInsured !== (resident.parentInsured ?? false)) return []
  return eventsOf(resident).filter((event) => {
    const months = resident.employeeMonths?.[yearOf(event.date)]
    return (
      events.includes(event.kind) &&
      liesIn(event, benefitYear, eventIn) &&
      (eventFrom === undefined || event.date.slice('YYYY-'.length) >= eventFrom) &&
      (employeeMonths === undefined || months === undefined || months >= employeeMonths)
    )
  })
}

/** The events by which an exception fits this resident, whenever they pay. */
export function eventsForException(
  { events = [], eventIn = 'benefit-year' }: Exception,
  resident: Resident,
  benefitYear: number
): ResidentEvent[] {
  return eventsOf(resident).filter((event) => events.includes(event.kind) && liesIn(event, benefitYear, eventIn))
}

/** The last day on which an exception still holds after its event; `null`: on every day. */
export function lastDayAfter(event: ResidentEvent, { withinDays }: Exception): CivilDate | null {
  return withinDays === undefined ? null : addDays(event.date, withinDays)
}

/** Whether a rule takes this event of the resident's up, in a special window or in an exception that knows no end. */
export function isTakenUp(rules: Rules, resident: Resident, event: ResidentEvent): boolean {
  const { benefitYear } = rules
  const isEvent = ({ kind, date }: ResidentEvent) => kind === event.kind && date === event.date
  return (
    rules.specialWindows.some((window) => eventsForGroup(window, resident, benefitYear).some(isEvent)) ||
    rules.windows.some(({ exceptions }) =>
      exceptions.some(
        (one) => one.withinDays === undefined && eventsForException(one, resident, benefitYear).some(isEvent)
      )
    )
  )
}
