/** What is to be done about the years of a member. */
import { isUrged } from '@/payment'
import type { MemberYears, PaymentRecord, YearStatus } from '@/payment'
import { paymentOf } from './member-years'

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
