/** Taking a text out of the app: what came of it, in a sentence. */
import type { Told } from './screen/told'
import { copyText, saveFile } from './services'

interface CopyWords {
  outcomes: { copied: string }
  copyFailed: string
}

interface SaveWords {
  outcomes: Record<Awaited<ReturnType<typeof saveFile>>, string>
  saveFailed: string
}

export async function copied(text: string, words: CopyWords): Promise<Told> {
  try {
    await copyText(text)
    return { says: words.outcomes.copied, failed: false }
  } catch {
    return { says: words.copyFailed, failed: true }
  }
}

/** Where a file cannot be saved, the text can still be copied. */
export async function savedAsFile(name: string, text: string, words: SaveWords): Promise<Told> {
  try {
    return { says: words.outcomes[await saveFile(name, text)], failed: false }
  } catch {
    return { says: words.saveFailed, failed: true }
  }
}
