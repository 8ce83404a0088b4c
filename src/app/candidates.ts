/** Who may be paid for, and for which year: every member, every year that matters, each with what has to be known first. */
import type { Assessment, CivilDate } from '@/calculator'
import type { Member } from '@/household'
import { littleCoverDays, stopOf, toConfirm, warningsFor } from '@/payment'
import type { PaymentRecord, QuoteItem, Warning, YearStatus, YearState } from '@/payment'
import type { Season } from '@/policy'
import { isPaidYear, recordsOf, yearsOf } from './member-years'
import type { MemberStatus } from './member-years'
import { enrolmentNeed } from './registration'
import { sumOf } from './total'
import type { Total } from './total'

export interface Candidate {
  key: string
  member: Member
  year: YearStatus
  /** As of today, as if it were not paid. */
  assessment: Assessment
  warnings: readonly Warning[]
}

export interface Candidates {
  /** To be paid now. */
  due: Candidate[]
  /** Paid already; one can pay again only if one says so. */
  paid: Candidate[]
  /** Begun, and nobody has said what became of it. */
  pending: Candidate[]
  /** Of a year without a notice: nobody here knows whether it can be paid, a call does. */
  toAsk: Candidate[]
  /** Cannot be paid now. */
  stopped: (Candidate & { stop: Warning })[]
  /** What is kept of them does not fit the rules any more, so nothing can be said of any year. */
  broken: Member[]
}

export function candidatesOf(
  family: readonly MemberStatus[],
  records: readonly PaymentRecord[],
  asOf: CivilDate
): Candidates {
  const sorted: Candidates = { due: [], paid: [], pending: [], toAsk: [], stopped: [], broken: [] }
  for (const status of family) {
    if (status.kind === 'broken') sorted.broken.push(status.member)
    for (const year of yearsOf(status).filter(({ state }) => !NOTHING_TO_SAY.includes(state))) {
      const candidate = candidateOf(status.member, year, records, asOf)
      if (candidate) put(sorted, candidate)
    }
  }
  return sorted
}

/** Years that are not paid here and now, and need no word about it. */
const NOTHING_TO_SAY: readonly YearState[] = ['season-ahead', 'not-asked']

function put(sorted: Candidates, candidate: Candidate): void {
  const { year, assessment, warnings } = candidate
  const stop = stopOf(warnings)
  if (year.state === 'paying') sorted.pending.push(candidate)
  else if (isPaidYear(year)) {
    if (stop === null && assessment.amountDue !== null) sorted.paid.push(candidate)
  } else if (stop === null) sorted.due.push(candidate)
  else if (year.season !== null) sorted.toAsk.push(candidate)
  else sorted.stopped.push({ ...candidate, stop })
}

function candidateOf(
  member: Member,
  year: YearStatus,
  records: readonly PaymentRecord[],
  asOf: CivilDate
): Candidate | null {
  const { asIfUnpaid: assessment } = year
  if (assessment === null) return null
  const own = recordsOf(member.id, records)
  const warnings = warningsFor({ assessment, quote: null, records: own, enrolment: enrolmentNeed(member, asOf) })
  // Whoever was chosen while the year was due is not chosen to be paid for again.
  const key = `${member.id}-${assessment.benefitYear}${isPaidYear(year) ? '-again' : ''}`
  return { key, member, year, assessment, warnings }
}

/**
 * Those that are chosen before anybody has chosen: all that are due without a doubt, but nobody of many, or the one that
 * was asked for. What buys only a few days is chosen where there is nothing else to choose for the one that was asked for.
 */
export function chosenAtFirst({ due }: Candidates, memberId: string | undefined, areMany: boolean): string[] {
  const worth = due.filter(({ assessment }) => littleCoverDays(assessment) === null)
  if (memberId === undefined && areMany) return []
  if (memberId === undefined)
    return worth.filter(({ warnings }) => toConfirm(warnings).length === 0).map(({ key }) => key)
  const [own, ownWorth] = [due, worth].map((list) => list.filter(({ member }) => member.id === memberId)) as [
    Candidate[],
    Candidate[]
  ]
  return (ownWorth.length > 0 ? ownWorth : own).map(({ key }) => key)
}

/** The one that was asked for before the others, who may be too many to be drawn at once. */
export function askedForFirst(candidates: readonly Candidate[], memberId: string | undefined): Candidate[] {
  const isAskedFor = ({ member }: Candidate) => member.id === memberId
  return [...candidates.filter(isAskedFor), ...candidates.filter((one) => !isAskedFor(one))]
}

/** How many people are picked, and what is due for them together. */
export function totalOf(picked: readonly Candidate[]): Total {
  return {
    people: new Set(picked.map(({ member }) => member.id)).size,
    sum: sumOf(picked.flatMap(({ assessment }) => assessment.amountDue ?? []))
  }
}

/** Which warning of which candidate is meant, where it is ticked. */
export const confirmKey = ({ key }: Candidate, { kind }: Pick<Warning, 'kind'>) => `${key}-${kind}`

/** What is still to be ticked of those picked. `known` holds what is, by `confirmKey`. */
export function unconfirmed(
  picked: readonly Candidate[],
  known: readonly string[]
): { key: string; candidate: Candidate }[] {
  return picked.flatMap((candidate) =>
    toConfirm(candidate.warnings)
      .map((warning) => ({ key: confirmKey(candidate, warning), candidate }))
      .filter(({ key }) => !known.includes(key))
  )
}

/** What is quoted of a candidate, once all there is to know has been ticked. */
export function quoteItemOf({ member, assessment, warnings }: Candidate): QuoteItem {
  const again = warnings.some(({ kind }) => kind === 'already-paid' || kind === 'under-way')
  return { memberId: member.id, region: member.region, assessment, again }
}

/** The first year without a notice that should be asked about on the phone. */
export function seasonToAsk({ toAsk }: Candidates): Season | null {
  return (
    toAsk.flatMap(({ year: { season, state } }) => (season && state === `season-${season.phase}` ? [season] : []))[0] ??
    null
  )
}
