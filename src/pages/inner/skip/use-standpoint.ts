import { useStore } from '../../shared/use-store'
import type { Member } from '@/household'
import { payments, shell } from '@/shell'
import { shelfOf } from '../../shared/assessed'
import { draftSubject, memberSubject } from '../answer/subject'
import type { Subject } from '../answer/subject'
import type { Standpoint } from './futures'

interface Asked {
  member: Member | null
  /** `null`: there is nobody to project for. */
  seen: { subject: Subject; standpoint: Standpoint } | null
}

/** Of whom the years ahead are projected: a member, or whoever the guide has just asked about. */
export function useStandpoint(id: string | undefined): Asked {
  const members = useStore(shell.store, (state) => state.members)
  useStore(shell.store, (state) => state.draft)
  const records = useStore(payments.state, (state) => state.records)
  const asOf = useStore(shell.days, (state) => state.asOf)

  const member = members.find((one) => one.id === id) ?? null
  const subject = member
    ? memberSubject(member, records, asOf)
    : id === undefined ? draftSubject(shell.guide.view(), () => shell.guide.resident()) : null
  const shelf = subject && shelfOf(subject.region)
  return { member, seen: subject && shelf ? { subject, standpoint: { shelf, asOf, resident: subject.resident } } : null }
}
