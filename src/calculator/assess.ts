/** The question this product exists for: may I pay, until when, how much, from when am I covered. */
import { tierOf } from './premium'
import type { Assessment, Ceiling, Deadline, Phase } from './assessment'
import { chooseYear, isInsured, type YearChoice } from './benefit-year'
import { firstOfEach, type Caution } from './caution'
import {
  eventCautions,
  historyCautions,
  identityCautions,
  littleCoverCaution,
  noticeCautions,
  skippingCaution,
  tierCautions,
  unpublishedCaution,
  windowCautions
} from './caution-rules'
import { ceilingOf } from './ceiling'
import { daysBetween } from './civil-date'
import { yearOfHistory } from './history'
import { lastDayToPay, type LastDay } from './last-day'
import { bestOptionOn, type PayOption } from './pay-option'
import { remindersFor } from './reminder'
import { repairOptionsFor } from './repair-options'
import type { AssessQuery, CivilDate, HistoryYear, Resident } from './resident'
import type { Rules, Shelf } from './rules'
import { checkPayment, checkResident } from './validate'
import { NO_WAITING } from './waiting'
import { missedYears } from './waiting-terms'
import { isFurther, windowsFor, type PayWindow } from './window'

/**
 * What one resident of the shelf's region may pay, and what it buys, as of `query.asOf`.
 *
 * `phase`, `window` and `nextDeadline` speak of `asOf`; amount, waiting and cover of `payOn`, which
 * defaults to `asOf`, or to the opening day while the window is still ahead. Where the library has no
 * local notice for the year there are no dates and no amounts, only cautions and the national bounds.
 *
 * Money is integer fen. Throws CalculatorError: `future-date`, `duplicate-year`, `never-insured-contradicted`,
 * `payment-in-past`, `unknown-tier`.
 *
 * Clauses: each figure names its own in `basis`. The bounds where a year has no local notice: 医保发〔2025〕22号 二 (premium),
 * 四 (end of the collection), as data of the frame.
 */
export function assess(shelf: Shelf, query: AssessQuery): Assessment {
  checkResident(query.resident, query.asOf)
  checkPayment(query)
  const choice = chooseYear(shelf, query)
  return choice.rules ? assessByRules(shelf, choice.rules, choice, query) : assessWithoutRules(shelf, choice, query)
}

function assessByRules(shelf: Shelf, rules: Rules, choice: YearChoice, query: AssessQuery): Assessment {
  const { asOf, resident, repairYears } = query
  tierOf(rules, resident)
  const windows = windowsFor(rules, resident)
  const { phase, window, today } = phaseOn(rules, choice, query, windows)
  const payOn = query.payOn ?? (phase === 'not-yet-open' && window ? window.from : asOf)
  const option = payOn === asOf ? today : window && bestOptionOn(rules, resident, windows, payOn, repairYears)
  const isInvented = phase === 'not-yet-open' && window?.opensOn === null
  const lastDay = window && !isInvented ? lastDayToPay(rules, query, windows, window) : null
  const ceiling = ceilingFor(rules, resident, phase, option)

  const cautions: Caution[] = [...unpublishedCaution(choice)]
  if (phase !== 'insured') cautions.push(...boughtNothing(rules, choice, query, windows))
  if (option) {
    cautions.push(...tierCautions(rules, resident), ...option.cautions)
    cautions.push(...windowCautions(rules, resident, option), ...littleCoverCaution(shelf, resident, option))
    cautions.push(...noticeCautions(rules, option))
  } else if (query.payOn !== undefined && phase !== 'insured') {
    cautions.push({ code: 'no-window-on-day', data: { date: payOn } })
  }
  if (phase !== 'insured') {
    cautions.push(...eventCautions(rules, resident, phase, option), ...identityCautions(rules, resident, phase, option))
    cautions.push(...skippingCaution(rules))
  }
  if (option ?? ceiling) cautions.push(...historyCautions(rules, resident))

  return {
    policyId: rules.id,
    benefitYear: rules.benefitYear,
    asOf,
    payOn,
    phase,
    window: window
      ? {
          kind: window.kind,
          opensOn: window.opensOn,
          closesOn: window.closesOn,
          basis: window.terms.basis,
          ...(isFurther(window, windows) && { isFurther: true as const })
        }
      : null,
    nextDeadline: window && lastDay ? deadlineOn(asOf, phase, window, lastDay) : null,
    amountDue: option?.amount ?? null,
    waiting: option?.waiting ?? NO_WAITING,
    cover: option?.cover ?? null,
    ceiling,
    missedYears: missedYears(rules, resident),
    repairOptions: option ? repairOptionsFor(rules, resident, option) : [],
    reminders: lastDay
      ? remindersFor(rules.id, asOf, {
          opensOn: phase === 'not-yet-open' && window ? window.from : null,
          lastDay,
          coverStartsOn: option && option.waiting.totalDays > 0 ? (option.cover?.startsOn ?? null) : null
        })
      : [],
    frame: null,
    cautions: firstOfEach(cautions)
  }
}

/** The phase on `asOf`, with the window that is open, and what paying in it `today` buys; or with the next one ahead. */
function phaseOn(
  rules: Rules,
  choice: YearChoice,
  { asOf, resident, repairYears }: AssessQuery,
  windows: readonly PayWindow[]
): { phase: Phase; window?: PayWindow; today?: PayOption } {
  if (isInsured(resident, rules.benefitYear)) return { phase: 'insured' }
  if (choice.standsIn) return { phase: 'closed' }
  const today = bestOptionOn(rules, resident, windows, asOf, repairYears)
  if (today) return { phase: today.window.kind, window: today.window, today }
  const ahead = windows.find(({ from }) => from > asOf)
  return ahead ? { phase: 'not-yet-open', window: ahead } : { phase: 'closed' }
}

function deadlineOn(asOf: CivilDate, phase: Phase, window: PayWindow, lastDay: LastDay): Deadline {
  const { date, ...day } =
    phase === 'not-yet-open' ? { date: window.from, kind: 'window-opens' as const, basis: window.terms.basis } : lastDay
  return { date, daysLeft: daysBetween(asOf, date), ...day }
}

/** Said of a year that stands in because what is still open in it no longer buys a day of cover. */
function boughtNothing(
  rules: Rules,
  { standsIn }: YearChoice,
  { asOf, resident }: AssessQuery,
  windows: readonly PayWindow[]
): Caution[] {
  const open = standsIn ? bestOptionOn(rules, resident, windows, asOf) : undefined
  return open ? [{ code: 'wait-outlasts-cover', basis: open.window.terms.basis, data: {} }] : []
}

/** The ceiling of whoever is insured as a resident in the year, or would be once paid; `null`: no bonus, or not insured so. */
function ceilingFor(rules: Rules, resident: Resident, phase: Phase, option: PayOption | undefined): Ceiling | null {
  const { bonus, benefitYear } = rules
  const current: HistoryYear | undefined = option?.cover
    ? { year: benefitYear, scheme: 'resident', paidLate: option.window.kind !== 'concentrated' }
    : phase === 'insured'
      ? yearOfHistory(resident, benefitYear)
      : undefined
  return bonus && current?.scheme === 'resident' ? ceilingOf(bonus, resident, current) : null
}

/** The answer for a year without a local notice: what the library lacks, and the national bounds if there are any. */
function assessWithoutRules(
  shelf: Shelf,
  { year, unpublished }: YearChoice,
  { asOf, payOn, resident }: AssessQuery
): Assessment {
  const frame = shelf.frames.find(({ benefitYear }) => benefitYear === year)
  const phase = frame || shelf.rules.length === 0 ? 'no-local-policy' : 'not-published'
  return {
    policyId: frame?.id ?? null,
    benefitYear: year,
    asOf,
    payOn: payOn ?? asOf,
    phase: isInsured(resident, year) ? 'insured' : phase,
    window: null,
    nextDeadline: null,
    amountDue: null,
    waiting: NO_WAITING,
    cover: null,
    ceiling: null,
    missedYears: 0,
    repairOptions: [],
    reminders: [],
    frame: frame
      ? {
          premiumAtLeastFen: frame.premiumAtLeast.fen,
          collectionEndsBy: frame.collectionEndsBy.date,
          basis: [frame.premiumAtLeast.basis, frame.collectionEndsBy.basis]
        }
      : null,
    cautions: firstOfEach([{ code: phase, data: { year: unpublished ?? year } }])
  }
}
