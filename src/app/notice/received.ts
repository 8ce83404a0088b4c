/** A notice that somebody sends: nothing in it is believed before the policy's checks have passed it. */
import { decodeOwnNotice, findOwnNoticeCode, OwnNoticeCodeError } from '@/policy'
import type { OwnNoticeFault } from '@/policy'
import type { OwnNotice } from '@/policy/own-notice'
import { sentNotice } from '@/ui/text'

export type Received =
  | { kind: 'read'; notice: OwnNotice }
  /** A text with no notice of this app in it. */
  | { kind: 'nothing' }
  | { kind: 'refused'; fault: OwnNoticeFault }

/** What a code, or a text around one, holds. Never throws. */
export function received(text: string, kept: Pick<OwnNotice, 'id' | 'keptOn'>): Received {
  try {
    const code = findOwnNoticeCode(text)
    return code === null ? { kind: 'nothing' } : { kind: 'read', notice: decodeOwnNotice(code, kept) }
  } catch (error) {
    if (error instanceof OwnNoticeCodeError) return { kind: 'refused', fault: error.fault }
    throw error
  }
}

/** Why what somebody sent cannot be used, in a sentence. */
export function refusedWords(fault: OwnNoticeFault): string {
  return fault.code === 'too-large' ? sentNotice.faults['too-large'](fault.characters) : sentNotice.faults[fault.code]
}
