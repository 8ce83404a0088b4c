/** A file out of a browser: a download. */
import { download, takesDownloads } from './download.h5'
import type { SaveOutcome } from './save-file'

export const savesFiles: boolean = takesDownloads

const TYPES: Record<string, string> = { csv: 'text/csv', ics: 'text/calendar', json: 'application/json' }

/** Inside a tap. Rejects where the browser refuses. `name`: with its ending. */
export function saveFile(name: string, text: string): Promise<SaveOutcome> {
  const type = TYPES[name.replace(/^.*\./, '')] ?? 'text/plain'
  return new Promise((resolve) => {
    download(name, new Blob([text], { type: `${type};charset=utf-8` }))
    resolve('given')
  })
}
