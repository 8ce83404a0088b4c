import type { CivilDate } from '@/calculator'
import type { Member } from '@/household'
import type { PaymentRecord, YearStanding } from '@/payment'
import { memberStanding, yearsOf } from '../../shared/standing'

/**
 * The year that a payment is for. One long over matters no more today, but did on the day it was paid.
 * `null` where the rules of its place cannot be read.
 */
export function yearOfRecord(
  record: PaymentRecord,
  member: Member,
  records: readonly PaymentRecord[],
  asOf: CivilDate
): YearStanding | null {
  const days = [asOf, record.paid?.on ?? record.quote.quotedOn]
  const found = days.flatMap((day) => yearsOf(memberStanding(member, records, day)))
  return found.find(({ assessment }) => assessment.benefitYear === record.benefitYear) ?? null
}
