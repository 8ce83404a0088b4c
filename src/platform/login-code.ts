/** Who the resident is to the platform, as a code that only the operator's server can read, once. */
import Taro from '@tarojs/taro'

/** Asks nothing of the resident. Rejects where the platform does not answer. */
export async function loginCode(): Promise<string> {
  const { code } = await Taro.login()
  if (!code) throw new Error('the platform gave no code')
  return code
}
