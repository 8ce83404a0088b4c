/** What can go wrong in the household, as data. The sentences for it live in the text catalogue. */
import type { CivilDate } from '@/calculator'
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

/** A write refused because another day is being looked at. */
export class PreviewError extends Error {
  override readonly name = 'PreviewError'
  readonly code = 'preview-on'

  constructor(readonly preview: CivilDate) {
    super(`nothing is recorded while ${preview} is looked at`)
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

export const BACKUP_ERROR_CODES = [
  /** Some other text. */
  'not-a-backup',
  /** A backup, but not as it was made: cut off, changed, or with something in it that cannot be understood. */
  'damaged',
  /** Made by an app that is newer than this one. */
  'newer-version',
  'too-large',
  /** There is no room for it on this phone; everything is as before. */
  'no-room',
  /** Another window has written meanwhile; everything is as before, and `reload` takes over what it has written. */
  'changed-elsewhere',
  /** What is kept on this phone cannot be read, so it is not written over; everything is as before. */
  'storage-fault'
] as const
export type BackupErrorCode = (typeof BACKUP_ERROR_CODES)[number]

/** A text that is no backup that can be read, or a backup that could not be taken over. */
export class BackupError extends Error {
  override readonly name = 'BackupError'

  constructor(
    readonly code: BackupErrorCode,
    readonly data: ErrorData = {}
  ) {
    super(code)
  }
}
