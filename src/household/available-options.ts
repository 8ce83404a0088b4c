/** What there is to choose from on a question's page, for this draft in this region on this day. */
import { coversIdentity, firstDayOf, yearOf } from '@/calculator'
import type { CivilDate, Identity } from '@/calculator'
import { hasNotice } from '@/policy'
import type { Draft } from './draft'
import type { Facts } from './facts'
import type { Situation } from './questions'

/** Nobody younger may be employed (Labour Law, art. 15), so nobody younger has employee insurance or has served. */
const WORKING_AGE = 16

/** Classes for gifted children take them from about this age on. */
const YOUNGEST_STUDENT = 14

/** Full-time students older than this are as good as none: a doctorate is finished by then. */
const OLDEST_STUDENT = 45

/** Completed by the end of the year; whoever has given no birth year yet counts as grown. */
function ageOf(draft: Draft, facts: Facts): number {
  const { birth } = draft.answers
  return birth === undefined ? Infinity : yearOf(facts.asOf) - birth.year
}

/** Whether the exact day of birth matters: it may open a window of its own. */
export function needsBirthDate(year: number, facts: Pick<Facts, 'asOf' | 'benefitYear'>): boolean {
  return year >= Math.min(yearOf(facts.asOf) - 1, facts.benefitYear)
}

/** Born this year, or not before the benefit year: such a child is always registered anew. */
export function isNewborn(draft: Draft, facts: Facts): boolean {
  const { birth } = draft.answers
  return birth !== undefined && birth.year >= Math.min(yearOf(facts.asOf), facts.benefitYear)
}

/** The day of birth as the calculator takes it: where the exact day does not matter, only its year is known. */
export function birthDateOf(draft: Draft): CivilDate | undefined {
  const { birth } = draft.answers
  return birth === undefined ? undefined : (birth.date ?? firstDayOf(birth.year))
}

/** Whether sorts of student matter here, and this may be one. */
export function asksStudent(draft: Draft, facts: Facts): boolean {
  const age = ageOf(draft, facts)
  const isTooOld = draft.answers.birth !== undefined && age > OLDEST_STUDENT && !isStudent(draft)
  return facts.students.length > 0 && age >= YOUNGEST_STUDENT && !isTooOld
}

function isStudent({ answers: { student = 'none' } }: Draft): boolean {
  return student !== 'none'
}

/** Whether this may be somebody with employee insurance: grown, and not at school all day. */
export function asksInsurance(draft: Draft, facts: Facts): boolean {
  return ageOf(draft, facts) >= WORKING_AGE && !(asksStudent(draft, facts) && isStudent(draft))
}

/** The events to choose from on the situation page. */
export function availableSituations(draft: Draft, facts: Facts): Situation[] {
  const grown = ageOf(draft, facts) >= WORKING_AGE
  return facts.situations.filter((kind) => grown || kind === 'welfare-admission')
}

/** The identities to choose from: those the rules name and this age can have, and kinds of one named that were chosen before. */
export function availableIdentities(draft: Draft, facts: Facts): Identity[] {
  const chosen = draft.answers.identities ?? []
  return facts.knownIdentities
    .filter(({ id, oldest = Infinity }) =>
      chosen.includes(id)
        ? fitsIdentity(id, facts)
        : facts.identities.includes(id) && (draft.answers.birth === undefined || ageOf(draft, facts) <= oldest)
    )
    .map(({ id }) => id)
}

/** Those of the identities that are recognised for a household. */
export function identitiesOfHousehold(identities: readonly Identity[], { knownIdentities }: Facts): Identity[] {
  return identities.filter((identity) => knownIdentities.some(({ id, ofHousehold }) => id === identity && ofHousehold))
}

/** Whether the rules know this identity, by its own name or by that of the wider one it is a kind of. */
export function fitsIdentity(identity: Identity, facts: Facts): boolean {
  return coversIdentity(facts, facts.identities, identity)
}

/** Whether "never insured" is there to choose, for all years at once: to all but those whose employee insurance ended. */
export function canSayNever(draft: Draft, facts: Facts): boolean {
  return draft.answers.history === 'never' || !hadEmployeeInsurance(draft, facts)
}

/** Whether this person has said that employee insurance of theirs has ended. */
export function hadEmployeeInsurance(draft: Draft, facts: Facts): boolean {
  return draft.answers.insurance?.now === 'employee-ended' && asksInsurance(draft, facts)
}

/** The years to ask about, and those that were said outside the guide, so that they can be changed; nothing before birth. */
export function historyYearsFor(draft: Draft, facts: Facts): number[] {
  const born = draft.answers.birth?.year ?? -Infinity
  return [...new Set([...facts.historyYears, ...saidElsewhere(draft, facts)])].filter((year) => year >= born).sort()
}

/** Of a member that is kept: the running and the coming year, where there is no notice of them. */
function saidElsewhere({ memberId, answers: { history } }: Draft, { asOf, shelf }: Facts): number[] {
  if (memberId === null || history === undefined || history === 'never') return []
  const years = history.flatMap(({ year, scheme }) => (scheme === 'unknown' ? [] : [year]))
  return years.filter((year) => year >= yearOf(asOf) && !hasNotice(shelf, year))
}
