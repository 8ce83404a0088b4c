/** What a well-formed question may still get wrong: days and years that contradict each other. */
import { CalculatorError } from './errors'
import type { AssessQuery, CivilDate, Resident } from './resident'

/**
 * Throws `future-date` for a birth or event after `asOf`, `duplicate-year` for a year listed twice,
 * `never-insured-contradicted` for insurance in the past of somebody who is said to have had none.
 */
export function checkResident(resident: Resident, asOf: CivilDate): void {
  const { birthDate, events = [], history = [], neverInsured } = resident
  if (birthDate !== undefined && birthDate > asOf) {
    throw new CalculatorError('future-date', 'resident.birthDate', { date: birthDate, asOf })
  }
  events.forEach(({ date }, i) => {
    if (date > asOf) throw new CalculatorError('future-date', `resident.events.${i}.date`, { date, asOf })
  })
  const seen = new Set<number>()
  history.forEach(({ year }, i) => {
    if (seen.has(year)) throw new CalculatorError('duplicate-year', `resident.history.${i}.year`, { year })
    seen.add(year)
  })
  const insured =
    history.some(({ scheme }) => scheme !== 'none') || events.some(({ kind }) => kind === 'employee-insurance-ended')
  if (neverInsured && insured) throw new CalculatorError('never-insured-contradicted', 'resident.neverInsured', {})
}

/** Throws `payment-in-past` for a payment day before `asOf`. */
export function checkPayment({ payOn, asOf }: AssessQuery): void {
  if (payOn !== undefined && payOn < asOf) throw new CalculatorError('payment-in-past', 'payOn', { payOn, asOf })
}
