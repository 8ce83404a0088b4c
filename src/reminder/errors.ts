/** What the reminders refuse, as data. The sentences for it live in the text catalogue. */
import type { CivilDate } from '@/calculator'

/** What is known of each refusal. */
export interface ReminderErrorData {
  'hour-invalid': { hour: number }
  /** There is nothing to put into a file. */
  'nothing-to-export': Readonly<Record<string, never>>
  'offset-unknown': { offset: number }
  /** `preview`: the day that is looked at. */
  'preview-on': { preview: CivilDate }
}

export type ReminderErrorCode = keyof ReminderErrorData

/** A refusal by its code, with the data of that code. */
export type ReminderFault = {
  readonly [C in ReminderErrorCode]: { readonly code: C; readonly data: ReminderErrorData[C] }
}[ReminderErrorCode]

/** Something that is refused; nothing has changed then. */
export class ReminderError extends Error {
  override readonly name = 'ReminderError'

  constructor(readonly fault: ReminderFault) {
    super(fault.code)
  }
}
