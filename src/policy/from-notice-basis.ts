/** Where a figure of an own notice comes from: the resident, with the sentence that it was read from; or rules that stand in. */
import type { OwnNotice, Quote } from './own-notice'
import type { OwnNoticeWords, OwnReading, OwnSaying } from './own-notice-words'
import type { PolicyBasis } from './schema'

/** What is made into the policy of an own notice, and in whose words. */
export interface Made {
  own: OwnNotice
  words: OwnNoticeWords
  /** By which its clauses are cited. */
  number: string
}

/** `path`: of the fact in `own.facts`, dotted; its sentence is quoted, where there is one. */
export function entered({ own, words, number }: Made, path: string, saying: OwnSaying): PolicyBasis {
  const found = quoteAt(own.quotes, path)
  return {
    notice: number,
    clause: found?.clause ?? words.clauseOf(own.origin),
    certainty: 'entered',
    says: words.says(saying),
    source: sourceOf(own, words),
    ...(found && { quote: found.quote })
  }
}

/** Of what no notice spells out, and one reading has to be taken. */
export function interpreted({ own, words, number }: Made, reading: OwnReading): PolicyBasis {
  return {
    notice: number,
    clause: words.clauseOf(own.origin),
    certainty: 'interpreted',
    ...words.readings(reading)
  }
}

/** Another notice's rule that stands in: what was stated there is derived here, and what was less sure is no surer here. */
export function standingIn(basis: PolicyBasis, says: string): PolicyBasis {
  return basis.certainty === 'stated' ? { ...basis, says, certainty: 'derived' } : { ...basis, says }
}

/** A rule with every basis in it standing in. */
export function withBases<T>(rule: T, change: (basis: PolicyBasis) => PolicyBasis): T {
  if (typeof rule !== 'object' || rule === null) return rule
  if (Array.isArray(rule)) return rule.map((one: unknown) => withBases(one, change)) as T
  if ('certainty' in rule && 'says' in rule) return change(rule as unknown as PolicyBasis) as T
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, withBases(value as unknown, change)])) as T
}

/** Every notice that is cited in a part of a policy. */
export function citedIn(value: unknown): Set<string> {
  const numbers = new Set<string>()
  withBases(value, (basis) => {
    numbers.add(basis.notice)
    return basis
  })
  return numbers
}

function sourceOf({ origin, notice, keptOn }: OwnNotice, words: OwnNoticeWords) {
  return {
    publisher: words.publisherOf(origin, notice.issuer),
    on: keptOn,
    address: null,
    ...(origin === 'received' && { isReceived: true as const })
  }
}

/** The sentence of the fact itself, else of a part of it, else of what it is a part of. */
function quoteAt(quotes: Readonly<Record<string, Quote>>, path: string): Quote | undefined {
  const own = Object.entries(quotes).find(([key]) => key === path || key.startsWith(`${path}.`))?.[1]
  if (own || !path.includes('.')) return own
  return quotesAbove(quotes, path)
}

function quotesAbove(quotes: Readonly<Record<string, Quote>>, path: string): Quote | undefined {
  const above = path.slice(0, path.lastIndexOf('.'))
  const found = Object.entries(quotes).find(([key]) => key === above)?.[1]
  return found ?? (above.includes('.') ? quotesAbove(quotes, above) : undefined)
}
