/** The last day on which paying is of use to a resident. */
import type { Assessment, Deadline } from './assessment'
import { compareDates, lastDayOf } from './civil-date'
import { eventsForException, lastDayAfter } from './events'
import { lastUsefulDay } from './pay-option'
import type { AssessQuery, CivilDate } from './resident'
import type { Basis, Rules } from './rules'
import type { PayWindow } from './window'

export interface LastDay {
  date: CivilDate
  kind: Exclude<Deadline['kind'], 'window-opens'>
  notStated?: true
  basis: Basis
}

/**
 * The last day to pay in `window` from `asOf` on: its end, or its last useful day. Whoever is free from a later window's
 * wait for some days after an event has as long as that. `null`: no day of use is left. Clauses: the window's, or for the days
 * after an event those of the exception, named in `basis`.
 */
export function lastDayToPay(
  rules: Rules,
  query: Pick<AssessQuery, 'asOf' | 'resident' | 'repairYears'>,
  windows: readonly PayWindow[],
  window: PayWindow
): LastDay | null {
  const { asOf, resident, repairYears = 0 } = query
  const useful = lastUsefulDay(rules, resident, window, asOf, repairYears)
  if (useful === null) return null
  const freed = window.kind === 'special' ? undefined : lastFreeDay(rules, query, windows)
  if (freed && (freed.date > window.closesOn || window.from <= freed.date)) return freed
  const { basis, lastDayNotStated } = window.terms
  return {
    date: useful,
    kind: useful < window.closesOn ? 'last-useful-day' : 'window-closes',
    ...(lastDayNotStated && { notStated: true as const }),
    basis
  }
}

/** The last day of a window on which an exception that ends some days after an event frees this resident from its wait. */
function lastFreeDay(
  { benefitYear }: Rules,
  { asOf, resident }: Pick<AssessQuery, 'asOf' | 'resident'>,
  windows: readonly PayWindow[]
): LastDay | undefined {
  const days = windows.flatMap(({ from, closesOn, terms: { exceptions } }) =>
    exceptions
      .filter(({ exemptFromWaiting }) => exemptFromWaiting)
      .flatMap((one) =>
        eventsForException(one, resident, benefitYear).flatMap((event): LastDay[] => {
          const end = lastDayAfter(event, one)
          if (end === null || end < from || end < asOf) return []
          return [{ date: end < closesOn ? end : closesOn, kind: 'window-closes', basis: one.basis }]
        })
      )
  )
  return days.sort((a, b) => compareDates(a.date, b.date)).pop()
}

/**
 * Whether days are counted to the deadline, which some count from one day sooner; the year's end is a date. As the open letter
 * of 甘肃省医疗保障局 of 8 April 2025 does, by what others report of it: 90天（含）.
 */
export function mayEndSooner({
  phase,
  nextDeadline,
  benefitYear
}: Pick<Assessment, 'phase' | 'nextDeadline' | 'benefitYear'>): boolean {
  if (phase !== 'special' || !nextDeadline?.basis.otherReading || nextDeadline.notStated) return false
  return nextDeadline.date !== lastDayOf(benefitYear)
}
