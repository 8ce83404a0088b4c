/** Alipay's pay dialog. Whether anything was paid, only the server knows. */
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import type { CashierPorts } from '@/operator'

/** Alipay calls back with success whatever came of it, and says so in a code that is text or number. */
const answer = v.object({ resultCode: v.pipe(v.union([v.string(), v.number()]), v.transform(String)) })

const GONE_THROUGH = '9000'
const CANCELLED = '6001'

export const payDialog: CashierPorts['payDialog'] = async (params) => {
  if (params.platform !== 'alipay') return 'unknown'
  try {
    const said = v.safeParse(answer, await Taro.tradePay({ tradeNO: params.tradeNO }))
    if (!said.success) return 'unknown'
    const { resultCode } = said.output
    return resultCode === GONE_THROUGH ? 'done' : resultCode === CANCELLED ? 'cancelled' : 'unknown'
  } catch {
    return 'unknown'
  }
}
