/** A file into WeChat: one of those that were sent to a chat. */
import Taro from '@tarojs/taro'
import { isCancel } from './failure'

/** A file that the resident chose, read as text. */
export interface ChosenFile {
  name: string
  text: string
}

/** Inside a tap. Answers `null` where none is chosen, rejects where it cannot be read. */
export type ChooseFile = () => Promise<ChosenFile | null>

/** `null`: this platform has no files to choose. */
export const chooseFile: ChooseFile | null = choose

async function choose(): Promise<ChosenFile | null> {
  try {
    const {
      tempFiles: [file]
    } = await Taro.chooseMessageFile({ count: 1, type: 'file' })
    if (file === undefined) return null
    const text = Taro.getFileSystemManager().readFileSync(file.path, 'utf8')
    return { name: file.name, text: typeof text === 'string' ? text : '' }
  } catch (error) {
    if (isCancel(error)) return null
    throw error
  }
}
