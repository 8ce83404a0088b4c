/** The waiting period: its fixed and variable parts, when it runs, and what repaying missed years takes off it. */
import type { OtherWaiting, Waiting } from './assessment'
import { addDays, addSpan, daysBetween, firstDayOf, lastDayOf, later } from './civil-date'
import { missedYearsInARow } from './history'
import type { CivilDate, Resident } from './resident'
import type { Basis, LapseRule, Rules, Span } from './rules'
import { exceptionsFor, type PayWindow } from './window'

export const NO_WAITING: Waiting = Object.freeze({
  fixedDays: 0,
  variableDays: 0,
  totalDays: 0,
  startsOn: null,
  endsOn: null,
  basis: [],
  otherReadings: []
})

/** Whether some rule frees this resident, in this window, from every waiting period. */
export function isExempt(rules: Rules, resident: Resident, window: PayWindow): boolean {
  return (
    window.kind === 'special' ||
    exceptionsFor(window, resident, rules.benefitYear).some(({ exemptFromWaiting }) => exemptFromWaiting)
  )
}

/** Years missed in a row right before the benefit year, as these rules count them. */
export function missedYears({ lapse, benefitYear }: Rules, resident: Resident): number {
  return lapse ? missedYearsInARow(resident, benefitYear, lapse.countsFrom) : 0
}

/**
 * The waiting period of paying on `payOn` in `window` with `repairYears` years repaid. It runs from
 * the payment day, but never from before the benefit year; its days are real days where the notice
 * counts months. One fixed part only, for paying late and for a lapse together.
 */
export function waitingFor(
  rules: Rules,
  resident: Resident,
  window: PayWindow,
  payOn: CivilDate,
  repairYears: number
): Waiting {
  const own = window.terms.waiting
  const missed = missedYears(rules, resident)
  const lapse = missed > 0 ? rules.lapse : null
  const fixed = own ?? lapse?.fixed
  if (!fixed || isExempt(rules, resident, window)) return NO_WAITING

  const startsOn = later(payOn, firstDayOf(rules.benefitYear))
  const fixedEnd = addSpan(startsOn, fixed.span)
  const variable = lapse ? variableSpan(lapse, missed, repairYears) : null
  const summed = variable ? addSpan(fixedEnd, variable) : fixedEnd
  const floor = lapse?.floor && missed >= lapse.floor.missedYears ? lapse.floor : null
  const coverFrom = floor ? later(summed, addSpan(startsOn, floor.total)) : summed

  const fixedDays = daysBetween(startsOn, fixedEnd)
  const totalDays = daysBetween(startsOn, coverFrom)
  const basis: Basis[] = [fixed.basis]
  if (own && lapse) basis.push(lapse.onceBasis)
  if (lapse?.variable && missed > 1) basis.push(lapse.variable.basis)
  if (lapse?.repair && repairYears > 0) basis.push(lapse.repair.basis)
  if (floor && coverFrom > summed) basis.push(floor.basis)
  if (lapse && startsOn > payOn) basis.push(lapse.startBasis)

  return {
    fixedDays,
    variableDays: totalDays - fixedDays,
    totalDays,
    startsOn,
    endsOn: addDays(coverFrom, -1),
    basis,
    otherReadings: lapse ? otherReadings(rules, lapse, own !== null, startsOn, coverFrom) : []
  }
}

/** The variable part after repairs, in the notice's own unit; `null`: none is stated. */
function variableSpan({ variable, repair }: LapseRule, missed: number, repairYears: number): Span | null {
  if (!variable) return null
  const { count, unit } = variable.span
  const repaid = repair ? repairYears * repair.perYear.count : 0
  return { count: Math.max(0, count * (missed - 1) - repaid), unit }
}

function otherReadings(
  { benefitYear }: Rules,
  lapse: LapseRule,
  paysLate: boolean,
  startsOn: CivilDate,
  coverFrom: CivilDate
): OtherWaiting[] {
  const longer: { says: string | undefined; span: Span }[] = []
  if (lapse.variable) longer.push({ says: lapse.variable.otherReading, span: lapse.variable.span })
  if (paysLate) longer.push({ says: lapse.onceBasis.otherReading, span: lapse.fixed.span })
  return longer.flatMap(({ says, span }) => {
    if (says === undefined) return []
    const from = addSpan(coverFrom, span)
    return {
      says,
      totalDays: daysBetween(startsOn, from),
      coverStartsOn: from > lastDayOf(benefitYear) ? null : from
    }
  })
}

/** How many missed years are worth repaying: each one has to shorten the wait. 0 where nothing can be repaired. */
export function usefulRepairs(rules: Rules, resident: Resident, window: PayWindow, payOn: CivilDate): number {
  if (!rules.lapse?.repair) return 0
  const days = (years: number): number => waitingFor(rules, resident, window, payOn, years).totalDays
  let years = 0
  while (days(years + 1) < days(years)) years++
  return years
}
