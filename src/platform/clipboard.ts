/** The phone's clipboard. */
import Taro from '@tarojs/taro'

/** Copies a text. Rejects where the phone refuses, as it does if the user does not allow it. */
export async function copyText(text: string): Promise<void> {
  await Taro.setClipboardData({ data: text })
}
