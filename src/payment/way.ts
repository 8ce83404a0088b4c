/** The one interface that stands in front of every way of paying. */
import type { ChannelRef } from './record'

/** Why nothing was begun. The records are back where they were. */
export type FailureReason =
  /** Nothing was opened, since the storage did not take the record. */
  | 'not-kept'
  /** The server says that it was paid and given back; it is recorded so. */
  | 'refunded'
  /** Part of what was to be paid is paid already, and is recorded so; the rest was not begun. */
  | 'partly-paid'
  /** The server says that it does not collect this. */
  | 'refused'
  /** No answer, again and again. */
  | 'server-down'
  /** An answer that the contract does not know, or an order that is not ours. */
  | 'server-wrong'
  /** The phone could not say who pays. */
  | 'no-payer'

export type HandOverOutcome =
  /** Something else was opened; whether it was paid there, the resident says on return. */
  | { kind: 'opened' }
  /** Nothing could be opened: numbered steps are to be shown. `copied`: what to search for is in the clipboard. */
  | { kind: 'steps'; copied: boolean }
  /** The resident did not want to; the records are quotes again. */
  | { kind: 'cancelled' }
  | { kind: 'failed'; reason: FailureReason }
  /** The server says that it is paid. */
  | { kind: 'paid' }
  /** Nobody knows yet; `resume` asks again. */
  | { kind: 'unknown' }
  /** The server wants another amount than was quoted; nothing was opened. Begin again with `acceptFen` to go on. */
  | { kind: 'amount-differs'; quotedFen: number; amountFen: number }

export interface BeginOptions {
  /** The total that the resident has agreed to, where it is not the quoted one. */
  acceptFen?: number | undefined
  /** What is searched for on the way to the channel: it goes into the clipboard where nothing can be opened. Empty: nothing is. */
  copy?: string | undefined
}

/** What was handed over in one go; its records are in the ledger. */
export interface Batch {
  batch: string
  channel: ChannelRef
}

export interface PaymentWay {
  /** Begins with records that are written as handed over. Never rejects. */
  begin: (batch: Batch, options: BeginOptions) => Promise<HandOverOutcome>
  /** Finds out what became of a batch that was left handed over. Never rejects. */
  resume: (batch: Batch) => Promise<void>
}
