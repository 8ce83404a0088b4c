/** Alipay hands out no files. */
import { copyText } from './clipboard'
import type { SaveOutcome } from './save-file'

export const savesFiles: boolean = false

/** The text goes to the clipboard. Rejects where that is refused. */
export async function saveFile(_name: string, text: string): Promise<SaveOutcome> {
  await copyText(text)
  return 'copied'
}
