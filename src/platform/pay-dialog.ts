/** WeChat's pay dialog. Whether anything was paid, only the server knows. */
import Taro from '@tarojs/taro'
import type { CashierPorts } from '@/operator'
import { isCancel } from './failure'

export const payDialog: CashierPorts['payDialog'] = async (params) => {
  if (params.platform !== 'weapp') return 'unknown'
  const { timeStamp, nonceStr, signType, paySign } = params
  try {
    await Taro.requestPayment({ timeStamp, nonceStr, package: params.package, signType, paySign })
    return 'done'
  } catch (error) {
    return isCancel(error) ? 'cancelled' : 'unknown'
  }
}
