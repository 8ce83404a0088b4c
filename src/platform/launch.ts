/** What the app was opened with. */
import Taro from '@tarojs/taro'

/** The day that the opening link asks to look at, as written there; `null`: none. */
export function launchAsOf(): string | null {
  // Alipay leaves `query` out where there is none, whatever Taro's type says.
  const options: { query?: Record<string, unknown> } = Taro.getLaunchOptionsSync()
  const asOf = options.query?.asOf
  return typeof asOf === 'string' ? asOf : null
}
