/** `GET /feed`: the newest feed, in a form that every HTTP cache between here and the phones can keep. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { negotiate } from '@fastify/accept-negotiator'
import type { Database } from '@/server/database/database'
import { HttpError } from './errors'
import type { App } from './valibot'

const ENCODINGS = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof ENCODINGS)[number]

/** One version, compressed once for everybody. */
interface ServedFeed {
  version: number
  /** The start of its ETags; each encoding is a representation of its own, with a tag of its own. */
  digest: string
  bodies: Record<Encoding, Buffer>
}

/** Phones ask each time and mostly get 304; caches between may answer for a minute by themselves, for a day if this server is away. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=60, stale-if-error=86400'

/** How long a process answers without asking the database. */
const LOOK_AGAIN_MS = 1000

export function feedRoutes(app: App, database: Database, now: () => number): void {
  const current = newestFeed(database, now)

  app.get('/feed', async (request, reply) => {
    const feed = await current()
    if (feed === null) throw new HttpError('nothing-published')
    const encoding = encodingFor(request.headers['accept-encoding'])
    const tag = `"${feed.digest}-${encoding}"`
    void reply.headers({ etag: tag, 'cache-control': CACHE_CONTROL, vary: 'accept-encoding' })
    if (isNamed(tag, request.headers['if-none-match'])) return reply.status(304).send()
    if (encoding !== 'identity') void reply.header('content-encoding', encoding)
    return reply.type('application/json; charset=utf-8').send(feed.bodies[encoding])
  })
}

/** The newest feed, at most a second late; while the database does not answer, the one that is known. */
function newestFeed(database: Database, now: () => number): () => Promise<ServedFeed | null> {
  let known: ServedFeed | null = null
  let lookedAt = -Infinity
  let looking: Promise<void> | null = null

  async function look(): Promise<void> {
    const newest = database.selectFrom('feed_versions').orderBy('version', 'desc').limit(1)
    const { version } = (await newest.select('version').executeTakeFirst()) ?? {}
    if (version !== undefined && version !== known?.version) {
      const { envelope } = await newest.select('envelope').executeTakeFirstOrThrow()
      known = await served(version, envelope)
    }
    lookedAt = now()
  }

  return async () => {
    if (Math.abs(now() - lookedAt) < LOOK_AGAIN_MS) return known
    looking ??= look().finally(() => (looking = null))
    try {
      await looking
    } catch (error) {
      if (known === null) throw error
    }
    return known
  }
}

async function served(version: number, envelope: string): Promise<ServedFeed> {
  const identity = Buffer.from(envelope)
  const [br, gzipped] = await Promise.all([promisify(brotliCompress)(identity), promisify(gzip)(identity)])
  const digest = createHash('sha256').update(identity).digest('hex').slice(0, 32)
  return { version, digest, bodies: { br, gzip: gzipped, identity } }
}

function encodingFor(accepted: string | undefined): Encoding {
  return ENCODINGS.find((encoding) => encoding === negotiate(accepted ?? 'identity', [...ENCODINGS])) ?? 'identity'
}

/** A cache may have made a tag weak; for a GET that is the same feed. */
function isNamed(tag: string, ifNoneMatch: string | undefined): boolean {
  const named = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return named.includes(tag) || named.includes('*')
}
