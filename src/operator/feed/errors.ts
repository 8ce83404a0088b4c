/** Why a feed was not taken over. */
import type { Finding } from '@/policy/checks/problem'

export type FeedFault =
  /** The operator's configuration: an address that is not https, or a key that is none. */
  | { code: 'bad-address'; url: string }
  | { code: 'bad-key' }
  /** What reads feeds is not in the app's first package, and could not be fetched. */
  | { code: 'no-reader' }
  /** No answer, in time or at all. */
  | { code: 'unreachable' }
  | { code: 'bad-status'; status: number }
  | { code: 'too-large'; characters: number; limit: number }
  | { code: 'not-json' }
  /** JSON, but no feed, or one of a format that this version of the app does not know. */
  | { code: 'not-a-feed'; path: string }
  | { code: 'bad-signature' }
  /** Its version is not above that of the feed in use. */
  | { code: 'replayed'; version: number; inUse: number }
  /** It holds a policy in an older edition than the feed in use. */
  | { code: 'older-policy'; id: string; revision: number; inUse: number }
  /** Signed, but a policy in it does not pass the checks that bundled ones pass. */
  | ({ code: 'policy-broken'; id: string } & Finding)
  /** A defect of the app: it must not keep the bundled policies from being used. */
  | { code: 'unexpected'; message: string }

export class FeedError extends Error {
  override readonly name = 'FeedError'

  constructor(readonly fault: FeedFault) {
    super(fault.code)
  }
}
