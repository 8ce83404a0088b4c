import type { Member } from '@/household'
import type { Standing } from '@/payment'
import { memberStanding, standingIn } from './standing'
import type { Subject } from './subject'
import { useSubject } from './use-subject'

interface Answered {
  member: Member | null
  /** `null`: there is nobody to answer for. */
  seen: { subject: Subject; standing: Standing } | null
}

/** Where somebody stands: a member that is kept, or whoever the guide asked about. */
export function useAnswered(id: string | undefined): Answered {
  const { member, subject, records, asOf } = useSubject(id)
  if (!subject) return { member, seen: null }
  if (member) {
    const standing = memberStanding(member, records, asOf)
    return { member, seen: standing.kind === 'years' ? { subject, standing } : null }
  }
  const standing = standingIn(subject.region, subject.resident, [], asOf)
  return { member, seen: standing && { subject, standing } }
}
