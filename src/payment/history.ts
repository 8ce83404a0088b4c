/** What payments say about a resident: years that are paid are insured, each assessed as of the day it was paid. */
import { assess, CalculatorError, compareDates, sinceFirstEnrolment } from '@/calculator'
import type { Assessment, AssessQuery, CivilDate, HistoryYear, Resident, Shelf } from '@/calculator'
import { shelfIn } from '@/policy'
import type { Shelves } from '@/policy'
import { isPaidOn } from './record'
import type { Paid, PaymentRecord } from './record'

export type PaidRecord = PaymentRecord & { paid: Paid }

/** What applies where a member lives, and the library that knows the places where they paid. */
export interface Places {
  library: Shelves
  /** Of the place where the member lives. */
  shelf: Shelf
}

/** `null` where what is known of the resident does not fit the region's rules. */
export function assessed(shelf: Shelf, query: AssessQuery): Assessment | null {
  try {
    return assess(shelf, query)
  } catch (error) {
    if (error instanceof CalculatorError) return null
    throw error
  }
}

/** The payment of each year, as far as it was made by `asOf` and not given back by then; of several, the first. */
export function paymentsOn(records: readonly PaymentRecord[], asOf: CivilDate): PaidRecord[] {
  const paid = records.filter((record): record is PaidRecord => isPaidOn(record, asOf))
  const earliestFirst = [...paid].sort((a, b) => compareDates(a.paid.on, b.paid.on))
  return earliestFirst.filter((record, place) => earliestFirst.findIndex(sameYearAs(record)) === place)
}

function sameYearAs({ benefitYear }: PaidRecord): (other: PaidRecord) => boolean {
  return (other) => other.benefitYear === benefitYear
}

/**
 * The resident, insured in every year that is paid. What was said of claims in such a year stays. Who was never insured
 * before enrols with the first of these years: what lies before it is no lapse.
 */
export function withPayments(places: Places, resident: Resident, payments: readonly PaidRecord[]): Resident {
  if (payments.length === 0) return resident
  const { history = [] } = resident
  const years = payments.map((payment): HistoryYear => {
    const said = history.find(({ year }) => year === payment.benefitYear)
    const paidLate = isLate(boughtBy(places, resident, payment))
    return {
      ...(said?.scheme === 'resident' && said),
      year: payment.benefitYear,
      scheme: 'resident',
      ...(paidLate !== undefined && { paidLate })
    }
  })
  const others = history.filter(({ year }) => !years.some((paid) => paid.year === year))
  return sinceFirstEnrolment({ ...resident, history: [...others, ...years] })
}

/** Whether it was paid outside the concentrated window; `undefined`: nothing is known of the windows of that year. */
function isLate(bought: Assessment | null): boolean | undefined {
  if (bought?.window) return bought.window.kind !== 'concentrated'
  return bought?.phase === 'closed' ? true : undefined
}

/** The same as `onDayPaid`, by what applies in the place where it was paid: the member may have moved since. */
export function boughtBy({ library, shelf }: Places, resident: Resident, payment: PaidRecord): Assessment | null {
  return onDayPaid(shelfIn(library, payment.region) ?? shelf, resident, payment)
}

/** What paying bought, on the day and for the year it was paid; the year itself counts as not insured yet. */
export function onDayPaid(shelf: Shelf, resident: Resident, payment: PaidRecord): Assessment | null {
  const { benefitYear, paid, quote } = payment
  const { history = [], events = [] } = resident
  return assessed(shelf, {
    asOf: paid.on,
    payOn: paid.on,
    benefitYear,
    resident: {
      ...resident,
      tier: quote.tier,
      history: history.filter(({ year }) => year !== benefitYear),
      events: events.filter(({ date }) => date <= paid.on)
    }
  })
}
