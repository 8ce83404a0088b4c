/** Why a text that somebody sent was not taken over. */
import type { OwnNoticeProblem } from '../own-notice-check'

export type OwnNoticeFault =
  | { code: 'too-large'; characters: number; limit: number }
  /** There is no code of this app in it. */
  | { code: 'not-ours' }
  | { code: 'other-version'; version: number }
  | { code: 'damaged' }
  | { code: 'implausible'; problems: OwnNoticeProblem[] }

export class OwnNoticeCodeError extends Error {
  override readonly name = 'OwnNoticeCodeError'

  constructor(readonly fault: OwnNoticeFault) {
    super(fault.code)
  }
}
