import type { Member } from '@/household'
import { shelfOf } from '@/app/assessed'
import type { Subject } from '@/app/subject'
import { useSubject } from '@/app/use-subject'
import type { Standpoint } from './futures'

interface Asked {
  member: Member | null
  /** `null`: there is nobody to project for. */
  seen: { subject: Subject; standpoint: Standpoint } | null
}

/** Of whom the years ahead are projected: a member, or whoever the guide has just asked about. */
export function useStandpoint(id: string | undefined): Asked {
  const { member, subject, asOf } = useSubject(id)
  const shelf = subject && shelfOf(subject.region)
  return {
    member,
    seen: subject && shelf ? { subject, standpoint: { shelf, asOf, resident: subject.resident } } : null
  }
}
