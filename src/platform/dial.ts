/** Calling a number from a mini-program: the phone asks first, and calls itself. */
import Taro from '@tarojs/taro'
import type { DialOutcome } from './dial-types'
import { isCancel } from './failure'

/** Never rejects. */
export async function dial(number: string): Promise<DialOutcome> {
  try {
    await Taro.makePhoneCall({ phoneNumber: number })
    return 'opened'
  } catch (error) {
    return isCancel(error) ? 'cancelled' : 'failed'
  }
}
