/** Alipay's functions under the names that WeChat gives them, by the tables of Taro's runtime in the build. */
// @ts-expect-error it declares no types
import * as ofAlipay from '@tarojs/plugin-platform-alipay/dist/runtime-utils'
import { processApis } from '@tarojs/shared'

type Tables = Required<NonNullable<Parameters<typeof processApis>[2]>>
type Callbacks = Readonly<Record<'success' | 'fail', (result: object) => void>>

/**
 * @param name WeChat's name of a function
 * @param my Alipay's own functions by name; each is handed what to call back
 */
export function apiOf(name: string, my: Readonly<Record<string, (options: Callbacks) => void>>): () => Promise<object> {
  const taro: Record<string, () => Promise<object>> = {}
  const { transformMeta, modifyAsyncResult } = ofAlipay as Pick<Tables, 'transformMeta' | 'modifyAsyncResult'>
  processApis(taro, my, { isOnlyPromisify: true, needPromiseApis: new Set([name]), transformMeta, modifyAsyncResult })
  return taro[name]!
}
