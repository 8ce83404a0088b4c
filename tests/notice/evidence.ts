/** Where a reading points into its text. */
import type { NoticeReading } from '@/notice/reading'
import { LISTS, RECORDS, SINGLES } from './expected'

/** The words at a place, as the reading gives them. */
export interface PointedAt {
  start: number
  end: number
  words: string
}

/** Every place that a reading names: of figures, of candidates, and of sentences that were left over. */
export function placesOf({ fields, doubts, leftOver }: NoticeReading): PointedAt[] {
  const evidence = [
    ...[...SINGLES, ...RECORDS].map((field) => fields[field]),
    ...LISTS.flatMap((field): NoticeReading['fields']['windows']['value'] | object[] => fields[field].value)
  ] as { quote: string | null; start: number | null; end: number | null }[]
  return [
    ...evidence.flatMap(({ quote, start, end }) =>
      quote === null || start === null || end === null ? [] : [{ start, end, words: quote }]
    ),
    ...doubts.flatMap(({ candidates }) => candidates.map(({ start, end, quote }) => ({ start, end, words: quote }))),
    ...leftOver.map(({ start, end, sentence }) => ({ start, end, words: sentence }))
  ]
}
