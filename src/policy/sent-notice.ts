/** What only those who look at a notice ask of it, somebody else's or one of two: so that the first page need not carry it. */
import type { OwnNotice } from './own-notice'
import { decodeNotice } from './own-notice-code/code'
import { ownNoticeStatusIn, type OwnNoticeStatus } from './own-notice-status'
import { library, ownNoticeLimits } from './bundled-library'
import type { LocalPolicy } from './schema'

/** What somebody sent, as an own notice; `id` and `keptOn` are the receiver's. Throws OwnNoticeCodeError. */
export function decodeOwnNotice(code: string, kept: Pick<OwnNotice, 'id' | 'keptOn'>): OwnNotice {
  return decodeNotice(code, kept, ownNoticeLimits())
}

/** Whether the policy of an own notice, kept or not, is answered with, or which one of the library or the feed is instead. */
export function ownNoticeStatus(policy: LocalPolicy): OwnNoticeStatus {
  return ownNoticeStatusIn(library, policy)
}
