/** Payments as the app would have kept them, for the family of the other seeds. */
import type { PaymentRecord, PaymentState } from '@/payment'

interface Sketch {
  id: string
  memberId: string
  region?: string
  year?: number
  policyId?: string
  fen?: number
  /** What happened, and on which day. */
  steps: [PaymentState, string][]
  channel?: PaymentRecord['channel']
  receipt?: string
}

const miniProgram: PaymentRecord['channel'] = { kind: 'official-mini-program', name: '甘肃税务社保缴费' }

function payment(sketch: Sketch): PaymentRecord {
  const {
    id,
    memberId,
    region = '620102',
    year = 2026,
    policyId = 'gansu-2026',
    fen = 40000,
    steps,
    channel = miniProgram
  } = sketch
  const dayOf = (wanted: PaymentState) => steps.find(([state]) => state === wanted)?.[1] ?? null
  const [, quotedOn = ''] = steps[0] ?? []
  const paidOn = dayOf('declared-paid')
  const left = dayOf('handed-over') !== null
  return {
    id,
    memberId,
    region,
    benefitYear: year,
    state: steps[steps.length - 1]?.[0] ?? 'quoted',
    quote: { amountFen: fen, certainty: 'exact', policyId, tier: 'standard', quotedOn },
    channel: left ? channel : null,
    batch: left ? `batch-${policyId}` : null,
    order: null,
    paid: paidOn === null ? null : { on: paidOn, amountFen: fen, receipt: sketch.receipt ?? '', saidBy: 'resident' },
    confirmedOn: dayOf('confirmed'),
    refundedOn: dayOf('refunded'),
    secondTime: false,
    steps: steps.map(([state, on]) => ({ state, on, at: Date.parse(`${on}T09:00:00+08:00`) }))
  }
}

const paidOn = (day: string): [PaymentState, string][] => [
  ['quoted', day],
  ['handed-over', day],
  ['declared-paid', day]
]

export const motherQuoted = payment({ id: 'p1', memberId: 'mother', steps: [['quoted', '2025-11-01']] })
export const fatherQuoted = payment({ id: 'p2', memberId: 'father', fen: 15000, steps: [['quoted', '2025-11-01']] })
export const motherLeft = payment({
  id: 'p1',
  memberId: 'mother',
  steps: [
    ['quoted', '2025-10-30'],
    ['handed-over', '2025-10-30']
  ]
})
export const fatherLeft = payment({
  id: 'p2',
  memberId: 'father',
  fen: 15000,
  steps: [
    ['quoted', '2025-10-30'],
    ['handed-over', '2025-10-30']
  ]
})
export const motherPaid = payment({ id: 'p1', memberId: 'mother', steps: paidOn('2025-11-01'), receipt: '6201250001' })
export const fatherPaid = payment({ id: 'p2', memberId: 'father', fen: 15000, steps: paidOn('2025-11-01') })
/** Paid in the supplementary window: 90 days of waiting, and more for the years missed. */
export const motherLate = payment({ id: 'p1', memberId: 'mother', steps: paidOn('2026-01-10') })
export const motherFound = payment({
  id: 'p1',
  memberId: 'mother',
  steps: [...paidOn('2025-11-01'), ['confirmed', '2025-11-05']]
})
export const motherRefunded = payment({
  id: 'p1',
  memberId: 'mother',
  steps: [...paidOn('2025-11-01'), ['refunded', '2025-12-01']]
})
export const motherCorrected: PaymentRecord = {
  ...motherFound,
  steps: [
    ...motherFound.steps,
    {
      state: 'confirmed',
      on: '2025-11-06',
      at: 1762390800000,
      was: { on: '2025-10-31', amountFen: 38000, receipt: '', saidBy: 'resident' }
    }
  ]
}
