/** The years of a member that is kept, payments taken in, and what is to be done about them. Pure: member, records, day and library are given. */
import type { CivilDate } from '@/calculator'
import { residentOn } from '@/household'
import type { Member } from '@/household'
import { isPaidState, isToDo, isUrged, memberYearOf, memberYearsOf } from '@/payment'
import type { MemberYears, Paid, PaymentRecord, YearStatus } from '@/payment'
import type { Shelves } from '@/policy'

export type MemberStatus =
  | ({ kind: 'years'; member: Member } & MemberYears)
  | { kind: 'not-born'; member: Member }
  /** What is kept of them does not fit the rules of their region, or the region is no more. */
  | { kind: 'broken'; member: Member }

/** The years that matter of a member on `asOf`, the one that counts first. `records` may be those of the whole family. */
export function memberYears(
  member: Member,
  records: readonly PaymentRecord[],
  asOf: CivilDate,
  library: Shelves
): MemberStatus {
  const resident = residentOn(member, asOf)
  if (resident === null) return { kind: 'not-born', member }
  const years = memberYearsOf({
    library,
    region: member.region,
    resident,
    records: recordsOf(member.id, records),
    asOf
  })
  return years === null ? { kind: 'broken', member } : { kind: 'years', member, ...years }
}

/** The year that a payment is for, also one long over. `null` where the rules of its place cannot be read. */
export function yearOfRecord(
  { benefitYear }: Pick<PaymentRecord, 'benefitYear'>,
  member: Member,
  records: readonly PaymentRecord[],
  asOf: CivilDate,
  library: Shelves
): YearStatus | null {
  const resident = residentOn(member, asOf)
  if (resident === null) return null
  return memberYearOf(
    { library, region: member.region, resident, records: recordsOf(member.id, records), asOf },
    benefitYear
  )
}

export function recordsOf(memberId: string, records: readonly PaymentRecord[]): PaymentRecord[] {
  return records.filter((record) => record.memberId === memberId)
}

/** Whether a year is paid, by what the app knows or by what the resident said of it. */
export function isPaidYear({ state }: Pick<YearStatus, 'state'>): boolean {
  return isPaidState(state)
}

/** The payment that a year is paid by; `null`: it is not paid, or only said to be. */
export function paymentOf(year: Pick<YearStatus, 'state' | 'record'>): Paid | null {
  return isPaidYear(year) ? (year.record?.paid ?? null) : null
}

/** The years that matter of a member, the one that counts first; none where nothing can be said of them. */
export function yearsOf(status: MemberStatus): readonly YearStatus[] {
  return status.kind === 'years' ? [status.lead, ...status.rest] : []
}

/** The year of which days can be looked at: the one that counts, or where that has no window, another that is open. */
export function yearToPay({ lead, rest }: Pick<MemberYears, 'lead' | 'rest'>): YearStatus {
  if (lead.assessment.window || isPaidYear(lead)) return lead
  return rest.find(({ state }) => isToDo(state)) ?? lead
}

export type NextStep =
  /** Begun, and nobody has said what became of it. */
  | { kind: 'answer'; record: PaymentRecord }
  | { kind: 'pay'; year: YearStatus }
  /** Nothing is left to do but to look at it. */
  | { kind: 'look'; record: PaymentRecord }

/** The most pressing one; `null`: nothing is to be done. */
export function nextStepOf({ lead, rest }: Pick<MemberYears, 'lead' | 'rest'>): NextStep | null {
  const years = [lead, ...rest]
  const paying = years.find(({ state }) => state === 'paying')?.record
  if (paying) return { kind: 'answer', record: paying }
  const due = years.find(isUrged)
  if (due) return { kind: 'pay', year: due }
  const paid = years.find((year) => paymentOf(year) !== null)?.record
  return paid ? { kind: 'look', record: paid } : null
}
