import { refused } from './calls'
import type { Answer } from './calls'

/** Answers `wx.request` by a server that is really there, wherever the app believes it to be. */
export function overHttp(believed: string, real: string): Answer {
  return async ({ url, method, header, data, timeout }) => {
    const address = String(url).replace(believed, real)
    try {
      const response = await fetch(address, {
        method: String(method),
        headers: header as Record<string, string>,
        body: data === undefined ? null : JSON.stringify(data),
        signal: AbortSignal.timeout(Number(timeout))
      })
      return { statusCode: response.status, data: parsed(await response.text()) }
    } catch {
      return refused('timeout')
    }
  }
}

/** WeChat hands over a text where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
