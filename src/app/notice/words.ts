/** The rows of a check in words: what a figure is of, the figure, and what is wrong with it. */
import type { EventKind, Identity, KnownGrant, OrdinaryWindow, Span, Tier } from '@/calculator'
import type { CoverStartFact, Group, SpecialGroupFact } from '@/notice/facts'
import { identityOf } from '@/policy'
import type { OwnNoticeProblem } from '@/policy'
import { events, noticeFields as words, noticeProblems, tiers, windows } from '@/ui/text'
import type { CheckRow } from './rows'

/** What a figure is of: 个人缴费（学生）. `placeName`: names a region. */
export function rowLabel({ field, entry }: Pick<CheckRow, 'field' | 'entry'>): string {
  const [list = '', second = '', leaf = ''] = field.split('.')
  const fact = (entry?.fact ?? {}) as EntryFact
  switch (list) {
    case 'region':
      return words.region
    case 'benefitYear':
      return words.benefitYear
    case 'premiums':
      return words.of(leafName(leaf, words.premium), wordsOf([tierWords(fact.tier), groupWords(fact.group)]))
    case 'fiscalSubsidies':
      return words.of(leafName(leaf, words.fiscalSubsidy), groupWords(fact.group))
    case 'windows':
      return words.of(
        WINDOW_LEAVES[leaf] ?? leafName(leaf, words.entry),
        wordsOf([windowWords(fact.kind), groupWords(fact.group)])
      )
    case 'subsidies':
      return subsidyLabel(leaf, wordsOf([identitiesWords(fact.identities), tierWords(fact.tier)]))
    case 'specialGroups':
      return specialLabel(leaf, fact.event === undefined ? '' : events[fact.event].name)
    default:
      return SINGLE[`${list}.${second}`] ?? words.entry
  }
}

function subsidyLabel(leaf: string, who: string): string {
  if (leaf === 'paysFen') return words.subsidyPays(who)
  return leaf === 'grant' || leaf === '' ? words.subsidy(who) : leafName(leaf, '')
}

function specialLabel(leaf: string, who: string): string {
  if (leaf === 'event') return words.event
  return leaf === 'coverFrom' ? words.specialCover(who) : words.special(who)
}

/** What an entry may say of whom and what it is for. */
interface EntryFact {
  tier?: Tier
  group?: Group
  kind?: OrdinaryWindow['kind']
  identities?: readonly Identity[]
  event?: EventKind
}

const WINDOW_LEAVES: Partial<Record<string, string>> = {
  opensOn: words.opensOn,
  closesOn: words.closesOn,
  fen: words.windowFen,
  waiting: words.windowWait,
  coverStarts: words.coverStarts,
  plusFiscalSubsidy: words.plusFiscalSubsidy
}

const SINGLE: Partial<Record<string, string>> = {
  'cover.startsOn': words.coverStartsOn,
  'cover.endsOn': words.coverEndsOn,
  'waiting.fixed': words.fixed,
  'waiting.variable': words.variable,
  'waiting.repair': words.repair,
  'waiting.floor': words.floor,
  'bonus.afterYears': words.afterYears,
  'bonus.continuousFen': words.continuousFen,
  'bonus.zeroClaimFen': words.zeroClaimFen,
  'bonus.limitFen': words.limitFen,
  'bonus.limitPercent': words.limitPercent,
  'bonus.lapseFen': words.lapseFen
}

function leafName(leaf: string, name: string): string {
  switch (leaf) {
    case 'group':
    case 'identities':
      return words.group
    case 'tier':
      return words.tier
    case 'kind':
      return words.windowKind
    default:
      return name === '' ? words.entry : name
  }
}

function wordsOf(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\u00b7')
}

function tierWords(tier: Tier | undefined): string {
  return tier === undefined || tier === 'standard' ? '' : tiers[tier]
}

/** Everybody needs no word. */
function groupWords(group: Group | undefined): string {
  if (group === undefined || group === 'all') return ''
  const named: Partial<Record<string, string>> = words.groups
  return named[group] ?? identityOf(group)?.label ?? group
}

function windowWords(kind: OrdinaryWindow['kind'] | undefined): string {
  return kind === undefined ? '' : windows[kind]
}

function identitiesWords(identities: readonly Identity[] = []): string {
  return identities.map((identity) => identityOf(identity)?.label ?? identity).join('\u3001')
}

/** A figure in words; empty: there is none. `placeName`: names a region. */
export function valueWords(
  { kind, value }: Pick<CheckRow, 'kind' | 'value'>,
  placeName: (code: string) => string
): string {
  if (value === null || value === undefined) return ''
  switch (kind) {
    case 'place':
      return placeName(value as string)
    case 'year':
      return words.year(value as number)
    case 'money':
      return words.amount(value as number)
    case 'date':
      return words.date(value as string)
    case 'span':
      return spanWords(value as Span)
    case 'flag':
      return value === true ? words.flag.yes : words.flag.no
    case 'count':
      return words.years(value as number)
    case 'percent':
      return words.percent(value as number)
    case 'cover-start':
      return words.start(value as NonNullable<CoverStartFact>)
    case 'floor': {
      const { missedYears, ...span } = value as { missedYears: number } & Span
      return words.floorValue(missedYears, spanWords(span))
    }
    case 'grant':
      return grantWords(value as KnownGrant)
    case 'special-cover':
      return words.specialStarts[value as NonNullable<SpecialGroupFact['coverFrom']>]
    case 'group':
      return value === 'all' ? words.groups.all : groupWords(value as Group)
    case 'tier':
      return tiers[value as Tier]
    case 'window-kind':
      return windows[value as OrdinaryWindow['kind']]
    case 'event':
      return events[value as EventKind].name
    case 'entry':
      return ''
  }
}

/** How a figure may stand in a text, the longest first: what is marked of the words that it was read from. */
export function spellingsOf({ kind, value }: Pick<CheckRow, 'kind' | 'value'>): string[] {
  if (value === null || value === undefined) return []
  switch (kind) {
    case 'date':
      return words.spelt.date(value as string)
    case 'money':
      return words.spelt.money(value as number)
    case 'year':
      return words.spelt.year(value as number)
    case 'span':
      return words.spelt.span((value as Span).count)
    default:
      return []
  }
}

function spanWords({ count, unit }: Span): string {
  return words.span(count, unit)
}

function grantWords(grant: KnownGrant): string {
  switch (grant.kind) {
    case 'full':
      return words.full
    case 'share':
      return words.share(grant.percent)
    case 'fixed':
      return words.fixedGrant(grant.fen)
  }
}

const sentences: Readonly<Record<OwnNoticeProblem['code'], (problem: never) => string>> = noticeProblems

/** What keeps a notice from being kept, in a sentence. */
export function problemWords(problem: OwnNoticeProblem): string {
  return sentences[problem.code](problem as never)
}
