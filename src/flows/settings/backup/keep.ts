/** Taking a text out of the app: what came of it, in a sentence. */
import { copyText, saveFile } from '@/app/services'
import { backup as words } from '@/ui/text'

export interface Told {
  says: string
  failed: boolean
}

export async function copied(text: string): Promise<Told> {
  try {
    await copyText(text)
    return { says: words.outcomes.copied, failed: false }
  } catch {
    return { says: words.copyFailed, failed: true }
  }
}

/** Where a file cannot be saved, the text can still be copied. */
export async function savedAsFile(name: string, text: string): Promise<Told> {
  try {
    return { says: words.outcomes[await saveFile(name, text)], failed: false }
  } catch {
    return { says: words.saveFailed, failed: true }
  }
}
