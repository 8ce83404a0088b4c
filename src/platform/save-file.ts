/** A file out of WeChat: written to the app's own folder, and sent on to a chat, from where it can be kept. */
import Taro from '@tarojs/taro'
import { copyText } from './clipboard'
import { isCancel } from './failure'
import type { SaveOutcome } from './save-file-types'

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
