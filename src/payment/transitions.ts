/** How a payment goes on. The whole of it; whatever is not listed is refused. */
import type { CivilDate } from '@/calculator'
import { PaymentError } from './errors'
import type { PaymentRecord, PaymentState, PaymentStep } from './record'

export const TRANSITIONS: Record<PaymentState, readonly PaymentState[]> = {
  quoted: ['handed-over'],
  'handed-over': ['declared-paid', 'quoted'],
  'declared-paid': ['confirmed', 'quoted', 'refunded'],
  confirmed: ['refunded'],
  refunded: []
}

/** When something happens: on the clock, and in China's calendar. */
export interface Moment {
  at: number
  on: CivilDate
}

/**
 * The record in its next state, with a step more. A payment that `change` takes back stays in the step.
 * Throws PaymentError `transition`.
 */
export function moved(
  record: PaymentRecord,
  to: PaymentState,
  moment: Moment,
  change: Partial<Omit<PaymentRecord, 'id' | 'state' | 'steps'>> = {}
): PaymentRecord {
  if (!TRANSITIONS[record.state].includes(to)) {
    throw new PaymentError({ code: 'transition', data: { id: record.id, from: record.state, to } })
  }
  const was = record.paid !== null && change.paid !== undefined ? record.paid : undefined
  return { ...record, ...change, state: to, steps: [...record.steps, stepOf(to, moment, was)] }
}

/** The record in the same state with another payment; what it replaces stays in the step. */
export function corrected(record: PaymentRecord, paid: PaymentRecord['paid'], moment: Moment): PaymentRecord {
  return { ...record, paid, steps: [...record.steps, stepOf(record.state, moment, record.paid ?? undefined)] }
}

function stepOf(state: PaymentState, { at, on }: Moment, was: PaymentStep['was']): PaymentStep {
  return was === undefined ? { state, at, on } : { state, at, on, was }
}
