/** The days on which the rules themselves may turn: read off their own dates, so that no day has to be tried. */
import { addDays, monthStarts } from './civil-date'
import { eventsForException, lastDayAfter } from './events'
import { coverRule } from './cover'
import { lastUsefulDay } from './pay-option'
import type { CivilDate, Resident } from './resident'
import type { Rules } from './rules'
import { waitingTerms } from './waiting-terms'
import { coverFromEvent, type PayWindow } from './window'

/**
 * Every day on which paying may come to something else than the day before, for a resident with these
 * windows; more days than do, never fewer. Unsorted, and some of them twice.
 */
export function turningDays(rules: Rules, resident: Resident, windows: readonly PayWindow[]): CivilDate[] {
  return [
    ...rules.fiscalShares.map(({ from }) => from),
    ...windows.flatMap((window) => [
      window.from,
      addDays(window.closesOn, 1),
      uselessFrom(rules, resident, window),
      ...exceptionEnds(rules, resident, window),
      ...newMonths(rules, resident, window)
    ]),
    ...windows.filter(({ kind }) => kind === 'special').flatMap((window) => overtakings(rules, resident, window))
  ]
}

/** The first day on which paying in the window buys nothing any more, or else the first after it. */
function uselessFrom(rules: Rules, resident: Resident, window: PayWindow): CivilDate {
  return addDays(lastUsefulDay(rules, resident, window, window.from, 0) ?? window.closesOn, 1)
}

/** The days after those until which an exception holds. */
function exceptionEnds({ benefitYear }: Rules, resident: Resident, { terms }: PayWindow): CivilDate[] {
  return terms.exceptions.flatMap((one) =>
    eventsForException(one, resident, benefitYear).flatMap((event) => {
      const lastDay = lastDayAfter(event, one)
      return lastDay === null ? [] : [addDays(lastDay, 1)]
    })
  )
}

/**
 * Where months are counted, a new month moves the first day of cover by more than a day: the month paid in,
 * or, for months counted on top of days, the month in which those days end.
 */
function newMonths(rules: Rules, resident: Resident, window: PayWindow): CivilDate[] {
  const { from, closesOn } = window
  const fixed = waitingTerms(rules, resident, window, closesOn, 0)?.fixed.span
  const days = fixed?.unit === 'day' ? fixed.count : 0
  const monthsAfter = monthStarts(addDays(from, days), addDays(closesOn, days))
  return [...monthStarts(from, closesOn), ...monthsAfter.map((day) => addDays(day, 0 - days))]
}

/**
 * Of special windows that cost the same the one with the earlier cover is taken. A cover that moves with the payment
 * falls behind one that stands still, and meets the 1st of the next month on the last day of each month.
 */
function overtakings(rules: Rules, resident: Resident, window: PayWindow): CivilDate[] {
  const rule = coverRule(rules, resident, window, window.from)
  if (rule.starts === 'first-of-next-month') {
    return monthStarts(window.from, addDays(window.closesOn, 1)).map((day) => addDays(day, -1))
  }
  const still = rule.starts === 'date' ? rule.date : coverFromEvent(window, rules.benefitYear)
  return [addDays(still, -1), still, addDays(still, 1)]
}
