/** Whether every figure of an own notice is one that a notice can contain. Pasted, filled in or received: nothing is trusted. */
import { firstDayOf, lastDayOf, yearOf, type CivilDate, type Identity, type Span } from '@/calculator'
import type { NoticeFacts, SubsidyFact, WindowFact } from '@/notice/facts'
import {
  hasWindowForAll,
  identitiesIn,
  isGeneral,
  placedWindows,
  premiumOf,
  type UnusedReason
} from './from-notice-windows'
import type { OwnNotice } from './own-notice'
import type { Bounds, Plausible } from './schema'

/** What is wrong, with its dotted path into the own notice: `facts.windows.0.closesOn`. Money is fen. */
export type OwnNoticeProblem = { path: string } & (
  | { code: 'amount' | 'percent' | 'span' | 'count'; value: number; atLeast: number; atMost: number }
  | { code: 'year'; value: number; from: number; to: number }
  | { code: 'day'; value: CivilDate; from: CivilDate; to: CivilDate }
  /** Closes before it opens. */
  | { code: 'order'; before: CivilDate; after: CivilDate }
  /** The same is said of the same people already. */
  | { code: 'twice' }
  /** What is granted and what is left to pay do not add up to the premium. */
  | { code: 'contradiction' }
  | { code: 'unknown-identity'; identity: Identity }
  | { code: 'unknown-region'; region: string }
  /** No amount for everybody: nothing can be answered. */
  | { code: 'no-premium' }
  /** No window with a last day in which everybody pays in time. */
  | { code: 'no-last-day' }
  /** A window that no answer can be computed from: left out, people would be told that they cannot pay. */
  | { code: 'window'; because: UnusedReason }
  /** Cover that ends on another day than the benefit year, which nothing is computed from. */
  | { code: 'cover-end' }
)

export interface OwnNoticeLimits {
  plausible: Plausible
  isKnownIdentity: (id: Identity) => boolean
  isKnownRegion: (code: string) => boolean
}

const PERCENT: Bounds = { atLeast: 1, atMost: 100 }

/** Groups that are no identities. */
const WORDS_FOR_GROUPS = ['all', 'student', 'university', 'other']

/** Everything implausible, in the order of the facts; empty: it may be kept and answered with. */
export function checkOwnNotice(own: OwnNotice, limits: OwnNoticeLimits): OwnNoticeProblem[] {
  const { facts } = own
  const years = yearProblems(own, limits.plausible)
  // Without a year that can be, no day of it can be told.
  if (years.length > 0) return years
  return [
    ...(limits.isKnownRegion(own.region)
      ? []
      : [{ path: 'region', code: 'unknown-region' as const, region: own.region }]),
    ...dayWithin('notice.issuedOn', own.notice.issuedOn, nearby(own.benefitYear, -2)),
    ...listProblems(facts, limits.plausible),
    ...premiumProblems(facts, limits),
    ...windowProblems(own, limits),
    ...coverProblems(own),
    ...waitingProblems(facts, limits.plausible),
    ...bonusProblems(facts, limits.plausible),
    ...subsidyProblems(facts, limits),
    ...specialProblems(facts, limits.plausible)
  ]
}

function yearProblems({ benefitYear, keptOn }: OwnNotice, { benefitYear: years, yearsFromKept }: Plausible) {
  const kept = yearOf(keptOn)
  const from = Math.max(years.atLeast, kept + yearsFromKept.atLeast)
  const to = Math.min(years.atMost, kept + yearsFromKept.atMost)
  const isNear = from <= benefitYear && benefitYear <= to
  return isNear ? [] : [{ path: 'benefitYear', code: 'year' as const, value: benefitYear, from, to }]
}

function listProblems(facts: NoticeFacts, { listed }: Plausible): OwnNoticeProblem[] {
  const lists = ['premiums', 'fiscalSubsidies', 'windows', 'subsidies', 'specialGroups'] as const
  return lists.flatMap((name) => within(`facts.${name}`, 'count', facts[name].length, listed))
}

function premiumProblems(facts: NoticeFacts, { plausible, isKnownIdentity }: OwnNoticeLimits): OwnNoticeProblem[] {
  const { premiums, fiscalSubsidies } = facts
  const keyOf = ({ tier, group }: NoticeFacts['premiums'][number]) => `${tier} ${isGeneral(group) ? 'all' : group}`
  const tiers = [...new Set(premiums.map(({ tier }) => tier))]
  const hasAll =
    tiers.length > 0 && tiers.every((one) => premiums.some(({ tier, group }) => tier === one && isGeneral(group)))
  return [
    ...(hasAll ? [] : [{ path: 'facts.premiums', code: 'no-premium' as const }]),
    ...premiums.flatMap(({ fen, group }, i) => [
      ...within(`facts.premiums.${i}.fen`, 'amount', fen, plausible.premiumFen),
      ...groupProblems(`facts.premiums.${i}.group`, group, isKnownIdentity)
    ]),
    ...repeated('facts.premiums', premiums.map(keyOf)),
    ...fiscalSubsidies.flatMap(({ fen, group }, i) => [
      ...within(`facts.fiscalSubsidies.${i}.fen`, 'amount', fen, plausible.fiscalSubsidyFen),
      ...groupProblems(`facts.fiscalSubsidies.${i}.group`, group, isKnownIdentity)
    ]),
    ...repeated(
      'facts.fiscalSubsidies',
      fiscalSubsidies.map(({ group }) => group)
    )
  ]
}

function windowProblems(own: OwnNotice, { plausible, isKnownIdentity }: OwnNoticeLimits) {
  const { windows } = own.facts
  const days = nearby(own.benefitYear, -1)
  const problems: OwnNoticeProblem[] = [
    ...(hasWindowForAll(own) ? [] : [{ path: 'facts.windows', code: 'no-last-day' as const }]),
    ...placedWindows(own).flatMap(({ path, because }) =>
      because === null ? [] : [{ path: `facts.${path}`, code: 'window' as const, because }]
    )
  ]
  windows.forEach(({ kind, group, opensOn, closesOn, fen, waiting, coverStarts }, i) => {
    const path = `facts.windows.${i}`
    problems.push(
      ...groupProblems(`${path}.group`, group, isKnownIdentity),
      ...dayWithin(`${path}.opensOn`, opensOn, days),
      ...dayWithin(`${path}.closesOn`, closesOn, days),
      ...(fen === null ? [] : within(`${path}.fen`, 'amount', fen, plausible.windowFen)),
      ...spanProblems(`${path}.waiting`, waiting, plausible)
    )
    if (opensOn !== null && closesOn !== null && closesOn < opensOn) {
      problems.push({ path: `${path}.closesOn`, code: 'order', before: opensOn, after: closesOn })
    }
    if (typeof coverStarts === 'object') {
      // Students may be covered from the autumn on, when they come to a new place; nobody else before the year begins.
      const from = isGeneral(group) ? firstDayOf(own.benefitYear) : days.from
      problems.push(...dayWithin(`${path}.coverStarts.date`, coverStarts?.date ?? null, { ...days, from }))
    }
    if (kind === 'concentrated' && isGeneral(group) && contradicts(own, coverStarts)) {
      problems.push({ path: `${path}.coverStarts`, code: 'contradiction' })
    }
  })
  return problems
}

/** Whether a window says another first day of cover than the notice does of the whole year. */
function contradicts({ facts: { cover }, benefitYear }: OwnNotice, starts: WindowFact['coverStarts']): boolean {
  if (cover.startsOn === null) return false
  if (starts === 'benefit-year') return cover.startsOn !== firstDayOf(benefitYear)
  return typeof starts === 'object' && starts !== null && starts.date !== cover.startsOn
}

function coverProblems({ facts: { cover }, benefitYear }: OwnNotice): OwnNoticeProblem[] {
  const { startsOn, endsOn } = cover
  const year = { from: firstDayOf(benefitYear), to: lastDayOf(benefitYear) }
  return [
    ...dayWithin('facts.cover.startsOn', startsOn, year),
    ...(endsOn === null || endsOn === year.to ? [] : [{ path: 'facts.cover.endsOn', code: 'cover-end' as const }])
  ]
}

function waitingProblems({ waiting }: NoticeFacts, plausible: Plausible): OwnNoticeProblem[] {
  const { fixed, variable, repair, floor } = waiting
  return [
    ...spanProblems('facts.waiting.fixed', fixed, plausible),
    ...spanProblems('facts.waiting.variable', variable, plausible),
    ...spanProblems('facts.waiting.repair', repair, plausible),
    ...spanProblems('facts.waiting.floor', floor, plausible),
    ...(floor ? within('facts.waiting.floor.missedYears', 'count', floor.missedYears, plausible.countedYears) : [])
  ]
}

function bonusProblems({ bonus }: NoticeFacts, plausible: Plausible): OwnNoticeProblem[] {
  const amounts = ['continuousFen', 'zeroClaimFen', 'limitFen', 'lapseFen'] as const
  const { afterYears, limitPercent } = bonus
  return [
    ...(afterYears === null ? [] : within('facts.bonus.afterYears', 'count', afterYears, plausible.countedYears)),
    ...amounts.flatMap((name) => {
      const fen = bonus[name]
      return fen === null ? [] : within(`facts.bonus.${name}`, 'amount', fen, plausible.bonusFen)
    }),
    ...(limitPercent === null ? [] : within('facts.bonus.limitPercent', 'percent', limitPercent, PERCENT))
  ]
}

function subsidyProblems(facts: NoticeFacts, { plausible, isKnownIdentity }: OwnNoticeLimits) {
  const { subsidies } = facts
  const rows = subsidies.flatMap((row, i): OwnNoticeProblem[] => {
    const { identities, tier, grant, paysFen } = row
    const path = `facts.subsidies.${i}`
    const premium = premiumOf(facts, tier)
    const most = premium ?? plausible.premiumFen.atMost
    const bounds = { atLeast: plausible.premiumFen.atLeast, atMost: most }
    return [
      ...within(`${path}.identities`, 'count', identities.length, plausible.listed),
      ...identities.flatMap((id, j) => groupProblems(`${path}.identities.${j}`, id, isKnownIdentity, [])),
      ...(premium === undefined ? [{ path: `${path}.tier`, code: 'no-premium' as const }] : []),
      ...(grant?.kind === 'share' ? within(`${path}.grant.percent`, 'percent', grant.percent, PERCENT) : []),
      ...(grant?.kind === 'fixed' ? within(`${path}.grant.fen`, 'amount', grant.fen, bounds) : []),
      ...(paysFen === null ? [] : within(`${path}.paysFen`, 'amount', paysFen, { atLeast: 0, atMost: most })),
      ...(contradictsPrices(facts, row) ? [{ path: `${path}.paysFen`, code: 'contradiction' as const }] : [])
    ]
  })
  const named = subsidies.flatMap(({ identities, tier }, i) => identities.map((id) => ({ key: `${id} ${tier}`, i })))
  const twice = named.flatMap(({ key, i }, at) =>
    named.slice(0, at).some((other) => other.key === key)
      ? [{ path: `facts.subsidies.${i}.identities`, code: 'twice' as const }]
      : []
  )
  return [...rows, ...twice]
}

/** Whether what is granted, what is left to pay, and the price that the notice names for those people disagree. */
function contradictsPrices(facts: NoticeFacts, { identities, tier, grant, paysFen }: SubsidyFact) {
  const premium = premiumOf(facts, tier)
  const left = [
    ...(paysFen === null ? [] : [paysFen]),
    ...(grant && premium !== undefined ? [leftOf(grant, premium)] : [])
  ]
  const prices = facts.premiums
    .filter((one) => one.tier === tier && identitiesIn(one.group).some((id) => identities.includes(id)))
    .map(({ fen }) => fen)
  return left.length > 0 && new Set([...left, ...prices]).size > 1
}

function leftOf(grant: NonNullable<NoticeFacts['subsidies'][number]['grant']>, premium: number): number {
  switch (grant.kind) {
    case 'full':
      return 0
    case 'share':
      return premium - Math.floor((premium * grant.percent) / 100)
    case 'fixed':
      return premium - grant.fen
  }
}

function specialProblems({ specialGroups }: NoticeFacts, plausible: Plausible): OwnNoticeProblem[] {
  return [
    ...specialGroups.flatMap(({ within: days }, i) => spanProblems(`facts.specialGroups.${i}.within`, days, plausible)),
    ...repeated(
      'facts.specialGroups',
      specialGroups.map(({ event }) => event)
    )
  ]
}

function groupProblems(
  path: string,
  group: string,
  isKnownIdentity: (id: Identity) => boolean,
  words: readonly string[] = WORDS_FOR_GROUPS
): OwnNoticeProblem[] {
  return words.includes(group) || isKnownIdentity(group) ? [] : [{ path, code: 'unknown-identity', identity: group }]
}

function spanProblems(path: string, span: Span | null, { waitDays, waitMonths }: Plausible): OwnNoticeProblem[] {
  return span === null ? [] : within(`${path}.count`, 'span', span.count, span.unit === 'day' ? waitDays : waitMonths)
}

function within(
  path: string,
  code: 'amount' | 'percent' | 'span' | 'count',
  value: number,
  { atLeast, atMost }: Bounds
): OwnNoticeProblem[] {
  return Number.isSafeInteger(value) && atLeast <= value && value <= atMost
    ? []
    : [{ path, code, value, atLeast, atMost }]
}

interface Days {
  from: CivilDate
  to: CivilDate
}

/** From the first day of a year before the benefit year to its end. */
function nearby(benefitYear: number, yearsBefore: number): Days {
  return { from: firstDayOf(benefitYear + yearsBefore), to: lastDayOf(benefitYear) }
}

function dayWithin(path: string, value: CivilDate | null, { from, to }: Days): OwnNoticeProblem[] {
  return value === null || (from <= value && value <= to) ? [] : [{ path, code: 'day', value, from, to }]
}

function repeated(path: string, keys: readonly string[]): OwnNoticeProblem[] {
  return keys.flatMap((key, i) => (keys.indexOf(key) < i ? [{ path: `${path}.${i}`, code: 'twice' as const }] : []))
}
