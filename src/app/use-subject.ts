/** Whom a page speaks of: a member that is kept, or, without an id, whoever the guide has just asked about. */
import { useEffect, useState } from 'react'
import type { CivilDate } from '@/calculator'
import { residentOn } from '@/household'
import type { Member } from '@/household'
import { memberYearsOf, residentWithPayments } from '@/payment'
import type { MemberYears, PaymentRecord } from '@/payment'
import { library } from '@/policy'
import { shelfOf } from './assessed'
import { isExampleId, startExample } from './example'
import { memberYears, recordsOf } from './member-years'
import type { PlanInput } from './plan'
import { household, payments, placeNames } from './services'
import { draftSubject, memberSubject } from './subject'
import type { Subject } from './subject'
import { useStore } from './use-store'

interface Somebody<T> {
  member: Member | null
  /** `null`: there is nobody to speak of. */
  seen: ({ subject: Subject } & T) | null
}

/** With the years that matter of them. */
export function useAnswered(id: string | undefined): Somebody<{ years: MemberYears }> {
  const { member, draft, records, asOf } = useNamed(id)
  if (member) {
    const years = memberYears(member, records, asOf, library)
    if (years.kind !== 'years') return { member, seen: null }
    return { member, seen: { subject: memberSubject(member, years.resident, asOf), years } }
  }
  const years = draft && memberYearsOf({ library, ...draft, records: [], asOf })
  return { member, seen: draft && years && { subject: draft, years } }
}

/** With what a plan of the years ahead is made from. */
export function usePlanInput(id: string | undefined): Somebody<{ input: PlanInput }> {
  const { member, draft, records, asOf } = useNamed(id)
  const subject = member ? subjectOf(member, records, asOf) : draft
  const shelf = subject && shelfOf(subject.region)
  return {
    member,
    seen: subject && shelf ? { subject, input: { shelf, asOf, resident: subject.resident } } : null
  }
}

interface Named {
  member: Member | null
  /** Who is not kept; `null` where an id is given, or nobody was asked about to the end. */
  draft: Subject | null
  /** Those of the whole family. */
  records: readonly PaymentRecord[]
  asOf: CivilDate
}

function useNamed(id: string | undefined): Named {
  const members = useStore(household.store, (state) => state.members)
  useStore(household.store, (state) => state.draft)
  useStore(placeNames.state)
  const records = useStore(payments.state, (state) => state.records)
  const asOf = useStore(household.days, (state) => state.asOf)
  const member = members.find((one) => one.id === id) ?? null
  // Of an example nothing is kept: the page loaded anew shows it again.
  const [isOver] = useState(() => member === null && isExampleId(id))
  useEffect(() => {
    if (isOver) startExample()
  }, [isOver])
  const draft =
    id === undefined ? draftSubject(household.guide.view(), members, () => household.guide.resident()) : null
  return { member, draft, records, asOf }
}

/** `null`: not born yet on that day, or of a region that there is no more. */
function subjectOf(member: Member, records: readonly PaymentRecord[], asOf: CivilDate): Subject | null {
  const known = residentOn(member, asOf)
  const own = recordsOf(member.id, records)
  const resident =
    known && residentWithPayments({ library, region: member.region, resident: known, records: own, asOf })
  return resident && memberSubject(member, resident, asOf)
}
