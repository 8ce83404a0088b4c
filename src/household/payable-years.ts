/** Years that may still be paid, and years that are missed. The calculator knows which; of years without a notice nobody does. */
import { assess, isCivilDate, naturalYear } from '@/calculator'
import type { Resident, ResidentEvent } from '@/calculator'
import { hasNotice } from '@/policy'
import type { Draft } from './draft'
import type { Facts } from './facts'
import { birthDateOf } from './available-options'

/** Whether paying for the year buys cover on this day, or will once a window opens that is still ahead. */
export function isYearPayable(draft: Draft, facts: Facts, year: number): boolean {
  const { shelf, asOf } = facts
  if (!hasNotice(shelf, year)) return year >= naturalYear(shelf, asOf)
  const { phase, cover } = assess(shelf, { asOf, resident: residentSoFar(draft, facts), benefitYear: year })
  return phase === 'not-yet-open' || cover !== null
}

/**
 * Whether `none` only says that the year is not paid yet. From the season on in which people ask about the next year,
 * it is missed for that one even while it can still be bought; but the year of birth never is.
 */
export function isNotPaidYet(draft: Draft, facts: Facts, year: number): boolean {
  const isAskedAbout = year >= naturalYear(facts.shelf, facts.asOf)
  return (isAskedAbout || year === draft.answers.birth?.year) && isYearPayable(draft, facts, year)
}

/** What opens windows of one's own, as far as it is answered. Answers that the day does not fit are left out. */
function residentSoFar(draft: Draft, { asOf }: Facts): Resident {
  const { birth, insurance, situation = [], identities, parents } = draft.answers
  const events: ResidentEvent[] = [...situation]
  if (birth?.date !== undefined) events.push({ kind: 'birth', date: birth.date })
  if (insurance?.now === 'employee-ended' && insurance.endedOn !== null) {
    events.push({ kind: 'employee-insurance-ended', date: insurance.endedOn })
  }
  const born = birthDateOf(draft)
  return {
    ...(born !== undefined && isCivilDate(born) && born <= asOf && { birthDate: born }),
    ...(identities && { identities }),
    ...(parents && { parentInsured: parents === 'yes' }),
    events: events.filter(({ date }) => date <= asOf)
  }
}
