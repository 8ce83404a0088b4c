/** Calling a number from a mini-program: the phone asks first, and calls itself. */
import Taro from '@tarojs/taro'
import { isCancel } from './failure'

/** `opened`: the phone has taken the number. `unknown`: a browser does not tell whether anything on the device can call. */
export type DialOutcome = 'opened' | 'cancelled' | 'failed' | 'unknown'

/** Never rejects. */
export async function dial(number: string): Promise<DialOutcome> {
  try {
    await Taro.makePhoneCall({ phoneNumber: number })
    return 'opened'
  } catch (error) {
    return isCancel(error) ? 'cancelled' : 'failed'
  }
}
