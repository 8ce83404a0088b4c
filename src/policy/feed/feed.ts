/** Policies that come later than the app: fetched, verified, kept on the phone, laid over the bundled ones. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CivilDate } from '@/calculator'
import type { Policy } from '../schema'
import { FeedError, type FeedFault } from './errors'
import { fetchFeed, type Http } from './fetch'
import type { Envelope } from './format'
import { readFeed, type Bundle, type FeedContents } from './read'

const TIMEOUT_MS = 10_000

/** Where the feed is kept. */
export interface FeedDrawer {
  loaded: Envelope | null
  /** Whether it was kept. */
  write: (value: Envelope | null) => boolean
  /** Told when everything was erased or a backup was restored. */
  onReplaced: (listener: (value: Envelope | null) => void) => void
}

export interface FeedPorts {
  /** As the operator configured them; an empty address: there is no feed. The key: 64 hexadecimal digits. */
  source: { url: string; publicKey: string }
  http: Http
  drawer: FeedDrawer
  /** Milliseconds since 1970, as of `Date.now`. */
  now: () => number
  timeoutMs?: number
}

export interface FeedState {
  isConfigured: boolean
  isChecking: boolean
  /** The feed in use, with those of its policies that are newer than the bundled; `null`: the bundled ones alone. */
  inUse: { version: number; madeOn: CivilDate; policies: readonly { id: string; revision: number }[] } | null
  /** What came of the last attempt, or of reading the kept feed at the start; `null`: nothing was tried yet. */
  last: FeedOutcome | null
}

/** `isKept`: whether it is still there after the app was closed. A feed that failed has changed nothing. */
export type FeedOutcome = { at: number } & (
  | { kind: 'accepted'; isKept: boolean }
  | { kind: 'unchanged' }
  | { kind: 'failed'; fault: FeedFault }
)

export interface Feed {
  state: Pick<StoreApi<FeedState>, 'getState' | 'getInitialState' | 'subscribe'>
  /** Asks for the feed once, unless it is being asked for. Never rejects: what went wrong is told in `state.last`. */
  check: () => Promise<void>
}

/** The library that a feed is laid over. */
export interface FeedTarget extends Bundle {
  /** From now on these count where they are newer than the bundled. */
  layOver: (policies: readonly Policy[]) => void
}

/** Takes over the feed that is kept, if its signature still holds. Fetches nothing before `check`. */
export function createFeed(ports: FeedPorts, target: FeedTarget): Feed {
  const { source, http, drawer, now, timeoutMs = TIMEOUT_MS } = ports
  const isConfigured = source.url !== ''
  const store = createStore<FeedState>(() => ({ isConfigured, isChecking: false, inUse: null, last: null }))
  let inUse: FeedContents | null = null
  let underWay: Promise<void> | null = null

  function takeUp(feed: FeedContents | null): void {
    inUse = feed
    target.layOver(feed?.policies ?? [])
    store.setState({ inUse: feed && summaryOf(feed, target) })
  }

  function takeUpKept(kept: Envelope | null): void {
    try {
      takeUp(kept === null || !isConfigured ? null : readFeed(kept, source.publicKey, target))
    } catch (error) {
      takeUp(null)
      tell(failure(error))
    }
  }

  function tell(outcome: Untimed<FeedOutcome>): void {
    store.setState({ last: { at: now(), ...outcome } })
  }

  function accept(body: unknown): Untimed<FeedOutcome> {
    const feed = readFeed(body, source.publicKey, target)
    if (inUse && inUse.envelope.payload === feed.envelope.payload) return { kind: 'unchanged' }
    if (inUse) refuseOlder(feed, inUse)
    const isKept = keep(drawer, feed.envelope)
    takeUp(feed)
    return { kind: 'accepted', isKept }
  }

  async function ask(): Promise<void> {
    store.setState({ isChecking: true })
    try {
      tell(accept(await fetchFeed(http, source.url, timeoutMs)))
    } catch (error) {
      tell(failure(error))
    } finally {
      underWay = null
      store.setState({ isChecking: false })
    }
  }

  drawer.onReplaced(takeUpKept)
  takeUpKept(drawer.loaded)
  return {
    state: store,
    check: () => (isConfigured ? (underWay ??= ask()) : Promise.resolve())
  }
}

type Untimed<T> = T extends unknown ? Omit<T, 'at'> : never

function failure(error: unknown): Untimed<FeedOutcome> {
  const fault: FeedFault = error instanceof FeedError ? error.fault : { code: 'unexpected', message: String(error) }
  return { kind: 'failed', fault }
}

function refuseOlder(feed: FeedContents, inUse: FeedContents): void {
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

/** While another day is looked at, nothing may be written: the feed is then used until the app is closed. */
function keep(drawer: FeedDrawer, envelope: Envelope): boolean {
  try {
    return drawer.write(envelope)
  } catch {
    return false
  }
}

function summaryOf({ version, madeOn, policies }: FeedContents, { policies: bundled }: Bundle): FeedState['inUse'] {
  const isNewer = (fresh: Policy): boolean =>
    !bundled.some(({ id, revision }) => id === fresh.id && revision >= fresh.revision)
  return { version, madeOn, policies: policies.filter(isNewer).map(({ id, revision }) => ({ id, revision })) }
}
