/**
 * The clipboard, in a browser. Not through Taro: it also writes what is copied, by hand or by the app, into the browser's
 * storage, and copies nothing where there is none.
 */

/** Copies a text. Rejects where the browser refuses. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    // Old browsers, and pages without https, have no such clipboard.
    if (!copySelected(text)) throw new Error('the browser refuses to copy')
  }
}

/** Copies as if the resident had selected it; the keyboard stays where it was. */
function copySelected(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.left = '-9999px'
  document.body.append(field)
  try {
    field.focus({ preventScroll: true })
    field.select()
    field.setSelectionRange(0, text.length)
    // Out of date, and all that old browsers have.
    return (document as { execCommand: (command: string) => boolean }).execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
