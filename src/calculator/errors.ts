/** What the calculator refuses, as a code with what a sentence about it has to name: `ui/text` writes the sentence. */
import type { CivilDate, Tier } from './resident'

/** What the sentence of each code has to name. */
export interface ErrorData {
  'duplicate-year': { year: number }
  'future-date': { date: CivilDate; asOf: CivilDate }
  'never-insured-contradicted': Record<string, never>
  'payment-in-past': { payOn: CivilDate; asOf: CivilDate }
  'plan-gap': { year: number; expected: number }
  'plan-start': { year: number; start: number }
  'plan-year-closed': { year: number }
  'unknown-tier': { tier: Tier; known: readonly Tier[] }
}

export type ErrorCode = keyof ErrorData

/** A code of these, by default any, with the data that belong to it. */
export type Problem<Codes extends ErrorCode = ErrorCode> = {
  [Code in Codes]: { code: Code; data: ErrorData[Code] }
}[Codes]

type Arguments = { [Code in ErrorCode]: [code: Code, path: string, data: ErrorData[Code]] }[ErrorCode]

/** A question that cannot be answered. `path` names the part of the question, dotted, as in `resident.history.1.year`. */
export class CalculatorError extends Error {
  override readonly name = 'CalculatorError'
  readonly path: string
  /** Code and data as one, so that whoever asks for the code knows the data. */
  readonly problem: Problem

  constructor(...[code, path, data]: Arguments) {
    super(`${path}: ${code}`)
    this.path = path
    // They came together; taken apart, the compiler has forgotten which belong to which.
    this.problem = { code, data } as Problem
  }

  get code(): ErrorCode {
    return this.problem.code
  }

  get data(): ErrorData[ErrorCode] {
    return this.problem.data
  }
}
