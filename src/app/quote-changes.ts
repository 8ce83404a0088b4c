/** What has changed since a payment was quoted: looked at again before anything leaves the app. */
import type { Assessment, CivilDate } from '@/calculator'
import { warningsFor } from '@/payment'
import type { PaymentRecord, Warning } from '@/payment'
import type { Shelves } from '@/policy'
import type { MemberPayment } from './payments'
import { enrolmentNeed } from './registration'
import { recordsOf, yearOfRecord } from './member-years'

export interface Changed extends MemberPayment {
  /** As of today; `null`: what is known of the member does not fit the rules any more. */
  assessment: Assessment | null
  /** The most serious one; `null` where there is no assessment. */
  warning: Warning | null
}

/** Payments that may not be handed over as they were quoted. Empty: all may. */
export function changedSince(
  list: readonly MemberPayment[],
  records: readonly PaymentRecord[],
  asOf: CivilDate,
  library: Shelves
): Changed[] {
  return list.flatMap((payment): Changed[] => {
    const { record, member } = payment
    const { assessment, warnings } = warnedOn(asOf, payment, records, library)
    if (assessment === null) return [{ record, member, assessment, warning: null }]
    const before = warnedOn(record.quote.quotedOn, payment, records, library).warnings.map(({ kind }) => kind)
    const warning = warnings.find((one) => isNew(one, record, before))
    return warning ? [{ record, member, assessment, warning }] : []
  })
}

/** What paying comes to on a day, and what the payer is warned of; `null` and nothing where the rules do not fit. */
function warnedOn(
  day: CivilDate,
  { record, member }: MemberPayment,
  records: readonly PaymentRecord[],
  library: Shelves
): { assessment: Assessment | null; warnings: Warning[] } {
  const assessment = yearOfRecord(record, member, records, day, library)?.asIfUnpaid ?? null
  if (assessment === null) return { assessment, warnings: [] }
  const others = recordsOf(member.id, records).filter(({ id }) => id !== record.id)
  const enrolment = enrolmentNeed(member, day)
  return { assessment, warnings: warningsFor({ assessment, quote: record.quote, records: others, enrolment }) }
}

/** Not what was ticked when the payment was quoted. A stop, and an amount that differs from the quote, always are. */
function isNew({ kind, level }: Warning, { secondTime }: PaymentRecord, before: readonly Warning['kind'][]): boolean {
  if (kind === 'already-paid' || kind === 'under-way') return !secondTime
  return level === 'stop' || kind === 'amount-changed' || !before.includes(kind)
}
