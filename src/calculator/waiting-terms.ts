/** What a wait is made of: the window's own part, that of a lapse, and on which days they begin and end. */
import { addSpan, firstDayOf, later } from './civil-date'
import { isMissed, missedYearsInARow, type LapseReading } from './history'
import type { CivilDate, Resident } from './resident'
import type { Basis, LapseRule, Rules, Span, Terms } from './rules'
import { exceptionsFor, type PayWindow } from './window'

/** What a wait is computed from, whether it is a place's own rules or the national ones. */
export interface WaitingRules extends Pick<Rules, 'lapse' | 'lapseNotStated' | 'benefitYear'> {
  /** The wait that paying on this day brings by itself. */
  own: Terms['waiting']
  /** Waits that other readings of the window's own terms would bring. */
  doubts: readonly { basis: Basis; span: Span }[]
  /** What having no wait at all rests on. */
  windowBasis: Basis
}

/** The rule that frees this resident, paying in this window on `payOn`, from every waiting period; `null`: none does. */
export function exemptionFor(rules: Rules, resident: Resident, window: PayWindow, payOn: CivilDate): Basis | null {
  if (window.kind === 'special') return window.terms.basis
  const exceptions = exceptionsFor(rules, window, resident, payOn)
  return exceptions.find(({ exemptFromWaiting }) => exemptFromWaiting)?.basis ?? null
}

/**
 * Years missed in a row right before the benefit year, as these rules count them: from `lapse.countsFrom` on, as
 * 甘医保发〔2025〕62号 四(三) 自上个参保年度起算. 0 where a policy has no rule on lapses.
 */
export function missedYears(
  { lapse, benefitYear }: Pick<Rules, 'lapse' | 'benefitYear'>,
  resident: Resident,
  counts: LapseReading = isMissed
): number {
  return lapse ? missedYearsInARow(resident, benefitYear, lapse.countsFrom, counts) : 0
}

/** What a wait is made of, as the notice counts it, and the rules that it comes from. */
export interface WaitingTerms {
  /** The window's own wait, for paying late. */
  own: Terms['waiting']
  lapse: LapseRule | null
  missed: number
  fixed: { span: Span; basis: Basis }
  /** After repairs; `null`: none is stated. */
  variable: Span | null
  floor: LapseRule['floor']
}

/** The terms of waiting for this resident paying in this window on `payOn`; `null`: no wait. */
export function waitingTerms(
  rules: Rules,
  resident: Resident,
  window: PayWindow,
  payOn: CivilDate,
  repairYears: number
): WaitingTerms | null {
  if (exemptionFor(rules, resident, window, payOn)) return null
  return termsOf(rules.lapse, missedYears(rules, resident), window.terms.waiting, repairYears)
}

/** The terms of waiting after so many missed years; `null`: no wait. */
export function termsOf(
  rule: LapseRule | null,
  missed: number,
  own: Terms['waiting'],
  repairYears: number
): WaitingTerms | null {
  const lapse = missed > 0 ? rule : null
  const fixed = own ?? lapse?.fixed
  if (!fixed) return null
  const variable = lapse ? variableSpan(lapse, missed, repairYears) : null
  const floor = lapse?.floor && missed >= lapse.floor.missedYears ? lapse.floor : null
  return { own, lapse, missed, fixed, variable, floor }
}

/**
 * The days on which a wait begins, its fixed part ends, both parts end, and cover begins, the floor taken in. Clauses, as
 * data in `lapse`: 甘医保发〔2025〕62号 四(三); that it begins with the benefit year for who pays sooner is `startBasis`.
 */
export function runOf({ fixed, variable, floor }: WaitingTerms, benefitYear: number, payOn: CivilDate) {
  const startsOn = later(payOn, firstDayOf(benefitYear))
  const fixedEnd = addSpan(startsOn, fixed.span)
  const summed = variable ? addSpan(fixedEnd, variable) : fixedEnd
  return { startsOn, fixedEnd, summed, coverFrom: floor ? later(summed, addSpan(startsOn, floor.total)) : summed }
}

/** The variable part after repairs, in the notice's own unit; `null`: none is stated. Clause: 甘医保发〔2025〕62号 四(三). */
function variableSpan({ variable, repair }: LapseRule, missed: number, repairYears: number): Span | null {
  if (!variable) return null
  const { count, unit } = variable.span
  const repaid = repair ? repairYears * repair.perYear.count : 0
  return { count: Math.max(0, count * (missed - 1) - repaid), unit }
}
