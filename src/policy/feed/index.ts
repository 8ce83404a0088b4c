/** An optional feed of policies, signed by whoever publishes the app. */
import * as v from 'valibot'
import { envelopeSchema, type Envelope } from './format'

export type { FeedFault } from './errors'
export { createFeed, type Feed, type FeedDrawer, type FeedOutcome, type FeedPorts, type FeedState } from './feed'

/** How the feed is kept. It comes from its operator, never from a backup. */
export const FEED_DRAWER = {
  key: 'feed',
  schema: v.nullable(envelopeSchema),
  empty: null,
  merge: (kept: Envelope | null): Envelope | null => kept
}
