/** What reads a feed, fetched when one is to be read: on the web a script of its own; on Alipay it comes with the app. */
import type { FeedReader } from '@/policy'

/** Rejects where it cannot be fetched. */
export const feedReader = (): Promise<FeedReader> => import('@/policy/feed/read')
