/** Where one year of a member stands: the answer, the payment that decides, and the word for it. */
import { birthOf, daysBetween, yearOf } from '@/calculator'
import type { Assessment, CivilDate, HistoryYear, Resident } from '@/calculator'
import { seasonWithoutNotice } from '@/policy'
import type { PolicyShelf, Season } from '@/policy'
import { assessed, boughtBy, withPayments } from './history'
import type { PaidRecord, Places } from './history'
import { isUnderWay } from './record'
import type { PaymentRecord } from './record'
import { paidState, unpaidState } from './year-state'
import type { YearState } from './year-state'

type Scheme = HistoryYear['scheme']

interface YearFacts {
  /** The day that is looked at, always. */
  asOf: CivilDate
  /**
   * The answer of that day as if no payment had been made for the year: what paying now, or once more, comes to. `null`
   * where what is known of the resident without the payment does not fit the rules.
   */
  asIfUnpaid: Assessment | null
  state: YearState
  /** When the place usually collects for a year of which there is no local notice; `null`: there is one. */
  season: Season | null
  /** How the year is known to be insured: `resident` of one that a kept payment pays, else as was said; `null`: not known. */
  said: Scheme | null
  /** Nobody was ever asked whether this year, which runs or is a newborn's own, and has no local notice, is paid. */
  isUnasked: boolean
  /**
   * Of the year of birth, where it has no local notice and is not paid: within how many days of birth many places still
   * take a newborn into it. `null`: so many are over, or it is another year.
   */
  newbornDays: number | null
}

/** A year whose answer is that of the day that is looked at: not paid, or paid, but what that bought cannot be read. */
export interface YearAsOfToday extends YearFacts {
  paidOn: null
  /** `assessment.asOf === asOf`. */
  assessment: Assessment
  /** The payment that decides the state; else the newest one. */
  record: PaymentRecord | null
}

/** A year that is paid by a payment that is kept. */
export interface YearAsPaid extends YearFacts {
  paidOn: CivilDate
  /**
   * What the payment bought: `assessment.asOf === paidOn`. Waiting and cover come from it, while deadlines, repairs and
   * the reminders of paying are gone.
   */
  assessment: Assessment
  record: PaidRecord
}

export type YearStatus = YearAsOfToday | YearAsPaid

export interface YearQuery extends Places {
  shelf: PolicyShelf
  answer: Assessment
  resident: Resident
  /** The resident, insured in the years that are paid. */
  known: Resident
  payments: readonly PaidRecord[]
  records: readonly PaymentRecord[]
  asOf: CivilDate
}

export function yearStatusOf(query: YearQuery): YearStatus {
  const { answer, known, payments, records, asOf, shelf } = query
  const { benefitYear } = answer
  const season = seasonWithoutNotice(shelf, benefitYear, asOf)
  const payment = payments.find((paid) => paid.benefitYear === benefitYear)
  const said = known.history?.find(({ year }) => year === benefitYear)?.scheme ?? null
  const asked = { asOf, season, said, isUnasked: false, newbornDays: null }
  const unpaid = { ...asked, paidOn: null, assessment: answer, asIfUnpaid: answer }
  if (payment !== undefined) {
    const today = withoutPayment(query)
    const bought = boughtBy(query, known, payment)
    if (bought === null) return { ...unpaid, asIfUnpaid: today, record: payment, state: unpaidState(answer, season) }
    const { paid } = payment
    const assessment = afterPaying(bought, asOf)
    return { ...asked, paidOn: paid.on, assessment, asIfUnpaid: today, record: payment, state: paidState(bought, asOf) }
  }
  const pending = underWay(records, benefitYear, asOf)
  if (pending !== undefined) return { ...unpaid, record: pending, state: 'paying' }
  const newbornDays = newbornDaysIn(query, season !== null && (said === null || said === 'none'))
  const newest = records.filter((record) => record.benefitYear === benefitYear).pop()
  return {
    ...unpaid,
    record: newest ?? null,
    state: unpaidState(answer, season),
    isUnasked:
      season !== null &&
      said === null &&
      newest === undefined &&
      (benefitYear === yearOf(asOf) || newbornDays !== null),
    newbornDays
  }
}

/** Of a year without a notice that nobody says is paid. */
function newbornDaysIn({ answer, known, asOf, shelf }: YearQuery, isOpen: boolean): number | null {
  const born = birthOf(known)
  if (!isOpen || born === undefined || yearOf(born) !== answer.benefitYear) return null
  return daysBetween(born, asOf) <= shelf.usualNewbornDays ? shelf.usualNewbornDays : null
}

export function underWay(
  records: readonly PaymentRecord[],
  benefitYear: number,
  asOf: CivilDate
): PaymentRecord | undefined {
  return records.find(
    (record) => record.benefitYear === benefitYear && isUnderWay(record) && record.steps.every(({ on }) => on <= asOf)
  )
}

function withoutPayment(query: YearQuery): Assessment | null {
  const { shelf, resident, payments, asOf } = query
  const { benefitYear } = query.answer
  const others = payments.filter((payment) => payment.benefitYear !== benefitYear)
  return assessed(shelf, { asOf, benefitYear, resident: withPayments(query, resident, others) })
}

/** Nothing is to be done about the year any more. */
function afterPaying(bought: Assessment, asOf: CivilDate): Assessment {
  return {
    ...bought,
    nextDeadline: null,
    repairOptions: [],
    reminders: bought.reminders.filter(({ kind, on }) => kind === 'cover-starts' && on >= asOf)
  }
}
