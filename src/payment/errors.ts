/** What can go wrong with payments, as data. The sentences for it live in the text catalogue. */

export type PaymentErrorCode =
  /** No payment is entered that is negative or not whole fen. */
  | 'amount-invalid'
  /** The year is paid already; `again` says that this is known and wanted. */
  | 'already-paid'
  /** A payment cannot be made after it was confirmed or given back. */
  | 'date-after-outcome'
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

export interface PaymentErrorData {
  /** The record that it is about; left out where it is about none, or about all. */
  readonly id?: string
  readonly [more: string]: string | number
}

/** Something that is refused; nothing has changed then. */
export class PaymentError extends Error {
  override readonly name = 'PaymentError'

  constructor(
    readonly code: PaymentErrorCode,
    readonly data: PaymentErrorData = {},
    /** What is refused of other records of the same write. */
    readonly others: readonly PaymentError[] = []
  ) {
    super(code)
  }
}

/** What `act` makes of each; what is refused of any is refused of all, and told of each. Throws PaymentError. */
export function eachOrNone<T, U>(list: readonly T[], act: (one: T) => U): U[] {
  const refused: PaymentError[] = []
  const made = list.flatMap((one) => {
    try {
      return [act(one)]
    } catch (error) {
      if (!(error instanceof PaymentError)) throw error
      refused.push(error)
      return []
    }
  })
  const [first, ...others] = refused
  if (first !== undefined) throw new PaymentError(first.code, first.data, others)
  return made
}
