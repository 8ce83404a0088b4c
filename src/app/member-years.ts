/** Where the members of the family stand, payments taken in. Presents what payment answers; decides nothing. */
import type { Assessment, CivilDate, Resident } from '@/calculator'
import { residentOn } from '@/household'
import type { Member } from '@/household'
import { isPaidState, isToDo, residentWithPayments, memberYearsOf } from '@/payment'
import type { PaymentRecord, MemberYears, YearStatus, YearState } from '@/payment'
import { payments, shell } from './services'
import { answerFor, shelfOf } from './assessed'
import { useStore } from './use-store'

export type MemberStatus =
  | ({ kind: 'years'; member: Member } & MemberYears)
  | { kind: 'not-born'; member: Member }
  /** What is kept of them does not fit the rules of their region, or the region is no more. */
  | { kind: 'broken'; member: Member }

/** `records` may be those of the whole family. */
export function memberYears(member: Member, records: readonly PaymentRecord[], asOf: CivilDate): MemberStatus {
  const resident = residentOn(member, asOf)
  if (resident === null) return { kind: 'not-born', member }
  const status = residentYears(member.region, resident, recordsOf(member.id, records), asOf)
  return status === null ? { kind: 'broken', member } : { kind: 'years', member, ...status }
}

/** `null`: no such region, or what is known of the resident does not fit its rules. */
export function residentYears(
  region: string,
  resident: Resident,
  records: readonly PaymentRecord[],
  asOf: CivilDate
): MemberYears | null {
  const shelf = shelfOf(region)
  return shelf === null ? null : memberYearsOf({ shelf, resident, records, asOf })
}

export function recordsOf(memberId: string, records: readonly PaymentRecord[]): PaymentRecord[] {
  return records.filter((record) => record.memberId === memberId)
}

/** What the status says of these is what paying today would come to. */
const PAYABLE: readonly YearState[] = ['not-yet-open', 'due', 'paying']

/** Whether a year is paid, by what the app knows or by what the resident said of it. */
export function isPaidYear({ state }: Pick<YearStatus, 'state'>): boolean {
  return isPaidState(state)
}

/** The year's answer as of today, as if it were not paid; `null` where there is none. */
export function todaysAnswer(
  member: Member,
  year: YearStatus,
  records: readonly PaymentRecord[],
  asOf: CivilDate
): Assessment | null {
  const { benefitYear } = year.assessment
  // A year in which paying buys nothing any more is closed to whoever asks what to do, not to whoever pays all the same.
  if (PAYABLE.includes(year.state)) return year.assessment
  const resident = residentOn(member, asOf)
  const shelf = shelfOf(member.region)
  if (resident === null || shelf === null) return null
  const others = recordsOf(member.id, records).filter((record) => record.benefitYear !== benefitYear)
  const known = residentWithPayments({ shelf, resident, records: others, asOf })
  return answerFor(member.region, { asOf, resident: known, benefitYear })
}

/** The years that matter of a member, the one that counts first; none where nothing can be said of them. */
export function yearsOf(status: MemberStatus): readonly YearStatus[] {
  return status.kind === 'years' ? [status.lead, ...status.rest] : []
}

/** The year of which days can be looked at: the one that counts, or where that has no window, another that is open. */
export function yearToPay({ lead, rest }: MemberYears): YearStatus {
  if (lead.assessment.window || isPaidYear(lead)) return lead
  return rest.find(({ state }) => isToDo(state)) ?? lead
}

/** Every member as they stand on the day that is looked at; drawn again when anything of it changes. */
export function useFamily(): readonly MemberStatus[] {
  const members = useStore(shell.store, (state) => state.members)
  const records = useStore(payments.state, (state) => state.records)
  const asOf = useStore(shell.days, (state) => state.asOf)
  return members.map((member) => memberYears(member, records, asOf))
}
