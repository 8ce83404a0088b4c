/** What a resident has to know before paying. */
import type { Assessment, CivilDate } from '@/calculator'
import { mustCallFirst } from './advice'
import { isPaid, isUnderWay } from './record'
import type { PaymentRecord, Quote } from './record'

/** `newborn`: registered with the birth certificate. */
export type EnrolmentNeed = 'continuing' | 'first' | 'moved' | 'newborn'

export type Warning =
  /** `stop`: one cannot go on; `confirm`: only if it is said that this is known; `tell`: good to know. */
  | { kind: 'window-closed'; level: 'stop'; benefitYear: number }
  | { kind: 'window-not-open'; level: 'stop'; opensOn: CivilDate | null }
  | { kind: 'no-notice'; level: 'stop'; benefitYear: number }
  /** Of a payment that the app knows. `stop`: it is the resident's own history that says so; there is no amount then. */
  | { kind: 'already-paid'; level: 'confirm'; paidOn: CivilDate; amountFen: number }
  | { kind: 'already-paid'; level: 'stop'; paidOn: null; amountFen: null }
  | { kind: 'under-way'; level: 'confirm'; since: CivilDate }
  /** It was declared paid once, and then not found. Payments can take days to show. */
  | { kind: 'not-found-before'; level: 'confirm'; paidOn: CivilDate; amountFen: number }
  | { kind: 'amount-changed'; level: 'confirm'; wasFen: number; nowFen: number }
  /** Paying buys no day of cover. */
  | { kind: 'wait-outlasts-cover'; level: 'confirm'; waitEndsOn: CivilDate | null }
  /** Nobody says that it can still be done, or from when it helps. */
  | { kind: 'ask-first'; level: 'confirm' }
  | { kind: 'registration-first'; level: 'tell'; need: Exclude<EnrolmentNeed, 'continuing'> }

export interface WarningsQuery {
  /** Of today, as if the year were not paid. */
  assessment: Assessment
  /** What the resident was shown; `null`: nothing yet. */
  quote: Quote | null
  /** The member's. */
  records: readonly PaymentRecord[]
  enrolment: EnrolmentNeed
}

/** Most serious first. */
export function warningsFor({ assessment, quote, records, enrolment }: WarningsQuery): Warning[] {
  const sameYear = records.filter(({ benefitYear }) => benefitYear === assessment.benefitYear)
  return [
    ...stops(assessment),
    ...paidBefore(sameYear),
    ...changed(assessment, quote),
    ...useless(assessment),
    ...(mustCallFirst({ state: 'due', assessment }) ? [{ kind: 'ask-first', level: 'confirm' } as const] : []),
    ...(enrolment === 'continuing' ? [] : [{ kind: 'registration-first', level: 'tell', need: enrolment } as const])
  ]
}

/** What has to be ticked before one may go on. */
export function toConfirm(warnings: readonly Warning[]): Extract<Warning, { level: 'confirm' }>[] {
  return warnings.filter((warning) => warning.level === 'confirm')
}

/** Why one cannot go on; `null`: one can. */
export function stopOf(warnings: readonly Warning[]): Warning | null {
  return warnings.find(({ level }) => level === 'stop') ?? null
}

function stops({ phase, benefitYear, window }: Assessment): Warning[] {
  switch (phase) {
    case 'insured':
      return [{ kind: 'already-paid', level: 'stop', paidOn: null, amountFen: null }]
    case 'closed':
      return [{ kind: 'window-closed', level: 'stop', benefitYear }]
    case 'not-yet-open':
      return [{ kind: 'window-not-open', level: 'stop', opensOn: window?.opensOn ?? null }]
    case 'not-published':
    case 'no-local-policy':
      return [{ kind: 'no-notice', level: 'stop', benefitYear }]
    default:
      return []
  }
}

function paidBefore(sameYear: readonly PaymentRecord[]): Warning[] {
  const paid = sameYear
    .filter(isPaid)
    .map(({ paid: { on, amountFen } }): Warning => ({ kind: 'already-paid', level: 'confirm', paidOn: on, amountFen }))
  const underWay = sameYear.filter(isUnderWay).map(({ steps, quote }): Warning => {
    const since = steps[steps.length - 1]?.on ?? quote.quotedOn
    return { kind: 'under-way', level: 'confirm', since }
  })
  const notFound = sameYear
    .filter(({ state }) => state === 'quoted')
    .flatMap(({ steps }) => steps.flatMap(({ was }) => was ?? []).slice(-1))
    .map(({ on, amountFen }): Warning => ({ kind: 'not-found-before', level: 'confirm', paidOn: on, amountFen }))
  return [...paid, ...underWay, ...notFound]
}

function changed({ amountDue }: Assessment, quote: Quote | null): Warning[] {
  if (amountDue === null || quote === null || amountDue.totalFen === quote.amountFen) return []
  return [{ kind: 'amount-changed', level: 'confirm', wasFen: quote.amountFen, nowFen: amountDue.totalFen }]
}

function useless({ amountDue, cover, waiting }: Assessment): Warning[] {
  if (amountDue === null || cover !== null) return []
  return [{ kind: 'wait-outlasts-cover', level: 'confirm', waitEndsOn: waiting.endsOn }]
}
