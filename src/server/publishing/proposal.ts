/** The next feed, signed and read as a phone reads it, before anybody has agreed to it. */
import type { Envelope } from '@/operator/contract'
import { policies as bundled } from '@/policy/bundled'
import type { Policy } from '@/policy/schema'
import type { Database } from '@/server/database/database'
import { highestRevision, unmarked, type Edition } from './checked'
import { readAsPhone, signed } from './envelope'
import { PublishingError } from './errors'
import { publishedFeeds, type PublishedFeed } from './history'
import type { SigningKey } from './key'

export interface Proposal {
  version: number
  envelope: Envelope
  madeOn: string
  /** What phones get now, and what they would get. */
  before: readonly Policy[]
  after: readonly Policy[]
  act: 'published' | 'rolled-back'
  note: string
}

export interface Signing {
  database: Database
  key: SigningKey
  /** The day in Beijing. */
  today: string
  /** The key is another than before, since that was lost. What it has signed is not carried over. */
  isAnotherKey?: boolean
}

/**
 * These policies, laid over those that are published. Throws PublishingError: one was changed and does not say so, nothing
 * is new, a phone would refuse the feed, or the last one was signed with another key.
 */
export async function proposeNew(policies: readonly Policy[], signing: Signing): Promise<Proposal> {
  const feeds = await publishedFeeds(signing.database)
  const before = inUse(feeds, signing)
  const problems = unmarked(policies, everyEdition(feeds))
  if (problems.length > 0) throw new PublishingError(problems)
  const isPublished = (policy: Policy): boolean => before.some((one) => isSameEdition(one, policy))
  if (policies.every(isPublished)) throw new PublishingError(['All of this is published already.'])

  const others = before.filter(({ id }) => policies.every((policy) => policy.id !== id))
  const note = policies.map(({ id, revision }) => `${id}/${revision}`).join(' ')
  return proposal(feeds, { before, after: [...others, ...policies], act: 'published', note }, signing)
}

/**
 * What an older version held, as a newer one. Phones refuse a policy that is older than the one they have: what comes back
 * takes a revision above every one that was ever seen. A policy that the older version did not have is left out, and phones
 * fall back on the one that they were built with. Throws PublishingError.
 */
export async function proposeOlder(version: number, signing: Signing): Promise<Proposal> {
  const feeds = await publishedFeeds(signing.database)
  const before = inUse(feeds, signing)
  const older = feeds.find((feed) => feed.version === version)
  if (older === undefined) throw new PublishingError([`There is no version ${version}.`])
  if (older.version === feeds[feeds.length - 1]?.version) throw new PublishingError([`Version ${version} is in use.`])

  const { policies } = readAsPhone(older.envelope, signing.key.publicKey, `Version ${version}`)
  const known = everyEdition(feeds)
  const after = policies.map((policy) => {
    const highest = highestRevision(policy.id, known)
    const isKept = policy.revision === highest || before.some((one) => isSameEdition(one, policy))
    return isKept ? policy : { ...policy, revision: highest + 1 }
  })
  return proposal(feeds, { before, after, act: 'rolled-back', note: `what version ${version} held` }, signing)
}

/** Whether it is the same policy in the same edition, which never has two contents. */
export function isSameEdition(one: Edition, other: Edition): boolean {
  return one.id === other.id && one.revision === other.revision
}

/** Everything that any phone may have: from a feed, or from the day on which it was built. */
function everyEdition(feeds: readonly PublishedFeed[]): Edition[] {
  return [...bundled.map(({ open }) => open()), ...feeds.flatMap(({ policies }) => policies)]
}

/** What is signed anew has to have been signed by the same key: whoever can write into the database, cannot sign with it. */
function inUse(feeds: readonly PublishedFeed[], { key, isAnotherKey = false }: Signing): readonly Policy[] {
  const last = feeds[feeds.length - 1]
  return last === undefined || isAnotherKey
    ? []
    : readAsPhone(last.envelope, key.publicKey, `Version ${last.version}`).policies
}

function proposal(
  feeds: readonly PublishedFeed[],
  proposed: Pick<Proposal, 'before' | 'after' | 'act' | 'note'>,
  { key, today: madeOn }: Signing
): Proposal {
  const version = (feeds[feeds.length - 1]?.version ?? 0) + 1
  const envelope = signed({ version, madeOn, policies: proposed.after }, key)
  readAsPhone(envelope, key.publicKey, 'The feed')
  return { ...proposed, version, madeOn, envelope }
}
