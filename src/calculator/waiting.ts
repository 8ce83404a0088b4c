/** The waiting period: its fixed and variable parts, when it runs, and what repaying missed years takes off it. */
import type { OtherWaiting, Waiting } from './assessment'
import { addDays, addSpan, daysBetween, firstDayOf, lastDayOf, later } from './civil-date'
import { missedYearsInARow } from './history'
import type { CivilDate, Resident } from './resident'
import type { Basis, LapseRule, Rules, Span, Terms } from './rules'
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

/** What a wait is made of, as the notice counts it, and the rules that it comes from. */
interface WaitingTerms {
  /** The window's own wait, for paying late. */
  own: Terms['waiting']
  lapse: LapseRule | null
  missed: number
  fixed: { span: Span; basis: Basis }
  /** After repairs; `null`: none is stated. */
  variable: Span | null
  floor: LapseRule['floor']
}

/** The terms of waiting for this resident in this window; `null`: no wait. They hold on every day of the window. */
export function waitingTerms(
  rules: Rules,
  resident: Resident,
  window: PayWindow,
  repairYears: number
): WaitingTerms | null {
  const own = window.terms.waiting
  const missed = missedYears(rules, resident)
  const lapse = missed > 0 ? rules.lapse : null
  const fixed = own ?? lapse?.fixed
  if (!fixed || isExempt(rules, resident, window)) return null
  const variable = lapse ? variableSpan(lapse, missed, repairYears) : null
  const floor = lapse?.floor && missed >= lapse.floor.missedYears ? lapse.floor : null
  return { own, lapse, missed, fixed, variable, floor }
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
  const terms = waitingTerms(rules, resident, window, repairYears)
  if (!terms) return NO_WAITING
  const { own, lapse, missed, fixed, floor } = terms
  const { startsOn, fixedEnd, summed, coverFrom } = runOf(terms, rules.benefitYear, payOn)
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

/** The days on which a wait begins, its fixed part ends, both parts end, and cover begins, the floor taken in. */
function runOf({ fixed, variable, floor }: WaitingTerms, benefitYear: number, payOn: CivilDate) {
  const startsOn = later(payOn, firstDayOf(benefitYear))
  const fixedEnd = addSpan(startsOn, fixed.span)
  const summed = variable ? addSpan(fixedEnd, variable) : fixedEnd
  return { startsOn, fixedEnd, summed, coverFrom: floor ? later(summed, addSpan(startsOn, floor.total)) : summed }
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
  const endAfter = (years: number): CivilDate | null => {
    const terms = waitingTerms(rules, resident, window, years)
    return terms?.variable ? runOf(terms, rules.benefitYear, payOn).coverFrom : null
  }
  let years = 0
  let end = endAfter(0)
  while (end !== null) {
    const sooner = endAfter(years + 1)
    if (sooner === null || sooner >= end) break
    years += 1
    end = sooner
  }
  return years
}
