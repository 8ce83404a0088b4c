/** A file out of WeChat: written to the app's own folder, and sent on to a chat, from where it can be kept. */
import Taro from '@tarojs/taro'
import { copyText } from './clipboard'
import { isCancel } from './failure'

/** Where a text ended up that the resident wants to keep outside the app. */
export type SaveOutcome =
  /** Given to the browser, which does not tell whether it was kept. */
  | 'given'
  /** Sent as a file to a chat of the resident's choice. */
  | 'shared'
  /** No file can be had here: it is in the clipboard. */
  | 'copied'
  | 'cancelled'

/** Whether files leave the app here; else a text is copied. */
export const savesFiles: boolean = true

/**
 * Inside a tap, or WeChat sends nothing. Where it sends nothing anyway, as on a computer, the text is copied. Rejects
 * where that is refused too. `name`: with its ending.
 */
export async function saveFile(name: string, text: string): Promise<SaveOutcome> {
  try {
    const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name })
    return 'shared'
  } catch (error) {
    if (isCancel(error)) return 'cancelled'
    await copyText(text)
    return 'copied'
  }
}
