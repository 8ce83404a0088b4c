/** What can go wrong in the household, as data. The sentences for it live in the text catalogue. */
import type { QuestionId } from './answers'

export const GUIDE_ERROR_CODES = [
  'answer-missing',
  'birth-date-missing',
  'birth-date-other-year',
  'birth-year-invalid',
  'birth-year-out-of-range',
  'choice-twice',
  'choice-unknown',
  'date-before-birth',
  'date-in-future',
  'date-invalid',
  'history-year-missing',
  'never-insured-contradicted',
  'nickname-id-number',
  'nickname-missing',
  'nickname-too-long',
  'not-asked',
  'not-eligible',
  'region-unknown'
] as const
export type GuideErrorCode = (typeof GUIDE_ERROR_CODES)[number]

export type ErrorData = Readonly<Record<string, string | number>>

/** An answer that cannot be taken, or one that is missing. `field` names the control on the question's page. */
export class GuideError extends Error {
  override readonly name = 'GuideError'

  constructor(
    readonly code: GuideErrorCode,
    readonly question: QuestionId,
    readonly field: string,
    readonly data: ErrorData = {}
  ) {
    super(`${question}.${field}: ${code}`)
  }
}

/** A member that does not exist (any more), or data that is no member. */
export class MemberError extends Error {
  override readonly name = 'MemberError'

  constructor(
    readonly code: 'member-unknown' | 'member-invalid',
    readonly data: ErrorData
  ) {
    super(code)
  }
}
