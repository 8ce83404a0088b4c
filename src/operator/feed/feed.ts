/** Policies that come later than the app: fetched, verified, kept on the phone, laid over the bundled ones. */
import { createStore } from 'zustand/vanilla'
import type { CivilDate } from '@/calculator'
import { ADDRESS } from '@/operator/address'
import type { Envelope } from '@/operator/contract/feed'
import { inTime, TIMEOUT_MS, type Http } from '@/operator/http'
import type { NewerPolicies } from '@/policy/library'
import type { PersistedValue, Readable } from '@/storage'
import { FeedError, type FeedFault } from './errors'
import type { FeedContents, PolicyEdition, readFeed, refuseOlder } from './read'

export interface FeedPorts {
  /** As the operator configured them; an empty address: there is no feed. The key: 64 hexadecimal digits. */
  source: { url: string; publicKey: string }
  http: Http
  /** Fetches what reads a feed: `feedReader`. Rejects where it cannot be fetched; is asked again at the next occasion. */
  reader: () => Promise<FeedReader>
  persisted: PersistedValue<Envelope | null>
  /** Milliseconds since 1970, as of `Date.now`. */
  now: () => number
  timeoutMs?: number
}

export interface FeedState {
  isConfigured: boolean
  isChecking: boolean
  /** The feed in use, with those of its policies that are newer than the bundled; `null`: the bundled ones alone. */
  inUse: { version: number; madeOn: CivilDate; policies: readonly PolicyEdition[] } | null
  /** What came of the last attempt, or of reading the kept feed; `null`: nothing was tried yet. */
  last: FeedOutcome | null
}

/** `isKept`: whether it is still there after the app was closed. A feed that failed has changed nothing. */
export type FeedOutcome = { at: number } & (
  { kind: 'accepted'; isKept: boolean } | { kind: 'unchanged' } | { kind: 'failed'; fault: FeedFault }
)

export interface Feed {
  state: Readable<FeedState>
  /** Asks for the feed once, unless it is being asked for. Never rejects: what went wrong is told in `state.last`. */
  check: () => Promise<void>
}

/** What verifies and checks a feed. It is large, and few starts of the app need it. */
export interface FeedReader {
  readFeed: typeof readFeed
  refuseOlder: typeof refuseOlder
}

/** On the web a script of its own, fetched when a feed is to be read; in a mini-program it comes with the app. */
export const feedReader = (): Promise<FeedReader> => import('./read')

/**
 * Takes over the feed that is kept, once there is what reads it and if its signature still holds. Fetches no feed before
 * `check`, and without a kept one no reader before there is a feed to be read.
 */
export function createFeed(ports: FeedPorts, library: NewerPolicies): Feed {
  const { source, http, persisted, now, timeoutMs = TIMEOUT_MS } = ports
  const isConfigured = source.url !== ''
  const store = createStore<FeedState>(() => ({ isConfigured, isChecking: false, inUse: null, last: null }))
  let inUse: FeedContents | null = null
  /** What is kept and was not looked at yet. */
  let unread: Envelope | null = null
  let fetching: Promise<FeedReader> | null = null
  let underWay: Promise<void> | null = null

  function reader(): Promise<FeedReader> {
    return (fetching ??= inTime(ports.reader(), timeoutMs, new FeedError({ code: 'no-reader' })).catch(
      (error: unknown) => {
        fetching = null
        throw error
      }
    ))
  }

  function takeUp(feed: FeedContents | null): void {
    inUse = feed
    library.layOver(feed?.policies ?? [])
    store.setState({ inUse: feed && { version: feed.version, madeOn: feed.madeOn, policies: feed.newer } })
  }

  function takeUpKept({ readFeed }: FeedReader): void {
    if (unread === null) return
    const kept = unread
    unread = null
    try {
      takeUp(readFeed(kept, source.publicKey, library))
    } catch (error) {
      takeUp(null)
      tell(failure(error))
    }
  }

  async function open(kept: Envelope): Promise<void> {
    unread = kept
    try {
      takeUpKept(await reader())
    } catch (error) {
      tell(failure(error))
    }
  }

  function replace(kept: Envelope | null): void {
    if (kept !== null && isConfigured) return void open(kept)
    unread = null
    takeUp(null)
  }

  function tell(outcome: Untimed<FeedOutcome>): void {
    store.setState({ last: { at: now(), ...outcome } })
  }

  function accept(body: unknown, by: FeedReader): Untimed<FeedOutcome> {
    // First, or else a feed that is older than the kept one could take its place.
    takeUpKept(by)
    const feed = by.readFeed(body, source.publicKey, library)
    if (inUse && inUse.envelope.payload === feed.envelope.payload) return { kind: 'unchanged' }
    if (inUse) by.refuseOlder(feed, inUse)
    const isKept = keep(persisted, feed.envelope)
    takeUp(feed)
    return { kind: 'accepted', isKept }
  }

  async function ask(): Promise<void> {
    store.setState({ isChecking: true })
    try {
      if (unread !== null) takeUpKept(await reader())
      const body = await fetchFeed(http, source.url, timeoutMs)
      tell(accept(body, await reader()))
    } catch (error) {
      tell(failure(error))
    } finally {
      underWay = null
      store.setState({ isChecking: false })
    }
  }

  persisted.onReplaced(replace)
  if (persisted.value !== null) replace(persisted.value)
  return {
    state: store,
    check: () => (isConfigured ? (underWay ??= ask()) : Promise.resolve())
  }
}

/** The body of the answer, as it came. Throws FeedError: `bad-address`, `unreachable`, `bad-status`. */
async function fetchFeed(http: Http, url: string, timeoutMs: number): Promise<unknown> {
  if (!ADDRESS.test(url)) throw new FeedError({ code: 'bad-address', url })
  // Not every phone keeps to the time it is given.
  const asked = http({ method: 'GET', url, timeoutMs })
  const { status, body } = await inTime(asked, timeoutMs, new FeedError({ code: 'unreachable' }))
  if (status !== 200) throw new FeedError({ code: 'bad-status', status })
  return body
}

type Untimed<T> = T extends unknown ? Omit<T, 'at'> : never

function failure(error: unknown): Untimed<FeedOutcome> {
  const fault: FeedFault = error instanceof FeedError ? error.fault : { code: 'unexpected', message: String(error) }
  return { kind: 'failed', fault }
}

/** While another day is looked at, nothing may be written: the feed is then used until the app is closed. */
function keep(persisted: PersistedValue<Envelope | null>, envelope: Envelope): boolean {
  try {
    return persisted.write(envelope)
  } catch {
    return false
  }
}
