/** What can go wrong with payments, as data. The sentences for it live in the text catalogue. */

export type PaymentErrorCode =
  /** No payment is entered that is negative or not whole fen. */
  | 'amount-invalid'
  /** The year is paid already; `again` says that this is known and wanted. */
  | 'already-paid'
  | 'date-before-payment'
  | 'date-in-future'
  | 'date-invalid'
  /** Nobody was chosen. */
  | 'nobody'
  /** The storage did not take it. What would have left the app did not. */
  | 'not-kept'
  /** There is no amount for the year on this day. */
  | 'nothing-due'
  /** The record holds no payment. */
  | 'nothing-to-correct'
  | 'preview-on'
  | 'receipt-too-long'
  | 'record-unknown'
  /** The payment went through the cashier: its amount and its state are the server's to say. */
  | 'server-decides'
  /** From this state one cannot get to that. */
  | 'transition'
  /** A payment for the year was begun, and nobody has said what became of it; `again` as above. */
  | 'under-way'

/** Something that is refused; nothing has changed then. */
export class PaymentError extends Error {
  override readonly name = 'PaymentError'

  constructor(
    readonly code: PaymentErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {}
  ) {
    super(code)
  }
}
