/** A feed that arrived, or was kept, verified and checked. Nothing in it is believed before its signature holds. */
import nacl from 'tweetnacl'
import * as v from 'valibot'
import type { CivilDate } from '@/calculator'
import { bytesOf, envelopeSchema, MOST_CHARACTERS, signedBytes, type Envelope } from '@/operator/contract/feed'
import { checkReplacing } from '@/policy/checks/replacing'
import { checkRules } from '@/policy/checks/rules'
import { checkShape } from '@/policy/checks/shape'
import type { NewerPolicies } from '@/policy/library'
import { policySchema, type Policy } from '@/policy/schema'
import { count } from '@/policy/schema/primitives'
import { civilDate } from '@/policy/shapes'
import { FeedError } from './errors'

const publicKeySchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** `version` rises with every feed that an operator makes. The policies are checked one by one. */
const payloadSchema = v.strictObject({ version: count, madeOn: civilDate, policies: v.array(v.unknown()) })

export type PolicyEdition = Pick<Policy, 'id' | 'revision'>

export interface FeedContents {
  version: number
  madeOn: CivilDate
  policies: readonly Policy[]
  /** Those of them that are newer than the bundled. */
  newer: readonly PolicyEdition[]
  envelope: Envelope
}

/** What the policies of a feed have to fit. */
export type Bundle = Omit<NewerPolicies, 'layOver'>

/**
 * Reads a feed, given as JSON text or already parsed. Throws FeedError: `too-large`, `not-json`, `not-a-feed`,
 * `bad-key`, `bad-signature`, `policy-broken`.
 */
export function readFeed(body: unknown, publicKey: string, bundle: Bundle): FeedContents {
  const envelope = envelopeOf(body)
  verify(envelope, publicKey)
  const contents = shaped(payloadSchema, parsed(envelope.payload), '$.payload')
  const policies = policiesOf(contents.policies, bundle)
  return { ...contents, policies, newer: newerOf(policies, bundle), envelope }
}

/** Throws FeedError `replayed` or `older-policy` for a feed that must not take the place of the one in use. */
export function refuseOlder(feed: FeedContents, inUse: FeedContents): void {
  if (feed.version <= inUse.version) {
    throw new FeedError({ code: 'replayed', version: feed.version, inUse: inUse.version })
  }
  for (const { id, revision } of feed.policies) {
    const known = inUse.policies.find((policy) => policy.id === id)
    if (known && revision < known.revision) {
      throw new FeedError({ code: 'older-policy', id, revision, inUse: known.revision })
    }
  }
}

function envelopeOf(body: unknown): Envelope {
  if (typeof body === 'string') refuseTooLarge(body)
  const envelope = shaped(envelopeSchema, typeof body === 'string' ? parsed(body) : body, '$')
  refuseTooLarge(envelope.payload)
  return envelope
}

function refuseTooLarge({ length: characters }: string): void {
  if (characters > MOST_CHARACTERS) throw new FeedError({ code: 'too-large', characters, limit: MOST_CHARACTERS })
}

function verify(envelope: Envelope, publicKey: string): void {
  if (!v.is(publicKeySchema, publicKey)) throw new FeedError({ code: 'bad-key' })
  if (!isSigned(envelope, publicKey)) throw new FeedError({ code: 'bad-signature' })
}

function isSigned(envelope: Envelope, publicKey: string): boolean {
  try {
    return nacl.sign.detached.verify(signedBytes(envelope), bytesOf(envelope.signature), bytesOf(publicKey))
  } catch {
    return false
  }
}

function policiesOf(list: readonly unknown[], { policies: bundled, regions, identities }: Bundle): Policy[] {
  const policies: Policy[] = []
  list.forEach((content, i) => {
    const { data: policy, findings: ofShape } = checkShape(policySchema, content)
    const findings = policy
      ? [...checkReplacing(policy, bundled, policies), ...checkRules(policy, regions(), identities())]
      : ofShape
    const [first] = findings
    if (first) throw new FeedError({ code: 'policy-broken', id: policy?.id ?? `policies[${i}]`, ...first })
    if (policy) policies.push(policy)
  })
  return policies
}

function newerOf(policies: readonly Policy[], { policies: bundled }: Bundle): PolicyEdition[] {
  const isKnown = (fresh: Policy) => bundled.some(({ id, revision }) => id === fresh.id && revision >= fresh.revision)
  return policies.filter((policy) => !isKnown(policy)).map(({ id, revision }) => ({ id, revision }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FeedError({ code: 'not-json' })
  }
}

function shaped<T>(schema: v.GenericSchema<unknown, T>, content: unknown, path: string): T {
  const { data, findings } = checkShape(schema, content)
  if (data !== undefined) return data
  throw new FeedError({ code: 'not-a-feed', path: findings[0]?.path.replace('$', path) ?? path })
}
