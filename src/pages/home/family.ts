/** What the first screen says of each member and of all together. Presents answers; computes no figure. */
import type { AmountDue, Assessment, CivilDate } from '@/calculator'
import { residentOn } from '@/household'
import type { Member } from '@/household'
import { amountCertainty } from '@/ui/text'
import type { StateWord } from '@/ui/text'
import { answersFor } from '../shared/assessed'
import { stateOf } from '../shared/state'

export type MemberYear =
  | { kind: 'answer'; member: Member; assessment: Assessment; state: StateWord; other: Assessment | null }
  | { kind: 'not-born'; member: Member }
  /** What is kept of them does not fit the rules of their region. */
  | { kind: 'broken'; member: Member }

export function memberYear(member: Member, asOf: CivilDate): MemberYear {
  const resident = residentOn(member, asOf)
  if (resident === null) return { kind: 'not-born', member }
  const answers = answersFor(member.region, asOf, resident)
  if (answers === null) return { kind: 'broken', member }
  const { main, other } = answers
  return { kind: 'answer', member, assessment: main, state: stateOf(main), other }
}

/** Whose deadline is nearest comes first; who has none stays in the order in which they were added. */
export function byUrgency(a: MemberYear, b: MemberYear): number {
  return rank(a) - rank(b)
}

function rank(year: MemberYear): number {
  if (year.kind !== 'answer') return Infinity
  const { nextDeadline } = year.assessment
  if (!nextDeadline) return 1e6
  return nextDeadline.daysLeft + (nextDeadline.kind === 'window-opens' ? 1e5 : 0)
}

export interface FamilyDue {
  kind: 'due' | 'opens'
  date: CivilDate
  daysLeft: number
  people: number
  totalFen: number
  /** In front of the total: at least, at most, about. */
  prefix: string
}

/** The family's nearest deadline and what is due now, of all that can be paid; else the next opening; else nothing. */
export function familyDue(years: readonly MemberYear[]): FamilyDue | null {
  const due = years.flatMap((year) => (year.kind === 'answer' && year.state === 'due' ? [year.assessment] : []))
  const ahead = years.flatMap((year) => (year.kind === 'answer' && year.state === 'not-yet-open' ? [year.assessment] : []))
  const [kind, list] = due.length > 0 ? (['due', due] as const) : (['opens', ahead] as const)
  const deadlines = list.flatMap(({ nextDeadline }) => nextDeadline ?? [])
  const [first] = deadlines.sort((a, b) => a.daysLeft - b.daysLeft)
  if (!first) return null
  const amounts = list.flatMap(({ amountDue }) => amountDue ?? [])
  return {
    kind,
    date: first.date,
    daysLeft: first.daysLeft,
    people: list.length,
    totalFen: amounts.reduce((total, { totalFen }) => total + totalFen, 0),
    prefix: amountCertainty[togetherCertain(amounts)].prefix
  }
}

/** How sure a sum is: what may be off upwards and what may be off downwards together may be off either way. */
function togetherCertain(amounts: readonly AmountDue[]): AmountDue['certainty'] {
  const kinds = new Set(amounts.map(({ certainty }) => certainty).filter((certainty) => certainty !== 'exact'))
  const [only] = kinds
  if (only === undefined) return 'exact'
  return kinds.size === 1 ? only : 'estimate'
}
