/** Reading a text: the reader is large, so that it is fetched when somebody has a text to read. */
import type { NoticeReading, ReadOptions } from '@/notice/reading'
import { canonicalJson, checksumOf } from '@/storage'

/** What came of reading a text. */
export type Reading =
  | { kind: 'read'; reading: NoticeReading; mark: string }
  /** The reader, or the list of places, could not be fetched; asking again may help. */
  | { kind: 'no-reader' }

/** What the reading of a text needs: fetched, on the web, as scripts of their own. */
export interface ReaderParts {
  readNotice: (text: string, options: ReadOptions) => NoticeReading
  places: ReadOptions['places']
}

/** Reads texts, the last one once; `fetchParts` is asked again after it has failed. */
export function createReader(fetchParts: () => Promise<ReaderParts>): (text: string) => Promise<Reading> {
  let last: { text: string; answer: Reading } | null = null
  return async (text) => {
    if (last?.text === text) return last.answer
    const parts = await fetchParts().catch(() => null)
    if (parts === null) return { kind: 'no-reader' }
    const reading = parts.readNotice(text, { places: parts.places })
    last = { text, answer: { kind: 'read', reading, mark: markOf(reading) } }
    return last.answer
  }
}

/** The same for the same findings, whatever version of the reader has made them. */
function markOf({ fields, doubts }: NoticeReading): string {
  return checksumOf(canonicalJson({ fields, doubts }))
}
