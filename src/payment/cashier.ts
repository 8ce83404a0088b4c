/** What paying in the app asks of an operator who may collect. A cashier knows orders; the records are the payments' own. */
import type { CivilDate, Tier } from '@/calculator'

/** One payment, as the cashier is told of it; nothing of it names a person. */
export interface Charge {
  /** The random id of the payment. */
  reference: string
  region: string
  benefitYear: number
  tier: Tier
  quotedFen: number
}

/** An order that is open no more. */
export interface SettledOrder {
  orderId: string
  /** `closed`: it was not paid, and never will be. */
  state: 'paid' | 'closed' | 'refunded'
  items: readonly { reference: string; amountFen: number }[]
  /** Of one that was paid, also if it was refunded since. */
  paidOn: CivilDate | null
  receipt: string | null
  refundedOn: CivilDate | null
}

export type Ordered =
  /** `pay`: opens the phone's dialog, and asks until it is known what came of it, or given up. */
  | { kind: 'open'; orderId: string; amountFen: number; pay: () => Promise<Collected> }
  /** It was settled before. Its items may be others than were asked for. */
  | { kind: 'settled'; order: SettledOrder }
  /** Nothing was opened, and nothing paid. */
  | { kind: 'failed'; reason: 'no-payer' | 'refused' | 'server-down' | 'server-wrong' }

export type Collected = { kind: 'settled'; order: SettledOrder } | { kind: 'cancelled' } | { kind: 'unknown' }

/** None of these rejects. */
export interface Cashier {
  /** What this way of paying is called. */
  name: string
  /** Makes the order of this key, or finds the one that was made under it before. */
  order: (key: string, charges: readonly Charge[]) => Promise<Ordered>
  /** What became of an order that was left; `null`: that is not known yet. */
  settled: (key: string, orderId: string, references: readonly string[]) => Promise<SettledOrder | null>
}
