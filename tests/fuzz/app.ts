/** The app without its screens, put together as `src/app/services.ts` does, on a phone and a clock for tests. */
import nacl from 'tweetnacl'
import { createHousehold } from '@/household'
import type { Household } from '@/household'
import { createFeed, feedPersistence, feedReader } from '@/operator'
import type { Feed } from '@/operator'
import { digitsOf, FORMAT, signedBytes } from '@/operator/contract'
import type { Envelope } from '@/operator/contract'
import { createPayments, paymentsPersistence } from '@/payment'
import type { Payments } from '@/payment'
import { shelfFor, UnknownRegionError } from '@/policy'
import { createReminders, remindersPersistence } from '@/reminder'
import type { Reminders } from '@/reminder'
import type { KeyValueStore } from '@/storage'

/** Of an operator who always has the same. */
const KEYS = nacl.sign.keyPair.fromSeed(new Uint8Array(32).fill(7))
export const PUBLIC_KEY = digitsOf(KEYS.publicKey)

export function signedFeed(payload: string, secretKey = KEYS.secretKey): Envelope {
  const unsigned = { format: FORMAT, payload } as const
  return { ...unsigned, signature: digitsOf(nacl.sign.detached(signedBytes(unsigned), secretKey)) }
}

export interface App {
  household: Household
  payments: Payments
  reminders: Reminders
  feed: Feed
}

export interface Started {
  /** The day in China. */
  today?: string
  /** Whether an operator publishes a feed; its signature takes long to check. */
  feed?: boolean
}

let ids = 0

/** Starts the app, as after every kill. */
export function startApp(storage: KeyValueStore, { today = '2025-11-06', feed: hasFeed = false }: Started = {}): App {
  const now = () => Date.parse(`${today}T12:00:00+08:00`)
  const newId = () => `new-${(ids += 1)}`
  const household = createHousehold({
    storage,
    now,
    earliest: '2023-09-01',
    newId,
    launchAsOf: null,
    library: { shelfFor: known }
  })
  const preview = () => household.days.getState().preview
  const payments = createPayments({
    persisted: household.persist(paymentsPersistence),
    newId,
    now,
    today: household.today,
    preview,
    externalApp: {
      platform: 'h5',
      openMiniProgram: () => Promise.resolve('failed'),
      openLink: () => Promise.resolve('failed'),
      copy: () => Promise.resolve()
    },
    targets: { miniPrograms: {}, links: {} },
    cashier: null
  })
  const reminders = createReminders({
    persisted: household.persist(remindersPersistence),
    asOf: household.asOf,
    preview,
    now,
    nameTogether: (nickname, people) => `${nickname} and others, ${people}`,
    words: ({ nickname, kind, on }) => ({ title: `${nickname}: ${kind}`, note: on }),
    calendar: { available: true, takesFiles: true, add: () => Promise.resolve({ kind: 'added' }) },
    subscribe: null,
    templates: [],
    loginCode: unreachable,
    server: null
  })
  const feed = createFeed(
    {
      source: { url: hasFeed ? 'https://example.com/feed.json' : '', publicKey: PUBLIC_KEY },
      http: unreachable,
      reader: feedReader,
      persisted: household.persist(feedPersistence),
      now
    },
    { policies: [], regions: () => [], identities: () => [], layOver: () => undefined }
  )
  return { household, payments, reminders, feed }
}

function unreachable(): Promise<never> {
  return Promise.reject(new Error('no network'))
}

function known(region: string): ReturnType<typeof shelfFor> | null {
  try {
    return shelfFor(region)
  } catch (error) {
    if (error instanceof UnknownRegionError) return null
    throw error
  }
}
