/** The steps of a payment with their dates, from the quote to the end of cover. */
import type { Assessment, CivilDate } from '@/calculator'
import { isPaid } from './record'
import type { PaymentRecord, PaymentState } from './record'

export interface ProgressStep {
  kind: PaymentState | 'waiting' | 'covered' | 'ended'
  /** `now`: the last step that was reached. One that was left out, as often the confirmation, stays `ahead`. */
  status: 'done' | 'now' | 'ahead'
  /** Expected, if it lies ahead. `null`: it depends on what is done next, or the notice does not say. */
  on: CivilDate | null
}

type Reached = Pick<ProgressStep, 'kind' | 'on'> & { reached: boolean }

/**
 * `assessment` is the year's, as `memberYearsOf` gives it; `null` where there are no rules to read it from, and only what
 * was written down is known. Steps of cover are left out where there is none to come.
 */
export function progressOf(record: PaymentRecord, assessment: Assessment | null, asOf: CivilDate): ProgressStep[] {
  if (assessment === null) return writtenDown(record)
  const steps = [...paymentSteps(record), ...coverSteps(record, assessment, asOf)]
  const last = steps.reduce((found, { reached }, index) => (reached ? index : found), 0)
  return steps.map(({ kind, on, reached }, index) => ({
    kind,
    on,
    status: index === last ? 'now' : reached ? 'done' : 'ahead'
  }))
}

function writtenDown({ steps }: PaymentRecord): ProgressStep[] {
  const latest = new Map(steps.map(({ state, on }) => [state, on]))
  return [...latest].map(([kind, on], index) => ({ kind, on, status: index === latest.size - 1 ? 'now' : 'done' }))
}

function paymentSteps({ state, quote, steps, paid, confirmedOn, refundedOn }: PaymentRecord): Reached[] {
  const handedOver = state === 'quoted' ? undefined : steps.filter((step) => step.state === 'handed-over').pop()
  const usual: Reached[] = [
    { kind: 'quoted', on: quote.quotedOn, reached: true },
    { kind: 'handed-over', on: handedOver?.on ?? null, reached: handedOver !== undefined },
    { kind: 'declared-paid', on: paid?.on ?? null, reached: paid !== null },
    { kind: 'confirmed', on: confirmedOn, reached: confirmedOn !== null }
  ]
  if (state !== 'refunded') return usual
  return [...usual.filter(({ reached }) => reached), { kind: 'refunded', on: refundedOn, reached: true }]
}

function coverSteps(record: PaymentRecord, { waiting, cover }: Assessment, asOf: CivilDate): Reached[] {
  if (record.state === 'refunded') return []
  const isOver = (day: CivilDate | null) => isPaid(record) && day !== null && day <= asOf
  const steps: Reached[] = []
  if (waiting.startsOn !== null)
    steps.push({ kind: 'waiting', on: waiting.startsOn, reached: isOver(waiting.startsOn) })
  if (cover === null) return steps
  const { startsOn, endsOn } = cover
  const ended = isOver(endsOn) && endsOn < asOf
  steps.push({ kind: 'covered', on: startsOn, reached: ended || isOver(startsOn) })
  steps.push({ kind: 'ended', on: endsOn, reached: ended })
  return steps
}
