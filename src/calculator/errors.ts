/** What the calculator refuses. Codes and data are for programs, the message is for people. */
import { errorMessage } from './messages'

export type ErrorCode =
  | 'duplicate-year'
  | 'future-date'
  | 'never-insured-contradicted'
  | 'payment-in-past'
  | 'plan-gap'
  | 'plan-start'
  | 'plan-year-closed'
  | 'unknown-tier'

export type ErrorData = Readonly<Record<string, string | number>>

/** A question that cannot be answered. `path` names the part of the question, dotted, as in `resident.history.1.year`. */
export class CalculatorError extends Error {
  override readonly name = 'CalculatorError'

  constructor(
    readonly code: ErrorCode,
    readonly path: string,
    readonly data: ErrorData
  ) {
    super(errorMessage(code, data))
  }
}
