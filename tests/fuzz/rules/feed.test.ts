/** Whatever a server sends for a feed: it is taken over if it is signed, newer and sound, and else changes nothing. */
import { createPublicKey, verify } from 'node:crypto'
import * as fc from 'fast-check'
import { assess, CalculatorError } from '@/calculator'
import type { FeedOutcome } from '@/operator'
import { FORMAT, MOST_CHARACTERS } from '@/operator/contract'
import type { Envelope } from '@/operator/contract'
import { persistedWith, phone } from '../../operator/feed/support'
import { FILES } from '../../policy/policy-files'
import { PUBLIC_KEY, signedFeed } from '../app'
import { fuzz } from '../fuzz'
import { oddDay, oddText, spoilt, torn } from '../odd'

const STRANGER = Uint8Array.from({ length: 64 }, (_, place) => place)

/** Of a feed in use, whose version is 5. */
const inUse = signedFeed(JSON.stringify({ version: 5, madeOn: '2026-10-08', policies: [] }))

const policy = fc.constantFrom(...FILES.map(({ content }) => ({ ...(content as object), revision: 9 })))
const contents = fc.record({
  version: fc.constantFrom<unknown>(6, 6, 6, 7, 5, 1, 0),
  madeOn: fc.constant('2026-10-08'),
  policies: fc.array(policy, { maxLength: 1 })
})
const signed = (payload: fc.Arbitrary<unknown>) => payload.map((one) => signedFeed(JSON.stringify(one)))
const spoiltPolicy = spoilt(policy).map((one) => ({ version: 6, madeOn: '2026-10-08', policies: [one] }))

const bodies: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: signed(contents), weight: 2 },
  { arbitrary: signed(spoiltPolicy), weight: 6 },
  { arbitrary: signed(spoilt(contents)), weight: 2 },
  {
    arbitrary: torn(contents.map((one) => JSON.stringify(one)))
      .filter(isWellFormed)
      .map((payload) => signedFeed(payload)),
    weight: 1
  },
  { arbitrary: contents.map((one) => signedFeed(JSON.stringify(one), STRANGER)), weight: 4 },
  { arbitrary: spoilt(signed(contents)), weight: 2 },
  { arbitrary: torn(signed(contents).map((one) => JSON.stringify(one))), weight: 1 },
  { arbitrary: fc.constant('x'.repeat(MOST_CHARACTERS + 1)), weight: 1 },
  { arbitrary: fc.oneof(fc.jsonValue(), oddText), weight: 1 }
)

/** Half of a character has no UTF-8, so nobody can sign it. */
function isWellFormed(text: string): boolean {
  try {
    return encodeURIComponent(text) !== ''
  } catch {
    return false
  }
}

/** By another program than the app's. */
function isSigned(body: unknown): boolean {
  const { payload, signature } = (typeof body === 'string' ? JSON.parse(body) : body) as Envelope
  const key = createPublicKey({
    key: Buffer.from(`302a300506032b6570032100${PUBLIC_KEY}`, 'hex'),
    format: 'der',
    type: 'spki'
  })
  return verify(null, Buffer.from(`${FORMAT}\n${payload}`, 'utf8'), key, Buffer.from(signature, 'hex'))
}

const REGIONS = ['620102', '430104', '500102', '110000']
const RESIDENTS = [
  {},
  { birthDate: '1964-01-01', identities: ['orphan' as const], history: [{ year: 2024, scheme: 'none' as const }] }
]

fuzz('feed', 20, fc.record({ body: bodies, today: oddDay }), async ({ body, today }) => {
  const persisted = persistedWith(inUse)
  const http = () => Promise.resolve({ status: 200, body })
  const { feed, library } = phone({ url: 'https://example.com/feed.json', publicKey: PUBLIC_KEY }, { persisted, http })
  await feed.check()
  const { last, inUse: now } = feed.state.getState()
  const outcome = last as FeedOutcome
  if (outcome.kind === 'accepted') {
    expect(isSigned(body)).toBe(true)
    expect(now?.version).toBeGreaterThan(5)
  } else {
    expect({ version: now?.version, kept: persisted.kept() }).toEqual({ version: 5, kept: inUse })
    if (outcome.kind === 'failed') expect(outcome.fault.code).not.toBe('unexpected')
  }
  // What was taken over is answered with: it must not break the calculator.
  for (const region of REGIONS) {
    for (const resident of RESIDENTS) {
      try {
        assess(library.shelfFor(region), { asOf: today, resident })
      } catch (error) {
        if (!(error instanceof CalculatorError)) throw error
      }
    }
  }
})
