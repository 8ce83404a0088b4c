/** The notice that a checked sheet comes to. */
import type { CivilDate } from '@/calculator'
import type { NoticeFacts } from '@/notice/facts'
import type { OwnNotice, Quote } from '@/policy/own-notice'
import type { CheckSheet, Found, OpenFacts } from './sheet'

export interface Result {
  notice: OwnNotice
  /** The field of the sheet that a path into the notice's facts stands for: entries taken out are not counted there. */
  fieldOf: (path: string) => string
}

interface Given {
  id: string
  keptOn: CivilDate
  standIn: OwnNotice['standIn']
}

const LISTS = ['premiums', 'fiscalSubsidies', 'windows', 'subsidies', 'specialGroups'] as const
type ListName = (typeof LISTS)[number]

/** `null`: place or year is open. Every figure that is, is left out: whether what remains may be kept, the policy's checks say. */
export function resultOf(sheet: CheckSheet, given: Given): Result | null {
  const { region, benefitYear, facts, origin, notice } = sheet
  if (region === null || benefitYear === null) return null
  const places = Object.fromEntries(LISTS.map((list) => [list, placesOf(list, facts)])) as Record<ListName, number[]>
  const moved = (path: string, move: (list: ListName, place: number) => number): string => {
    const [name = '', place = '', ...rest] = path.split('.')
    const list = LISTS.find((one) => one === name)
    return list === undefined || place === '' ? path : [list, move(list, Number(place)), ...rest].join('.')
  }
  const kept = {
    ...given,
    region,
    benefitYear,
    origin,
    notice,
    facts: {
      ...facts,
      ...Object.fromEntries(LISTS.map((list) => [list, places[list].map((place) => facts[list][place])]))
    } as NoticeFacts,
    quotes: Object.fromEntries(
      Object.entries(sheet.found).flatMap(([path, found]): [string, Quote][] => {
        const to = moved(path, (list, place) => places[list].indexOf(place))
        return to.includes('.-1') || to === 'region' || to === 'benefitYear' ? [] : [[to, quoteOf(found)]]
      })
    )
  }
  return {
    notice: kept,
    fieldOf: (path) => moved(path.replace(/^facts\./, ''), (list, place) => places[list][place] ?? place)
  }
}

/** The places in a list of those entries that can be used. */
function placesOf(list: ListName, facts: OpenFacts): number[] {
  const entries: readonly (object | null)[] = facts[list]
  return entries.flatMap((entry, place) => (entry !== null && isWhole(entry) ? [place] : []))
}

/**
 * An amount, a window's last day, or what a window costs, that is open makes the entry one of no use; late payment alone
 * may go without a last day.
 */
export function isWhole(entry: object): boolean {
  const { kind, closesOn, plusFiscalSubsidy } = entry as {
    kind?: unknown
    closesOn?: unknown
    plusFiscalSubsidy?: unknown
  }
  if (kind !== undefined) return (closesOn !== null || kind === 'late') && plusFiscalSubsidy !== null
  return !('fen' in entry) || entry.fen !== null
}

/** The sentence as it was shown, with the words in it. */
function quoteOf({ clause, sentence: { before, words, after } }: Found): Quote {
  return { quote: `${before}${words}${after}`.trim(), clause }
}
