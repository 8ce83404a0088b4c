/** All members together: whose year presses most, what is due by when, whose season it is, what was begun and not answered. */
import { isFree } from '@/calculator'
import type { AmountDue, CivilDate } from '@/calculator'
import type { Member } from '@/household'
import { mustCallFirst, isUrged } from '@/payment'
import type { PaymentRecord, YearStatus } from '@/payment'
import type { Season, SeasonPhase } from '@/policy'
import { yearsOf } from './member-years'
import type { MemberStatus } from './member-years'
import { sumOf } from './total'
import type { Sum, Total } from './total'

/** Who has something to answer or to pay comes first; who has nothing to do stays in the order in which they were added. */
export function byUrgency(family: readonly MemberStatus[]): MemberStatus[] {
  return [...family].sort((a, b) => rank(a) - rank(b))
}

const NOTHING_TO_DO = 1e6
const OPENS_LATER = 1e5
/** Without a notice nobody knows the last day: behind those that have one, in the order of haste. */
const BY_SEASON = { over: 1e3, now: 2e3, soon: 3e3 }

function rank(status: MemberStatus): number {
  if (status.kind !== 'years') return Infinity
  return Math.min(...yearsOf(status).map(rankOfYear))
}

function rankOfYear(year: YearStatus): number {
  const {
    state,
    season,
    assessment: { nextDeadline }
  } = year
  if (state === 'paying') return -1
  if (state === 'due') return isUrged(year) ? (nextDeadline?.daysLeft ?? OPENS_LATER) : NOTHING_TO_DO
  if (season && season.phase !== 'ahead' && state === `season-${season.phase}`) return BY_SEASON[season.phase]
  if (state === 'not-yet-open') return OPENS_LATER + (nextDeadline?.daysLeft ?? 0)
  return NOTHING_TO_DO
}

export interface FamilySeason {
  benefitYear: number
  phase: Exclude<SeasonPhase, 'ahead'>
  /** Of each of the people concerned, when their place usually collects. */
  seasons: readonly [Season, ...Season[]]
}

/** Whoever's leading year has no notice, those of the most pressing season together; `null`: nobody's. */
export function familySeason(family: readonly MemberStatus[]): FamilySeason | null {
  const leading = family.flatMap((one) =>
    one.kind === 'years' && one.lead.state.startsWith('season-') ? (one.lead.season ?? []) : []
  )
  for (const phase of ['now', 'over', 'soon'] as const) {
    const [first, ...others] = leading.filter((season) => season.phase === phase)
    if (first) return { benefitYear: first.benefitYear, phase, seasons: [first, ...others] }
  }
  return null
}

/** People and sum are of those who have to pay, and can without asking first. */
export interface FamilyDue extends Total {
  kind: 'due' | 'opens'
  date: CivilDate
  daysLeft: number
  /** Nobody says that it is the last day. */
  notStated?: true
  /** How many have only to enrol: nothing is to be paid for them. */
  toEnrol: number
  /** Of nothing, with who says so. */
  enrolSum: Sum
  /** How many have to call before they pay. */
  toAsk: number
}

/** The family's nearest deadline and what is due now, of all that can be paid; else the next opening; else nothing. */
export function familyDue(family: readonly MemberStatus[]): FamilyDue | null {
  return inState(family, 'due') ?? inState(family, 'not-yet-open')
}

function inState(family: readonly MemberStatus[], state: 'due' | 'not-yet-open'): FamilyDue | null {
  const counts = (year: YearStatus) => (state === 'due' ? isUrged(year) : year.state === state)
  const concerned = family.map((one) => yearsOf(one).filter(counts)).filter(({ length }) => length > 0)
  const years = concerned.flat()
  const sure = years.filter((year) => !mustCallFirst(year))
  const [nearest] = years
    .flatMap(({ assessment: { nextDeadline } }) => nextDeadline ?? [])
    .sort((a, b) => a.daysLeft - b.daysLeft)
  if (!nearest) return null
  const { date, daysLeft, notStated } = nearest
  const [free, priced] = [true, false].map((is) =>
    sure.filter(({ assessment: { amountDue } }) => isFree(amountDue) === is)
  ) as [YearStatus[], YearStatus[]]
  const payers = concerned.filter((own) => own.some((year) => priced.includes(year)))
  return {
    kind: state === 'due' ? 'due' : 'opens',
    date,
    daysLeft,
    ...(notStated && { notStated }),
    toEnrol: concerned.filter((own) => !payers.includes(own) && own.some((year) => free.includes(year))).length,
    enrolSum: sumOf(amountsOf(free)),
    toAsk: concerned.filter((own) => own.some(mustCallFirst)).length,
    people: payers.length,
    sum: sumOf(amountsOf(priced))
  }
}

function amountsOf(years: readonly YearStatus[]): AmountDue[] {
  return years.flatMap(({ assessment: { amountDue } }) => amountDue ?? [])
}

/** Payments that were begun and of which nobody has said what became, those begun in one go together. */
export function pendingHandOvers(family: readonly MemberStatus[]): { names: string[]; records: PaymentRecord[] }[] {
  const paying = family.flatMap((one) =>
    yearsOf(one).flatMap(({ state, record }) =>
      state === 'paying' && record ? { name: one.member.nickname, record } : []
    )
  )
  const batches = new Map<string, typeof paying>()
  for (const one of paying) {
    const key = one.record.batch ?? one.record.id
    batches.set(key, [...(batches.get(key) ?? []), one])
  }
  return [...batches.values()].map((batch) => ({
    names: [...new Set(batch.map(({ name }) => name))],
    records: batch.map(({ record }) => record)
  }))
}

/** Those who live in a place or in what lies in it. */
export function membersIn(members: readonly Member[], region: string): Member[] {
  const start = region.replace(/(00){1,2}$/, '')
  return members.filter((member) => member.region.startsWith(start))
}
