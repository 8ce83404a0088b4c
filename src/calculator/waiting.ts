/** The waiting period: its fixed and variable parts, when it runs, and how sure that is. */
import type { Waiting } from './assessment'
import { isInterpreted, isSecondHand } from './certainty'
import { addDays, daysBetween, firstDayOf, later } from './civil-date'
import type { CivilDate, Resident } from './resident'
import type { Basis, Rules } from './rules'
import { longerReadings, mayWaitForLapse } from './waiting-readings'
import { exemptionFor, missedYears, runOf, termsOf, type WaitingRules } from './waiting-terms'
import type { PayWindow } from './window'

/** No wait, where there is nothing to doubt about it. */
export const NO_WAITING: Waiting = Object.freeze({
  fixedDays: 0,
  variableDays: 0,
  totalDays: 0,
  startsOn: null,
  endsOn: null,
  certainty: 'exact',
  basis: [],
  otherReadings: []
})

/**
 * The waiting period of paying on `payOn` in `window` with `repairYears` years repaid. It runs from
 * the payment day, but never from before the benefit year; its days are real days where the notice
 * counts months. One fixed part only, for paying late and for a lapse together.
 *
 * Clauses, as data in `waiting` of a window and `lapse` of the policy: 甘医保发〔2025〕62号 三(二) (paying late), 四(三) (lapse);
 * 湘医保发〔2024〕41号 二(七); Fuling's notice of 2025, 二(四)2 and 3, 二(五). Exempt groups: 湘医保发〔2024〕41号 二(六), Fuling 二(三)1 and 5.
 */
export function waitingFor(
  rules: Rules,
  resident: Resident,
  window: PayWindow,
  payOn: CivilDate,
  repairYears: number
): Waiting {
  const exemption = exemptionFor(rules, resident, window, payOn)
  if (exemption)
    return { ...NO_WAITING, certainty: isInterpreted(exemption) || isSecondHand(exemption) ? 'estimate' : 'exact' }
  const { waiting: own, cautions, basis: windowBasis } = window.terms
  const doubts = cautions.flatMap(({ otherWaiting, basis }) => (otherWaiting ? [{ basis, span: otherWaiting }] : []))
  const { lapse, lapseNotStated, benefitYear } = rules
  return waitingBy({ lapse, lapseNotStated, benefitYear, own, doubts, windowBasis }, resident, payOn, repairYears)
}

/** The waiting period of paying on `payOn`, for whoever is not exempt. Clauses: those of `waitingFor`, or the national ones. */
export function waitingBy(rules: WaitingRules, resident: Resident, payOn: CivilDate, repairYears: number): Waiting {
  const { lapse: rule, benefitYear, own, windowBasis } = rules
  const missed = missedYears(rules, resident)
  const terms = termsOf(rule, missed, own, repairYears)
  const run = terms && runOf(terms, benefitYear, payOn)
  const readings = longerReadings(
    rules,
    resident,
    payOn,
    repairYears,
    run?.coverFrom ?? later(payOn, firstDayOf(benefitYear))
  )
  const mayBeLonger = readings.length > 0 || mayWaitForLapse(rules, resident)
  if (!terms || !run) {
    return {
      ...NO_WAITING,
      certainty: mayBeLonger ? 'atLeast' : isSecondHand(windowBasis) ? 'estimate' : 'exact',
      otherReadings: readings
    }
  }

  const { lapse, fixed, floor } = terms
  const { startsOn, fixedEnd, summed, coverFrom } = run
  const fixedDays = daysBetween(startsOn, fixedEnd)
  const totalDays = daysBetween(startsOn, coverFrom)
  const basis: Basis[] = [fixed.basis]
  if (own && lapse) basis.push(lapse.onceBasis)
  if (lapse?.variable && missed > 1) basis.push(lapse.variable.basis)
  if (lapse?.repair && repairYears > 0) basis.push(lapse.repair.basis)
  if (floor && coverFrom > summed) basis.push(floor.basis)
  if (lapse && startsOn > payOn) basis.push(lapse.startBasis)

  const isLonger = mayBeLonger || (lapse !== null && lapse.variable === null)
  return {
    fixedDays,
    variableDays: totalDays - fixedDays,
    totalDays,
    startsOn,
    endsOn: addDays(coverFrom, -1),
    // Of a wait for paying late, whether the day of payment counts is all that can be read otherwise.
    certainty: isLonger ? 'atLeast' : lapse || [windowBasis, ...basis].some(isSecondHand) ? 'estimate' : 'exact',
    basis,
    otherReadings: readings
  }
}
