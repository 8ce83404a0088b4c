/** Who has to register before paying, and what the place's own notice says of it. */
import type { CivilDate, Student } from '@/calculator'
import { draftOf, factsFor, isNewborn } from '@/household'
import type { Enrolment, Member } from '@/household'
import type { EnrolmentNeed } from '@/payment'
import { policyFor } from '@/policy'
import type { Registration } from '@/policy'
import { shelfOf } from './assessed'

export type RegistrationCase = Extract<Registration['cases'][number], 'first-enrolment' | 'change-of-place' | 'newborn'>

/** `null`: nothing to register. */
export function registrationCase(enrolment: Enrolment, newborn: boolean): RegistrationCase | null {
  if (newborn) return 'newborn'
  return { continuing: null, first: 'first-enrolment' as const, moved: 'change-of-place' as const }[enrolment]
}

/** Whether and how a member has to register, on this day. */
export function enrolmentNeed(member: Member, asOf: CivilDate): EnrolmentNeed {
  const shelf = member.enrolment === 'first' ? shelfOf(member.region) : null
  if (shelf === null) return member.enrolment
  const facts = factsFor(shelf, asOf)
  return facts.hasNotice && isNewborn(draftOf(member, facts), facts) ? 'newborn' : 'first'
}

/** The same as a case of the notice. */
export function caseOf(need: EnrolmentNeed): RegistrationCase | null {
  return need === 'newborn' ? need : registrationCase(need, false)
}

/** What the notice of that year says of the case; empty where it says nothing. Students whose school registers them go nowhere else. */
export function registrationsFor(
  region: string,
  benefitYear: number,
  wanted: RegistrationCase | null,
  student: Student = 'none'
): readonly Registration[] {
  const registrations = policyFor(region, benefitYear)?.registration ?? []
  const bySchool = student === 'none' ? [] : registrations.filter(({ cases }) => cases.includes('student'))
  return bySchool.length > 0 ? bySchool : registrations.filter(({ cases }) => wanted !== null && cases.includes(wanted))
}
