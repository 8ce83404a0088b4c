/** Requests to the operator's server. */
import Taro from '@tarojs/taro'
import type { Http } from '@/operator'

/** Any status is an answer; rejects where none came in time. */
export const http: Http = async ({ method, url, headers = {}, body, timeoutMs }) => {
  const { statusCode, data } = await Taro.request<unknown>({
    method,
    url,
    header: { 'content-type': 'application/json', ...headers },
    data: body,
    timeout: timeoutMs
  })
  return { status: statusCode, body: data }
}
