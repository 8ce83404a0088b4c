/** Requests to the operator's server. Alipay takes all but success for a failure; to the app any status is an answer. */
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import type { Http } from '@/operator'

const answered = v.object({ status: v.pipe(v.number(), v.minValue(400)), data: v.optional(v.unknown()) })

/** Rejects where no answer came in time. */
export const http: Http = async ({ method, url, headers = {}, body, timeoutMs }) => {
  try {
    const { statusCode, data } = await Taro.request<unknown>({
      method,
      url,
      header: { 'content-type': 'application/json', ...headers },
      // Otherwise it goes out as a form.
      data: body === undefined ? undefined : JSON.stringify(body),
      timeout: timeoutMs
    })
    return { status: statusCode, body: data }
  } catch (error) {
    const answer = v.safeParse(answered, error)
    if (!answer.success) throw error
    return { status: answer.output.status, body: jsonOf(answer.output.data) }
  }
}

function jsonOf(data: unknown): unknown {
  if (typeof data !== 'string') return data
  try {
    return JSON.parse(data)
  } catch {
    return data
  }
}
