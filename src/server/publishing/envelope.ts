/** A feed as it goes out, and as a phone reads it. */
import nacl from 'tweetnacl'
import { digitsOf, FORMAT, signedBytes, type Envelope } from '@/operator/contract'
import { FeedError } from '@/operator/feed/errors'
import { readFeed, type FeedContents } from '@/operator/feed/read'
import { identities, policies, regions } from '@/policy/bundled'
import { PublishingError } from './errors'
import type { SigningKey } from './key'

export function signed(
  contents: Pick<FeedContents, 'version' | 'madeOn' | 'policies'>,
  { secretKey }: SigningKey
): Envelope {
  const unsigned = { format: FORMAT, payload: JSON.stringify(contents) } as const
  return { ...unsigned, signature: digitsOf(nacl.sign.detached(signedBytes(unsigned), secretKey)) }
}

/** What a phone with this project's policies makes of a feed. Throws PublishingError where it would refuse it. */
export function readAsPhone(feed: unknown, publicKey: string, name: string): FeedContents {
  try {
    return readFeed(feed, publicKey, {
      policies: policies.map(({ heading }) => heading),
      regions: () => regions().regions,
      identities: () => identities().identities
    })
  } catch (error) {
    if (!(error instanceof FeedError)) throw error
    throw new PublishingError([`${name} would be refused: ${JSON.stringify(error.fault)}`])
  }
}
