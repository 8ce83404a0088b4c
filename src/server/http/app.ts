/** The HTTP side of the server: what holds for every route stands here, each route in a file of its own. */
import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { LogController, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Database } from '@/server/database/database'
import type { Settings } from '@/server/settings'
import { HttpError, httpErrorOf } from './errors'
import { feedRoutes } from './feed'
import { healthRoutes } from './health'
import { logOptions, type LogDestination } from './log'
import type { Metrics } from './metrics'
import { compileValibot, type App } from './valibot'

export interface AppPorts {
  database: Database
  metrics: Metrics
  settings: Pick<Settings, 'origin' | 'trustedProxies' | 'limits'>
  log: LogDestination
  /** Milliseconds since 1970, as of `Date.now`. */
  now: () => number
  /** How long a request may take to arrive, and how often that is looked at. */
  arrival?: { withinMs: number; lookEveryMs: number }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Counts a request of a platform's user. Throws HttpError `too-many-requests`. */
    countUser: (user: string) => Promise<void>
  }
}

/** The largest request of the contract, a hundred reminders, is a tenth of it. */
const BODY_LIMIT = 64 * 1024
/** Whatever a browser makes of an answer, it is no page. */
const NO_PAGES = { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }
const A_MINUTE = 60_000
const ARRIVAL = { withinMs: 10_000, lookEveryMs: 1000 }

/** Not listening yet. To be closed with `close()`, which lets requests under way be answered. */
export async function createApp({ database, metrics, settings, log, now, arrival = ARRIVAL }: AppPorts): Promise<App> {
  const app: App = Fastify({
    logger: logOptions(log),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT,
    requestTimeout: arrival.withinMs,
    http: { headersTimeout: arrival.withinMs, connectionsCheckingInterval: arrival.lookEveryMs },
    trustProxy: settings.trustedProxies.length > 0 ? settings.trustedProxies : false,
    // What is wrong before there is a route, as an address that cannot be decoded.
    frameworkErrors: refuse,
    clientErrorHandler: refuseConnection
  }).setValidatorCompiler(compileValibot)

  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(refuse)
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request
    // The pattern, never the address as it was asked for.
    const route = routeOptions.url ?? 'none'
    const ms = Math.round(reply.elapsedTime)
    metrics.requests.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    request.log.info({ method, route, status: reply.statusCode, ms }, 'answered')
  })

  await app.register(helmet, { contentSecurityPolicy: NO_PAGES })
  await app.register(cors, { origin: settings.origin ?? false, methods: ['GET', 'POST', 'PUT', 'DELETE'] })
  await app.register(rateLimit, {
    max: settings.limits.perAddress,
    timeWindow: A_MINUTE,
    errorResponseBuilder: () => new HttpError('too-many-requests')
  })
  limitUsers(app, settings.limits.perUser)
  // The limit is a hook of routes, and what is not found has none.
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, () => {
    throw new HttpError('not-found')
  })

  healthRoutes(app, database)
  feedRoutes(app, database, now)
  return app
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = httpErrorOf(error)
  if (refusal.status >= 500) request.log.error({ err: error }, refusal.code)
  void reply.status(refusal.status).send(refusal.answer)
}

/** Who a user is, a handler knows only after it has asked the platform. */
function limitUsers(app: App, max: number): void {
  const users = new WeakMap<FastifyRequest, string>()
  const limit = app.createRateLimit({
    max,
    timeWindow: A_MINUTE,
    keyGenerator: (request) => users.get(request) ?? ''
  })
  app.decorateRequest('countUser', async function (this: FastifyRequest, user: string) {
    users.set(this, user)
    const counted = await limit(this)
    if (!counted.isAllowed && counted.isExceeded) throw new HttpError('too-many-requests')
  })
}

/** What is no HTTP, or never arrives: there is no request to answer, only a connection. */
function refuseConnection(error: Error, socket: Socket): void {
  if (!socket.writable) return void socket.destroy()
  const { status, answer } = httpErrorOf(Object.assign(error, { statusCode: 400 }))
  const body = JSON.stringify(answer)
  socket.end(
    `HTTP/1.1 ${status} Refused\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`
  )
}
