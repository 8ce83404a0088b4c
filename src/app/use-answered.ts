import type { Member } from '@/household'
import type { MemberYears } from '@/payment'
import { memberYears, residentYears } from './member-years'
import type { Subject } from './subject'
import { useSubject } from './use-subject'

interface Answered {
  member: Member | null
  /** `null`: there is nobody to answer for. */
  seen: { subject: Subject; years: MemberYears } | null
}

/** Where somebody stands: a member that is kept, or whoever the guide asked about. */
export function useAnswered(id: string | undefined): Answered {
  const { member, subject, records, asOf } = useSubject(id)
  if (!subject) return { member, seen: null }
  if (member) {
    const years = memberYears(member, records, asOf)
    return { member, seen: years.kind === 'years' ? { subject, years } : null }
  }
  const years = residentYears(subject.region, subject.resident, [], asOf)
  return { member, seen: years && { subject, years } }
}
