/** Reading the clipboard in a browser: Taro's own call knows only what the app itself has copied. */
import type { ClipboardText } from './paste'

/** Only secure pages have a clipboard, and not every browser lets them read it, whatever the type says. */
type Clipboard = Partial<Pick<Navigator, 'clipboard'>>['clipboard'] & { readText?: () => Promise<string> }

/** Inside a tap; never rejects. */
export async function pasteText(): Promise<ClipboardText> {
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (clipboard?.readText === undefined) return { kind: 'unable' }
  try {
    const text = await clipboard.readText()
    return text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text }
  } catch {
    return { kind: 'refused' }
  }
}
