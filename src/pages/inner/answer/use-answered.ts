import type { Member } from '@/household'
import type { Standing } from '@/payment'
import { payments, shell } from '@/shell'
import { memberStanding, standingIn } from '../../shared/standing'
import { useStore } from '../../shared/use-store'
import { draftSubject, memberSubject } from './subject'
import type { Subject } from './subject'

interface Answered {
  member: Member | null
  /** `null`: there is nobody to answer for. */
  seen: { subject: Subject; standing: Standing } | null
}

/** Where somebody stands: a member that is kept, or, without an id, whoever the guide asked about. */
export function useAnswered(id: string | undefined): Answered {
  const members = useStore(shell.store, (state) => state.members)
  useStore(shell.store, (state) => state.draft)
  const records = useStore(payments.state, (state) => state.records)
  const asOf = useStore(shell.days, (state) => state.asOf)

  const member = members.find((one) => one.id === id) ?? null
  if (member) {
    const [subject, found] = [memberSubject(member, records, asOf), memberStanding(member, records, asOf)]
    return { member, seen: subject && found.kind === 'years' ? { subject, standing: found } : null }
  }
  const subject = id === undefined ? draftSubject(shell.guide.view(), () => shell.guide.resident()) : null
  const standing = subject && standingIn(subject.region, subject.resident, [], asOf)
  return { member, seen: subject && standing ? { subject, standing } : null }
}
