/** A file out of a browser: a download. */
import type { SaveOutcome } from './save-file'

const TYPES: Record<string, string> = { ics: 'text/calendar', json: 'application/json' }

/** Long enough for any browser to have taken the text. */
const RELEASED_AFTER_MS = 60_000

/** Inside a tap. Rejects where the browser refuses. `name`: with its ending. */
export async function saveFile(name: string, text: string): Promise<SaveOutcome> {
  const type = TYPES[name.replace(/^.*\./, '')] ?? 'text/plain'
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  // Some browsers follow only what is on the page.
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), RELEASED_AFTER_MS)
  return Promise.resolve('given')
}
