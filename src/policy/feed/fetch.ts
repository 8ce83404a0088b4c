/** Asking an operator's server, and asking it for the feed. */
import { FeedError } from './errors'
import { inTime } from './in-time'

/** A request to an operator's server: for the feed here, by the cashier and for messages elsewhere. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT'
  url: string
  headers?: Readonly<Record<string, string>> | undefined
  /** Sent as JSON. */
  body?: unknown
  timeoutMs: number
}

export interface HttpAnswer {
  status: number
  /** Parsed JSON, or whatever came. */
  body: unknown
}

/** The phone's way to a server. Rejects where no answer came, in time or at all; any status is an answer. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>

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
