/** An operator who signs feeds, a server that serves them, and a phone that asks for them. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import nacl from 'tweetnacl'
import { createLibrary, shelfEntry, type IdentitiesFile, type Library, type Policy, type RegionsFile } from '@/policy'
import { bytesOf, digitsOf, FORMAT, signedBytes, type Envelope } from '@/operator/contract'
import { createFeed, type Feed, type FeedPorts } from '@/operator/feed/feed'
import * as reading from '@/operator/feed/read'
import type { PersistedValue } from '@/storage'
import { FILES, IDENTITIES, REGIONS } from '../../policy/policy-files'

const POLICIES = FILES.map(({ content }) => content as Policy)
const REGIONS_FILE = REGIONS.content as RegionsFile
const LISTED = (IDENTITIES.content as IdentitiesFile).identities

export interface Keys {
  publicKey: string
  secretKey: Uint8Array
}

export function newKeys(): Keys {
  const { publicKey, secretKey } = nacl.sign.keyPair()
  return { publicKey: digitsOf(publicKey), secretKey }
}

export function signed(payload: string, { secretKey }: Keys): Envelope {
  const unsigned = { format: FORMAT, payload } as const
  return { ...unsigned, signature: digitsOf(nacl.sign.detached(signedBytes(unsigned), secretKey)) }
}

export function feedOf(version: number, policies: readonly unknown[], keys: Keys): Envelope {
  return signed(JSON.stringify({ version, madeOn: '2026-10-08', policies }), keys)
}

/** A real policy, changed; `edition` is its revision. */
export function policyOf(id: string, edition: number, change: object = {}): Policy {
  const policy = POLICIES.find((one) => one.id === id)
  return { ...policy, ...change, revision: edition } as Policy
}

export type Respond = (response: ServerResponse) => void

export const json =
  (body: unknown, status = 200): Respond =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

export const text =
  (body: string): Respond =>
  (response) => {
    response.writeHead(200).end(body)
  }

export interface TestServer {
  url: string
  /** How the next requests are answered. */
  respond: (respond: Respond) => void
  asked: () => number
  close: () => Promise<void>
}

export async function startServer(): Promise<TestServer> {
  let respond: Respond = json({})
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    // A connection left open may end just as the next question is put on it.
    response.shouldKeepAlive = false
    respond(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`,
    respond(next) {
      respond = next
    },
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

/** As a phone does it: JSON is parsed, anything else comes as text. */
export const http: FeedPorts['http'] = async ({ method, url, timeoutMs }) => {
  const response = await fetch(url, { method, signal: AbortSignal.timeout(timeoutMs) })
  const body = await response.text()
  return { status: response.status, body: jsonOf(body) }
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

export interface TestPersisted extends PersistedValue<Envelope | null> {
  kept: () => Envelope | null
  replace: (value: Envelope | null) => void
}

export function persistedWith(
  loaded: Envelope | null,
  write: (value: Envelope | null) => boolean = () => true
): TestPersisted {
  let kept = loaded
  const listeners: ((value: Envelope | null) => void)[] = []
  return {
    value: loaded,
    write(value) {
      const isKept = write(value)
      if (isKept) kept = value
      return isKept
    },
    onReplaced: (listener) => void listeners.push(listener),
    kept: () => kept,
    replace(value) {
      kept = value
      for (const listener of listeners) listener(value)
    }
  }
}

export interface Phone {
  feed: Feed
  library: Library
  persisted: TestPersisted
  last: () => object | null
}

export const NOW = Date.parse('2026-10-10T08:00:00Z')

/** A phone with the app on it, whose bundled policies are the real ones, and what reads a feed is at hand. */
export function phone(
  source: FeedPorts['source'],
  ports: Partial<FeedPorts> & { persisted?: TestPersisted } = {}
): Phone {
  const library = createLibrary(
    POLICIES.map(shelfEntry),
    () => REGIONS_FILE,
    undefined,
    () => LISTED
  )
  const persisted = ports.persisted ?? persistedWith(null)
  const target = {
    policies: POLICIES,
    regions: () => REGIONS_FILE.regions,
    identities: () => LISTED,
    layOver: library.layOver
  }
  const feed = createFeed(
    { source, http, reader: () => Promise.resolve(reading), now: () => NOW, ...ports, persisted },
    target
  )
  return { feed, library, persisted, last: () => feed.state.getState().last }
}

/** Like `phone`, once it has read the feed that is kept. */
export async function startedPhone(...given: Parameters<typeof phone>): Promise<Phone> {
  const started = phone(...given)
  await new Promise(setImmediate)
  return started
}

/** The same digits but for one. */
export function withOneDigitChanged(digits: string): string {
  const [first = 0, ...rest] = bytesOf(digits)
  return digitsOf(Uint8Array.from([first ^ 1, ...rest]))
}
