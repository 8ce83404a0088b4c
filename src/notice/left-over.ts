/** Sentences with money, a price, a date or a number of days that no field used: so that a reader sees that nothing was passed over. */
import type { Analysed } from './analysed'
import type { Finding } from './findings'
import type { LeftOver } from './reading'

const TELLING: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>(['money', 'date', 'range', 'duration'])

/** 交380, 交一半: no field takes a price without its unit. */
const BARE_PRICE = /[缴交](?:费|纳)?(?:\d{2,4}(?![\d年月日号元块.:-])|一半|半价)/

export function leftOver(notice: Analysed): LeftOver[] {
  return notice.sentences
    .filter(
      (sentence) =>
        BARE_PRICE.test(sentence.text) ||
        (!notice.isUsed(sentence) && sentence.findings.some(({ kind }) => TELLING.has(kind)))
    )
    .map(({ start, end }) => {
      const place = notice.place(start, end)
      return { sentence: notice.original.slice(place.start, place.end), ...place }
    })
}
