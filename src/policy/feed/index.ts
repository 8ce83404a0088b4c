/** An optional feed of policies, signed by whoever publishes the app. */
import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import type { Feed, FeedState } from './feed'
import { envelopeSchema, type Envelope } from './format'

export type { FeedFault } from './errors'
export type { Http, HttpAnswer, HttpRequest } from './fetch'
export { createFeed, type Feed, type FeedOutcome, type FeedPorts, type FeedReader, type FeedState } from './feed'

/** Where no operator has configured a feed: the bundled policies, and nothing to ask for. */
export const NO_FEED: Feed = {
  state: createStore<FeedState>(() => ({ isConfigured: false, isChecking: false, inUse: null, last: null })),
  check: () => Promise.resolve()
}

/** How the feed is kept. It comes from its operator, never from a backup. */
export const feedOptions = {
  name: 'feed',
  schema: v.nullable(envelopeSchema),
  empty: null,
  merge: (kept: Envelope | null): Envelope | null => kept
}
