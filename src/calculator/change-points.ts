/** The days on which it makes a difference whether one pays then or a day sooner. */
import type { AmountDue, Cover, WindowKind } from './assessment'
import { saidBy, type SaidBy } from './certainty'
import { isInsured } from './benefit-year'
import { addDays, compareDates, daysBetween } from './civil-date'
import { bestOptionOn, type PayOption } from './pay-option'
import type { CivilDate, Resident } from './resident'
import type { Rules, Shelf } from './rules'
import { turningDays } from './turning-days'
import { checkResident } from './validate'
import { waitingTerms } from './waiting-terms'
import { isFurther, windowsFor, type PayWindow } from './window'

/**
 * `window-opens`, `window-closes`: today is the first day of the window one would pay in, or the day after its last.
 * `further-window` instead of `window-opens`: it goes on from an earlier one of the same special group.
 * `price`: the total or its certainty is another. `waiting`: another waiting rule holds. `cover`: the first day of
 * cover moves by more than the day that the payment does. `useless`: from today on paying buys nothing.
 */
export type ChangeKind = 'window-opens' | 'further-window' | 'window-closes' | 'price' | 'waiting' | 'cover' | 'useless'

/** What paying on a day comes to, in short. */
export interface PaymentInShort {
  window: WindowKind
  totalFen: number
  certainty: AmountDue['certainty']
  source: SaidBy
  waitingDays: number
  /** `null`: paying buys nothing. */
  cover: Pick<Cover, 'startsOn' | 'endsOn'> | null
}

export interface ChangePoint {
  on: CivilDate
  kinds: readonly ChangeKind[]
  /** Of the day before; `null`: one cannot pay then. */
  before: PaymentInShort | null
  /** Of the day itself. */
  after: PaymentInShort | null
}

export interface ChangeQuery {
  resident: Resident
  benefitYear: number
  from: CivilDate
  to: CivilDate
}

/**
 * The days from `from` to `to`, both included, on which something changes for a resident of the shelf's region who
 * would pay for `benefitYear` then, without repairs; earliest first. None for a year that is insured already or has no
 * local notice. The work depends on how many dates the rules name, not on how far apart `from` and `to` are.
 *
 * Throws CalculatorError: `future-date`, `duplicate-year`, `never-insured-contradicted`, with `from` for today, and
 * `unknown-tier`. Money is integer fen.
 *
 * Clauses: windows, prices and waits of the policy, as 甘医保发〔2025〕62号 三 or Fuling's notice of 2025, 二(四)1 to 3.
 */
export function changePoints(shelf: Shelf, { resident, benefitYear, from, to }: ChangeQuery): ChangePoint[] {
  checkResident(resident, from)
  const rules = shelf.rules.find((one) => one.benefitYear === benefitYear)
  if (!rules || isInsured(resident, benefitYear)) return []
  const windows = windowsFor(rules, resident)
  const days = new Set(turningDays(rules, resident, windows).filter((day) => from <= day && day <= to))
  return [...days].sort(compareDates).flatMap((on) => {
    const before = bestOptionOn(rules, resident, windows, addDays(on, -1))
    const after = bestOptionOn(rules, resident, windows, on)
    const kinds = changesBetween(rules, resident, windows, before, after, on)
    return kinds.length > 0 ? [{ on, kinds, before: inShort(before), after: inShort(after) }] : []
  })
}

/** `undefined`: no window is open. */
type Payment = PayOption | undefined

function changesBetween(
  rules: Rules,
  resident: Resident,
  windows: readonly PayWindow[],
  before: Payment,
  after: Payment,
  on: CivilDate
): ChangeKind[] {
  const kinds: ChangeKind[] = []
  if (before && before.window.closesOn < on) kinds.push('window-closes')
  if (after && after.window.from === on)
    kinds.push(isFurther(after.window, windows) ? 'further-window' : 'window-opens')
  if (before && after) {
    if (isOtherPrice(before.amount, after.amount)) kinds.push('price')
    if (isOtherWait(rules, resident, before, after)) kinds.push('waiting')
    if (after.cover && isJump(before.cover, after.cover)) kinds.push('cover')
  }
  if (after?.cover === null && before?.cover !== null) kinds.push('useless')
  return kinds
}

function isOtherPrice(a: AmountDue, b: AmountDue): boolean {
  return a.totalFen !== b.totalFen || a.certainty !== b.certainty
}

/** Another rule, not only another number of days: the same months are of several lengths. */
function isOtherWait(rules: Rules, resident: Resident, before: PayOption, after: PayOption): boolean {
  const [a, b] = [before, after].map(({ window, payOn }) => waitingTerms(rules, resident, window, payOn, 0)?.fixed.span)
  return a?.count !== b?.count || a?.unit !== b?.unit
}

/** Whether the first day of cover moves back, or on by more than the one day that lies between the payments. */
function isJump(a: Cover | null, b: Cover): boolean {
  if (a === null) return true
  if (a.startsOn === null || b.startsOn === null) return a.startsOn !== b.startsOn
  const days = daysBetween(a.startsOn, b.startsOn)
  return days < 0 || days > 1
}

function inShort(payment: Payment): PaymentInShort | null {
  if (!payment) return null
  const { window, amount, waiting, cover } = payment
  return {
    window: window.kind,
    totalFen: amount.totalFen,
    certainty: amount.certainty,
    source: saidBy(amount),
    waitingDays: waiting.totalDays,
    cover: cover && { startsOn: cover.startsOn, endsOn: cover.endsOn }
  }
}
