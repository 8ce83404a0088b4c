/** Who has to register before paying, and what the place's own notice says of it. */
import type { Enrolment } from '@/household'
import { policiesOf } from '@/policy'
import type { Registration } from '@/policy'

export type RegistrationCase = Extract<Registration['cases'][number], 'first-enrolment' | 'change-of-place' | 'newborn'>

/** `null`: nothing to register. */
export function registrationCase(enrolment: Enrolment, newborn: boolean): RegistrationCase | null {
  if (newborn) return 'newborn'
  return { continuing: null, first: 'first-enrolment' as const, moved: 'change-of-place' as const }[enrolment]
}

/** What the notice of that year says of the case; empty where it says nothing. */
export function registrationsFor(region: string, benefitYear: number, wanted: RegistrationCase): readonly Registration[] {
  const policy = policiesOf(region).find((candidate) => candidate.benefitYear === benefitYear)
  return policy?.registration.filter(({ cases }) => cases.includes(wanted)) ?? []
}
