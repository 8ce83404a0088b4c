import type { CivilDate } from '@/calculator'
import type { Member } from '@/household'
import type { PaymentRecord } from '@/payment'
import { payments, shell } from './services'
import { useStore } from './use-store'
import { draftSubject, memberSubject } from './subject'
import type { Subject } from './subject'

interface Asked {
  member: Member | null
  /** `null`: there is nobody to speak of. */
  subject: Subject | null
  /** Those of the whole family. */
  records: readonly PaymentRecord[]
  asOf: CivilDate
}

/** Whom a page speaks of: a member that is kept, or, without an id, whoever the guide has just asked about. */
export function useSubject(id: string | undefined): Asked {
  const members = useStore(shell.store, (state) => state.members)
  useStore(shell.store, (state) => state.draft)
  const records = useStore(payments.state, (state) => state.records)
  const asOf = useStore(shell.days, (state) => state.asOf)

  const member = members.find((one) => one.id === id) ?? null
  if (member) return { member, subject: memberSubject(member, records, asOf), records, asOf }
  const subject = id === undefined ? draftSubject(shell.guide.view(), () => shell.guide.resident()) : null
  return { member, subject, records, asOf }
}
