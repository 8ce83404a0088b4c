/** The rows of a check: every figure of a sheet on its card, what is doubtful or missing told apart. */
import { valueAt } from './answers'
import { isWhole } from './result'
import type { CheckSheet, Found, OpenDoubt, OpenFacts, Said } from './sheet'

export const CARDS = ['who', 'money', 'when', 'waiting', 'special', 'rest'] as const
export type CardId = (typeof CARDS)[number]

/** What kind of thing a figure is, which decides how it is typed in. */
export type FieldKind =
  | 'place'
  | 'year'
  | 'money'
  | 'date'
  | 'span'
  | 'flag'
  | 'count'
  | 'percent'
  | 'cover-start'
  | 'floor'
  | 'grant'
  | 'special-cover'
  | 'group'
  | 'tier'
  | 'window-kind'
  | 'event'
  /** A whole entry, of which nobody can say how it is meant. */
  | 'entry'

/**
 * `open`: doubtful or missing, and has to be answered. `blank`: not in the notice, which is no harm. `removed`: the
 * resident does not want it.
 */
export type RowState = 'open' | 'read' | 'corrected' | 'blank' | 'removed'

export interface CheckRow {
  /** Dotted path of the figure. */
  field: string
  card: CardId
  kind: FieldKind
  value: unknown
  state: RowState
  found: Found | null
  /** Why it is doubtful; `null`: it is not, or not any more. */
  doubt: OpenDoubt | null
  /** The entry that the figure belongs to, with what says whom it is for; `null`: it stands alone. */
  entry: { path: string; fact: unknown } | null
  /** Without it nothing can be answered. */
  isNeeded: boolean
  /** The text does not name it: it is what the resident came from. */
  isAssumed: boolean
  /** The notice leaves it open, without which the entry is of no use and is not kept. */
  isLeftOut: boolean
}

/** All rows, card by card. */
export function rowsOf(sheet: CheckSheet, said: Said): CheckRow[] {
  const listed = specsOf(sheet)
  const unlisted = sheet.doubts.filter(({ field }) => !listed.some((spec) => spec.field === field)).map(specOfDoubt)
  return [...listed, ...unlisted]
    .map((spec) => rowOf(spec, sheet, said))
    .sort((a, b) => CARDS.indexOf(a.card) - CARDS.indexOf(b.card))
}

/** Those that keep the notice from being kept. */
export function openRows(rows: readonly CheckRow[]): CheckRow[] {
  return rows.filter(({ state }) => state === 'open')
}

interface Spec {
  field: string
  card: CardId
  kind: FieldKind
  /** Without it nothing can be answered. */
  isNeeded?: boolean
}

function specsOf(sheet: CheckSheet): Spec[] {
  const { premiums, fiscalSubsidies, windows, specialGroups, subsidies } = sheet.facts
  const isDoubtful = (field: string) => sheet.doubts.some((doubt) => doubt.field === field)
  const has = (field: string) => isDoubtful(field) || (valueAt(sheet.facts, field) ?? null) !== null
  const known = (specs: Spec[]) => specs.filter(({ field }) => has(field))
  return [
    { field: 'region', card: 'who', kind: 'place', isNeeded: true },
    { field: 'benefitYear', card: 'who', kind: 'year', isNeeded: true },
    ...premiums.map((_, i): Spec => ({ field: `premiums.${i}.fen`, card: 'money', kind: 'money', isNeeded: i === 0 })),
    ...fiscalSubsidies.map((_, i): Spec => ({ field: `fiscalSubsidies.${i}.fen`, card: 'money', kind: 'money' })),
    ...windows.flatMap((window, i): Spec[] => [
      { field: `windows.${i}.opensOn`, card: 'when', kind: 'date' },
      { field: `windows.${i}.closesOn`, card: 'when', kind: 'date', isNeeded: window?.kind === 'concentrated' },
      ...known([
        { field: `windows.${i}.fen`, card: 'when', kind: 'money' },
        { field: `windows.${i}.waiting`, card: 'when', kind: 'span' },
        { field: `windows.${i}.coverStarts`, card: 'when', kind: 'cover-start' }
      ]),
      ...(saysNothingOfPrice(window) ? [] : flagOf(`windows.${i}.plusFiscalSubsidy`))
    ]),
    ...known([{ field: 'cover.endsOn', card: 'when', kind: 'date' }]),
    { field: 'cover.startsOn', card: 'when', kind: 'date' },
    ...known([
      { field: 'waiting.fixed', card: 'waiting', kind: 'span' },
      { field: 'waiting.variable', card: 'waiting', kind: 'span' },
      { field: 'waiting.repair', card: 'waiting', kind: 'span' },
      { field: 'waiting.floor', card: 'waiting', kind: 'floor' }
    ]),
    ...specialGroups.flatMap((_, i): Spec[] => [
      { field: `specialGroups.${i}.within`, card: 'special', kind: 'span' },
      ...(has(`specialGroups.${i}`)
        ? [{ field: `specialGroups.${i}.coverFrom`, card: 'special' as const, kind: 'special-cover' as const }]
        : [])
    ]),
    ...known([
      { field: 'bonus.afterYears', card: 'rest', kind: 'count' },
      { field: 'bonus.continuousFen', card: 'rest', kind: 'money' },
      { field: 'bonus.zeroClaimFen', card: 'rest', kind: 'money' },
      { field: 'bonus.limitFen', card: 'rest', kind: 'money' },
      { field: 'bonus.limitPercent', card: 'rest', kind: 'percent' },
      { field: 'bonus.lapseFen', card: 'rest', kind: 'money' }
    ]),
    ...subsidies.flatMap((_, i): Spec[] => [
      { field: `subsidies.${i}.grant`, card: 'rest', kind: 'grant' },
      ...known([{ field: `subsidies.${i}.paysFen`, card: 'rest', kind: 'money' }])
    ])
  ]
}

/** Who bears the fiscal subsidy goes without saying where all pay the premium, or where the price is given whole. */
function saysNothingOfPrice(window: OpenFacts['windows'][number]): boolean {
  return window?.plusFiscalSubsidy === false && (window.kind === 'concentrated' || window.fen !== null)
}

function flagOf(field: string): Spec[] {
  return [{ field, card: 'when', kind: 'flag' }]
}

/** A doubt about what has no row of its own: whom a figure is for, what it is, or an entry as a whole. */
function specOfDoubt({ field }: OpenDoubt): Spec {
  const [list = '', , leaf = ''] = field.split('.')
  const kinds: Partial<Record<string, FieldKind>> = {
    group: 'group',
    tier: 'tier',
    kind: 'window-kind',
    event: 'event',
    waiting: 'span'
  }
  return { field, card: CARD_OF[list] ?? 'rest', kind: kinds[leaf] ?? 'entry' }
}

const CARD_OF: Partial<Record<string, CardId>> = {
  premiums: 'money',
  fiscalSubsidies: 'money',
  windows: 'when',
  cover: 'when',
  waiting: 'waiting',
  specialGroups: 'special'
}

function rowOf({ field, card, kind, isNeeded }: Spec, sheet: CheckSheet, { answers, accepted }: Said): CheckRow {
  const own = field === 'region' ? sheet.region : field === 'benefitYear' ? sheet.benefitYear : undefined
  const value = own === undefined ? (valueAt(sheet.facts, field) ?? null) : own
  const entryPath = /^[a-zA-Z]+\.\d+/.exec(field)?.[0]
  const fact = entryPath === undefined ? null : (valueAt(sheet.facts, entryPath) ?? null)
  const isRemoved = entryPath !== undefined && fact === null
  const doubt = isRemoved ? null : (sheet.doubts.find((one) => one.field === field) ?? null)
  const isSaid = field in answers || accepted.includes(field)
  // No text says that the payer does not bear the fiscal subsidy.
  const isNotSaid = kind === 'flag' && value === false && !isSaid
  const isOpen = doubt !== null || (value === null && isNeeded === true)
  const state = stateOf({ isRemoved, isOpen, isSaid, value: isNotSaid ? null : value })
  return {
    field,
    card,
    kind,
    value,
    state,
    found: isNotSaid ? null : foundOf(field, sheet),
    doubt,
    entry: entryPath === undefined ? null : { path: entryPath, fact },
    isNeeded: isNeeded === true,
    isAssumed: state === 'read' && sheet.assumed.includes(field),
    isLeftOut: state === 'blank' && field.endsWith('.closesOn') && fact !== null && !isWhole(fact)
  }
}

function stateOf({
  isRemoved,
  isOpen,
  isSaid,
  value
}: {
  isRemoved: boolean
  isOpen: boolean
  isSaid: boolean
  value: unknown
}): RowState {
  if (isRemoved) return 'removed'
  if (isOpen) return 'open'
  if (value === null) return 'blank'
  return isSaid ? 'corrected' : 'read'
}

/** Where a figure was found, or else the entry that it belongs to. */
function foundOf(field: string, sheet: Pick<CheckSheet, 'found'>): Found | null {
  const own = sheet.found[field]
  if (own) return own
  const dot = field.lastIndexOf('.')
  return dot < 0 ? null : foundOf(field.slice(0, dot), sheet)
}
