/** One request to a platform, and whether the platform can have heard it. */

export type Asked =
  | { kind: 'answer'; status: number; text: string }
  /** No connection came about: nothing was asked. */
  | { kind: 'not-reached'; reason: string }
  /** It may have been heard: no answer in time, or the connection broke. */
  | { kind: 'no-answer'; reason: string }

/** What Node says where no connection came about. */
const NOT_REACHED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']

/** Never rejects. `timeoutMs`: until the last byte of the answer. */
export async function ask(url: string, request: RequestInit, timeoutMs: number): Promise<Asked> {
  try {
    const response = await fetch(url, { ...request, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
    return { kind: 'answer', status: response.status, text: await response.text() }
  } catch (error) {
    const reason = codeOf(error)
    return { kind: NOT_REACHED.includes(reason) ? 'not-reached' : 'no-answer', reason }
  }
}

/** Of the innermost error: what `fetch` throws says nothing by itself. Of several addresses, all have to have failed so. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'failed'
  if (error.name === 'TimeoutError') return 'timeout'
  if ('errors' in error && Array.isArray(error.errors)) {
    const codes = error.errors.map(codeOf)
    return codes.find((code) => !NOT_REACHED.includes(code)) ?? codes[0] ?? 'failed'
  }
  if ('cause' in error) return codeOf(error.cause)
  return 'code' in error && typeof error.code === 'string' ? error.code : 'failed'
}

/** The answer as JSON; `undefined`: it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
