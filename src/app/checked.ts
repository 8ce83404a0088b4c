/** What has changed since a payment was quoted: looked at again before anything leaves the app. */
import type { Assessment, CivilDate } from '@/calculator'
import { warningsFor } from '@/payment'
import type { PaymentRecord, Warning } from '@/payment'
import type { MemberPayment } from './payments'
import { enrolmentNeed } from './registration'
import { recordsOf, yearOfRecord } from './member-years'
import type { Shelves } from './member-years'

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
  return list.flatMap(({ record, member }): Changed[] => {
    const assessment = yearOfRecord(record, member, records, asOf, library)?.today ?? null
    if (assessment === null) return [{ record, member, assessment, warning: null }]
    const others = recordsOf(member.id, records).filter(({ id }) => id !== record.id)
    const warnings = warningsFor({
      assessment,
      quote: record.quote,
      records: others,
      enrolment: enrolmentNeed(member, asOf)
    })
    const warning = warnings.find((one) => isNew(one, record))
    return warning ? [{ record, member, assessment, warning }] : []
  })
}

/** Not what was ticked when the payment was quoted. */
function isNew({ kind, level }: Warning, { secondTime }: PaymentRecord): boolean {
  if (kind === 'already-paid' || kind === 'under-way') return !secondTime
  return level === 'stop' || kind === 'amount-changed'
}
