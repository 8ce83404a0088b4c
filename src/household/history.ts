/** The years of insurance before: the answer to that question, what it says of a resident, and back for editing. */
import * as v from 'valibot'
import { sinceFirstEnrolment } from '@/calculator'
import type { HistoryYear, Resident, ResidentEvent } from '@/calculator'
import { hadEmployeeInsurance, historyYearsFor } from './available-options'
import { oneOf, unique } from './checks'
import type { Draft } from './draft'
import { GuideError } from './errors'
import type { Facts } from './facts'
import type { NewMember } from './member'
import { isNotPaidYet } from './payable-years'

export const HISTORY_SCHEMES = ['resident', 'employee', 'other', 'none', 'unknown'] as const
export type HistoryScheme = (typeof HISTORY_SCHEMES)[number]

export const CLAIMED = ['yes', 'no', 'unknown'] as const
export type Claimed = (typeof CLAIMED)[number]

const historyYear = v.object({
  year: v.pipe(v.number(), v.integer()),
  /** `none` for a year that may still be paid: not paid yet. */
  scheme: v.picklist(HISTORY_SCHEMES),
  claimed: v.optional(v.picklist(CLAIMED))
})
export type HistoryAnswer = v.InferOutput<typeof historyYear>

/** `never`: no basic medical insurance in any year. */
export const historyAnswer = v.union([v.literal('never'), v.array(historyYear)])
type History = v.InferOutput<typeof historyAnswer>

/**
 * Whether any year is asked about: one that a rule looks back to, or one of which something was said. A year that may
 * still be paid is no reason by itself: who has not paid it yet is who asks.
 */
export function asksHistory(draft: Draft, facts: Facts): boolean {
  const asked = historyYearsFor(draft, facts)
  const { history = [] } = draft.answers
  if (history === 'never') return asked.length > 0
  const isSaid = (year: number) => history.some((entry) => entry.year === year && entry.scheme !== 'none')
  return asked.some((year) => isSaid(year) || !isNotPaidYet(draft, facts, year))
}

/** The answer as it is kept. Years that another region asked about stay: they are as true as before. Throws a GuideError. */
export function checkedHistory(years: History, draft: Draft, facts: Facts): History {
  if (years === 'never') {
    if (hadEmployeeInsurance(draft, facts)) throw new GuideError('never-insured-contradicted', 'history', 'never')
    return years
  }
  const answered = years.map(({ year }) => year)
  unique(answered, 'history')
  for (const year of historyYearsFor(draft, facts)) {
    const entry = years.find((candidate) => candidate.year === year)
    if (entry === undefined) throw new GuideError('history-year-missing', 'history', String(year), { year })
    checkYear(entry, facts)
  }
  const { history: before = [] } = draft.answers
  const others = before === 'never' ? [] : before.filter(({ year }) => !answered.includes(year))
  return others.length > 0 ? [...others, ...years].sort((a, b) => a.year - b.year) : years
}

function checkYear({ year, scheme, claimed }: HistoryAnswer, facts: Facts): void {
  oneOf(HISTORY_SCHEMES, scheme, 'history', String(year))
  if (scheme === 'resident' && facts.claimYears.includes(year)) oneOf(CLAIMED, claimed, 'history', `${year}.claimed`)
}

/** The answers by year; "never" stands for `none` in each that is asked about. */
export function yearsOf(draft: Draft, facts: Facts): HistoryAnswer[] {
  const { history = [] } = draft.answers
  return history === 'never' ? historyYearsFor(draft, facts).map((year) => ({ year, scheme: 'none' })) : history
}

/** Years that no question asks about, and what is known of a year beyond its answer, stay as they were kept. */
export function historyOf(draft: Draft, facts: Facts, kept: Resident): HistoryYear[] {
  const { birth } = draft.answers
  const history = yearsOf(draft, facts)
  const born = birth?.year ?? -Infinity
  const { history: before = [] } = sinceFirstEnrolment(kept)
  const others = before.filter(
    ({ year, scheme }) =>
      !history.some((answered) => answered.year === year) && (scheme === 'none' || draft.answers.history !== 'never')
  )
  const told = history.flatMap(({ year, scheme, claimed }): HistoryYear[] => {
    if (scheme === 'unknown' || (scheme === 'none' && isNotPaidYet(draft, facts, year))) return []
    const { usedBonus, paidLate } = before.find((known) => known.year === year && known.scheme === scheme) ?? {}
    const said = scheme === 'resident' && claimed !== undefined && claimed !== 'unknown'
    return [
      {
        year,
        scheme,
        ...(said && { claimed: claimed === 'yes' }),
        ...(usedBonus !== undefined && { usedBonus }),
        ...(paidLate !== undefined && { paidLate })
      }
    ]
  })
  return [...told, ...others].filter(({ year }) => year >= born).sort((a, b) => a.year - b.year)
}

export function isNeverInsured(history: readonly HistoryYear[], events: readonly ResidentEvent[]): boolean {
  return (
    history.every(({ scheme }) => scheme === 'none') && events.every(({ kind }) => kind !== 'employee-insurance-ended')
  )
}

/** The answer that a member who is kept has given; `undefined`: none. Years not known are `unknown`. */
export function knownHistory({ resident }: NewMember, draft: Draft, facts: Facts): History | undefined {
  const { history, events = [], neverInsured } = sinceFirstEnrolment(resident)
  if (neverInsured && isNeverInsured(history ?? [], events)) return 'never'
  if (history === undefined) return undefined
  const known = history.map(({ year, scheme, claimed }): HistoryAnswer => ({
    year,
    scheme,
    ...(scheme === 'resident' && { claimed: claimed === undefined ? 'unknown' : claimed ? 'yes' : 'no' })
  }))
  const open = historyYearsFor(draft, facts)
    .filter((year) => !known.some((entry) => entry.year === year))
    .map((year): HistoryAnswer => ({ year, scheme: isNotPaidYet(draft, facts, year) ? 'none' : 'unknown' }))
  return [...known, ...open].sort((a, b) => a.year - b.year)
}
