/** The steps of a payment as they are drawn: each with its day, or what is said instead of one. */
import type { Assessment, CivilDate } from '@/calculator'
import { progressOf } from '@/payment'
import type { PaymentRecord, ProgressStep } from '@/payment'
import type { Step } from '@/ui'
import { amountWords, dateNear, enrolling, isEarliest, pay, status as words, yuan } from '@/ui/text'
import { isFreeRecord } from '@/app/payment-parts'

/** `assessment` is the year's; `null` where there are no rules to read it from. */
export function drawnSteps(record: PaymentRecord, assessment: Assessment | null, asOf: CivilDate): Step[] {
  return progressOf(record, assessment, asOf).map((step) => ({
    id: step.kind,
    title: isFreeRecord(record) ? { ...words.steps, ...enrolling.steps }[step.kind] : words.steps[step.kind],
    when: whenOf(step, asOf, assessment !== null && isEarliest(assessment)),
    note: noteOf(step, record),
    status: step.status
  }))
}

function whenOf({ kind, status, on }: ProgressStep, asOf: CivilDate, isLeast: boolean): string {
  if (on === null) return kind === 'covered' ? words.unknownDate : words.notYet
  const day = dateNear(on, asOf)
  if (kind === 'covered' && isLeast) return words.earliest(day)
  return status === 'ahead' && kind !== 'ended' ? words.expected(day) : day
}

function noteOf({ kind, status }: ProgressStep, { quote, paid }: PaymentRecord): string | undefined {
  if (kind === 'quoted')
    return words.quotedNote(
      isFreeRecord({ quote })
        ? pay.nothing(amountWords(quote).prefix)
        : pay.amount(amountWords(quote).prefix, yuan(quote.amountFen))
    )
  if (kind === 'declared-paid' && paid && status !== 'ahead') return words.paidNote(yuan(paid.amountFen), paid.receipt)
  return undefined
}

/** What a correction replaced and what was taken back, the latest first. */
export function changesOf({ steps }: PaymentRecord, asOf: CivilDate): { id: number; says: string }[] {
  return steps
    .flatMap(({ state, at, on, was }) => {
      if (was === undefined) return []
      const entry = words.was(dateNear(was.on, asOf), yuan(was.amountFen), was.receipt)
      const says =
        state === 'quoted' ? words.tookBack(dateNear(on, asOf), entry) : words.changed(dateNear(on, asOf), entry)
      return [{ id: at, says }]
    })
    .reverse()
}
