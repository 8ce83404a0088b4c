/** Requests that no app sends, written byte by byte. */
import { connect } from 'node:net'
import { Registry } from 'prom-client'
import { REMINDERS_AT_MOST } from '@/operator/contract'
import type { Database } from '@/server/database/database'
import { subscriptionRoutes } from '@/server/http/subscriptions'
import type { App } from '@/server/http/valibot'
import { messageMetrics } from '@/server/messages/metrics'
import type { UserOutcome } from '@/server/platforms/platform'
import { randomFrom } from './support/random'

export interface Answer {
  status: number
  code: unknown
}

/** All that the server sends back until it closes the connection, or the request of a server that keeps it is answered. */
export async function send(address: string, ...pieces: (string | Buffer)[]): Promise<Answer> {
  const { hostname, port } = new URL(address)
  const text = await new Promise<string>((resolve, reject) => {
    let received = ''
    const socket = connect(Number(port), hostname)
    socket.setEncoding('utf8')
    socket.on('data', (piece: string) => (received += piece))
    // A server that has refused a request need not read the rest of it.
    socket.on('error', () => socket.destroy())
    socket.on('close', () => (received === '' ? reject(new Error('no answer')) : resolve(received)))
    for (const piece of pieces) socket.write(piece)
  })
  const [head = '', body = ''] = text.split('\r\n\r\n', 2)
  const { error } = JSON.parse(body) as { error?: { code?: unknown } }
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]), code: error?.code }
}

/** The routes of messages, on a platform that says this of every code. */
export const subscriptionsWhere = (database: Database, userOf: (code: string) => UserOutcome) => (app: App) => {
  const platform = {
    name: 'weapp' as const,
    userOf: (code: string) => Promise.resolve(userOf(code)),
    send: () => Promise.resolve({ kind: 'sent' as const })
  }
  const templates = { weapp: { template: { page: 'a', kinds: { 'window-closes': { thing1: 'a' } } } }, alipay: {} }
  const metrics = messageMetrics(new Registry(), database)
  subscriptionRoutes(app, { database, platforms: [platform], templates, metrics, now: () => 0 })
}

export function post(body: string | Buffer, { type = 'application/json', path = '/subscriptions' } = {}): Buffer {
  const bytes = Buffer.from(body)
  const head = `POST ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: ${type}\r\n`
  return Buffer.concat([Buffer.from(`${head}content-length: ${bytes.length}\r\n\r\n`), bytes])
}

export const get = (path: string, headers = '') =>
  `GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n${headers}\r\n`

export const SQL = `'; drop table messages; delete from feed_versions; --`

const request = {
  platform: 'weapp',
  code: 'code',
  templates: ['template'],
  reminders: [{ kind: 'window-closes', on: '2030-01-01', hour: 9, about: '2030-01-01' }]
}
const reminder = request.reminders[0]

/** A request for messages with SQL in one of its fields each. */
export const SQL_IN_EACH_FIELD = [
  { ...request, platform: SQL },
  { ...request, code: SQL },
  { ...request, templates: [SQL] },
  { ...request, reminders: [{ ...reminder, kind: SQL }] },
  { ...request, reminders: [{ ...reminder, on: SQL }] },
  { ...request, reminders: [{ ...reminder, hour: SQL }] },
  { ...request, [SQL]: SQL }
].map((body) => JSON.stringify(body))

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

type Hostile = (random: () => number) => (string | Buffer)[]

const among = <T>(random: () => number, list: readonly T[]) => list[Math.floor(random() * list.length)] as T
const noise = (random: () => number, length: number) =>
  Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)))

/** One kind a line: each makes a request of its kind. */
const KINDS: Record<string, Hostile> = {
  'no JSON': (random) => [post(JSON.stringify(request).slice(0, 1 + Math.floor(random() * 80)))],
  'bytes instead of JSON': (random) => [post(noise(random, 200))],
  'deeply nested JSON': (random) => [post(nested(1 + Math.floor(random() * 10_000)))],
  'a prototype in JSON': () => [post('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}')],
  'other values than the contract’s': (random) => [
    post(
      JSON.stringify({ ...request, [among(random, Object.keys(request))]: among(random, [null, 0, {}, [], '', true]) })
    )
  ],
  'too many reminders': () => [
    post(JSON.stringify({ ...request, reminders: Array.from({ length: REMINDERS_AT_MOST + 1 }, () => reminder) }))
  ],
  'SQL in a field': (random) => [post(among(random, SQL_IN_EACH_FIELD))],
  'a large body': (random) => [post('x'.repeat(66_000 + Math.floor(random() * 500_000)))],
  'a large body in chunks': () => [
    'POST /subscriptions HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
    ...Array.from({ length: 9 }, () => `2710\r\n${'x'.repeat(10_000)}\r\n`)
  ],
  'another type': (random) => [
    post('a=1', {
      type: among(random, ['text/plain', 'application/x-www-form-urlencoded', 'x', 'multipart/form-data'])
    })
  ],
  'an address that is none': (random) => [
    get(
      among(random, [
        '/%',
        '/%zz',
        '/..%2f..%2fetc/passwd',
        '/feed/../../etc',
        `/${encodeURIComponent(SQL)}`,
        '/feed%00'
      ])
    )
  ],
  'a long address': (random) => [get(`/${'a'.repeat(17_000 + Math.floor(random() * 20_000))}`)],
  'large headers': (random) => [get('/feed', `cookie: ${'a'.repeat(17_000 + Math.floor(random() * 20_000))}\r\n`)],
  'many headers of nonsense': (random) => [`GET /feed HTTP/1.1\r\n${noise(random, 40).toString('hex')}\r\n\r\n`],
  'no HTTP': (random) => [noise(random, 300), '\r\n\r\n'],
  'another protocol': (random) => [
    among(random, [
      'GET /feed HTTP/9.9\r\n\r\n',
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'
    ])
  ],
  'a length that is none': (random) => [
    `POST /subscriptions HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${among(random, ['-1', 'ten', '1e3', '0x10'])}\r\n\r\n{}`
  ],
  'two lengths': () => [
    'POST /subscriptions HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\n\r\n'
  ],
  'a method that is none': () => ['STEAL /feed HTTP/1.1\r\nhost: a\r\n\r\n'],
  'a method that the address does not take': (random) => [
    `${among(random, ['PUT', 'DELETE', 'PATCH', 'TRACE'])} /feed HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`
  ]
}
export const HOSTILE_KINDS = Object.keys(KINDS)

const isCode = (code: unknown) => typeof code === 'string' && /^[a-z-]+$/.test(code)

/**
 * Sends so many, some at a time, every kind as often as the others, and returns whatever was answered otherwise than with 4xx
 * and a code.
 */
export async function attack(address: string, count: number, seed: number): Promise<string[]> {
  const random = randomFrom(seed)
  const wrong: string[] = []
  const AT_A_TIME = 20
  for (let done = 0; done < count; done += AT_A_TIME) {
    const some = Array.from({ length: Math.min(AT_A_TIME, count - done) }, async (_, i) => {
      const kind = HOSTILE_KINDS[(done + i) % HOSTILE_KINDS.length] ?? ''
      try {
        const { status, code } = await send(address, ...(KINDS[kind]?.(random) ?? []))
        if (status < 400 || status > 499 || !isCode(code)) wrong.push(`${kind}: ${status} ${String(code)}`)
      } catch (error) {
        wrong.push(`${kind}: ${String(error)}`)
      }
    })
    await Promise.all(some)
  }
  return wrong
}
