/** What paying on one day buys: amount, waiting and cover together, and which window a resident would take. */
import { amountDue } from './amount'
import type { AmountDue, Cover, Waiting } from './assessment'
import type { Caution } from './caution'
import { addDays, compareDates, daysBetween, lastDayOf, later } from './civil-date'
import { coverFor, startsInYear } from './cover'
import { usefulRepairs } from './repair'
import type { CivilDate, Resident } from './resident'
import type { Rules } from './rules'
import { waitingFor } from './waiting'
import { runOf, waitingTerms } from './waiting-terms'
import { isOpenOn, type PayWindow } from './window'

export interface PayOption {
  window: PayWindow
  payOn: CivilDate
  amount: AmountDue
  waiting: Waiting
  /** `null`: paying buys nothing. */
  cover: Cover | null
  cautions: Caution[]
}

/**
 * What paying on `payOn` in `window` buys. Years repaid beyond the useful ones are cut off, with a caution. Clauses: those of
 * `amountDue`, `waitingFor`, `coverFor` and `usefulRepairs`, of which it consists.
 */
export function payOptionFor(
  rules: Rules,
  resident: Resident,
  window: PayWindow,
  payOn: CivilDate,
  repairYears: number
): PayOption {
  const useful = repairYears > 0 ? usefulRepairs(rules, resident, window, payOn) : 0
  const repaid = Math.min(repairYears, useful)
  const waiting = waitingFor(rules, resident, window, payOn, repaid)
  const { cover, cautions: coverCautions } = coverFor(rules, resident, window, payOn, waiting)
  const { amount, cautions } = amountDue(rules, resident, window, payOn, repaid)
  const limited: Caution[] =
    repaid < repairYears
      ? [{ code: 'repair-limited', basis: rules.lapse?.repair?.basis, data: { asked: repairYears, useful } }]
      : []
  return { window, payOn, amount, waiting, cover, cautions: [...cautions, ...coverCautions, ...limited] }
}

/**
 * Whether paying on `payOn` in `window` buys any cover: it begins, after the wait with as many repairs as are asked for and
 * useful, within the benefit year. Asked of many days, so nothing else of the option is worked out.
 */
function buysCover(
  rules: Rules,
  resident: Resident,
  window: PayWindow,
  payOn: CivilDate,
  repairYears: number
): boolean {
  const repaid = repairYears > 0 ? Math.min(repairYears, usefulRepairs(rules, resident, window, payOn)) : 0
  const terms = waitingTerms(rules, resident, window, payOn, repaid)
  if (terms === null) return startsInYear(rules, resident, window, payOn)
  return runOf(terms, rules.benefitYear, payOn).coverFrom <= lastDayOf(rules.benefitYear)
}

/**
 * What paying on `day` buys, in the window a resident would take then; `undefined`: none is open. A special one is taken
 * when it is cheaper, when the ordinary one has a waiting period, or when only the special one states from when it covers;
 * among special ones the cheapest, then the earliest cover, then the longest open. Repairs do not change the choice.
 * No clause ranks them: it is how this house reads several windows that are open at once.
 */
export function bestOptionOn(
  rules: Rules,
  resident: Resident,
  windows: readonly PayWindow[],
  day: CivilDate,
  repairYears = 0
): PayOption | undefined {
  const open = windows.filter((window) => isOpenOn(window, day))
  const optionIn = (window: PayWindow) => payOptionFor(rules, resident, window, day, 0)
  const forAnybody = open.filter(({ kind }) => kind !== 'special')
  const ordinary = [...forAnybody.filter(({ audience }) => audience?.of === 'only'), ...forAnybody].slice(0, 1)
  const special = open.filter(({ kind }) => kind === 'special')
  const best = betterOf(ordinary.map(optionIn)[0], special.map(optionIn).sort(bySpecialRank)[0])
  return best && repairYears > 0 ? payOptionFor(rules, resident, best.window, day, repairYears) : best
}

function betterOf(ordinary: PayOption | undefined, special: PayOption | undefined): PayOption | undefined {
  if (!special || !ordinary) return special ?? ordinary
  const { amount, waiting, cover } = ordinary
  const takesSpecial =
    special.amount.totalFen < amount.totalFen ||
    waiting.totalDays > 0 ||
    (cover?.startsOn === null && typeof special.cover?.startsOn === 'string')
  return takesSpecial ? special : ordinary
}

/** After every date there is: a start that is not stated counts as later than a definite one. */
const NOT_STATED = '~'

function bySpecialRank(a: PayOption, b: PayOption): number {
  return (
    a.amount.totalFen - b.amount.totalFen ||
    compareDates(a.cover?.startsOn ?? NOT_STATED, b.cover?.startsOn ?? NOT_STATED) ||
    compareDates(b.window.closesOn, a.window.closesOn)
  )
}

/**
 * The last day from `asOf` on, within `window`, on which paying still buys a day of cover; `null` where
 * none is left. Paying later never brings cover earlier, so the useful days come first: bisection finds their end. It follows
 * from the wait and the end of cover, as 湘医保发〔2024〕41号 二(六) and 二(七) give them.
 */
export function lastUsefulDay(
  rules: Rules,
  resident: Resident,
  window: PayWindow,
  asOf: CivilDate,
  repairYears: number
): CivilDate | null {
  const isUseful = (day: CivilDate): boolean => buysCover(rules, resident, window, day, repairYears)
  const first = later(asOf, window.from)
  if (isUseful(window.closesOn)) return window.closesOn
  if (!isUseful(first)) return null
  let useful = 0
  let useless = daysBetween(first, window.closesOn)
  while (useless - useful > 1) {
    const middle = Math.floor((useful + useless) / 2)
    if (isUseful(addDays(first, middle))) useful = middle
    else useless = middle
  }
  return addDays(first, useful)
}
