/** Figures for Prometheus. */
import Fastify, { type FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export interface Metrics {
  /** Where other parts register figures of their own. */
  registry: Registry
  /** Seconds that answers took. */
  requests: Histogram<'method' | 'route' | 'status'>
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Seconds until an answer was sent',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry]
  })
  return { registry, requests }
}

/** A server of its own: what answers residents hands out no figures. */
export function metricsServer({ registry }: Metrics): FastifyInstance {
  const server = Fastify()
  server.get('/metrics', async (_request, reply) => {
    void reply.header('content-type', registry.contentType)
    return registry.metrics()
  })
  return server
}
