/** Asking for the feed, and for no longer than it may take. */
import type { Http } from '@/operator/http'
import { FeedError, type FeedFault } from './errors'

/** Unencrypted, only this machine itself is asked, as tests do. */
const ADDRESS = /^(https:\/\/[^/\s]+|http:\/\/127\.0\.0\.1(:\d+)?)(\/\S*)?$/

/** The body of the answer, as it came. Throws FeedError: `bad-address`, `unreachable`, `bad-status`. */
export async function fetchFeed(http: Http, url: string, timeoutMs: number): Promise<unknown> {
  if (!ADDRESS.test(url)) throw new FeedError({ code: 'bad-address', url })
  // Not every phone keeps to the time it is given.
  const { status, body } = await inTime(http({ method: 'GET', url, timeoutMs }), timeoutMs, { code: 'unreachable' })
  if (status !== 200) throw new FeedError({ code: 'bad-status', status })
  return body
}

/** What comes of the work. Where nothing has come when so many milliseconds are over, or it failed, throws FeedError with this fault. */
export async function inTime<T>(work: Promise<T>, milliseconds: number, fault: FeedFault): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FeedError(fault)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } catch {
    throw new FeedError(fault)
  } finally {
    clearTimeout(timer)
  }
}
