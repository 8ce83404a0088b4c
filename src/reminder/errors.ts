/** What the reminders refuse, as data. The sentences for it live in the text catalogue. */
export type ReminderErrorCode = 'preview-on' | 'hour-invalid' | 'offset-unknown' | 'nothing-to-export'

export type ReminderErrorData = Readonly<Record<string, string | number>>

/** `preview-on` (data: `preview`), `hour-invalid` (`hour`), `offset-unknown` (`offset`), `nothing-to-export`. */
export class ReminderError extends Error {
  override readonly name = 'ReminderError'

  constructor(
    readonly code: ReminderErrorCode,
    readonly data: ReminderErrorData = {}
  ) {
    super(code)
  }
}
