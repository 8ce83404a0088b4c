/** What reads a feed: on the web a script of its own, fetched when one is to be read; in a mini-program it comes with the app. */
import type { FeedReader } from '@/policy'

/** Rejects where it cannot be fetched. */
export const feedReader = (): Promise<FeedReader> => import('@/policy/feed/read')
