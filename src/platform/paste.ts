/** Reading the clipboard of a phone. */
import Taro from '@tarojs/taro'

/** `refused`: the phone or its owner does not let the app look. `unable`: this browser never does. */
export type ClipboardText = { kind: 'text'; text: string } | { kind: 'empty' | 'refused' | 'unable' }

/** What was copied last; spaces alone are as good as nothing. Inside a tap; never rejects. */
export async function pasteText(): Promise<ClipboardText> {
  try {
    const { data } = await Taro.getClipboardData()
    return data.trim() === '' ? { kind: 'empty' } : { kind: 'text', text: data }
  } catch {
    return { kind: 'refused' }
  }
}
