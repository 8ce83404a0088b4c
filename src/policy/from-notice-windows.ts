/** The ordinary windows of an own notice as a policy has them: those of everybody, and those of groups. */
import {
  addDays,
  compareDates,
  firstDayOf,
  lastDayOf,
  STUDENTS,
  type CivilDate,
  type Identity,
  type Span,
  type Student
} from '@/calculator'
import type { Group, NoticeFacts, WindowFact } from '@/notice/facts'
import { areAlike } from './checks/windows'
import { entered, interpreted, type Made } from './from-notice-basis'
import type { OwnNotice } from './own-notice'
import type { LocalPolicy, PolicyBasis } from './schema'

type PolicyWindow = LocalPolicy['windows'][number]
type Audience = NonNullable<PolicyWindow['audience']>

/** What an own notice says and no policy can hold. `path`: dotted, into its facts. */
export interface Unused {
  path: string
  because: UnusedReason
}

export type UnusedReason =
  /** A window without its last day. */
  | 'no-last-day'
  /** Two windows are open on one day to the same people. */
  | 'overlap'
  /** One price, where there are several tiers. */
  | 'several-tiers'
  /** The fiscal subsidy is to be borne, and the price is neither the premium nor the sum of both. */
  | 'price-unclear'
  /** The fiscal subsidy is to be borne, and the notice does not say how much that is. */
  | 'no-fiscal-subsidy'
  /** A figure for a group that is not told apart there. */
  | 'group'
  /** What is added to a wait, or taken off it, without that wait; a part of a bonus without the rest. */
  | 'incomplete'
  /** Nothing is computed from it. */
  | 'not-computed'

/** The wait of paying late, where the notice gives none and the resident lets another rule stand in. */
export type LateWait = { span: Span; basis: PolicyBasis } | null

export function studentsIn(group: Group): Student[] | undefined {
  return group === 'student' || group === 'university' ? STUDENTS.filter((student) => student !== 'none') : undefined
}

/** Those of a group who are no student of a university or a vocational school, as identities. */
export function identitiesIn(group: Group): Identity[] {
  if (group === 'student') return [PUPIL]
  return group === 'university' || isGeneral(group) ? [] : [group]
}

/** Where a notice speaks of students of any school, these are who goes to school and is none of the calculator's students. */
const PUPIL = 'pupil'

/** The personal premium of everybody in a tier, in fen; `undefined`: the notice has none. */
export function premiumOf({ premiums }: NoticeFacts, tier: string): number | undefined {
  return premiums.find((one) => one.tier === tier && isGeneral(one.group))?.fen
}

export function isGeneral(group: Group): boolean {
  return group === 'all' || group === 'other'
}

/** What the state adds for everybody, in fen, with its place among the facts. */
export function fiscalSubsidyOf({ fiscalSubsidies }: NoticeFacts): { fen: number; path: string } | undefined {
  const i = fiscalSubsidies.findIndex(({ group }) => isGeneral(group))
  const found = fiscalSubsidies[i]
  return found && { fen: found.fen, path: `fiscalSubsidies.${i}` }
}

/** The ordinary windows, the earliest first, and those that no policy can hold. */
export function windowsOf(made: Made, lateWait: LateWait): { windows: PolicyWindow[]; unused: Unused[] } {
  const placed = placedWindows(made.own)
  return {
    windows: placed.flatMap(({ fact, path, because }) =>
      because === null ? [windowOf(made, fact, path, lateWait)] : []
    ),
    unused: placed.flatMap(({ path, because }) => (because === null ? [] : [{ path, because }]))
  }
}

/** The windows of a notice, the earliest first, each with why no policy can hold it; `null`: one can. */
export function placedWindows(own: OwnNotice): { fact: WindowFact; path: string; because: UnusedReason | null }[] {
  const held: { closesOn: CivilDate; audience: Audience | null }[] = []
  const inOrder = own.facts.windows
    .map((fact, i) => ({ fact, path: `windows.${i}`, from: openingOf(own, fact) }))
    .sort((a, b) => compareDates(a.from, b.from))
  return inOrder.map(({ fact, path, from }) => {
    const window = {
      closesOn: closesOn(own, fact) ?? lastDayOf(own.benefitYear),
      audience: audienceOf(own.facts, fact.group)
    }
    const overlaps = held.some(
      (other) => other.closesOn >= from && areAlike(other.audience ?? undefined, window.audience ?? undefined)
    )
    const because = whyUnused(own, fact) ?? (overlaps ? 'overlap' : null)
    if (because === null) held.push(window)
    return { fact, path, because }
  })
}

/** As they follow each other in a year. */
const IN_ORDER = ['concentrated', 'supplementary', 'mid-year', 'late']

/** A later window that does not say when it opens follows those before it that are for the same people. */
function opensOn(own: OwnNotice, fact: WindowFact): CivilDate | null {
  if (fact.opensOn !== null || fact.kind === 'concentrated') return fact.opensOn
  const before = own.facts.windows.filter(({ kind }) => IN_ORDER.indexOf(kind) < IN_ORDER.indexOf(fact.kind))
  const ofThem = before.filter(({ group }) => group === fact.group || (isGeneral(group) && isGeneral(fact.group)))
  const followed = ofThem.length > 0 ? ofThem : before.filter(({ group }) => isGeneral(group))
  const last = followed
    .flatMap((window) => closesOn(own, window) ?? [])
    .sort(compareDates)
    .pop()
  return last === undefined ? null : addDays(last, 1)
}

/** From when a window counts as open, as the calculator has it. */
function openingOf(own: OwnNotice, fact: WindowFact): CivilDate {
  return opensOn(own, fact) ?? own.notice.issuedOn ?? firstDayOf(own.benefitYear - 1)
}

/** Those who come too late for every other window may pay to the end of the year, where no last day is given. */
function closesOn({ benefitYear }: OwnNotice, { kind, closesOn: last }: WindowFact): CivilDate | null {
  return last ?? (kind === 'late' ? lastDayOf(benefitYear) : null)
}

/** Whether a notice answers everybody: a policy can hold the window in which they pay in time. */
export function hasWindowForAll(own: OwnNotice): boolean {
  return placedWindows(own).some(
    ({ fact: { kind, group }, because }) => because === null && kind === 'concentrated' && isGeneral(group)
  )
}

/** Why no policy can hold a window, whatever the others are; `null`: one can. */
function whyUnused(own: OwnNotice, fact: WindowFact): UnusedReason | null {
  const { facts } = own
  const last = closesOn(own, fact)
  if (last === null) return 'no-last-day'
  if (last < openingOf(own, fact)) return 'overlap'
  const tiers = new Set(facts.premiums.map(({ tier }) => tier))
  const ownFen = ownPriceOf(facts, fact)
  if (ownFen !== null && tiers.size > 1) return 'several-tiers'
  if (ownFen !== null && fact.plusFiscalSubsidy && fiscalSubsidyOf(facts) !== undefined) return 'price-unclear'
  if (!bearsFiscalShare(facts, fact)) return null
  return fiscalSubsidyOf(facts) === undefined || opensOn(own, fact) === null ? 'no-fiscal-subsidy' : null
}

/** What is paid in a window in all, where that is neither the premium nor the premium with the state's share. */
function ownPriceOf(facts: NoticeFacts, { fen, plusFiscalSubsidy }: WindowFact): number | null {
  const premium = premiumOf(facts, facts.premiums[0]?.tier ?? 'standard')
  if (fen === null || fen === premium) return null
  const withShare = (premium ?? 0) + (fiscalSubsidyOf(facts)?.fen ?? 0)
  return plusFiscalSubsidy && fen === withShare ? null : fen
}

function bearsFiscalShare(facts: NoticeFacts, fact: WindowFact): boolean {
  return fact.plusFiscalSubsidy && ownPriceOf(facts, fact) === null
}

function windowOf(made: Made, fact: WindowFact, path: string, lateWait: LateWait): PolicyWindow {
  const { facts, benefitYear } = made.own
  const { kind } = fact
  const isInTime = kind === 'concentrated'
  const ownFen = ownPriceOf(facts, fact)
  const fiscalShare = bearsFiscalShare(facts, fact)
  const first = opensOn(made.own, fact)
  const last = closesOn(made.own, fact) ?? lastDayOf(benefitYear)
  const wait =
    fact.waiting === null
      ? null
      : { span: fact.waiting, basis: entered(made, `${path}.waiting`, { of: 'waiting', span: fact.waiting }) }
  const hasStudentPremium = facts.premiums.some(({ group }) => studentsIn(group) !== undefined)
  const audience = audienceOf(facts, fact.group)
  return {
    kind,
    ...(audience && { audience }),
    opensOn: first,
    closesOn: last,
    price: {
      fiscalShare,
      subsidies: isInTime ? 'apply' : 'not-stated',
      studentPremium: isInTime && hasStudentPremium && ownFen === null,
      ...(ownFen !== null && {
        own: { fen: ownFen, basis: entered(made, `${path}.fen`, { of: 'own-price', fen: ownFen }) }
      }),
      basis: entered(made, fiscalShare ? `${path}.plusFiscalSubsidy` : path, { of: 'price', kind, fiscalShare })
    },
    waiting: wait ?? (isInTime || fact.coverStarts !== null ? null : lateWait),
    cover: coverOf(made, fact, path, last),
    exceptions: [],
    cautions: [],
    basis:
      fact.closesOn === null
        ? interpreted(made, { of: 'late-without-end' })
        : entered(made, path, { of: 'window', opensOn: first, closesOn: last })
  }
}

/** Whom a window is for alone, or whom, named elsewhere, it leaves out. */
function audienceOf({ windows }: NoticeFacts, group: Group): Audience | null {
  if (group === 'all') return null
  if (group !== 'other') return { of: 'only', ...namedBy([group]) }
  const named = windows.map((window) => window.group).filter((one) => !isGeneral(one))
  return named.length === 0 ? null : { of: 'except', ...namedBy(named) }
}

function namedBy(groups: readonly Group[]): Pick<Audience, 'identities' | 'students'> {
  const students = [...new Set(groups.flatMap((group) => studentsIn(group) ?? []))]
  const identities = [...new Set(groups.flatMap(identitiesIn))]
  return { ...(students.length > 0 && { students }), ...(identities.length > 0 && { identities }) }
}

function coverOf(made: Made, fact: WindowFact, path: string, last: CivilDate): PolicyWindow['cover'] {
  const { facts, benefitYear } = made.own
  const { coverStarts, waiting, kind } = fact
  const first = firstDayOf(benefitYear)
  // Paying before the year opens no cover in it for residents, however the text counts from the payment.
  const isEarly = kind === 'concentrated' && isGeneral(fact.group) && openingOf(made.own, fact) < first
  if (typeof coverStarts === 'string' && (isEarly || coverStarts === 'benefit-year')) {
    const starts = last < first ? 'benefit-year' : 'benefit-year-if-paid-before'
    return { starts, basis: basisOf(starts, first, `${path}.coverStarts`) }
  }
  if (coverStarts !== null) {
    return typeof coverStarts === 'string'
      ? { starts: coverStarts, basis: basisOf(coverStarts, null, `${path}.coverStarts`) }
      : { starts: 'date', date: coverStarts.date, basis: basisOf('date', coverStarts.date, `${path}.coverStarts`) }
  }
  const { startsOn } = facts.cover
  // What the notice says of the year as a whole holds for who pays in time; after a wait nothing of it is left.
  if (kind !== 'concentrated' || waiting !== null || startsOn === null) {
    return { starts: 'not-stated', basis: basisOf('not-stated', null, path) }
  }
  if (startsOn !== first) return { starts: 'date', date: startsOn, basis: basisOf('date', startsOn, 'cover') }
  const starts = last < first ? 'benefit-year' : 'benefit-year-if-paid-before'
  return { starts, basis: basisOf(starts, first, 'cover') }

  function basisOf(how: PolicyWindow['cover']['starts'], date: CivilDate | null, at: string): PolicyBasis {
    return entered(made, at, { of: 'cover', starts: how, date: date ?? first })
  }
}
