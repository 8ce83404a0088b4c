/** All that speaks to an operator's servers: the feed of newer policies, the cashier, the platform's messages. */
import type { Operator } from './configuration'

export { createCashier } from './cashier/cashier'
export type { Cashier, CashierPorts, Collected, Ordered, SettledOrder } from './cashier/cashier'
export type { Operator } from './configuration'
export type { FeedFault } from './feed/errors'
export { createFeed, feedReader } from './feed/feed'
export type { Feed, FeedOutcome, FeedPorts, FeedReader, FeedState } from './feed/feed'
export { feedPersistence, NO_FEED } from './feed/persistence'
export type { Http, HttpAnswer, HttpRequest } from './http'
export { createMessageServer } from './messages'
export type { HandedOff, MessageServer, Withdrawn } from './messages'

/** Put in its place by the build, from config/operator.json. */
declare const OPERATOR: Operator

/** What the operator filled in before the app was built. */
export const operator: Operator = OPERATOR
