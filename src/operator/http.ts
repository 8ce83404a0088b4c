/** Asking one of the operator's servers, and for no longer than it may take. */

/** A request to one of the operator's servers: for the feed, by the cashier, for messages. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
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

/** How long an answer is waited for, in milliseconds. */
export const TIMEOUT_MS = 10_000

/** What comes of the work; throws the error where it failed, or nothing has come when so many milliseconds are over. */
export async function inTime<T>(work: Promise<T>, milliseconds: number, error: Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(error), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } catch {
    throw error
  } finally {
    clearTimeout(timer)
  }
}
