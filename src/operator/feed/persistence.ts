/** How a feed is kept, and the feed of a build without one: all that such a build carries of it. */
import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { envelopeSchema } from '@/operator/contract/feed'
import type { Envelope } from '@/operator/contract/feed'
import type { PersistOptions } from '@/storage'
import type { Feed, FeedState } from './feed'

/**
 * Kept by every build, or a backup of a phone that has a feed could not be restored on one that has none. The feed
 * comes from its operator, never from a backup.
 */
export const feedPersistence: PersistOptions<Envelope | null> = {
  name: 'feed',
  schema: v.nullable(envelopeSchema),
  empty: null,
  merge: (kept) => kept
}

/** Where no operator has configured a feed: the bundled policies, and nothing to ask for. */
export const NO_FEED: Feed = {
  state: createStore<FeedState>(() => ({ isConfigured: false, isChecking: false, inUse: null, last: null })),
  check: () => Promise.resolve()
}
