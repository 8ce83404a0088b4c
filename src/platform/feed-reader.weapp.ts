/** What reads a feed: a file in the package of the inner pages, fetched when one is to be read. */
import type { FeedReader } from '@/policy'

/** WeChat's own `require`, which webpack leaves as it stands. Its `async` is missing where WeChat is old. */
declare const __non_webpack_require__: { async: (path: string) => Promise<FeedReader> }

/** Rejects where it cannot be fetched. */
export async function feedReader(): Promise<FeedReader> {
  // WeChat's tools look for this very text; config/feed/plugin.js makes the file. The path is from where common.js lies.
  return await __non_webpack_require__.async('./flows/feed.js')
}
