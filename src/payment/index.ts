/** Payments: one member's one year, how it goes on, the ways of paying, and where that leaves the member. */
export { createCashier } from './cashier'
export { isUrged, littleCoverDays } from './little-cover'
export { channelsFor, whomToAsk } from './channels'
export type { OfferedChannel } from './channels'
export type { PayDialog } from './contract'
export { PaymentError } from './errors'
export type { PaymentErrorCode } from './errors'
export { mergeRecords } from './merge'
export { NO_OPERATOR, operatorSchema } from './operator'
export type { Operator } from './operator'
export type { Declaration } from './declaring'
export type { PaymentsState } from './ledger'
export { createPayments } from './payments'
export type { Payments } from './payments'
export type {
  CashierPorts,
  Drawer,
  Http,
  HttpAnswer,
  HttpRequest,
  Opening,
  PaymentPorts,
  Platform,
  WayOut
} from './ports'
export { progressOf } from './progress'
export type { ProgressStep } from './progress'
export type { QuoteItem } from './quoting'
export { isPaid, recordSchema } from './record'
export type { ChannelRef, Paid, PaymentRecord, PaymentState, PaymentStep, Quote } from './record'
export { slipIn } from './slips'
export { residentWithPayments, standingOf, standingOfYear } from './standing'
export type { Standing, StandingQuery } from './standing'
export { TRANSITIONS } from './transitions'
export { warningsFor } from './warnings'
export type { EnrolmentNeed, Warning, WarningsQuery } from './warnings'
export type { BeginOptions, FailureReason, HandOverOutcome } from './way'
export type { YearStanding } from './year-standing'
export { isPaidState, isToDo } from './year-state'
export type { YearState } from './year-state'
