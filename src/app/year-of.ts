import type { CivilDate } from '@/calculator'
import { residentOn } from '@/household'
import type { Member } from '@/household'
import { memberYearOf } from '@/payment'
import type { PaymentRecord, YearStatus } from '@/payment'
import { shelfOf } from './assessed'
import { recordsOf } from './member-years'

/** The year that a payment is for, also one long over. `null` where the rules of its place cannot be read. */
export function yearOfRecord(
  { benefitYear }: Pick<PaymentRecord, 'benefitYear'>,
  member: Member,
  records: readonly PaymentRecord[],
  asOf: CivilDate
): YearStatus | null {
  const resident = residentOn(member, asOf)
  const shelf = shelfOf(member.region)
  if (resident === null || shelf === null) return null
  return memberYearOf({ shelf, resident, records: recordsOf(member.id, records), asOf }, benefitYear)
}
