/** From which day a payment covers, and until when. */
import type { Cover, Waiting } from './assessment'
import type { Caution } from './caution'
import { leastSure } from './certainty'
import { addDays, firstDayOf, firstOfNextMonth, lastDayOf } from './civil-date'
import type { CivilDate, Resident } from './resident'
import type { CoverStart, Rules } from './rules'
import { coverFromEvent, exceptionsFor, type PayWindow } from './window'

/**
 * The cover that paying on `payOn` in `window` buys, after `waiting`. `cover` is `null` where the wait
 * outlasts the benefit year; `startsOn` is `null` where the notice does not state the first day. A date is no surer than the
 * least sure part of the wait before it.
 *
 * Clauses, as data in `cover` of a window: 甘医保发〔2025〕62号 三(二); 湘医保发〔2024〕41号 二(六); Fuling's notice of 2025, 二(一),
 * 二(四)1 to 3.
 */
export function coverFor(
  rules: Rules,
  resident: Resident,
  window: PayWindow,
  payOn: CivilDate,
  waiting: Waiting
): { cover: Cover | null; cautions: Caution[] } {
  const endsOn = lastDayOf(rules.benefitYear)
  const waitingBasis = leastSure(waiting.basis)
  if (waiting.endsOn !== null && waitingBasis) {
    const startsOn = addDays(waiting.endsOn, 1)
    return startsOn > endsOn
      ? { cover: null, cautions: [{ code: 'wait-outlasts-cover', basis: waitingBasis, data: {} }] }
      : { cover: { startsOn, endsOn, basis: waitingBasis }, cautions: [] }
  }
  const rule = coverRule(rules, resident, window, payOn)
  const startsOn = startOf(rule, rules, window, payOn)
  if (startsOn !== null && startsOn > endsOn) {
    return { cover: null, cautions: [{ code: 'wait-outlasts-cover', basis: rule.basis, data: {} }] }
  }
  return {
    cover: { startsOn, endsOn, basis: rule.basis },
    cautions: startsOn === null ? [{ code: 'cover-start-not-stated', basis: rule.basis, data: {} }] : []
  }
}

/** The rule by which cover starts for this resident paying on `payOn` in this window, where no waiting period decides it. */
export function coverRule(rules: Rules, resident: Resident, window: PayWindow, payOn: CivilDate): CoverStart {
  const exceptions = exceptionsFor(rules, window, resident, payOn)
  return exceptions.flatMap(({ cover }) => cover ?? [])[0] ?? window.terms.cover
}

/** Whether cover that no waiting period decides begins within the benefit year, or is not said to begin later. */
export function startsInYear(rules: Rules, resident: Resident, window: PayWindow, payOn: CivilDate): boolean {
  const startsOn = startOf(coverRule(rules, resident, window, payOn), rules, window, payOn)
  return startsOn === null || startsOn <= lastDayOf(rules.benefitYear)
}

function startOf(rule: CoverStart, { benefitYear }: Rules, window: PayWindow, payOn: CivilDate): CivilDate | null {
  switch (rule.starts) {
    case 'benefit-year':
      return firstDayOf(benefitYear)
    case 'benefit-year-if-paid-before':
      return payOn < firstDayOf(benefitYear) ? firstDayOf(benefitYear) : null
    case 'first-of-next-month':
      return firstOfNextMonth(payOn)
    case 'payment':
      return payOn
    case 'day-after-payment':
      return addDays(payOn, 1)
    case 'event':
      return coverFromEvent(window, benefitYear)
    case 'date':
      return rule.date
    case 'not-stated':
      return null
  }
}
