/** Where a member stands in the years that matter, payments taken in. */
import { yearOf } from '@/calculator'
import type { Assessment, CivilDate, Resident, Shelf } from '@/calculator'
import { shelfFor, UnknownRegionError } from '@/policy'
import { assessed, onDayPaid, paymentsOn, withPayments } from './history'
import type { PaidRecord } from './history'
import { isUnderWay } from './record'
import type { PaymentRecord } from './record'
import { paidState, unpaidState } from './year-state'
import type { YearState } from './year-state'

export interface YearStanding {
  /**
   * As of today; of a year that is paid, as of the day it was paid: waiting and cover come from it, while deadlines,
   * repairs and the reminders of paying are gone.
   */
  assessment: Assessment
  /** The payment that decides the state; else the newest one. */
  record: PaymentRecord | null
  state: YearState
}

export interface Standing {
  main: YearStanding
  /** The other one of this year and the next, where it matters as well: this year's cover, next year's collection. */
  other: YearStanding | null
}

export interface StandingQuery {
  shelf: Shelf
  /** What is known of the member on `asOf`. */
  resident: Resident
  /** The member's. What happened after `asOf` is left out, so that an earlier day can be looked at. */
  records: readonly PaymentRecord[]
  asOf: CivilDate
}

/** `null` where what is known of the resident does not fit the region's rules any more. */
export function standingOf({ shelf, resident, records, asOf }: StandingQuery): Standing | null {
  const payments = paymentsOn(records, asOf)
  const known = withPayments(shelf, resident, payments)
  const answerFor = (benefitYear?: number) => assessed(shelf, { asOf, resident: known, benefitYear })
  const yearStanding = (answer: Assessment) => yearStandingOf({ answer, known, payments, records, asOf, shelf })

  const main = answerFor()
  if (main === null) return null
  const thisYear = yearOf(asOf)
  const other = [thisYear, thisYear + 1]
    .filter((year) => year !== main.benefitYear)
    .map(answerFor)
    .find((answer) => answer && (isWorthShowing(answer) || underWay(records, answer.benefitYear, asOf) !== undefined))
  // A year that is over stands in for one without a notice; who is insured in that one anyway asks about that.
  if (main.benefitYear < thisYear && other?.phase === 'insured') return { main: yearStanding(other), other: null }
  return { main: yearStanding(main), other: other ? yearStanding(other) : null }
}

/**
 * The resident with what payments say of them: insured in every year that is paid by `asOf`. For questions about a
 * year that is not paid; of one that is, leave its records out.
 */
export function residentWithPayments({ shelf, resident, records, asOf }: StandingQuery): Resident {
  return withPayments(shelf, resident, paymentsOn(records, asOf))
}

/** Phases in which something can be done about a year, now or soon, or has been done. */
const WORTH_SHOWING: readonly Assessment['phase'][] = [
  'insured',
  'not-yet-open',
  'concentrated',
  'supplementary',
  'mid-year',
  'late',
  'special'
]

/** Paying for it buys something, or there is nothing left to pay. */
function isWorthShowing({ phase, cover }: Assessment): boolean {
  return WORTH_SHOWING.includes(phase) && (phase === 'insured' || cover !== null)
}

interface YearQuery {
  answer: Assessment
  known: Resident
  payments: readonly PaidRecord[]
  records: readonly PaymentRecord[]
  asOf: CivilDate
  shelf: Shelf
}

function yearStandingOf({ answer, known, payments, records, asOf, shelf }: YearQuery): YearStanding {
  const { benefitYear } = answer
  const payment = payments.find((paid) => paid.benefitYear === benefitYear)
  if (payment !== undefined) {
    const bought = onDayPaid(shelfOf(payment, shelf), known, payment)
    if (bought === null) return { assessment: answer, record: payment, state: unpaidState(answer) }
    return { assessment: afterPaying(bought, answer), record: payment, state: paidState(bought, asOf) }
  }
  const pending = underWay(records, benefitYear, asOf)
  if (pending !== undefined) return { assessment: answer, record: pending, state: 'paying' }
  const newest = records.filter((record) => record.benefitYear === benefitYear).pop()
  return { assessment: answer, record: newest ?? null, state: unpaidState(answer) }
}

function underWay(records: readonly PaymentRecord[], benefitYear: number, asOf: CivilDate): PaymentRecord | undefined {
  return records.find(
    (record) => record.benefitYear === benefitYear && isUnderWay(record) && record.steps.every(({ on }) => on <= asOf)
  )
}

/** A payment made before the member moved bought what the place of then gives. */
function shelfOf({ region }: PaymentRecord, shelf: Shelf): Shelf {
  if (region === shelf.region) return shelf
  try {
    return shelfFor(region)
  } catch (error) {
    if (error instanceof UnknownRegionError) return shelf
    throw error
  }
}

/** Nothing is to be done about the year any more; that another year's notice is missing is still so. */
function afterPaying(bought: Assessment, today: Assessment): Assessment {
  const unpublished = today.cautions.filter(({ code }) => code === 'not-published')
  return {
    ...bought,
    nextDeadline: null,
    repairOptions: [],
    reminders: bought.reminders.filter(({ kind, on }) => kind === 'cover-starts' && on >= today.asOf),
    cautions: [...bought.cautions, ...unpublished]
  }
}
