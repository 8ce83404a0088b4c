/** Where one year of a member stands: the answer, the payment that decides, and the word for it. */
import { birthOf, daysBetween, yearOf } from '@/calculator'
import type { Assessment, CivilDate, HistoryYear, Resident } from '@/calculator'
import { seasonFor, shelfFor, UnknownRegionError } from '@/policy'
import type { PolicyShelf, Season } from '@/policy'
import { onDayPaid } from './history'
import type { PaidRecord } from './history'
import { isUnderWay } from './record'
import type { PaymentRecord } from './record'
import { paidState, unpaidState } from './year-state'
import type { YearState } from './year-state'

type Scheme = HistoryYear['scheme']

export interface YearStatus {
  /**
   * As of today; of a year that is paid, as of the day it was paid: waiting and cover come from it, while deadlines,
   * repairs and the reminders of paying are gone.
   */
  assessment: Assessment
  /** The payment that decides the state; else the newest one. */
  record: PaymentRecord | null
  state: YearState
  /** When the place usually collects for a year of which there is no local notice; `null`: there is one. */
  season: Season | null
  /** What the resident says of the year; `null`: nothing. */
  said: Scheme | null
  /** Nobody was ever asked whether this year, which runs or is a newborn's own, and has no local notice, is paid. */
  isUnasked: boolean
  /**
   * Of the year of birth, where it has no local notice and is not paid: within how many days of birth many places still
   * take a newborn into it. `null`: so many are over, or it is another year.
   */
  newbornDays: number | null
}

export interface YearQuery {
  answer: Assessment
  /** The resident, insured in the years that are paid. */
  known: Resident
  payments: readonly PaidRecord[]
  records: readonly PaymentRecord[]
  asOf: CivilDate
  shelf: PolicyShelf
}

export function yearStatusOf(query: YearQuery): YearStatus {
  const { answer, known, payments, records, asOf, shelf } = query
  const { benefitYear } = answer
  const hasNotice = shelf.rules.some((rules) => rules.benefitYear === benefitYear)
  const season = hasNotice ? null : seasonFor(shelf, benefitYear, asOf)
  const payment = payments.find((paid) => paid.benefitYear === benefitYear)
  const said = known.history?.find(({ year }) => year === benefitYear)?.scheme ?? null
  const asked = { season, said, isUnasked: false, newbornDays: null }
  if (payment !== undefined) {
    const bought = onDayPaid(shelfOf(payment, shelf), known, payment)
    if (bought === null) return { assessment: answer, record: payment, state: unpaidState(answer, season), ...asked }
    return { assessment: afterPaying(bought, asOf), record: payment, state: paidState(bought, asOf), ...asked }
  }
  const pending = underWay(records, benefitYear, asOf)
  if (pending !== undefined) return { assessment: answer, record: pending, state: 'paying', ...asked }
  const newbornDays = newbornDaysIn(query, season !== null && (said === null || said === 'none'))
  const newest = records.filter((record) => record.benefitYear === benefitYear).pop()
  return {
    assessment: answer,
    record: newest ?? null,
    state: unpaidState(answer, season),
    season,
    said,
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

/** A payment made before the member moved bought what the place of then gives. */
function shelfOf({ region }: PaymentRecord, shelf: PolicyShelf): PolicyShelf {
  if (region === shelf.region) return shelf
  try {
    return shelfFor(region)
  } catch (error) {
    if (error instanceof UnknownRegionError) return shelf
    throw error
  }
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
