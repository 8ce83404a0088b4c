/** What the resident says of a payment, checked. Each answers the record as it then is, or throws PaymentError. */
import { isCivilDate } from '@/calculator'
import type { CivilDate } from '@/calculator'
import { PaymentError } from './errors'
import { takenBack } from './ledger'
import { RECEIPT_MAX } from './record'
import type { Paid, PaymentRecord, PaymentState } from './record'
import { corrected, moved } from './transitions'
import type { Moment } from './transitions'

export interface Declaration {
  id: string
  on: CivilDate
  amountFen: number
  /** Empty: none. */
  receipt: string
}

export function declaredPaid(record: PaymentRecord, said: Omit<Declaration, 'id'>, moment: Moment): PaymentRecord {
  refuseWithOrder(record)
  return moved(record, 'declared-paid', moment, { paid: checkedPaid(record, said, moment) })
}

export function notPaid(record: PaymentRecord, moment: Moment): PaymentRecord {
  refuseWithOrder(record)
  demandState(record, 'handed-over')
  return takenBack(record, moment)
}

export function notFound(record: PaymentRecord, moment: Moment): PaymentRecord {
  if (record.paid?.saidBy === 'server') throw new PaymentError({ code: 'server-decides', data: { id: record.id } })
  demandState(record, 'declared-paid')
  return takenBack(record, moment)
}

export function confirmed(record: PaymentRecord, on: CivilDate, moment: Moment): PaymentRecord {
  return moved(record, 'confirmed', moment, { confirmedOn: dayAfterPayment(record, on, moment) })
}

export function refunded(record: PaymentRecord, on: CivilDate, moment: Moment): PaymentRecord {
  return moved(record, 'refunded', moment, { refundedOn: dayAfterPayment(record, on, moment) })
}

/** Of what the server said, only the receipt can be corrected. */
export function correctedPaid(record: PaymentRecord, said: Omit<Declaration, 'id'>, moment: Moment): PaymentRecord {
  const was = record.paid
  if (was === null) throw new PaymentError({ code: 'nothing-to-correct', data: { id: record.id } })
  const paid = { ...checkedPaid(record, said, moment), saidBy: was.saidBy }
  const sameMoney = paid.on === was.on && paid.amountFen === was.amountFen
  if (was.saidBy === 'server' && !sameMoney) throw new PaymentError({ code: 'server-decides', data: { id: record.id } })
  for (const day of [record.confirmedOn, record.refundedOn]) {
    if (day !== null && day < paid.on)
      throw new PaymentError({ code: 'date-after-outcome', data: { id: record.id, date: paid.on, outcomeOn: day } })
  }
  return sameMoney && paid.receipt === was.receipt ? record : corrected(record, paid, moment)
}

/** Two states lead back to the quote; only the one that is meant does. */
function demandState({ id, state }: PaymentRecord, meant: PaymentState): void {
  if (state !== meant) throw new PaymentError({ code: 'transition', data: { id, from: state, to: 'quoted' } })
}

/** Once the cashier has made an order, only its server knows whether that was paid. */
function refuseWithOrder({ id, order }: PaymentRecord): void {
  if (order !== null) throw new PaymentError({ code: 'server-decides', data: { id, order } })
}

function checkedPaid(record: PaymentRecord, { on, amountFen, receipt }: Omit<Declaration, 'id'>, moment: Moment): Paid {
  const { id } = record
  const number = receipt.trim()
  if (!Number.isSafeInteger(amountFen) || amountFen < 0)
    throw new PaymentError({ code: 'amount-invalid', data: { id, amountFen } })
  if (number.length > RECEIPT_MAX) throw new PaymentError({ code: 'receipt-too-long', data: { id, max: RECEIPT_MAX } })
  return { on: pastDay(record, on, moment), amountFen, receipt: number, saidBy: 'resident' }
}

function dayAfterPayment(record: PaymentRecord, date: CivilDate, moment: Moment): CivilDate {
  const { id, paid } = record
  const day = pastDay(record, date, moment)
  if (paid !== null && day < paid.on)
    throw new PaymentError({ code: 'date-before-payment', data: { id, date, paidOn: paid.on } })
  return day
}

function pastDay({ id }: PaymentRecord, date: CivilDate, { on: today }: Moment): CivilDate {
  if (!isCivilDate(date)) throw new PaymentError({ code: 'date-invalid', data: { id, date } })
  if (date > today) throw new PaymentError({ code: 'date-in-future', data: { id, date, today } })
  return date
}

/**
 * How an amount is off from what is due; asked about once, before it is written down.
 * `times`: how many times what is due, rounded down; ten at least. `too-little`: a tenth of what is due at most.
 * `nothing`: none was paid where something is due.
 */
export type AmountMismatch =
  { kind: 'too-much'; times: number } | { kind: 'too-little' } | { kind: 'nothing' } | { kind: 'differs' }

/** `null`: it is what is due; or no amount, which is refused anyway. Fen. */
export function amountMismatch(paidFen: number, dueFen: number): AmountMismatch | null {
  if (!(paidFen >= 0) || paidFen === dueFen) return null
  if (paidFen === 0) return { kind: 'nothing' }
  if (dueFen > 0 && paidFen >= dueFen * 10) return { kind: 'too-much', times: Math.floor(paidFen / dueFen) }
  return paidFen * 10 <= dueFen ? { kind: 'too-little' } : { kind: 'differs' }
}
