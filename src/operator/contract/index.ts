/**
 * All that the app and an operator's servers say to each other: the feed of policies, the orders of the cashier, the
 * subscriptions to messages. Schemas and plain functions alone, so that a server can import it as it stands.
 */
export * from './feed'
export * from './orders'
export * from './subscriptions'
