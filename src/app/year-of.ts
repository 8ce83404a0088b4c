import type { CivilDate } from '@/calculator'
import { residentOn } from '@/household'
import type { Member } from '@/household'
import { standingOfYear } from '@/payment'
import type { PaymentRecord, YearStanding } from '@/payment'
import { shelfOf } from './assessed'
import { recordsOf } from './standing'

/** The year that a payment is for, also one long over. `null` where the rules of its place cannot be read. */
export function yearOfRecord(
  { benefitYear }: Pick<PaymentRecord, 'benefitYear'>,
  member: Member,
  records: readonly PaymentRecord[],
  asOf: CivilDate
): YearStanding | null {
  const resident = residentOn(member, asOf)
  const shelf = shelfOf(member.region)
  if (resident === null || shelf === null) return null
  return standingOfYear({ shelf, resident, records: recordsOf(member.id, records), asOf }, benefitYear)
}
