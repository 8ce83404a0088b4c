/** One payment of one member for one benefit year, as it is kept on the phone. */
import * as v from 'valibot'
import { TIERS } from '@/calculator'
import type { AmountDue, CivilDate, SaidBy, Tier } from '@/calculator'
import { civilDate, keptRegion } from '@/policy'
import type { Channel } from '@/policy'

/** Waiting, covered and ended are no states of a payment: they follow from dates. */
export const PAYMENT_STATES = ['quoted', 'handed-over', 'declared-paid', 'confirmed', 'refunded'] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]

/** What the calculator said was due. */
export interface Quote {
  amountFen: number
  certainty: AmountDue['certainty']
  /** Not in records of earlier versions, which knew amounts from notices only. */
  source?: SaidBy | undefined
  policyId: string
  tier: Tier
  quotedOn: CivilDate
}

/** One of the channels that the policy names, or the operator's cashier. */
export interface ChannelRef {
  kind: Channel['kind'] | 'cashier'
  name: string
}

export interface Paid {
  on: CivilDate
  amountFen: number
  /** Empty: none. */
  receipt: string
  saidBy: 'resident' | 'server'
}

export interface PaymentStep {
  state: PaymentState
  /** Milliseconds since 1970, as of `Date.now`. */
  at: number
  on: CivilDate
  /** The payment that this step replaced or took back. */
  was?: Paid | undefined
}

export interface PaymentRecord {
  /** Random; all that the cashier's server knows the member by. */
  id: string
  memberId: string
  region: string
  benefitYear: number
  state: PaymentState
  quote: Quote
  /** `null` as long as none was chosen. */
  channel: ChannelRef | null
  /** Shared by those that were handed over in one go. */
  batch: string | null
  /** The cashier's order. */
  order: string | null
  paid: Paid | null
  confirmedOn: CivilDate | null
  refundedOn: CivilDate | null
  /** Begun although the year was paid, or being paid, already. */
  secondTime: boolean
  /** Oldest first; the last one is the state. Nothing is ever taken out. */
  steps: readonly PaymentStep[]
}

export const RECEIPT_MAX = 64

const CERTAINTIES = ['exact', 'atLeast', 'atMost', 'estimate'] as const
const SOURCES = ['notice', 'reported', 'entered', 'received'] as const satisfies readonly SaidBy[]
const CHANNEL_KINDS = [
  'official-mini-program',
  'alipay-city',
  'official-app',
  'bank',
  'cloud-quick-pass',
  'counter',
  'school',
  'cashier'
] as const satisfies readonly ChannelRef['kind'][]

const text = v.pipe(v.string(), v.nonEmpty())
const fen = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const state = v.picklist(PAYMENT_STATES)

const paid = v.object({
  on: civilDate,
  amountFen: fen,
  receipt: v.string(),
  saidBy: v.picklist(['resident', 'server'])
})

/** One of them: of a damaged list, those that fit it are saved. */
export const recordSchema = v.pipe(
  v.object({
    id: text,
    memberId: text,
    region: keptRegion,
    benefitYear: v.pipe(v.number(), v.integer()),
    state,
    quote: v.object({
      amountFen: fen,
      certainty: v.picklist(CERTAINTIES),
      source: v.optional(v.picklist(SOURCES)),
      policyId: text,
      tier: v.picklist(TIERS),
      quotedOn: civilDate
    }),
    channel: v.nullable(v.object({ kind: v.picklist(CHANNEL_KINDS), name: text })),
    batch: v.nullable(text),
    order: v.nullable(text),
    paid: v.nullable(paid),
    confirmedOn: v.nullable(civilDate),
    refundedOn: v.nullable(civilDate),
    secondTime: v.boolean(),
    steps: v.array(v.object({ state, at: v.number(), on: civilDate, was: v.optional(paid) }))
  }),
  v.check(({ state: now, steps }) => steps[steps.length - 1]?.state === now),
  v.check(({ state: now, paid: payment }) => holdsPayment(now) === (payment !== null))
)

function holdsPayment(now: PaymentState): boolean {
  return now === 'declared-paid' || now === 'confirmed' || now === 'refunded'
}

/** Whether money was paid, and not given back. */
export function isPaid(record: PaymentRecord): record is PaymentRecord & { paid: Paid } {
  return (record.state === 'declared-paid' || record.state === 'confirmed') && record.paid !== null
}

/** Whether the payment was made by `asOf`, and not given back by then, whatever became of it later. */
export function isPaidOn(record: PaymentRecord, asOf: CivilDate): record is PaymentRecord & { paid: Paid } {
  const { paid: payment, refundedOn } = record
  return payment !== null && payment.on <= asOf && (refundedOn === null || refundedOn > asOf)
}

/** Whether the payment was begun, and nobody has said what became of it. */
export function isUnderWay({ state: now }: PaymentRecord): boolean {
  return now === 'handed-over'
}
