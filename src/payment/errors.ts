/** What can go wrong with payments, as data. The sentences for it live in the text catalogue. */
import type { CivilDate } from '@/calculator'
import type { PaymentState } from './record'

type NoData = Readonly<Record<string, never>>

/** What is known of each refusal. `id`: the record that it is about. */
export interface PaymentErrorData {
  /** No payment is entered that is negative or not whole fen. */
  'amount-invalid': { id: string; amountFen: number }
  /** The year is paid already; `again` says that this is known and wanted. Without `id` the resident's history says so. */
  'already-paid': { memberId: string; benefitYear: number; id?: string }
  /** A payment cannot be made after it was confirmed or given back. */
  'date-after-outcome': { id: string; date: CivilDate; outcomeOn: CivilDate }
  'date-before-payment': { id: string; date: CivilDate; paidOn: CivilDate }
  'date-in-future': { id: string; date: CivilDate; today: CivilDate }
  /** `date`: as it was entered; empty: nothing was. */
  'date-invalid': { id: string; date: string }
  /** Nobody was chosen. */
  nobody: NoData
  /** The storage did not take it. What would have left the app did not. */
  'not-kept': NoData
  /** There is no amount for the year on this day. */
  'nothing-due': { memberId: string; benefitYear: number }
  /** The record holds no payment. */
  'nothing-to-correct': { id: string }
  /** `preview`: the day that is looked at. */
  'preview-on': { preview: CivilDate }
  /** `max`: in characters. */
  'receipt-too-long': { id: string; max: number }
  'record-unknown': { id: string }
  /** The payment went through the cashier: its amount and its state are the server's to say. */
  'server-decides': { id: string; order?: string }
  /** From this state one cannot get to that. */
  transition: { id: string; from: PaymentState; to: PaymentState }
  /** A payment for the year was begun, and nobody has said what became of it; `again` as above. */
  'under-way': { memberId: string; benefitYear: number; id: string }
}

export type PaymentErrorCode = keyof PaymentErrorData

/** A refusal by its code, with the data of that code. */
export type PaymentFault<C extends PaymentErrorCode = PaymentErrorCode> = {
  readonly [K in C]: { readonly code: K; readonly data: PaymentErrorData[K] }
}[C]

/** Something that is refused; nothing has changed then. */
export class PaymentError extends Error {
  override readonly name = 'PaymentError'

  constructor(
    readonly fault: PaymentFault,
    /** What is refused of other records of the same write. */
    readonly others: readonly PaymentFault[] = []
  ) {
    super(fault.code)
  }
}

/** What `act` makes of each; what is refused of any is refused of all, and told of each. Throws PaymentError. */
export function eachOrNone<T, U>(list: readonly T[], act: (one: T) => U): U[] {
  const refused: PaymentFault[] = []
  const made = list.flatMap((one) => {
    try {
      return [act(one)]
    } catch (error) {
      if (!(error instanceof PaymentError)) throw error
      refused.push(error.fault)
      return []
    }
  })
  const [first, ...others] = refused
  if (first !== undefined) throw new PaymentError(first, others)
  return made
}
